/** The reader closed the invitation. It is stored in the background; should that fail, the invitation comes back. */
export class MentorInviteDismissedEvent extends Event {
  constructor() {
    super('wiki-mentor-invite-dismissed', {bubbles: true, composed: true});
  }
}

/** The reader took that back. */
export class MentorInviteRestoredEvent extends Event {
  constructor() {
    super('wiki-mentor-invite-restored', {bubbles: true, composed: true});
  }
}

/** The reader wants to become a mentor. A host that cancels it goes on by itself: the link is not followed then. */
export class MentorInviteAcceptedEvent extends Event {
  /** Where the link leads. */
  readonly url: string;

  constructor(url: string) {
    super('wiki-mentor-invite-accepted', {bubbles: true, composed: true, cancelable: true});
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-mentor-invite-dismissed': MentorInviteDismissedEvent;
    'wiki-mentor-invite-restored': MentorInviteRestoredEvent;
    'wiki-mentor-invite-accepted': MentorInviteAcceptedEvent;
  }
}
