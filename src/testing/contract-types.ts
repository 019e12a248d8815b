/** How the contract suite is told of an adapter. */
import type {Adapter, AdapterErrorKind} from '../adapters/adapter.js';
import type {TaskPlan} from '../domain/task-model.js';

/**
 * The situation that an adapter is to be put into.
 * - `active`: a named account with edits to articles and preferences; another account (`person`) exists; the wiki has
 *   two mentors at least, of whom one can be assigned now, and their talk pages can be written on; it has four tasks at
 *   least
 * - `newcomer`: a named account without edits, on the same wiki, that asked nothing, finished no
 *   task and decided nothing about mentorship
 * - `mentor`: like `active`, but the reader is one of the mentors
 * - `administrator`: like `active`, but the reader may save the wiki's settings; only they may
 * - `anonymous`, `temporary`: a reader without an account, with a temporary one
 * - `missing-user`: like `active`; the account `missing` does not exist
 * - `failure:<kind>`: every request fails in that way
 */
export type ContractScenario =
  | 'active'
  | 'newcomer'
  | 'mentor'
  | 'administrator'
  | 'anonymous'
  | 'temporary'
  | 'missing-user'
  | `failure:${AdapterErrorKind}`;

/** The sources that the suite knows. */
export type ContractSource =
  | 'user'
  | 'impact'
  | 'mentorship'
  | 'questions'
  | 'tasks'
  | 'preferences'
  | 'help'
  | 'configuration'
  | 'messages'
  | 'links'
  | 'lists';

export interface AdapterContractOptions {
  /** For the names of the cases. */
  readonly name: string;
  /** A fresh adapter in that situation, with a clock that stands still: models say when they were computed. */
  readonly create: (scenario: ContractScenario) => Adapter | Promise<Adapter>;
  /** Sources that the adapter is to have. Default: all that the suite knows. */
  readonly sources?: readonly ContractSource[];
  /** What the wiki's configuration says on tasks. Default: what it says where nobody wrote one. */
  readonly plan?: TaskPlan;
  /** An account, not the reader's, that exists in `active`. Without one the third person is not checked. */
  readonly person?: string;
  /** Id of a page that is a task, and that the reader of `active` edited an hour ago. Without one that is not checked. */
  readonly edited?: number;
  /** An account that does not exist. Default: `No such account`. */
  readonly missing?: string;
  /** Failures that `create` can bring about. Default: all kinds. */
  readonly failures?: readonly AdapterErrorKind[];
}

export interface ContractCase {
  readonly name: string;
  /** Rejects when the promise is broken. */
  run(): Promise<void>;
}

/** One promise, checked. */
export type Check = (options: AdapterContractOptions) => Promise<void>;
