/** Links one below the other, each filling its row. */
import {css, html, type TemplateResult} from 'lit';
import {address} from './address.js';
import {boneStyles} from './bone.js';
import {type Icon, icon} from './icons.js';
import {iconNext} from './icons/next.generated.js';
import {localTextTemplate} from './local-text-template.js';

export interface LinkRow {
  readonly text: {readonly text: string; readonly language: string | null};
  readonly url: string;
  /** In front of the words. */
  readonly icon?: Icon;
  /** Below the words. */
  readonly meta?: unknown;
}

const row = ({text, url, icon: sign, meta}: LinkRow) =>
  html`<li><a href=${address(url)}>${sign && icon(sign)}<span>${localTextTemplate(text)}</span>${icon(iconNext)}</a>${meta}</li>`;

export const rowsTemplate = (rows: readonly LinkRow[]): TemplateResult =>
  html`<ul class="rows" part="links">${rows.map(row)}</ul>`;

/** Rows without a footer below them end with the card's own padding. */
export const linkRowStyles = [
  boneStyles,
  css`
  .rows { margin-block: -8px; font-size: .9375em; }
  .rows li + li { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .rows a { display: flex; align-items: center; gap: 10px; min-block-size: 44px; padding-block: 8px; }
  .rows a span { flex: 1; min-inline-size: 0; text-wrap: pretty; }
  .rows a .icon { color: var(--wiki-color-subtle); }
  .rows a .icon:last-child { inline-size: .875em; block-size: .875em; }
  .rows.pending li { padding-block: 14px; }
  .rows .bone { block-size: 16px; inline-size: 70%; }
`,
];
