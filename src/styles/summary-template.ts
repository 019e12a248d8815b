/** The card that stands for a module where there is little room: no controls, since the whole of it is one link. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {headingRank} from './card-template.js';
import {type Icon, icon} from './icons.js';
import {iconNext} from './icons/next.generated.js';

export interface Summary {
  readonly icon: Icon;
  readonly heading: unknown;
  readonly headingLevel: number;
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly body: unknown;
}

export const summaryTemplate = ({
  icon: sign,
  heading,
  headingLevel,
  language,
  direction,
  body,
}: Summary): TemplateResult =>
  html`<section class="card sum" part="card" aria-labelledby="title" lang=${language ?? nothing} dir=${direction ?? nothing}><div class="head" part="header">${icon(sign)}<h2 id="title" part="title" aria-level=${headingRank(headingLevel)}>${heading}</h2>${icon(iconNext)}</div>${body}</section>`;

export const summaryStyles = css`
  .sum .head { flex-wrap: nowrap; margin-block: -6px 8px; }
  .sum .head h2 { flex: 1; min-inline-size: 0; font-size: 1em; }
  .sum .head .icon { color: var(--wiki-color-subtle); }
  .sum .line { font-size: .875em; color: var(--wiki-color-subtle); text-wrap: pretty; overflow-wrap: anywhere; }
  .sum .head .icon:last-child { inline-size: 1em; block-size: 1em; }
`;
