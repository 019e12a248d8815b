import {html, nothing, type TemplateResult} from 'lit';
import type {Choice, Closed} from '../../controllers/closing.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconSpeechBubbles} from '../../styles/icons/speech-bubbles.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';

export interface Reminder {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg' | 'tag' | 'direction'>;
  /** What the reader did with the questions on this page. */
  readonly ended: 'finished' | 'skipped' | null;
  readonly closed: Closed;
  /** What could not be stored. */
  readonly failed: Choice | undefined;
  /** The questions did not come. */
  readonly broken: boolean;
  readonly open: () => void;
  readonly choose: (choice: Choice) => void;
}

/** What stands in its place afterwards: what happened, and the way back. */
function line({wiki, ended, failed, open, choose}: Reminder): TemplateResult {
  const words = ended
    ? wiki.msg(`wiki-welcome-survey-${ended}`)
    : wiki.msg('wiki-welcome-survey-dismissed');
  const back = ended
    ? wiki.msg(`wiki-welcome-survey-${ended}-back`)
    : wiki.msg('wiki-welcome-survey-undo');
  const act = ended ? open : () => choose('restore');
  return html`${
    failed === 'restore'
      ? html`<p role="alert">${wiki.msg('wiki-welcome-survey-restore-failed')}</p>`
      : nothing
  }<p role="status">${words}</p><button class="quiet undo" type="button" @click=${act}>${back}</button>`;
}

function box({wiki, failed, broken, open, choose}: Reminder): TemplateResult {
  const label = wiki.msg('wiki-welcome-survey-dismiss');
  const wrong = broken
    ? wiki.msg('wiki-welcome-survey-failed')
    : failed === 'dismiss'
      ? wiki.msg('wiki-welcome-survey-dismiss-failed')
      : nothing;
  return html`<section class="reminder" part="reminder" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${icon(iconSpeechBubbles)}<div><p><b id="title">${wiki.msg('wiki-welcome-survey-title')}</b> ${wiki.msg('wiki-welcome-survey-reminder')}</p>${
    wrong === nothing ? nothing : html`<p role="alert">${wrong}</p>`
  }</div><button class="answer" type="button" aria-haspopup="dialog" @click=${open}>${wiki.msg('wiki-welcome-survey-answer')}</button><button class="bare dismiss" type="button" aria-label=${label} title=${label} @click=${() => choose('dismiss')}>${icon(iconClose)}</button></section>`;
}

/** The place of the announcement is there before there is something to announce. */
export function reminderTemplate(reminder: Reminder): TemplateResult {
  const {wiki, closed, ended} = reminder;
  const over = ended !== null || closed === 'line';
  return html`<div class=${over ? 'closed' : 'unseen'} part="dismissed" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
    over ? line(reminder) : html`<p role="status"></p>`
  }</div>${over ? nothing : box(reminder)}`;
}
