/** The reader begins the tour of the page. */
export class WelcomeTourStartedEvent extends Event {
  constructor() {
    super('wiki-welcome-tour-started', {bubbles: true, composed: true});
  }
}

/** The tour is over, or nobody wants it: it is not offered again. */
export class WelcomeTourDismissedEvent extends Event {
  /** Every stop was seen. */
  readonly finished: boolean;

  constructor(finished: boolean) {
    super('wiki-welcome-tour-dismissed', {bubbles: true, composed: true});
    this.finished = finished;
  }
}

/** The reader took that back. */
export class WelcomeTourRestoredEvent extends Event {
  constructor() {
    super('wiki-welcome-tour-restored', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-welcome-tour-started': WelcomeTourStartedEvent;
    'wiki-welcome-tour-dismissed': WelcomeTourDismissedEvent;
    'wiki-welcome-tour-restored': WelcomeTourRestoredEvent;
  }
}
