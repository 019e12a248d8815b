import type {Mentor, Mentorship, MentorshipChange} from '../../domain/mentorship-model.js';

/**
 * The reader wants to ask. A host that has a place for questions of its own prevents the default, and no dialog opens.
 */
export class MentorshipAskEvent extends Event {
  /** Who would be asked: whoever answers now. */
  readonly mentor: Mentor;

  constructor(mentor: Mentor) {
    super('wiki-mentorship-ask', {bubbles: true, composed: true, cancelable: true});
    this.mentor = mentor;
  }
}

/** The reader got, changed or left a mentor: the wiki has it. */
export class MentorshipChangeEvent extends Event {
  readonly change: MentorshipChange['change'];
  readonly mentorship: Mentorship;

  constructor(change: MentorshipChange['change'], mentorship: Mentorship) {
    super('wiki-mentorship-change', {bubbles: true, composed: true});
    this.change = change;
    this.mentorship = mentorship;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-mentorship-ask': MentorshipAskEvent;
    'wiki-mentorship-change': MentorshipChangeEvent;
  }
}
