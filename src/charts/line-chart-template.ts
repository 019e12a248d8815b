import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LineGeometry} from './line-geometry.js';
import {atDay, baseLine, grid, percent, picture, valueLabels} from './plot-parts.js';
import type {DayCursor} from './day-cursor.js';

export interface LinePlot {
  readonly geometry: LineGeometry;
  /** The mark that this plot shares with the columns above it. */
  readonly cursor: DayCursor | undefined;
  /** Says what is shown, for those who do not see it. */
  readonly label: string;
  /** Labels at zero, half and top. */
  readonly values: readonly string[];
  /** Where the marked day is, as fractions from its start and from the base line; `height` null: no value on it. */
  readonly marked: {readonly at: number; readonly height: number | null} | null;
}

/** A line with its area, on the time axis of the columns. A picture with a label: the columns' tab stop speaks for both. */
export function linePlot({geometry, cursor, label, values, marked}: LinePlot): TemplateResult {
  const {width, height, line, area} = geometry;
  return html`<div class="plot low" part="line-plot" role="img" aria-label=${label}
    @pointermove=${cursor?.onPointerMove} @pointerleave=${cursor?.onPointerLeave}
    >${picture(
      width,
      height,
      svg`<path class="area" d=${area}></path>${grid(width, height)}<path
      class="line" d=${line}></path>${baseLine(width, height)}`,
    )}${valueLabels(values)}${
      marked
        ? html`<div class="guide" .style=${atDay(marked.at)}></div>${
            marked.height === null
              ? nothing
              : html`<div
        class="dot" .style=${`${atDay(marked.at)};inset-block-end:${percent(marked.height)}`}></div>`
          }`
        : nothing
    }</div>`;
}
