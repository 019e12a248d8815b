import {define} from '../../platform/define-element.js';
import {WikiHomepageSettingsElement} from './homepage-settings-element.js';

define('wiki-homepage-settings', WikiHomepageSettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-homepage-settings': WikiHomepageSettingsElement;
  }
}
