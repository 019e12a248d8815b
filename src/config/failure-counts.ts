/**
 * How often modules failed in this browser: days and counts, nothing else, and nothing of it is ever sent. Nobody can add
 * up what happens in other people's browsers without a server (docs/decisions/0015-the-settings-form.md).
 */
import {isObject} from './json.js';
import {dayIn} from '../domain/calendar.js';
import {keptTexts} from '../platform/kept-texts.js';

/** Days that are looked back at. */
export const failureDays = 14;
const dayMs = 86_400_000;

/** Counts by module, by day. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const keyOf = (wiki: string) => `wiki-homepage|failures|${wiki}`;

/** What anybody may have written there. */
function read(wiki: string, now: number): Counts {
  const first = dayIn(now - (failureDays - 1) * dayMs, 'UTC');
  try {
    const kept: unknown = JSON.parse(keptTexts.read(keyOf(wiki)) ?? '{}');
    const days = Object.entries(isObject(kept) ? kept : {}).flatMap(([day, counts]) =>
      day >= first && isObject(counts) ? [[day, numbersOf(counts)] as const] : [],
    );
    return Object.fromEntries(days);
  } catch {
    return {};
  }
}

const numbersOf = (counts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] =>
      Number.isSafeInteger(entry[1]),
    ),
  );

/** @param now in milliseconds since the epoch. */
export function noteFailure(wiki: string, module: string, now: number): void {
  const counts = read(wiki, now);
  const today = dayIn(now, 'UTC');
  const before = counts[today] ?? {};
  const next = {...counts, [today]: {...before, [module]: (before[module] ?? 0) + 1}};
  keptTexts.write(keyOf(wiki), JSON.stringify(next));
}

/** Failures of the last two weeks in this browser, by module; modules without any are left out. */
export function failuresOf(wiki: string, now: number): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const counts of Object.values(read(wiki, now)))
    for (const [module, count] of Object.entries(counts))
      sums[module] = (sums[module] ?? 0) + count;
  return sums;
}
