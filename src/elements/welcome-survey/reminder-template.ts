import {html, nothing, type TemplateResult} from 'lit';
import type {Choice, Closed} from '../../controllers/closing.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {iconSpeechBubbles} from '../../styles/icons/speech-bubbles.generated.js';
import {offerLineTemplate, offerTemplate} from '../../styles/offer-template.js';
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
function line({wiki, ended, closed, failed, open, choose}: Reminder): TemplateResult {
  const dismissed = closed === 'line' ? wiki.msg('wiki-welcome-survey-dismissed') : null;
  return offerLineTemplate({
    wiki,
    text: ended ? wiki.msg(`wiki-welcome-survey-${ended}`) : dismissed,
    wrong: failed === 'restore' ? wiki.msg('wiki-welcome-survey-restore-failed') : null,
    label: ended
      ? wiki.msg(`wiki-welcome-survey-${ended}-back`)
      : wiki.msg('wiki-welcome-survey-undo'),
    act: ended ? open : () => choose('restore'),
  });
}

function wrongIn({wiki, failed, broken}: Reminder): string | null {
  if (broken) return wiki.msg('wiki-welcome-survey-failed');
  return failed === 'dismiss' ? wiki.msg('wiki-welcome-survey-dismiss-failed') : null;
}

export function reminderTemplate(reminder: Reminder): TemplateResult {
  const {wiki, closed, ended, open, choose} = reminder;
  const over = ended !== null || closed === 'line';
  return html`${line(reminder)}${
    over
      ? nothing
      : offerTemplate({
          wiki,
          icon: iconSpeechBubbles,
          title: wiki.msg('wiki-welcome-survey-title'),
          text: wiki.msg('wiki-welcome-survey-reminder'),
          wrong: wrongIn(reminder),
          label: wiki.msg('wiki-welcome-survey-answer'),
          act: open,
          dialog: true,
          closeLabel: wiki.msg('wiki-welcome-survey-dismiss'),
          close: () => choose('dismiss'),
        })
  }`;
}
