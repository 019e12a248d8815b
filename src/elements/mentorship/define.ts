import {define} from '../../platform/define-element.js';
import {WikiMentorshipElement} from './mentorship-element.js';

define('wiki-mentorship', WikiMentorshipElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-mentorship': WikiMentorshipElement;
  }
}
