/** What the configuration says on programs; `config/program-plan.ts` makes it. */
import type {Day} from '../model.js';
import type {ProgramKind} from '../page-model.js';

/** A program of the wiki's own. */
export interface ListedProgram {
  readonly id: string;
  readonly title: string;
  readonly kind: ProgramKind;
  readonly start: Day | null;
  readonly end: Day | null;
  /** Title of a page, or an address. */
  readonly page: string | null;
  /** Names of accounts. */
  readonly members: readonly string[];
  readonly instructors: readonly string[];
  /** Ids of campaigns whose people are members. */
  readonly campaigns: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Titles of articles that members work on. */
  readonly articles: readonly string[];
  /** Where none are named: how many of any. 0: none is told. */
  readonly goal: number;
  readonly links: readonly ProgramPlanLink[];
}

export interface ProgramPlanLink {
  /** Title of a page, or an address. */
  readonly target: string;
  /** Null: the page's title. */
  readonly text: string | null;
}

export interface ProgramPlan {
  readonly list: readonly ListedProgram[];
  /** A Programs & Events Dashboard on another host; null: none is asked. */
  readonly dashboard: {
    /** `https://…`, without a path. */
    readonly host: string;
    /** `School/Title_(Term)`. */
    readonly courses: readonly string[];
  } | null;
  /** Whether the wiki's own extension for events is asked. */
  readonly events: boolean;
}

/** Nobody can be in any program: nothing has to be asked. */
export const isEmptyPlan = ({list, dashboard, events}: ProgramPlan): boolean =>
  !list.length && !dashboard?.courses.length && !events;
