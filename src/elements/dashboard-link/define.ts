import {define} from '../../platform/define-element.js';
import {WikiDashboardLinkElement} from './dashboard-link-element.js';

define('wiki-dashboard-link', WikiDashboardLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-dashboard-link': WikiDashboardLinkElement;
  }
}
