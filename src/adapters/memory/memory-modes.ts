/** How the pretended wiki behaves: slow, failing, out of reach. */
import {adapterErrorKinds, type AdapterErrorKind} from '../adapter-error.js';

/** The sources that the memory adapter has and that can fail. */
export type MemorySource =
  | 'user'
  | 'roles'
  | 'impact'
  | 'mentorship'
  | 'questions'
  | 'preferences'
  | 'configuration'
  | 'active-editors'
  | 'messages'
  | 'links'
  | 'lists'
  /** Types and topics of tasks. */
  | 'task-kinds'
  /** The first page of tasks. */
  | 'tasks'
  /** Tasks after the first page. */
  | 'more-tasks'
  | 'task-count'
  /** Picture, extract and views of one task. */
  | 'task-details'
  /** What was finished. */
  | 'task-log'
  | 'programs'
  | 'help';

/** What the pretended wiki asks of somebody before it saves. */
export interface MemoryRiddle {
  /** Null: a picture only. */
  readonly question: string | null;
  readonly imageUrl: string | null;
  /** The right answer. */
  readonly word: string;
}

export interface MemoryFailure {
  readonly kind: AdapterErrorKind;
  /** Which sources fail. Default: all. */
  readonly sources?: readonly MemorySource[];
  /** Default: reading and writing. */
  readonly only?: 'reading' | 'writing';
  /** What was asked for is done, and only the answer gets lost. */
  readonly after?: boolean;
  /** How many requests fail before the wiki recovers. Default: all. */
  readonly times?: number;
  /** The wiki's own error code. With `abusefilter-warning` the same question is accepted the second time. */
  readonly code?: string;
  /** The wiki's own words, untrusted. */
  readonly wikiText?: string;
  /** Seconds to wait before asking again. */
  readonly retryAfter?: number;
  /**
   * With kind `captcha`: what is asked; a question with the right answer is accepted. Default: a sum.
   * Null: a riddle that cannot be shown.
   */
  readonly riddle?: MemoryRiddle | null;
}

export interface MemoryModes {
  /** Milliseconds until an answer, 0 by default. */
  readonly delay: number;
  /** Which sources take that long; null, as by default: all of them. */
  readonly slow: readonly MemorySource[] | null;
  /** How requests fail; null by default. */
  readonly fail: AdapterErrorKind | MemoryFailure | null;
  /** Nothing is reachable: every request fails with `network`. */
  readonly offline: boolean;
}

const kindOf = (text: string | null): AdapterErrorKind | null =>
  adapterErrorKinds.find((kind) => kind === text) ?? null;

/**
 * Splits `full?delay=500&fail=timeout&offline` into a scenario's name and modes, so that markup and addresses
 * can ask for them. What cannot be read is ignored. `person` gives the reader other facts (`ExamplePerson`, as JSON).
 */
export function parseScenario(text: string): {
  readonly name: string;
  readonly modes: Partial<MemoryModes>;
  /** JSON of facts on the reader. */
  readonly person?: string;
} {
  const [name = '', query = ''] = text.split('?');
  const parameters = new URLSearchParams(query);
  const delay = Number(parameters.get('delay'));
  const fail = kindOf(parameters.get('fail'));
  const person = parameters.get('person');
  return {
    name,
    ...(person && {person}),
    modes: {
      ...(delay > 0 && {delay}),
      ...(fail && {fail}),
      ...(parameters.has('offline') && {offline: true}),
    },
  };
}
