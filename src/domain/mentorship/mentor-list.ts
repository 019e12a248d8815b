/** The page on which a wiki lists its mentors, in the form of GrowthExperiments' `MediaWiki:GrowthMentors.json`. */
import type {Instant} from '../model.js';

/** Somebody on the list. Whether the account exists, and may be seen, is not known from it. */
export interface ListedMentor {
  readonly id: number;
  /** As it was when the list was saved: people are renamed, ids stay. */
  readonly name: string | null;
  /** Their own words, plain text. */
  readonly introduction: string | null;
  /** How many times as many newcomers as a mentor of weight 1; 0: only on request. */
  readonly weight: number;
  /** Away until then, as far as the list says; in the past for somebody who is back. */
  readonly awayUntil: Instant | null;
}

/** For entries without a weight: GrowthExperiments' "normal". */
const usualWeight = 2;
/** GrowthExperiments knows 0, 1, 2 and 4; more would only cost time. */
const highestWeight = 16;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const filled = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() || null : null;

function weightOf({weight, automaticallyAssigned}: Fields): number {
  // What the page said before it had weights.
  if (automaticallyAssigned === false) return 0;
  if (typeof weight !== 'number' || !(weight >= 0)) return usualWeight;
  return Math.min(Math.floor(weight), highestWeight);
}

/** `2026-10-01T00:00:00Z`, or MediaWiki's `20261001000000`. */
const timestamp = /^(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?$/;

function instantOf(value: unknown): Instant | null {
  const parts = typeof value === 'string' && timestamp.exec(value);
  if (!parts) return null;
  const [, year, month, day, hours, minutes, seconds] = parts;
  const instant = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}

function entries(content: string): readonly (readonly [string, unknown])[] {
  try {
    const page: unknown = JSON.parse(content);
    const mentors = isRecord(page) ? page.Mentors : undefined;
    return isRecord(mentors) ? Object.entries(mentors) : [];
  } catch {
    return [];
  }
}

/**
 * Everybody on the list, by id. People write the page by hand: what is no mentor is left out, a page that is not JSON
 * lists nobody, and what is not known is ignored.
 */
export function parseMentorList(content: string): readonly ListedMentor[] {
  return entries(content)
    .flatMap(([key, entry]) => {
      const id = /^[1-9]\d*$/.test(key) ? Number(key) : NaN;
      if (!Number.isSafeInteger(id) || !isRecord(entry)) return [];
      return {
        id,
        name: filled(entry.username),
        introduction: filled(entry.message),
        weight: weightOf(entry),
        awayUntil: instantOf(entry.awayTimestamp),
      };
    })
    .sort((a, b) => a.id - b.id);
}
