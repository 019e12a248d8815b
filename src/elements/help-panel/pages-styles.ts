import {css, type CSSResult} from 'lit';
import {boneStyles} from '../../styles/bone.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {failedStyles} from '../../styles/failed.js';
import {plainStyles} from '../../styles/plain.js';

export const pagesStyles: readonly CSSResult[] = [
  moreTokenStyles,
  plainStyles,
  boneStyles,
  failedStyles,
  css`
  .find { display: flex; align-items: center; gap: 8px; min-block-size: 32px; padding-inline: 8px 4px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); cursor: text; }
  .find:focus-within { border-color: var(--wiki-border-color-progressive--focus); box-shadow: inset 0 0 0 1px var(--wiki-border-color-progressive--focus); }
  .find input { flex: 1; min-inline-size: 0; margin: 0; padding: 0; border: 0; outline: 0; background: none; color: var(--wiki-color-base); font: inherit; font-size: .9375em; line-height: 1.5; text-align: start; -webkit-appearance: none; appearance: none; }
  .find input::-webkit-search-cancel-button { display: none; }
  .find input::placeholder { color: var(--wiki-color-subtle); opacity: 1; }
  .find > .icon { inline-size: 1em; block-size: 1em; color: var(--wiki-color-subtle); }
  .find .bare { min-block-size: 24px; inline-size: 24px; margin: 0; padding: 0; }
  .find .bare .icon { inline-size: 1em; block-size: 1em; }
  .sheet .find { min-block-size: 44px; padding-inline-end: 0; }
  .sheet .find .bare { inline-size: 44px; min-block-size: 42px; }
  .pages { font-size: .9375em; }
  .pages li + li { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .pages a, .pages .bone { display: flex; justify-content: space-between; align-items: center; gap: 12px; min-block-size: 44px; padding-block: 8px; }
  .pages .bone { block-size: 1em; min-block-size: 0; margin-block: 14px; inline-size: 60%; }
  .pages .icon, .all .icon { inline-size: .875em; block-size: .875em; color: var(--wiki-color-subtle); }
  .all { font-size: .875em; font-weight: 700; }
  .all a, .found h3 a { min-block-size: 24px; }
  @media (pointer: coarse) { .all a { display: inline-flex; align-items: center; min-block-size: 44px; } .find { min-block-size: 44px; } .find input { align-self: stretch; } }
  .all .icon, .found .icon { display: inline-block; margin-inline-start: 6px; vertical-align: -.0625em; }
  .count { min-block-size: 1.45em; margin-block-end: -8px; }
  .found li { padding-block: 10px; }
  .found li:first-child { padding-block-start: 0; }
  .found li + li { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .found h3 { font-size: .9375em; line-height: 1.4; overflow-wrap: anywhere; }
  .found h3 .icon { inline-size: .75em; block-size: .75em; color: var(--wiki-color-subtle); }
  .found .bone { block-size: 1em; margin-block-start: 4px; }
  .found .bone + .bone { inline-size: 80%; }
  .found p:not(.bone) { font-size: .8125em; line-height: 1.45; color: var(--wiki-color-subtle); overflow-wrap: anywhere; }
  .found p:not(.bone)::before { content: '… '; }
  .found p:not(.bone)::after { content: ' …'; }
  .found mark { padding-inline: 1px; background: var(--wiki-background-color-warning-subtle); color: var(--wiki-color-base); font-weight: 700; }
  .none { display: grid; justify-items: center; gap: 4px; padding: 20px 16px; border: 1px dashed var(--wiki-border-color-subtle); border-radius: 2px; text-align: center; }
  .none > .icon { inline-size: 32px; block-size: 32px; margin-block-end: 4px; color: var(--wiki-color-subtle); }
  .none h3 { font-size: 1.0625em; line-height: 1.4; color: var(--wiki-color-base); text-wrap: balance; }
  .none p { font-size: .875em; color: var(--wiki-color-subtle); text-wrap: balance; }
  .none button { margin-block-start: 8px; }
  @media (forced-colors: active) { .find:focus-within { outline: 2px solid Highlight; } .found mark { background: Mark; color: MarkText; } }
`,
];
