import {define} from '../../platform/define-element.js';
import {WikiMentorInviteElement} from './mentor-invite-element.js';

define('wiki-mentor-invite', WikiMentorInviteElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-mentor-invite': WikiMentorInviteElement;
  }
}
