import {define} from '../../platform/define-element.js';
import {WikiSuggestedEditsElement} from './suggested-edits-element.js';

define('wiki-suggested-edits', WikiSuggestedEditsElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-suggested-edits': WikiSuggestedEditsElement;
  }
}
