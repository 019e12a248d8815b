import {css} from 'lit';
import {bareButtonStyles} from '../../styles/bare-buttons.js';
import {baseStyles} from '../../styles/base.js';
import {primaryButtonStyles} from '../../styles/primary-button.js';

/**
 * The host is a point in the corner of the window that nothing on the page makes room for. It stays below menus and
 * windows of the skin; the open panel is in the top layer.
 */
const ownStyles = css`
  :host { position: fixed; z-index: 3; inset-block-end: 0; inset-inline-end: 0; inline-size: 0; block-size: 0; contain: none; container-type: normal; }
  :host([status='pending']), :host([status='failed']) { display: none; }
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
`;

export const helpPanelStyles = [baseStyles, bareButtonStyles, ...primaryButtonStyles, ownStyles];
