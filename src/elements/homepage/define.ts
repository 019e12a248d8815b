import {define} from '../../platform/define-element.js';
import {WikiHomepageElement} from './homepage-element.js';

define('wiki-homepage', WikiHomepageElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-homepage': WikiHomepageElement;
  }
}
