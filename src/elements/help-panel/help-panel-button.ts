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
  readonly open: () => void;
}

export function helpButton({wiki, editing, labelled, unread, open}: HelpButton): TemplateResult {
  const name = wiki.msg(editing ? 'wiki-help-panel-edit' : 'wiki-help-panel-get');
  const news = unread > 0 ? wiki.msg('wiki-help-panel-unread', unread) : '';
  const label = news && `${name}. ${news}`;
  return html`<button class="fab primary ${labelled ? 'labelled' : ''}" part="button" type="button" aria-haspopup="dialog" aria-label=${
    label || (labelled ? nothing : name)
  } title=${labelled ? nothing : name} @click=${open}>${icon(iconHelp)}${labelled ? html`<span>${name}</span>` : nothing}${
    unread > 0
      ? html`<span class="badge" aria-hidden="true">${wiki.formats.number(unread)}</span>`
      : nothing
  }</button>`;
}
