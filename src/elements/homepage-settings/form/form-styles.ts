import {css} from 'lit';
import {buttonKindStyles} from '../../../styles/button-kinds.js';

export const formStyles = [
  ...buttonKindStyles,
  css`
  .section { padding-block: 20px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .section:first-of-type { border: 0; }
  .section h3 { display: inline; font-size: 1em; font-weight: 700; color: var(--wiki-color-emphasized); }
  summary { cursor: pointer; min-block-size: 24px; }
  .section > .meta { margin-block: 4px 12px; }
  .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 16px 24px; margin-block-start: 12px; align-items: start; }
  .group, .entry { grid-column: 1 / -1; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  .field { display: grid; gap: 4px; min-inline-size: 0; align-content: start; }
  .field > label, .switch-line { font-size: .875em; font-weight: 700; color: var(--wiki-color-base); }
  .switch-line { display: flex; align-items: center; gap: 10px; min-block-size: 32px; }
  input:not([type='checkbox']), select, textarea { box-sizing: border-box; min-block-size: 32px; max-inline-size: 100%; padding: 4px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; font-size: .9375em; }
  input.long, textarea, .add-line input { inline-size: 100%; }
  input.short { inline-size: 7em; }
  input[readonly], textarea[readonly], select:disabled { background: var(--wiki-background-color-disabled-subtle); border-color: var(--wiki-border-color-disabled); color: var(--wiki-color-subtle); }
  [aria-invalid] { border-color: var(--wiki-border-color-error) !important; border-width: 2px !important; }
  .about { display: grid; gap: 4px; justify-items: start; }
  .problem { display: flex; gap: 6px; align-items: start; font-size: .8125em; line-height: 1.45; color: var(--wiki-color-error); }
  .problem .icon { inline-size: 16px; block-size: 16px; margin-block-start: 1px; }
  .switch { appearance: none; flex: none; position: relative; inline-size: 40px; block-size: 22px; margin: 0; border: 1px solid var(--wiki-border-color-interactive); border-radius: 11px; background: var(--wiki-background-color-base); cursor: pointer; transition: background-color .1s; }
  .switch::before { content: ''; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 14px; block-size: 14px; border-radius: 50%; background: var(--wiki-border-color-interactive); }
  .switch:checked { border-color: var(--wiki-background-color-progressive); background: var(--wiki-background-color-progressive); }
  .switch:checked::before { inset-inline-start: 21px; background: var(--wiki-color-inverted-fixed); }
  .switch:disabled { opacity: .6; cursor: default; }
  .modules { margin-block-start: 8px; }
  .module { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .module:first-child { border: 0; }
  .module-line { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: 0 8px; min-block-size: 47px; padding-block: 4px; }
  .words { display: grid; flex: 1 1 9em; min-inline-size: 0; overflow-wrap: anywhere; font-size: .9375em; }
  .words label { cursor: pointer; }
  .fields > .quiet { justify-self: start; }
  .module-fields { padding-block: 4px 16px; padding-inline-start: 12px; border-inline-start: 2px solid var(--wiki-border-color-progressive); margin-block-end: 12px; }
  .section h4 { margin-block: 16px 0; font-size: .8125em; font-weight: 400; color: var(--wiki-color-subtle); }
  .layout-line { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 12px; font-size: .875em; }
  .layout-line select { font-size: 1em; }
  .area { min-block-size: 8px; }
  .vacant { padding-block: 4px; }
  .moves { display: flex; flex: none; }
  .moves .bare { min-block-size: 28px; block-size: 28px; inline-size: 28px; }
  .bare[aria-disabled='true'] { color: var(--wiki-color-disabled); cursor: default; }
  .gear[aria-expanded='true'] { color: var(--wiki-color-progressive); }
  .add-line { display: flex; gap: 8px; margin-block-start: 8px; }
  .unknown { padding-block: 16px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .none { padding-block: 24px; }
  @media (pointer: coarse) { input:not([type='checkbox']), select { min-block-size: 44px; } .moves .bare { min-block-size: 44px; block-size: 44px; inline-size: 44px; } .switch { inline-size: 56px; block-size: 32px; border-radius: 16px; } .switch::before { inline-size: 24px; block-size: 24px; } .switch:checked::before { inset-inline-start: 27px; } }
  @media (forced-colors: active) { .switch { forced-color-adjust: none; background: Canvas; border-color: ButtonText; } .switch:checked { background: Highlight; } .switch::before { background: ButtonText; } }
  @media (prefers-reduced-motion: reduce) { .switch { transition: none; } }
`,
];
