/** A line of the page that offers something, until it is taken or closed; afterwards a line that says so, with the way back. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Icon, icon} from './icons.js';
import {iconClose} from './icons/close.generated.js';

interface Words {
  readonly tag: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

export interface Offer {
  /** Language and direction of the interface: a `HomepageController`. */
  readonly wiki: Words;
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  /** What did not work, read out; null: nothing. */
  readonly wrong: string | null;
  readonly label: string;
  readonly act: () => void;
  /** It opens a dialog. Default: false. */
  readonly dialog?: boolean;
  readonly closeLabel: string;
  readonly close: () => void;
}

export const offerTemplate = (offer: Offer): TemplateResult =>
  html`<section class="offer" part="offer" aria-labelledby="title" lang=${offer.wiki.tag ?? nothing} dir=${offer.wiki.direction}>${icon(offer.icon)}<div><p><b id="title">${offer.title}</b> ${offer.text}</p>${
    offer.wrong === null ? nothing : html`<p role="alert">${offer.wrong}</p>`
  }</div><button class="act" type="button" aria-haspopup=${offer.dialog ? 'dialog' : nothing} @click=${offer.act}>${offer.label}</button><button class="bare dismiss" type="button" aria-label=${offer.closeLabel} title=${offer.closeLabel} @click=${offer.close}>${icon(iconClose)}</button></section>`;

export interface OfferLine {
  readonly wiki: Words;
  /** What became of it; null while it stands open: the place of the announcement is there before there is one. */
  readonly text: string | null;
  readonly wrong: string | null;
  readonly label: string;
  readonly act: () => void;
}

export const offerLineTemplate = ({wiki, text, wrong, label, act}: OfferLine): TemplateResult =>
  html`<div class=${text === null ? 'unseen' : 'closed'} part="dismissed" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
    wrong === null || text === null ? nothing : html`<p role="alert">${wrong}</p>`
  }<p role="status">${text ?? nothing}</p>${
    text === null
      ? nothing
      : html`<button class="quiet undo" type="button" @click=${act}>${label}</button>`
  }</div>`;
