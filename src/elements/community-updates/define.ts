import {define} from '../../platform/define-element.js';
import {WikiCommunityUpdatesElement} from './community-updates-element.js';

define('wiki-community-updates', WikiCommunityUpdatesElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-community-updates': WikiCommunityUpdatesElement;
  }
}
