import {define} from '../../platform/define-element.js';
import {WikiJsonModuleElement} from './json-module-element.js';

define('wiki-json-module', WikiJsonModuleElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-json-module': WikiJsonModuleElement;
  }
}
