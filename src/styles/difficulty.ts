/** How hard a task is: three bars and a word. Needs `difficultyStyles`. */
import {css, type CSSResult, html, type TemplateResult} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** The bars that are filled, and those that are outlined: half a stroke more around these. */
const bars = {
  easy: ['M1.5 10H5v5H1.5z', 'M7 6h3.5v8H7zM12.5 2H16v12h-3.5z'],
  medium: ['M1.5 10H5v5H1.5zM7 6h3.5v9H7z', 'M12.5 2H16v12h-3.5z'],
  hard: ['M1.5 10H5v5H1.5zM7 6h3.5v9H7zM12.5 2H16v13h-3.5z', ''],
} as const;

/** The bars alone, as decoration: the word is always beside them, or is the label of their control. */
export const levelBars = (difficulty: keyof typeof bars): TemplateResult =>
  html`<svg class="level flip" viewBox="0 0 17 16" aria-hidden="true"><path fill="currentColor" d=${bars[difficulty][0]}></path><path fill="none" stroke="currentColor" d=${bars[difficulty][1]}></path></svg>`;

/** @param word the difficulty in the reader's language. */
export const difficultyPill = (difficulty: keyof typeof bars, word: string): TemplateResult =>
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
