/** The reader answered the questions, or said that they do not want to. It is stored. */
export class WelcomeSurveyEndedEvent extends Event {
  readonly how: 'finished' | 'skipped';

  constructor(how: 'finished' | 'skipped') {
    super('wiki-welcome-survey-ended', {bubbles: true, composed: true});
    this.how = how;
  }
}

/** The reader closed the reminder. It is stored in the background; should that fail, the reminder comes back. */
export class WelcomeSurveyDismissedEvent extends Event {
  constructor() {
    super('wiki-welcome-survey-dismissed', {bubbles: true, composed: true});
  }
}

/** The reader took that back. */
export class WelcomeSurveyRestoredEvent extends Event {
  constructor() {
    super('wiki-welcome-survey-restored', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-welcome-survey-ended': WelcomeSurveyEndedEvent;
    'wiki-welcome-survey-dismissed': WelcomeSurveyDismissedEvent;
    'wiki-welcome-survey-restored': WelcomeSurveyRestoredEvent;
  }
}
