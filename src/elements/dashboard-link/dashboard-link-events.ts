/** The reader closed the invitation. It is stored in the background; should that fail, the invitation comes back. */
export class DashboardLinkDismissedEvent extends Event {
  constructor() {
    super('wiki-dashboard-link-dismissed', {bubbles: true, composed: true});
  }
}

/** The reader took that back. */
export class DashboardLinkRestoredEvent extends Event {
  constructor() {
    super('wiki-dashboard-link-restored', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-dashboard-link-dismissed': DashboardLinkDismissedEvent;
    'wiki-dashboard-link-restored': DashboardLinkRestoredEvent;
  }
}
