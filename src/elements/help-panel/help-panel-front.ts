/** The first thing that is seen: the round button, in a place where it covers nothing. */
import {css, type CSSResult, type LitElement} from 'lit';
import {firstTime} from '../../controllers/first-time.js';
import {bareButtonStyles} from '../../styles/bare-buttons.js';
import {primaryButtonStyles} from '../../styles/primary-button.js';
import {helpButton} from './help-panel-button.js';
import {Place} from './help-panel-place.js';

export const catalogs = [];
export const styles: readonly CSSResult[] = [
  bareButtonStyles,
  ...primaryButtonStyles,
  css`
  .corner { position: fixed; inset-block-end: calc(16px + var(--panel-raise, 0px)); inset-inline-end: 16px; display: grid; justify-items: end; gap: 8px; max-inline-size: calc(100% - 32px); }
  .corner.start { inset-inline: 16px auto; justify-items: start; }
  .corner.away { visibility: hidden; }
  .fab { position: relative; min-block-size: 48px; min-inline-size: 48px; padding: 0; border-radius: 24px; box-shadow: 0 4px 8px rgba(0, 0, 0, .06); }
  .fab.labelled { padding-inline: 16px 20px; gap: 8px; }
  .fab:focus-visible { border-radius: 24px; outline-offset: 2px; }
  .badge { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; display: grid; place-items: center; min-inline-size: 20px; block-size: 20px; padding-inline: 3px; border: 2px solid var(--wiki-background-color-base); border-radius: 10px; background: var(--wiki-background-color-destructive); color: var(--wiki-color-inverted-fixed); font-size: 11px; line-height: 1; }
  .note { padding: 8px 12px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); font-size: .875em; }
  @media (forced-colors: active) { .fab, .badge { border: 1px solid CanvasText; } }
  @media print { :host { display: none; } }
`,
];

export interface Front {
  readonly place: Place;
  readonly helpButton: typeof helpButton;
  /** The button was never seen before, in this browser. */
  readonly first: boolean;
}

/** @param key what the browser keeps it under; undefined where it cannot be told. */
export const helpPanelFront = (host: LitElement, key: string | undefined): Front => ({
  place: new Place(host),
  helpButton,
  first: key !== undefined && firstTime(key),
});
