import {define} from '../../platform/define-element.js';
import {WikiBannerElement} from './banner-element.js';

define('wiki-banner', WikiBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-banner': WikiBannerElement;
  }
}
