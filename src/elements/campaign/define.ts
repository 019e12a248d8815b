import {define} from '../../platform/define-element.js';
import {WikiCampaignElement} from './campaign-element.js';

define('wiki-campaign', WikiCampaignElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-campaign': WikiCampaignElement;
  }
}
