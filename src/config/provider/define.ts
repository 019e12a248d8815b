import {define} from '../../platform/define-element.js';
import {WikiHomepageProviderElement} from './provider-element.js';

define('wiki-homepage-provider', WikiHomepageProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-homepage-provider': WikiHomepageProviderElement;
  }
}
