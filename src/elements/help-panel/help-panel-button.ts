/** The round button in the corner. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {icon} from '../../styles/icons.js';
import {iconHelp} from '../../styles/icons/help.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** Answers that were not seen yet: for those who hear the button, and for those who see it. */
export interface Badge {
  readonly label: string;
  readonly mark: TemplateResult;
}

export interface HelpButton {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg'>;
  /** The page is edited, or to be edited. */
  readonly editing: boolean;
  /** Its name is written on it. */
  readonly labelled: boolean;
  readonly badge: Badge | undefined;
  /** What it opens did not come. */
  readonly broken: boolean;
  readonly open: () => void;
}

export function helpButton(button: HelpButton): TemplateResult {
  const {wiki, editing, labelled, badge, broken, open} = button;
  const name = wiki.msg(editing ? 'wiki-help-panel-edit' : 'wiki-help-panel-get');
  const title = labelled ? nothing : name;
  const label = badge ? `${name}. ${badge.label}` : title;
  return html`${
    broken ? html`<p class="note" role="alert">${wiki.msg('wiki-help-panel-broken')}</p>` : nothing
  }<button class="fab primary ${labelled ? 'labelled' : ''}" part="button" type="button" aria-haspopup="dialog" aria-label=${label} title=${title} @click=${open}>${icon(iconHelp)}${labelled ? html`<span>${name}</span>` : nothing}${badge?.mark ?? nothing}</button>`;
}
