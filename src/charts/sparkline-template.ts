import {html, nothing, svg, type TemplateResult} from 'lit';
import {extent, lineGeometry, type ReduceLine} from './line-geometry.js';

const size = {width: 72, height: 24};

/**
 * A small line on its own scale, with a dot at its end. Hidden from assistive technology unless it has a label: in lists
 * the number stands beside it.
 */
export function sparkline(
  values: readonly (number | null)[],
  label = '',
  reduce?: ReduceLine,
): TemplateResult {
  const range = extent(values, reduce);
  const {line, area, last} = lineGeometry(values, {
    ...size,
    bottom: range?.[0] ?? 0,
    top: range?.[1] ?? 0,
    inset: 3,
    align: 'edge',
    reduce,
  });
  return html`<svg class="spark" part="sparkline" viewBox="0 0 ${size.width} ${size.height}"
    role=${label ? 'img' : nothing} aria-label=${label || nothing} aria-hidden=${label ? nothing : 'true'}>${
      last
        ? svg`<path class="area" d=${area}></path><path class="line" d=${line}></path><circle cx=${last.x} cy=${last.y} r="2.5"></circle>`
        : nothing
    }</svg>`;
}
