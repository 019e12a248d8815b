import {html, nothing, svg, type TemplateResult} from 'lit';
import type {ActivityGeometry} from './activity-geometry.js';
import type {DayCursor} from './day-cursor.js';
import {baseLine, grid, picture, valueLabels} from './plot-parts.js';

/** The marker and what it looks like, together a part that may come after the picture. */
export interface DayPointer {
  readonly cursor: DayCursor;
  readonly mark: (plot: ActivityPlot, bar: number, tooltip: boolean) => TemplateResult;
  readonly guide: (at: number, height: number | null) => TemplateResult;
}

export interface ActivityPlot {
  readonly geometry: ActivityGeometry;
  /** What answers to pointer and keyboard; without it the plot stands still. */
  readonly pointer?: DayPointer | undefined;
  /** Says what is shown, for those who do not see it. */
  readonly label: string;
  /** Labels at zero, half and top. */
  readonly values: readonly string[];
  /** The day of a column, and what happened on it. */
  readonly describe: (bar: number) => readonly [day: string, amounts: string];
}

/**
 * Columns per day. For assistive technology it is a read-only slider over the days: one tab stop whose value text is
 * announced on every move without a live region (docs/decisions/0006-looks.md). It has at least one day.
 */
export function activityPlot(plot: ActivityPlot): TemplateResult {
  const {geometry, pointer, label} = plot;
  const {width, height, barPath, tickPath, bars} = geometry;
  const drawing = picture(
    width,
    height,
    svg`${grid(width, height)}<path
    class="ticks" d=${tickPath}></path><path class="bars" d=${barPath}></path>${baseLine(width, height)}`,
  );
  const cursor = pointer?.cursor;
  const resting = cursor?.resting ?? bars.length - 1;
  const marked = cursor?.marked ?? null;
  return html`<div class="plot" part="activity-plot" role="slider" tabindex="0" aria-readonly="true" aria-orientation="horizontal"
    aria-label=${label} aria-valuemin="1" aria-valuemax=${bars.length} aria-valuenow=${resting + 1}
    aria-valuetext=${plot.describe(marked ?? resting).join(': ')}
    @pointermove=${cursor?.onPointerMove} @pointerdown=${cursor?.onPointerDown} @pointerleave=${cursor?.onPointerLeave}
    @focus=${cursor?.onFocus} @blur=${cursor?.onBlur} @keydown=${cursor?.onKeyDown}
    >${drawing}${valueLabels(plot.values)}${pointer && marked !== null ? pointer.mark(plot, marked, pointer.cursor.tooltipShown) : nothing}</div>`;
}
