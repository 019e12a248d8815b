import {html, nothing, type TemplateResult} from 'lit';
import type {ActivityGeometry} from './column-geometry.js';
import {activityPicture} from './activity-picture.js';
import type {DayPointer} from './day-mark.js';

export interface ActivityPlot {
  readonly geometry: ActivityGeometry;
  /** What answers to pointer and keyboard. */
  readonly pointer: DayPointer;
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
  const {geometry, pointer, label, values, describe} = plot;
  const {cursor} = pointer;
  const {resting, marked} = cursor;
  return html`<div class="plot" part="activity-plot" role="slider" tabindex="0" aria-readonly="true" aria-orientation="horizontal"
    aria-label=${label} aria-valuemin="1" aria-valuemax=${geometry.bars.length} aria-valuenow=${resting + 1}
    aria-valuetext=${describe(marked ?? resting).join(': ')}
    @pointermove=${cursor.onPointerMove} @pointerdown=${cursor.onPointerDown} @pointerleave=${cursor.onPointerLeave}
    @focus=${cursor.onFocus} @blur=${cursor.onBlur} @keydown=${cursor.onKeyDown}
    >${activityPicture(geometry, values)}${marked === null ? nothing : pointer.mark(plot, marked, cursor.tooltipShown)}</div>`;
}
