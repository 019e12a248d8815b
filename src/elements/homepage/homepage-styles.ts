import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';

/** Widths of the page (visual rules, section 9), in pixels. */
export const summariesBelow = 560;
export const twoColumnsFrom = 880;

/** The room stays as it was while the page was awaited, so that nothing below moves. */
const ownStyles = css`
  h1 { margin: 0; padding: 0; border: 0; font-family: inherit; font-size: 1.375em; line-height: 1.25; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; }
  .greeting { margin-block-end: 16px; }
  .greeting p { margin-block-start: 4px; color: var(--wiki-color-subtle); text-wrap: pretty; }
  .slot { position: relative; margin-block-end: 16px; }
  .slot.blank { margin-block-end: 0; }
  .group > .slot:last-child { margin-block-end: 0; }
  .group { min-inline-size: 0; margin-block-end: 16px; }
  .group:last-child { margin-block-end: 0; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); }
  .room { min-block-size: 100vh; }
  @container (min-width: 560px) {
    h1 { font-size: 1.75em; }
    .greeting { margin-block-end: 24px; }
    .slot, .group { margin-block-end: 24px; }
  }
  @container (min-width: 880px) {
    .both { grid-template-columns: minmax(0, 1fr) 352px; gap: 24px; margin-block-end: 24px; }
    .both > .group { margin: 0; }
    .columns:last-child { margin-block-end: 0; }
  }
`;

export const homepageStyles = [baseStyles, ownStyles];
