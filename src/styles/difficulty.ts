/** How hard a task is: three bars and a word. Needs `difficultyStyles`. */
import {css, type CSSResult, html, svg, type TemplateResult} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** From the lowest. */
const bars = [
  [1.5, 10, 5],
  [7, 6, 9],
  [12.5, 2, 13],
] as const;

const filled = {easy: 1, medium: 2, hard: 3} as const;

/** The bars alone, as decoration: the word is always beside them, or is the label of their control. */
export const levelBars = (difficulty: keyof typeof filled): TemplateResult =>
  html`<svg class="level flip" viewBox="0 0 17 16" aria-hidden="true">${bars.map(
    ([x, y, height], index) =>
      index < filled[difficulty]
        ? svg`<rect x=${x} y=${y} width="3.5" height=${height} fill="currentColor"></rect>`
        : svg`<rect x=${x} y=${y} width="3.5" height=${height - 1} fill="none" stroke="currentColor"></rect>`,
  )}</svg>`;

/** @param word the difficulty in the reader's language. */
export const difficultyPill = (difficulty: keyof typeof filled, word: string): TemplateResult =>
  html`<span class="pill ${difficulty}">${levelBars(difficulty)}${word}</span>`;

export const difficultyStyles: readonly CSSResult[] = [
  controlTokenStyles,
  css`
  .pill { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px; min-block-size: 24px; border-radius: 12px; font-size: .8125em; line-height: 1.45; font-weight: 700; white-space: nowrap; box-sizing: border-box; color: var(--wiki-color-neutral); background: var(--wiki-background-color-notice-subtle); }
  .pill.easy { color: var(--wiki-color-success); background: var(--wiki-background-color-success-subtle); }
  .pill.medium { color: var(--wiki-color-warning); background: var(--wiki-background-color-warning-subtle); }
  .level { inline-size: .9375em; block-size: .9375em; }
  @media (forced-colors: active) { .pill { border: 1px solid CanvasText; } }
`,
];
