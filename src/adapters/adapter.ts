/**
 * The port between elements and a wiki: several small sources, each optional. A wiki that lacks one makes the
 * widget hidden or poorer, never failed. Every method rejects with `AdapterError`, or with `AbortError` when
 * `signal` was aborted. Everything returned is plain, readonly data that has been validated at the border.
 */
import type {
  Impact,
  ImpactQuery,
  RoleSince,
  UserFacts,
  UserRef,
  LanguageCode,
} from '../domain/model.js';
import type {
  Mentor,
  Mentorship,
  MentorshipChange,
  MentorshipQuery,
  Question,
  QuestionDraft,
  QuestionPlace,
  QuestionTarget,
  PostedQuestion,
} from '../domain/mentorship-model.js';
import type {
  CompletedTasks,
  FinishedTask,
  Task,
  TaskCount,
  TaskFilter,
  TaskPage,
  GivenPlan,
  TaskQuery,
  TaskType,
  Topic,
} from '../domain/task-model.js';
import type {ExperimentSource} from '../domain/experiments/experiment.js';
import type {
  HelpAnswers,
  HelpLink,
  HelpQuery,
  InstrumentEvent,
  PageContext,
  PageSignal,
} from '../domain/page-model.js';
import type {LinkSource, ListSource} from './page-ports.js';
import type {ConfigurationSource} from './adapter-configuration.js';
import type {LoadOptions, WriteOptions} from './adapter-options.js';
import type {ProgramSource} from './adapter-programs.js';

/** Who reads the page. */
export interface UserSource {
  /** Facts on the current reader; `kind: 'anonymous'` for a reader who is not logged in. */
  facts(options?: LoadOptions<UserFacts>): Promise<UserFacts>;
  /** Groups that the reader joined lately, from the wiki's public log. Asked only where a condition needs it. */
  roles?(options?: LoadOptions<readonly RoleSince[]>): Promise<readonly RoleSince[]>;
}

/** What somebody's edits did. */
export interface ImpactSource {
  /**
   * @returns null when there is nobody to show: an anonymous reader asking for their own impact.
   * @throws AdapterError `missing` for an account that does not exist or is hidden.
   */
  impact(query: ImpactQuery, options?: LoadOptions<Impact | null>): Promise<Impact | null>;
  /** Where the edits are listed, as a way around numbers that do not arrive; null when that is not known. */
  contributionsUrl?(user: string | null): string | null;
  /** False when it is known beforehand that the wiki counts no views: no room is kept for them then. */
  readonly countsViews?: boolean;
}

/** The reader's mentor and their part in mentorship. */
export interface MentorshipSource {
  /** Says beforehand that the list will be asked for, so that it travels with what is asked in the same moment. */
  announce?(listPage: string): void;
  mentorship(query: MentorshipQuery, options?: LoadOptions<Mentorship>): Promise<Mentorship>;
  /** Everybody who could be the reader's mentor, whoever is away last. */
  mentors(
    query: MentorshipQuery,
    options?: LoadOptions<readonly Mentor[]>,
  ): Promise<readonly Mentor[]>;
  /** Making the same change again is no failure: another tab may have been quicker. */
  change(
    change: MentorshipChange,
    query: MentorshipQuery,
    options?: WriteOptions,
  ): Promise<Mentorship>;
  /**
   * Where the reader asks to become a mentor: the enrolment page where the wiki has it, else a new section with this
   * heading on the request page; null when there is neither.
   */
  enrolmentUrl?(
    places: {
      readonly enrol: string | null;
      readonly requestPage: string | null;
      readonly heading: string;
    },
    options?: LoadOptions<string | null>,
  ): Promise<string | null>;
}

/** Questions that the reader asked. */
export interface QuestionSource {
  /** The newest three at most, newest first. */
  recent(options?: LoadOptions<readonly Question[]>): Promise<readonly Question[]>;
  /** Where a question would stand. */
  place(target: QuestionTarget, options?: LoadOptions<QuestionPlace>): Promise<QuestionPlace>;
  /**
   * Posts a question, once: an outcome that did not arrive is looked for before anything is sent again.
   * @throws AdapterError `captcha` with the riddle in `captcha`; `filtered` with code `abusefilter-warning` when the
   *   same question is accepted the second time; `network`, `timeout` when it is still not known whether it was posted.
   */
  ask(draft: QuestionDraft, options?: WriteOptions): Promise<PostedQuestion>;
  /** Remembers that the reader saw the answers to these questions, by id. */
  markRead(ids: readonly string[], options?: WriteOptions): Promise<void>;
}

/**
 * Articles that can be improved. `plan` is what the wiki's configuration says on tasks, as it stands there or as a plan made
 * of it: `asTaskPlan` makes a plan of either. An adapter whose server has such settings of its own may pass it by.
 */
