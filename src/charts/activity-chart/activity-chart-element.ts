import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {baseStyles} from '../../styles/base.js';
import {activityPlot} from '../activity-chart-template.js';
import {activityGeometry} from '../activity-geometry.js';
import type {ActivityGeometry} from '../column-geometry.js';
import {chartStyles} from '../chart-styles.js';
import {dayPointer, markStyles} from '../day-mark.js';
import {dayLabels} from '../plot-parts.js';
import {reduceBars} from '../reduce.js';
import {seriesConverter, type Series} from '../series.js';
import {activityFormats} from './activity-formats.js';

/**
 * Columns per day, with axes, a marker for pointer and keyboard, and a table behind them. Needs no provider: numbers
 * and days are written in the language of the closest `lang`.
 *
 * @tag wiki-activity-chart
 * @summary How much happened on each day.
 * @csspart activity-plot - The columns.
 * @csspart mark - The marked column.
 * @csspart tooltip - What happened on the marked day.
 * @csspart table - The table, with `as-table`.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiActivityChartElement extends LitElement {
  static override styles = [
    baseStyles,
    chartStyles,
    markStyles,
    css`
    table { inline-size: 100%; border-collapse: collapse; font-size: .875em; font-variant-numeric: tabular-nums; }
    caption, th { text-align: start; font-weight: 400; }
    td { text-align: end; }
    th, td { padding: 6px 0; border-block-end: 1px solid var(--wiki-border-color-muted); }
  `,
  ];

  private readonly pointer = dayPointer(this, {
    count: () => this.geometry.bars.length,
    rightToLeft: () => this.textDirection === 'rtl',
  });

  /** One value per day. Null, negative and endless values count as none. As attribute: `1 0 4`, or JSON. */
  @property({converter: seriesConverter}) values: Series = [];

  /** The day of the first value, `YYYY-MM-DD`. Without it days are numbered. */
  @property({attribute: 'start-day'}) startDay = '';

  /** What the columns show, for those who do not see them; also the caption of the table. */
  @property() label = '';

  /** Value at the top of the axis. Default: the lowest even number that fits. */
  @property({type: Number}) top?: number | undefined;

  /** Shows a table instead of the columns. Longer series than 400 days show the highest day of each stretch. */
  @property({type: Boolean, attribute: 'as-table'}) asTable = false;

  private geometry: ActivityGeometry = activityGeometry([]);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('values') || changed.has('top'))
      this.geometry = activityGeometry(this.values, {top: this.top, reduce: reduceBars});
  }

  private get textDirection(): string {
    return this.isConnected ? getComputedStyle(this).direction : 'ltr';
  }

  private get formats() {
    return activityFormats(
      (this.isConnected && this.closest('[lang]')?.getAttribute('lang')) || 'en',
    );
  }

  private dayOf(bar: number, style: 'short' | 'long'): string {
    return this.formats.day(this.startDay, this.geometry.bars[bar]?.index ?? 0, style);
  }

  private amountOf(bar: number): string {
    return this.formats.number(this.geometry.bars[bar]?.value ?? 0);
  }

  private renderTable() {
    return html`<table part="table"><caption>${this.label}</caption><tbody>${this.geometry.bars.map(
      (_bar, k) => html`<tr><th
      scope="row">${this.dayOf(k, 'long')}</th><td>${this.amountOf(k)}</td></tr>`,
    )}</tbody></table>`;
  }

  private renderPlot() {
    const {geometry, pointer, label, formats} = this;
    const last = geometry.bars.length - 1;
    if (last < 0)
      return html`<div class="plot" part="activity-plot" role="img" aria-label=${label}></div>`;
    const marks = last > 0 ? [0, Math.floor(last / 2), last] : [0];
    return html`${activityPlot({
      geometry,
      pointer,
      label,
      values: [0, geometry.top / 2, geometry.top].map(formats.number),
      describe: (bar) => [this.dayOf(bar, 'long'), this.amountOf(bar)],
    })}${this.startDay ? dayLabels(marks.map((bar) => ({at: (bar + 0.5) / (last + 1), text: this.dayOf(bar, 'short'), minor: false}))) : nothing}`;
  }

  protected override render() {
    return html`<div dir=${this.textDirection}>${this.asTable ? this.renderTable() : this.renderPlot()}</div>`;
  }
}
