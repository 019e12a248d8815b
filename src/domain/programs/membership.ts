/** Who is in a program of the wiki's own, and how far they are. */
import type {Program} from '../page-model.js';
import type {ListedProgram} from './program-plan.js';

/** As MediaWiki writes the name of an account or a title: underscores are spaces, the first letter is a capital. */
export function wikiName(name: string): string {
  const plain = name.replaceAll('_', ' ').trim();
  const [first = ''] = plain;
  return first.toUpperCase() + plain.slice(first.length);
}

const names = (list: readonly string[], name: string): boolean =>
  list.some((one) => wikiName(one) === wikiName(name));

/**
 * @param reader name of an account
 * @param campaigns ids of those through which the reader signed up
 * @returns null for somebody who has nothing to do with it.
 */
export function roleIn(
  {members, instructors, campaigns: invited}: ListedProgram,
  reader: string,
  campaigns: readonly string[],
): Program['role'] | null {
  if (names(instructors, reader)) return 'instructor';
  const joined = names(members, reader) || campaigns.some((one) => invited.includes(one));
  return joined ? 'member' : null;
}

/** Whether it takes a look at the reader's edits to know how far they are. */
export const countsArticles = ({articles, goal}: ListedProgram, role: Program['role']): boolean =>
  role === 'member' && (articles.length > 0 || goal > 0);

/** Whether two titles are the same page. */
export const samePage = (one: string, other: string): boolean => wikiName(one) === wikiName(other);

/**
 * @param edited titles of articles that the member has edited since the program began; null: not known.
 */
export function progressIn(
  {articles, goal}: ListedProgram,
  edited: readonly string[] | null,
): Program['progress'] {
  const total = articles.length || goal;
  if (edited === null || !total) return null;
  const touched = new Set(edited.map(wikiName));
  const done = articles.length
    ? articles.filter((title) => touched.has(wikiName(title))).length
    : touched.size;
  return {done: Math.min(done, total), total};
}
