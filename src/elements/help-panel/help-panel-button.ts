/** The round button in the corner. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {icon} from '../../styles/icons.js';
import {iconHelp} from '../../styles/icons/help.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';

export interface HelpButton {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg' | 'formats'>;
  /** The page is edited, or to be edited. */
  readonly editing: boolean;
  /** Its name is written on it. */
  readonly labelled: boolean;
  /** Number of answers that were not seen yet. */
  readonly unread: number;
  /** What it opens did not come. */
  readonly broken: boolean;
  readonly open: () => void;
}

export function helpButton(button: HelpButton): TemplateResult {
  const {wiki, editing, labelled, unread, broken, open} = button;
  const name = wiki.msg(editing ? 'wiki-help-panel-edit' : 'wiki-help-panel-get');
  const news = unread > 0 ? wiki.msg('wiki-help-panel-unread', unread) : '';
  const label = news ? `${name}. ${news}` : labelled ? nothing : name;
  return html`${
    broken ? html`<p class="note" role="alert">${wiki.msg('wiki-help-panel-broken')}</p>` : nothing
  }<button class="fab primary ${labelled ? 'labelled' : ''}" part="button" type="button" aria-haspopup="dialog" aria-label=${label} title=${
    labelled ? nothing : name
  } @click=${open}>${icon(iconHelp)}${labelled ? html`<span>${name}</span>` : nothing}${
    news
      ? html` <span class="badge" aria-hidden="true">${wiki.formats.number(unread)}</span>`
      : nothing
  }</button>`;
}
