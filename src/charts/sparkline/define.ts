import {define} from '../../platform/define-element.js';
import {WikiSparklineElement} from './sparkline-element.js';

define('wiki-sparkline', WikiSparklineElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-sparkline': WikiSparklineElement;
  }
}
