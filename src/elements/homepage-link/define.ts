import {define} from '../../platform/define-element.js';
import {WikiHomepageLinkElement} from './homepage-link-element.js';

define('wiki-homepage-link', WikiHomepageLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-homepage-link': WikiHomepageLinkElement;
  }
}
