import {define} from '../../platform/define-element.js';
import {WikiProgramElement} from './program-element.js';

define('wiki-program', WikiProgramElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-program': WikiProgramElement;
  }
}
