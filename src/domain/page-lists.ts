/** Short lists of pages: what can be asked for, and what comes. */
import type {Instant} from './model.js';

/** The most pages of a list. */
export const longestList = 10;

/**
 * What can be listed. All of it is public, but for `my-edits`, which is what the reader edited last.
 *
 * - `category`: members of a category, the latest first
 * - `new`: articles that were begun lately, the latest first
 * - `changed`: articles that were changed lately, the latest first
 * - `links`: pages that a page links to, by title
 * - `prefix`: pages whose titles begin so, by title; subpages of a page for one
 * - `random`: articles by chance
 * - `my-edits`: pages that the reader edited last, the latest first
 */
export const listKinds = [
  'category',
  'new',
  'changed',
  'links',
  'prefix',
  'random',
  'my-edits',
] as const;

export type ListKind = (typeof listKinds)[number];

export interface ListQuery {
  readonly kind: ListKind;
  /** Title of the category without its namespace, of the page, or the beginning of titles. Not for other kinds. */
  readonly of?: string;
  /** At least 1, at most `longestList`. */
  readonly limit: number;
}

/** Kinds that are asked about something. */
export const kindsOf: readonly ListKind[] = ['category', 'links', 'prefix'];

export interface ListedPage {
  /** With namespace. */
  readonly title: string;
  readonly url: string;
  /** When it was put into the list, where the list is one of events. */
  readonly at?: Instant;
}
