import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {barBox, type ActivityGeometry} from './activity-geometry.js';
import type {DayCursor} from './day-cursor.js';
import {baseLine, grid, percent, picture, valueLabels} from './plot-parts.js';

export interface ActivityPlot {
  readonly geometry: ActivityGeometry;
  readonly cursor: DayCursor;
  /** Says what is shown, for those who do not see it. */
  readonly label: string;
  /** Labels at zero, half and top. */
  readonly values: readonly string[];
  /** The day of a column, and what happened on it. */
  readonly describe: (bar: number) => readonly [day: string, amounts: string];
}

/** Beside the column, on the side with more room, and no wider than that side. */
function tooltip({geometry, describe}: ActivityPlot, bar: number): TemplateResult {
  const {start, width} = barBox(geometry, bar);
  const [day, amounts] = describe(bar);
  const before = start > 0.5;
  const room = before ? start : 1 - start - width;
  const edge = percent(before ? 1 - start : start + width);
  const place = `inset-inline-${before ? 'end' : 'start'}:calc(${edge} + 8px);max-inline-size:calc(${percent(room)} + ${before ? 8 : 20}px)`;
  return html`<div class="tip" part="tooltip" aria-hidden="true" .style=${place}><b>${day}</b>${amounts}</div>`;
}

function mark(plot: ActivityPlot, bar: number): TemplateResult {
  const {start, width, height} = barBox(plot.geometry, bar);
  const place = `inset-inline-start:${percent(start)};inline-size:${percent(width)};block-size:${percent(height)}`;
  return html`<div class="mark" part="mark" .style=${place}></div>${plot.cursor.tooltipShown ? tooltip(plot, bar) : nothing}`;
}

/**
 * Columns per day. For assistive technology it is a read-only slider over the days: one tab stop whose value text is
 * announced on every move without a live region (docs/decisions/0006-looks.md).
 */
export function activityPlot(plot: ActivityPlot): TemplateResult {
  const {geometry, cursor, label} = plot;
  const {width, height, barPath, tickPath, bars} = geometry;
  const drawing = guard([geometry], () =>
    picture(
      Math.max(1, width),
      height,
      svg`${grid(width, height)}<path
    class="ticks" d=${tickPath}></path><path class="bars" d=${barPath}></path>${baseLine(width, height)}`,
    ),
  );
  if (!bars.length)
    return html`<div class="plot" part="activity-plot" role="img" aria-label=${label}>${drawing}${valueLabels(plot.values)}</div>`;
  const {marked, resting} = cursor;
  return html`<div class="plot" part="activity-plot" role="slider" tabindex="0" aria-readonly="true" aria-orientation="horizontal"
    aria-label=${label} aria-valuemin="1" aria-valuemax=${bars.length} aria-valuenow=${resting + 1}
    aria-valuetext=${plot.describe(marked ?? resting).join(': ')}
    @pointermove=${cursor.onPointerMove} @pointerdown=${cursor.onPointerDown} @pointerleave=${cursor.onPointerLeave}
    @focus=${cursor.onFocus} @blur=${cursor.onBlur} @keydown=${cursor.onKeyDown}
    >${drawing}${valueLabels(plot.values)}${marked === null ? nothing : mark(plot, marked)}</div>`;
}
