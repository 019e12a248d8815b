import {html, svg, type TemplateResult} from 'lit';
import type {LineGeometry} from './line-geometry.js';
import {baseLine, grid, picture, valueLabels} from './plot-parts.js';
import type {DayCursor} from './day-cursor.js';

export interface LinePlot {
  readonly geometry: LineGeometry;
  /** The mark that this plot shares with the columns above it. */
  readonly cursor: DayCursor | undefined;
  /** Says what is shown, for those who do not see it. */
  readonly label: string;
  /** Labels at zero, half and top. */
  readonly values: readonly string[];
  /** The marked day: `DayPointer.guide`, or nothing. */
  readonly mark: unknown;
}

/** A line with its area, on the time axis of the columns. A picture with a label: the columns' tab stop speaks for both. */
export function linePlot({geometry, cursor, label, values, mark}: LinePlot): TemplateResult {
  const {width, height, line, area} = geometry;
  return html`<div class="plot low" part="line-plot" role="img" aria-label=${label}
    @pointermove=${cursor?.onPointerMove} @pointerleave=${cursor?.onPointerLeave}
    >${picture(
      width,
      height,
      svg`<path class="area" d=${area}></path>${grid(width, height)}<path
      class="line" d=${line}></path>${baseLine(width, height)}`,
    )}${valueLabels(values)}${mark}</div>`;
}
