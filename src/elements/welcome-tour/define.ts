import {define} from '../../platform/define-element.js';
import {WikiWelcomeTourElement} from './welcome-tour-element.js';

define('wiki-welcome-tour', WikiWelcomeTourElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-welcome-tour': WikiWelcomeTourElement;
  }
}
