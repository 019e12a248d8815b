/** The first thing that is seen: the round button. */
import {css, type CSSResult} from 'lit';
import {firstTime} from '../../controllers/first-time.js';
import {primaryButtonStyles} from '../../styles/primary-button.js';
import {helpButton} from './help-panel-button.js';
import {isCrowded} from './in-the-way.js';

export const catalogs = [];
export const styles: readonly CSSResult[] = [
  ...primaryButtonStyles,
  css`
  .corner { position: fixed; inset-block-end: calc(16px + var(--panel-raise, 0px)); inset-inline-end: 16px; display: grid; justify-items: end; gap: 8px; max-inline-size: calc(100% - 32px); }
  .corner.start { inset-inline: 16px auto; justify-items: start; }
  .corner.away { visibility: hidden; }
  .corner .fab { display: inline-flex; align-items: center; justify-content: center; position: relative; min-block-size: 48px; min-inline-size: 48px; max-inline-size: 100%; margin: 0; padding: 0; border: 1px solid transparent; border-radius: 24px; box-shadow: 0 4px 8px rgba(0, 0, 0, .06); font: inherit; font-weight: 700; font-size: .875em; line-height: 1.25; text-align: start; cursor: pointer; }
  .corner .labelled { padding-inline: 16px 20px; gap: 8px; }
  .fab:focus-visible { border-radius: 24px; outline-offset: 2px; }
  .note { padding: 8px 12px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); font-size: .875em; }
  @media (forced-colors: active) { .corner .fab { border-color: CanvasText; } }
  @media print { :host { display: none; } }
`,
];

export interface Front {
  readonly helpButton: typeof helpButton;
  /** The button was never seen before, in this browser. */
  readonly first: boolean;
  /** Something is in its corner: it is not shown before its place is found. */
  readonly crowded: boolean;
}

/** @param key what the browser keeps it under. */
export const helpPanelFront = (host: Element, key: string, direction: 'ltr' | 'rtl'): Front => ({
  helpButton,
  first: firstTime(key),
  crowded: isCrowded(host, direction === 'ltr'),
});
