import {html, nothing, type TemplateResult} from 'lit';
import {headingRank} from './heading-rank.js';

export {headingRank} from './heading-rank.js';

export interface Card {
  readonly heading: unknown;
  /** Rank of the heading among those of the page, 1 to 6; headings inside the card are one below. */
  readonly headingLevel: number;
  /** BCP 47 language and direction of the card's own texts; undefined inherits them. */
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** At the end of the header. */
  readonly actions?: unknown;
  readonly body: unknown;
  /** Below a hairline; left out when `nothing`. */
  readonly footer?: unknown;
}

/** The frame that all widgets share, as a template: no element of its own, so a widget stays one element. */
export function cardTemplate(card: Card): TemplateResult {
  const {
    heading,
    headingLevel,
    language,
    direction,
    actions = nothing,
    body,
    footer = nothing,
  } = card;
  // Without words yet (the reader's language is on its way) it is no heading, only its room.
  const silent = heading === '';
  return html`<section class="card" part="card" aria-labelledby=${silent ? nothing : 'title'} lang=${language ?? nothing} dir=${direction ?? nothing}><div class="head" part="header"><h2 id="title" part="title" aria-level=${headingRank(headingLevel)} aria-hidden=${silent || nothing}>${heading}</h2>${
    actions === nothing ? nothing : html`<div class="end" part="actions">${actions}</div>`
  }</div>${body}${footer === nothing ? nothing : html`<div class="foot" part="footer">${footer}</div>`}</section>`;
}
