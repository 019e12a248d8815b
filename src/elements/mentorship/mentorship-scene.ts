import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Mentor, Mentorship, MentorshipChange} from '../../domain/mentorship-model.js';
import type {MentorshipView} from '../../domain/mentorship/who-sees-what.js';
import type {Day, TimeZone} from '../../domain/model.js';
import type {MessageKey as CommonKey} from '../../i18n/common/messages.generated.js';
import type {MessageKey as FailureKey} from './i18n/failure/messages.generated.js';
import type {MessageKey as MoreKey} from './i18n/more/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {MentorshipData} from './mentorship-data.js';

/** Texts of the first picture, and of parts that bring theirs when they are needed. */
export type MessageKey = FirstKey | MoreKey | FailureKey | CommonKey;

/** What templates need of the controller: texts, formats, clock. */
export type MentorshipWiki = Pick<
  HomepageController<MessageKey>,
  'msg' | 'rich' | 'formats' | 'now' | 'tag' | 'direction'
>;

/** What can be opened over the card. */
export type MentorshipDialog = 'about' | 'choose' | 'leave' | 'graduate';

/** A page that the configuration names. */
export interface Place {
  readonly title: string;
  /** Null where there is no such page, undefined while that is not known. */
  readonly url: string | null | undefined;
}

/** What the reader can do. */
export interface MentorshipActions {
  readonly ask: () => void;
  readonly change: (change: MentorshipChange) => void;
  readonly open: (dialog: MentorshipDialog) => void;
  /** What is open. */
  readonly close: () => void;
  /** Shows the whole introduction, or its beginning. */
  readonly unfold: () => void;
  readonly follow: (id: string) => void;
  readonly reload: () => void;
}

/** Everything that the templates show, ready to be written down. */
export interface MentorshipScene extends MentorshipData {
  readonly wiki: MentorshipWiki;
  readonly view: MentorshipView;
  /** The page that the reader is on, if it may be named in a question. */
  readonly pageTitle: string | null;
  /** The reader's. */
  readonly zone: TimeZone;
  readonly today: Day;
  /** Rank of the headings inside the card. */
  readonly headingLevel: number;
  /** False on a wiki where questions are only written by hand. */
  readonly asks: boolean;
  /** The whole introduction is shown, however long it is. */
  readonly unfolded: boolean;
  /** A change is on its way. */
  readonly busy: boolean;
  /** What the configuration names; null where it names nothing. */
  readonly place: (name: 'helpDesk' | 'dashboard' | 'learnMore' | 'list') => Place | null;
  readonly act: MentorshipActions;
}

/** The name as an argument of messages. */
export const person = ({name, gender}: Mentor) => ({name, gender});

/** Who is asked: where nobody stands in, the question waits for the reader's own mentor. */
export function askedOf({mentor, effectiveMentor}: Mentorship): Mentor | null {
  return effectiveMentor ?? mentor;
}
