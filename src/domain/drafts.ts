/** What somebody has typed and not sent: how it is kept, for whom, for how long. Pure. */
import type {QuestionTarget} from './mentorship-model.js';
import type {Instant, UserRef} from './model.js';

/** Days that a draft is kept after it was last changed. */
export const draftDays = 30;

const lifetime = draftDays * 86_400_000;

export interface Draft {
  readonly text: string;
  /** Whether the page that the asker came from is to be named; null while they did not say. */
  readonly includePage: boolean | null;
  /** The page that was named when it was sent without learning what became of it. Default: none. */
  readonly page?: string | null;
  readonly savedAt: Instant;
  /** When this text was sent without learning what became of it; null when it was not. */
  readonly attemptedAt: Instant | null;
}

/** Whose draft it is, and for whom. */
export interface DraftPlace {
  /** `Adapter.wiki`. */
  readonly wiki: string;
  /** Name and id: an account that was renamed or made anew under the same name is another one. Null: nobody. */
  readonly account: UserRef | null;
  readonly target: QuestionTarget;
}

/** What the keys of all drafts begin with. */
export const draftPrefix = 'wiki-homepage/1/draft/';

const recipient = (target: QuestionTarget): readonly unknown[] =>
  target.kind === 'page'
    ? ['page', target.title]
    : ['mentor', target.mentor.id ?? target.mentor.name];

/** Differs for everything that must not see each other's drafts. */
export function draftKey({wiki, account, target}: DraftPlace): string {
  return `${draftPrefix}${JSON.stringify([wiki, account?.id, account?.name, ...recipient(target)])}`;
}

export function writeDraft({text, includePage, page, savedAt, attemptedAt}: Draft): string {
  return JSON.stringify({v: 1, text, includePage, page, savedAt, attemptedAt});
}

const instant = (value: unknown): Instant | null =>
  typeof value === 'string' && Number.isFinite(Date.parse(value)) ? value : null;

function fields(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

/**
 * @param json what was found, by whomever it was written
 * @param now milliseconds since the epoch
 * @returns null for a draft that is too old, empty, or none. Clocks that were wrong make one too old, too.
 */
export function readDraft(json: string | null, now: number): Draft | null {
  const {v, text, includePage, page, savedAt, attemptedAt} = fields(json ?? '');
  const at = instant(savedAt);
  if (v !== 1 || typeof text !== 'string' || text.trim() === '' || at === null) return null;
  if (Math.abs(now - Date.parse(at)) > lifetime) return null;
  return {
    text,
    includePage: typeof includePage === 'boolean' ? includePage : null,
    ...(typeof page === 'string' && {page}),
    savedAt: at,
    attemptedAt: instant(attemptedAt),
  };
}
