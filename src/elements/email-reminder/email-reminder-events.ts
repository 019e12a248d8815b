/** The reader closed the reminder. It is stored in the background; should that fail, the reminder comes back. */
export class EmailReminderDismissedEvent extends Event {
  constructor() {
    super('wiki-email-reminder-dismissed', {bubbles: true, composed: true});
  }
}

/** The reader took that back. */
export class EmailReminderRestoredEvent extends Event {
  constructor() {
    super('wiki-email-reminder-restored', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-email-reminder-dismissed': EmailReminderDismissedEvent;
    'wiki-email-reminder-restored': EmailReminderRestoredEvent;
  }
}
