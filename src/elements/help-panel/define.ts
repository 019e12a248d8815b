import {define} from '../../platform/define-element.js';
import {WikiHelpPanelElement} from './help-panel-element.js';

define('wiki-help-panel', WikiHelpPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-help-panel': WikiHelpPanelElement;
  }
}
