import {define} from '../../platform/define-element.js';
import {WikiHelpLinksElement} from './help-links-element.js';

define('wiki-help-links', WikiHelpLinksElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-help-links': WikiHelpLinksElement;
  }
}
