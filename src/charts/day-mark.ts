import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ActivityPlot} from './activity-chart-template.js';
import {barBox} from './bar-box.js';
import {DayCursor, type DayCursorOptions} from './day-cursor.js';
import {atDay, percent} from './plot-parts.js';

export {markStyles} from './mark-styles.js';

/** The marker: where it stands, and what it looks like. */
export interface DayPointer {
  readonly cursor: DayCursor;
  readonly mark: (plot: ActivityPlot, bar: number, tooltip: boolean) => TemplateResult;
  readonly guide: (at: number, height: number | null) => TemplateResult;
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

/** The marked column, and its tooltip unless it was dismissed. */
function mark(plot: ActivityPlot, bar: number, tooltipShown: boolean): TemplateResult {
  const {start, width, height} = barBox(plot.geometry, bar);
  const place = `inset-inline-start:${percent(start)};inline-size:${percent(width)};block-size:${percent(height)}`;
  return html`<div class="mark" part="mark" .style=${place}></div>${tooltipShown ? tooltip(plot, bar) : nothing}`;
}

/** The same day in a line: `at` and `height` are parts of the plot, from its start and its base; null: no value on it. */
const guide = (at: number, height: number | null): TemplateResult =>
  html`<div class="guide" .style=${atDay(at)}></div>${
    height === null
      ? nothing
      : html`<div class="dot" .style=${`${atDay(at)};inset-block-end:${percent(height)}`}></div>`
  }`;

/** What answers to pointer and keyboard, with its looks. */
export const dayPointer = (
  host: ReactiveControllerHost,
  options: DayCursorOptions,
): DayPointer => ({
  cursor: new DayCursor(host, options),
  mark,
  guide,
});
