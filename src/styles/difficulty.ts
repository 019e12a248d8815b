/** How hard a task is: three bars and a word. Needs `difficultyStyles`. */
import {css, type CSSResult, html, type TemplateResult} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** What is filled of the outlines of three bars. */
const easy = 'M2 10.5h2.5v4H2z';
const medium = `${easy}M7.5 6.5H10v8H7.5z`;
const hard = `${medium}M13 2.5h2.5v12H13z`;
const bars = {easy, medium, hard};

/** The bars alone, as decoration: the word is always beside them, or is the label of their control. */
export const levelBars = (difficulty: keyof typeof bars): TemplateResult =>
  html`<svg class="level flip" viewBox="0 0 17 16" aria-hidden="true"><path fill="none" stroke="currentColor" d=${hard}></path><path fill="currentColor" d=${bars[difficulty]}></path></svg>`;

/** @param word the difficulty in the reader's language. */
export const difficultyPill = (difficulty: keyof typeof bars, word: string): TemplateResult =>
  html`<span class="pill ${difficulty}">${levelBars(difficulty)}${word}</span>`;

export const difficultyStyles: readonly CSSResult[] = [
  controlTokenStyles,
  css`
  .pill { display: inline-flex; align-items: center; gap: 5px; padding: 0 7px; border: 1px solid transparent; min-block-size: 24px; border-radius: 12px; font-size: .8125em; line-height: 1.45; font-weight: 700; white-space: nowrap; color: var(--wiki-color-neutral); background: var(--wiki-background-color-notice-subtle); }
  .pill.easy { color: var(--wiki-color-success); background: var(--wiki-background-color-success-subtle); }
  .pill.medium { color: var(--wiki-color-warning); background: var(--wiki-background-color-warning-subtle); }
  .level { inline-size: .9375em; block-size: .9375em; }
`,
];
