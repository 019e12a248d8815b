import {css} from 'lit';
import {dialogStyles} from '../../../styles/dialog.js';
import {plainStyles} from '../../../styles/plain.js';

export const detailsStyles = [
  ...dialogStyles,
  plainStyles,
  css`
    .dialog-body h3 { font-size: .875em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
    .dialog-body .name { font-size: 1.125em; line-height: 1.375; overflow-wrap: anywhere; }
    .dialog-body .when { font-size: .875em; color: var(--wiki-color-subtle); }
    .dialog-body li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-block-size: 44px; border-block-start: 1px solid var(--wiki-border-color-muted); font-size: .9375em; overflow-wrap: anywhere; }
    .dialog-body li:first-child { border: 0; }
    .dialog-body li > :first-child { flex: 1 1 10em; min-inline-size: 0; }
    .dialog-body li .state { display: inline-flex; align-items: center; gap: 4px; font-size: .8125em; color: var(--wiki-color-subtle); }
    .dialog-body li .state .icon { inline-size: 1.25em; block-size: 1.25em; color: var(--wiki-color-success); }
    .confirm { display: grid; gap: 12px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-progressive-subtle); font-size: .875em; text-wrap: pretty; overflow-wrap: anywhere; }
    .confirm .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .confirm button { font-size: 1em; }
    .alarm { padding: 12px; border-radius: 2px; background: var(--wiki-background-color-error-subtle); font-size: .875em; overflow-wrap: anywhere; }
    @media (forced-colors: active) { .confirm, .alarm { border: 1px solid CanvasText; } }
  `,
];
