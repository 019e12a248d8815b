/** Who asks whom, and where they come from. */
import type {Mentor, QuestionTarget} from '../../domain/mentorship-model.js';
import type {UserFacts} from '../../domain/model.js';

/** A page for questions to everybody. */
type PageTarget = Extract<QuestionTarget, {readonly kind: 'page'}>;

export type Recipient =
  | {
      readonly kind: 'mentor';
      /** Who answers. */
      readonly mentor: Mentor;
      /** The asker's own mentor where that is somebody else, who is away. */
      readonly standsInFor: Mentor | null;
    }
  | PageTarget;

export interface AskRequest {
  /** The asker. Drafts of anonymous readers live as long as the page. */
  readonly user: UserFacts;
  readonly recipient: Recipient;
  /** The page the asker is on, which may be named in the question. Default: none. */
  readonly pageTitle?: string | null;
  /** That page is named unless the asker says otherwise. Default: it is not. */
  readonly includePage?: boolean;
  /** Where questions are welcome when the recipient's page takes none. Default: nowhere. */
  readonly helpDeskUrl?: string | null;
}

export function targetOf(recipient: Recipient): QuestionTarget {
  if (recipient.kind === 'page') return recipient;
  const {id, name} = recipient.mentor;
  return {kind: 'mentor', mentor: {id, name}};
}
