import {define} from '../../platform/define-element.js';
import {WikiImpactElement} from './impact-element.js';

define('wiki-impact', WikiImpactElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-impact': WikiImpactElement;
  }
}
