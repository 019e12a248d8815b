import {define} from '../../platform/define-element.js';
import {WikiCardElement} from './card-element.js';

define('wiki-card', WikiCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-card': WikiCardElement;
  }
}
