import {define} from '../../platform/define-element.js';
import {WikiPostEditElement} from './post-edit-element.js';

define('wiki-post-edit', WikiPostEditElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-post-edit': WikiPostEditElement;
  }
}