export interface TaskSource {
  /** What this wiki offers, easiest first. Empty where it offers nothing. */
  types(plan: GivenPlan, options?: LoadOptions<readonly TaskType[]>): Promise<readonly TaskType[]>;
  /** Topics that articles can be told apart by, group by group. Empty where the wiki cannot tell. */
  topics(plan: GivenPlan, options?: LoadOptions<readonly Topic[]>): Promise<readonly Topic[]>;
  /** Pages that the reader may not edit are left out, and no page comes twice. */
  tasks(plan: GivenPlan, query: TaskQuery, options?: LoadOptions<TaskPage>): Promise<TaskPage>;
  /** How many there would be, without asking for them. */
  count(plan: GivenPlan, filter: TaskFilter, options?: LoadOptions<TaskCount>): Promise<TaskCount>;
  /** What the card shows of one task beyond what the list gave: picture, extract, views. */
  details(task: Task, options?: LoadOptions<Task>): Promise<Task>;
  /** What the reader has finished, by type; types that were never done are left out. */
  completed(options?: LoadOptions<readonly CompletedTasks[]>): Promise<readonly CompletedTasks[]>;
  /**
   * Notes that a task was finished. The same revision counts once.
   * @returns what is finished by now.
   */
  complete(task: FinishedTask, options?: WriteOptions): Promise<readonly CompletedTasks[]>;
}

/** Help pages and tips. */
export interface HelpSource {
  /** Help pages that the wiki's server lists by itself, beside those of the configuration. */
  links?(options?: LoadOptions<readonly HelpLink[]>): Promise<readonly HelpLink[]>;
  search(query: HelpQuery, options?: LoadOptions<HelpAnswers>): Promise<HelpAnswers>;
  /** Wiki markup turned into HTML by the wiki: untrusted, to be sanitised before it is shown. */
  parse(wikitext: string, options?: LoadOptions<string>): Promise<string>;
  /** A page of the wiki as HTML, untrusted as the above; null where there is no such page. */
  page?(title: string, options?: LoadOptions<string | null>): Promise<string | null>;
}

/** Small values kept for the reader: on the wiki for accounts with preferences, else in this browser. */
export interface PreferenceSource {
  /** @param key without the adapter's prefix, `[a-z0-9-]+`. Null when nothing is stored. */
  read(key: string, options?: LoadOptions<string | null>): Promise<string | null>;
  /** Everything stored under keys that begin so, by whole key. */
  readAll(
    prefix: string,
    options?: LoadOptions<Readonly<Record<string, string>>>,
  ): Promise<Readonly<Record<string, string>>>;
  /** @param value null removes it. At most 65,530 bytes (MediaWiki's limit). */
  write(key: string, value: string | null, options?: WriteOptions): Promise<void>;
}

/** Texts that the wiki changed. */
export interface MessageSource {
  /** Of `keys` those that the wiki overrides, in translatewiki's format. */
  overrides(
    keys: readonly string[],
    language: LanguageCode,
    options?: LoadOptions<Readonly<Record<string, string>>>,
  ): Promise<Readonly<Record<string, string>>>;
}

/** Where anonymous usage counts go. Never rejects, never delays anything. */
export interface InstrumentSource {
  send(event: InstrumentEvent): void;
}

/** The page around the widgets, and what happens on it: an editor opened, an edit saved. */
export interface PageSignalSource {
  /** Null where the widgets stand on no page of the wiki. */
  page(): PageContext | null;
  /**
   * What happened before somebody subscribed is told at once: an editor that is open, an edit that led to this page view
   * or was saved on it, unless an editor was opened since. An edit is told on one page view only.
   * @returns a function that ends the subscription.
   */
  subscribe(listener: (signal: PageSignal) => void): () => void;
}

/** A wiki, as far as it can serve the widgets. */
export interface Adapter {
  /** Tells wikis apart, for what a browser keeps of one of them: the address of its api.php. */
  readonly wiki?: string;
  /** Whom the page was made for, where that is known without asking. Nobody: the name is null. */
  readonly account?: Pick<UserFacts, 'kind' | 'name'>;
  /** Ids of the campaigns through which the reader came, of those that the configuration declares. Left out: not known. */
  readonly campaigns?: readonly string[];
  readonly user?: UserSource;
  readonly impact?: ImpactSource;
  readonly mentorship?: MentorshipSource;
  readonly questions?: QuestionSource;
  readonly tasks?: TaskSource;
  readonly help?: HelpSource;
  readonly preferences?: PreferenceSource;
  readonly configuration?: ConfigurationSource;
  readonly messages?: MessageSource;
  readonly programs?: ProgramSource;
  readonly instruments?: InstrumentSource;
  readonly experiments?: ExperimentSource;
  readonly signals?: PageSignalSource;
  readonly links?: LinkSource;
  readonly lists?: ListSource;
}

export type {
  ConfigurationSource,
  ImpactQuery,
  LinkSource,
  ListSource,
  LoadOptions,
  ProgramSource,
  RoleSince,
  UserRef,
  WriteOptions,
};
export {AdapterError, adapterErrorKinds, isAbortError, isAdapterError} from './adapter-error.js';
export type {AdapterErrorDetails, AdapterErrorKind} from './adapter-error.js';
