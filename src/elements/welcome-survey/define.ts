import {define} from '../../platform/define-element.js';
import {WikiWelcomeSurveyElement} from './welcome-survey-element.js';

define('wiki-welcome-survey', WikiWelcomeSurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-welcome-survey': WikiWelcomeSurveyElement;
  }
}
