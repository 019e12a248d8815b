import {html, svg, type TemplateResult} from 'lit';
import type {ActivityGeometry} from './column-geometry.js';
import {baseLine, grid, picture, valueLabels} from './plot-parts.js';

/** The columns with the labels of their value axis: what a plot of them holds, still or operable. */
export function activityPicture(
  {width, height, barPath, tickPath}: ActivityGeometry,
  values: readonly string[],
): TemplateResult {
  const columns = svg`${grid(width, height)}<path
    class="ticks" d=${tickPath}></path><path class="bars" d=${barPath}></path>${baseLine(width, height)}`;
  return html`${picture(width, height, columns)}${valueLabels(values)}`;
}
