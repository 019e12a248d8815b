import type {PostedQuestion} from '../../domain/mentorship-model.js';

/** A question stands on the wiki now. */
export class WikiQuestionPostedEvent extends Event {
  static readonly type = 'wiki-question-posted';

  /** Where it stands, and how its asker hears of an answer. */
  readonly question: PostedQuestion;

  constructor(question: PostedQuestion) {
    super(WikiQuestionPostedEvent.type, {bubbles: true, composed: true});
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-question-posted': WikiQuestionPostedEvent;
  }
}
