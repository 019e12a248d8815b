/** The newest questions of the reader, kept among the reader's preferences. */
import type {Instant} from '../../domain/model.js';
import type {LoadOptions, PreferenceSource} from '../adapter.js';
import {
  count,
  fields,
  instant,
  listOf,
  malformed,
  optional,
  orNull,
  record,
  text,
} from '../http/shape.js';

export interface StoredQuestion {
  /** The revision that it was posted with. */
  readonly revision: number;
  /** Of the page. */
  readonly title: string;
  readonly heading: string;
  /** The beginning, plain text. */
  readonly text: string;
  /** By the wiki's clock. */
  readonly at: Instant;
  /** The newest answer that the reader saw. */
  readonly seen: Instant | null;
}

export const questionsKey = 'questions';
const version = 1;
/** As many as GrowthExperiments keeps. */
const kept = 3;

const question = record<StoredQuestion>({
  revision: count,
  title: text,
  heading: text,
  text,
  at: instant,
  seen: orNull(instant),
});

/** From a preference, which anything could have written. */
export function parseStoredQuestions(stored: unknown): readonly StoredQuestion[] {
  const {v, list} = fields(stored);
  if (v !== version) malformed('questions of this version');
  return listOf(question)(list).slice(0, kept);
}

function read(value: string | null): readonly StoredQuestion[] {
  try {
    return optional(value, (written) => parseStoredQuestions(JSON.parse(text(written)))) ?? [];
  } catch {
    // Nothing is known then, which is no failure of the card.
    return [];
  }
}

export interface QuestionStore {
  /** Newest first. */
  list(options?: LoadOptions<never>): Promise<readonly StoredQuestion[]>;
  add(question: StoredQuestion): Promise<void>;
  /** @param seen newest answers by revision */
  see(seen: ReadonlyMap<number, Instant>): Promise<void>;
}

export function createQuestionStore(preferences: PreferenceSource): QuestionStore {
  /** Posted on this page, also when keeping them failed. */
  let added: readonly StoredQuestion[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const withAdded = (stored: readonly StoredQuestion[]) => {
    const news = added.filter((one) => !stored.some(({revision}) => revision === one.revision));
    return [...news, ...stored].sort((a, b) => b.revision - a.revision).slice(0, kept);
  };
  const list = async (options: LoadOptions<never> = {}) => {
    const {signal, reload} = options;
    const value = await preferences.read(questionsKey, {...(signal && {signal}), reload: !!reload});
    return withAdded(read(value));
  };
  /** One change after the other, each to what is there by then: another tab may have added one. */
  const change = (to: (now: readonly StoredQuestion[]) => readonly StoredQuestion[]) => {
    const work = async () => {
      const changed = {v: version, list: to(await list({reload: true}))};
      await preferences.write(questionsKey, JSON.stringify(changed));
    };
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    list,
    add(one) {
      added = [one, ...added];
      return change((now) => now);
    },
    see: (seen) => {
      const mark = (one: StoredQuestion) => ({...one, seen: seen.get(one.revision) ?? one.seen});
      added = added.map(mark);
      return change((now) => now.map(mark));
    },
  };
}
