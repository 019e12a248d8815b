import {define} from '../../platform/define-element.js';
import {WikiActivityChartElement} from './activity-chart-element.js';

define('wiki-activity-chart', WikiActivityChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-activity-chart': WikiActivityChartElement;
  }
}
