/** What an example situation consists of. */
import type {MenteeState, Mentor, Question, QuestionPlace} from '../../domain/mentorship-model.js';
import type {EmailState, Impact, UserFacts} from '../../domain/model.js';
import type {PageContext, PageSignal, Program} from '../../domain/page-model.js';
import type {ActiveEditors, SettingsObstacle} from '../../domain/settings-page.js';
import type {RefusedSetting} from '../adapter-error.js';
import type {RoleSince} from '../adapter.js';
import type {MemoryModes} from './memory-modes.js';
import type {ScenarioHelp, ScenarioTasks} from './scenario-tasks.js';

/** Mentorship before anything was changed. */
export interface ScenarioMentorship {
  /** Everybody on the list of mentors, in the order in which they are given to newcomers. */
  readonly mentors: readonly Mentor[];
  /** Default: `enabled`. */
  readonly state?: MenteeState;
  /** The reader asked for a mentor. Default: false. */
  readonly explicit?: boolean;
  /** Id of the reader's mentor. Default: none yet. */
  readonly mentor?: number;
  /** A mentor whom the reader had chosen and who is no longer one. Default: none. */
  readonly former?: {readonly name: string | null};
}

/** What happens to somebody who edits settings. */
export interface ScenarioSettings {
  /** Why the reader may not save. Default: they may. */
  readonly obstacle?: SettingsObstacle | null;
  /** Other pages of settings that the wiki has, by title: their text. Default: none. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What somebody else saves as the homepage's settings in the moment of the first saving. Default: nothing. */
  readonly meanwhile?: unknown;
  /** What the wiki finds wrong, where the text to be saved has `when` in it. Default: nothing. */
  readonly mistakes?: readonly (RefusedSetting & {readonly when: string})[];
}

/** Everything that the memory adapter knows in one situation. */
export interface ScenarioData {
  readonly user: UserFacts;
  /** Groups that the reader joined lately. Default: none. */
  readonly roles?: readonly RoleSince[];
  /** The reader's own impact; null for a reader who has none to show. */
  readonly impact: Impact | null;
  /** Impact of other people, by name. Whoever is not in it does not exist. */
  readonly others: Readonly<Record<string, Impact>>;
  /** What a reader gets who asks for fresh numbers. Default: `impact` again. */
  readonly refreshed?: Impact;
  /** Default: a wiki without mentors. */
  readonly mentorship?: ScenarioMentorship;
  /** What the reader asked earlier, in any order. Default: nothing. */
  readonly questions?: readonly Question[];
  /** Pages that are not as others where something is asked, by title. */
  readonly places?: Readonly<Record<string, Partial<QuestionPlace>>>;
  /** Default: `confirmed`. */
  readonly email?: EmailState;
  /** Titles of the pages of short lists, by kind, with what they are asked about behind a colon. Default: empty. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Pictures of this wiki: addresses by title of the file. Default: none. */
  readonly files?: Readonly<Record<string, string>>;
  /** Titles that this wiki lacks, special pages for one. Default: it has every page. */
  readonly missingPages?: readonly string[];
  /** Default: a wiki that suggests nothing. */
  readonly tasks?: ScenarioTasks;
  /** Default: a wiki without help pages. */
  readonly help?: ScenarioHelp;
  /** What the reader takes part in, beside what the configuration lists. Default: nothing. */
  readonly programs?: readonly Program[];
  /** What the reader stored earlier, beside `tasks.choices`. Default: nothing. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** The configuration page's JSON. Default: no such page. */
  readonly configuration?: unknown;
  /** Editing of settings. Default: everybody may. */
  readonly settings?: ScenarioSettings;
  /** Who was active lately. Default: nobody. */
  readonly activeEditors?: ActiveEditors;
  /** Texts that the wiki changed, by key. Default: none. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** A part of the homepage. */
export type ScenarioSubject =
  | 'impact'
  | 'mentorship'
  | 'tasks'
  | 'help'
  | 'dashboard'
  | 'ways'
  | 'notices'
  | 'settings'
  | 'program'
  | 'page'
  | 'welcome';

/** The page that the widgets stand on at first. */
export interface ScenarioPage {
  /** Null: no page of the wiki. */
  readonly context: PageContext | null;
  /** What happened on it before anybody subscribed. Default: nothing. */
  readonly signals?: readonly PageSignal[];
}

/** A named situation, for the demo and for tests. */
export interface Scenario {
  /** Kebab-case. */
  readonly name: string;
  /** A few words for a list. */
  readonly title: string;
  /** What is special about it. */
  readonly description: string;
  /** Whose impact the situation is about; null for the reader's own. */
  readonly subject: string | null;
  /** The only parts that differ from the usual. Default: several do. */
  readonly about?: readonly ScenarioSubject[];
  /** Known before the data are. Default: an article in the wikitext editor. */
  readonly page?: ScenarioPage;
  /** How the wiki behaves at first. Default: at once and without failures. */
  readonly modes?: Partial<MemoryModes>;
  /** @param now Milliseconds since the epoch; all days and times are relative to it. */
  build(now: number): ScenarioData;
}
