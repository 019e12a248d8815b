import {html, nothing, svg, type TemplateResult} from 'lit';

/** What both plots share: the picture that stretches with its box, its grid, and the labels beside it. */
export const picture = (
  width: number,
  height: number,
  content: unknown,
): TemplateResult => html`<svg
  viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;

export const grid = (width: number, height: number): TemplateResult =>
  svg`<path class="grid" d="M0 0H${width}M0 ${height / 2}H${width}"></path>`;

export const baseLine = (width: number, height: number): TemplateResult =>
  svg`<path class="base" d="M0 ${height}H${width}"></path>`;

/** Labels of the value axis, from zero upwards, evenly apart. */
export const valueLabels = (labels: readonly string[]): unknown =>
  labels.map(
    (label, i) => html`<span
  class="y" aria-hidden="true" .style=${`inset-block-end:${percent(i / Math.max(1, labels.length - 1))}`}>${label}</span>`,
  );

export interface DayLabel {
  /** Where on the axis, as a fraction from the first day on. */
  readonly at: number;
  readonly text: string;
  /** Gives way where the plot is narrow. */
  readonly minor: boolean;
}

/** Labels of the time axis; the first and the last one stay inside the plot. */
export const dayLabels = (labels: readonly DayLabel[]): unknown =>
  labels.length
    ? html`<div class="x" aria-hidden="true">${labels.map(
        ({at, text, minor}) =>
          html`<span class=${minor ? 'minor' : ''} .style=${atDay(at)}>${text}</span>`,
      )}</div>`
    : nothing;

export const percent = (fraction: number): string => `${Math.round(fraction * 1e5) / 1e3}%`;

/**
 * Where something stands on the time axis, as style. Styles are set as a property, never as an attribute: a content
 * security policy without inline styles lets the former pass only.
 */
export const atDay = (fraction: number): string => `inset-inline-start:${percent(fraction)}`;
