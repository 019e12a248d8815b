import {define} from '../../platform/define-element.js';
import {WikiEmailReminderElement} from './email-reminder-element.js';

define('wiki-email-reminder', WikiEmailReminderElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-email-reminder': WikiEmailReminderElement;
  }
}
