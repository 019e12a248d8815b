import {css} from 'lit';
import {dialogStyles} from '../../../styles/dialog.js';
import {plainStyles} from '../../../styles/plain.js';

export const formStyles = [
  ...dialogStyles,
  plainStyles,
  css`
    .survey { display: grid; grid-template-columns: minmax(0, 1fr); gap: 14px; }
    .survey h3 { font-size: 1.0625em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; }
    .survey h3:focus { outline: none; }
    .steps { display: flex; gap: 6px; margin-block-start: 6px; }
    .steps span { flex: 1; block-size: 4px; border-radius: 2px; background: var(--wiki-border-color-muted); }
    .steps .on { background: var(--wiki-color-progressive); }
    .question { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
    .answers { display: grid; }
    .check { display: flex; gap: 10px; align-items: flex-start; padding: 6px 0; cursor: pointer; }
    .check span { min-inline-size: 0; overflow-wrap: anywhere; }
    .check input { flex: none; inline-size: 20px; block-size: 20px; margin: 2px 0 0; accent-color: var(--wiki-background-color-progressive); }
    textarea { inline-size: 100%; min-block-size: 5em; padding: 7px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; line-height: 1.5; resize: vertical; }
    .alarm { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-error-subtle); font-size: .875em; }
    .alarm .icon { inline-size: 20px; block-size: 20px; color: var(--wiki-color-error); }
    .end-page h3 { display: flex; gap: 8px; align-items: center; }
    .end-page h3 .icon { color: var(--wiki-color-success); }
    .end-page ul { display: grid; gap: 6px; }
    .end-page li { padding-inline-start: 14px; text-wrap: pretty; position: relative; }
    .end-page li::before { content: ''; position: absolute; inset-inline-start: 0; inset-block-start: .6em; inline-size: 5px; block-size: 5px; border-radius: 50%; background: currentColor; }
    .ways { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; }
    .ways .plain { font-weight: 700; }
    .skip { margin-inline-end: auto; margin-inline-start: -12px; }
    .foot button { font-size: 1em; }
    .foot { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    @media (pointer: coarse) { .check { padding-block: 10px; } .ways .plain, .ways .go { padding-block: 10px; } }
    @media (forced-colors: active) { .steps span { background: GrayText; } .steps .on { background: Highlight; } .alarm { border: 1px solid CanvasText; } .primary { border-color: LinkText; } }
  `,
];
