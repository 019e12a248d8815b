import type {Fields} from '../../http/shape.js';
import {at, count, day, fields, flag, list, listOf, optional, text} from '../../http/shape.js';
import {safeUrl} from '../urls.js';
import {titleKey} from './names.js';

const idIn = (value: unknown): number => count(at(value, 'pageid'));

/** Pages of several replies to one question, by id. A page that is gone has no id, or says that it is missing. */
function pagesIn(replies: readonly unknown[]): readonly Fields[] {
  // A generator that finds nothing answers without `query`.
  return replies.flatMap((reply) => optional(at(reply, 'query', 'pages'), listOf(fields)) ?? []);
}

const titlesIn = (value: unknown): readonly string[] =>
  optional(
    value,
    listOf((one) => text(at(one, 'title'))),
  ) ?? [];

export interface Transclusions {
  /** Ids of the pages that use a template, by the key of its name. */
  readonly users: ReadonlyMap<string, readonly number[]>;
  /** Where templates have moved to: the title, by the key of the name. */
  readonly moved: ReadonlyMap<string, string>;
}

/** From `prop=transcludedin` with `redirects`. */
export function parseTransclusions(replies: readonly unknown[]): Transclusions {
  const users = new Map<string, readonly number[]>();
  const moved = new Map<string, string>();
  for (const reply of replies)
    for (const one of optional(at(reply, 'query', 'redirects'), listOf(fields)) ?? [])
      moved.set(titleKey(text(one.from)), text(one.to));
  for (const page of pagesIn(replies)) {
    const key = titleKey(text(page.title));
    const found = optional(page.transcludedin, listOf(idIn)) ?? [];
    users.set(key, [...(users.get(key) ?? []), ...found]);
  }
  return {users, moved};
}

/** From `list=categorymembers`: ids. */
export const parseMembers = (replies: readonly unknown[]): readonly number[] =>
  replies.flatMap((reply) => list(at(reply, 'query', 'categorymembers'), idIn));

/** From a generator with `prop=categories`: keys of the categories, by id of the page. */
export function parseCategories(
  replies: readonly unknown[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  for (const page of pagesIn(replies)) {
    if (flag(page.missing)) continue;
    const id = idIn(page);
    const keys = titlesIn(page.categories).map(titleKey);
    found.set(id, new Set([...(found.get(id) ?? []), ...keys]));
  }
  return found;
}

export interface SearchResult {
  readonly ids: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

/** From `list=search`, `srinfo=totalhits`. */
export function parseSearch(reply: unknown): SearchResult {
  const ids = list(at(reply, 'query', 'search'), idIn);
  const total = optional(at(reply, 'query', 'searchinfo', 'totalhits'), count) ?? ids.length;
  return {ids, total};
}

/** A page that may be a task. */
export interface CheckedPage {
  readonly id: number;
  readonly title: string;
  /** The wiki lets the reader edit it. */
  readonly editable: boolean;
  /** Of those that were asked about: keys of names. */
  readonly templates: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Null where the page, or the wiki, has none. */
  readonly extract: string | null;
  readonly description: string | null;
  readonly thumbnailUrl: string | null;
}

const shortText = (value: unknown) => optional(value, text)?.trim() || null;

/** From `prop=pageimages|extracts|description`, as far as the wiki has them. */
export const parseCard = (page: Fields, base: URL) => ({
  extract: shortText(page.extract),
  description: shortText(page.description),
  thumbnailUrl: optional(at(page, 'thumbnail', 'source'), (source) => safeUrl(text(source), base)),
});

const isTask = (page: Fields) => !flag(page.missing) && !flag(page.invalid) && !flag(page.redirect);

/** From `prop=info|templates|categories|…`: pages that are there, by id. Later replies add to earlier ones. */
export function parseChecked(
  replies: readonly unknown[],
  base: URL,
): ReadonlyMap<number, CheckedPage> {
  const checked = new Map<number, CheckedPage>();
  for (const page of pagesIn(replies).filter(isTask)) {
    const id = idIn(page);
    const before = checked.get(id);
    const card = parseCard(page, base);
    checked.set(id, {
      id,
      title: text(page.title),
      // A wiki that does not answer that lets people try.
      editable: (before?.editable ?? true) && at(page, 'actions', 'edit') !== false,
      templates: new Set([...(before?.templates ?? []), ...titlesIn(page.templates).map(titleKey)]),
      categories: new Set([
        ...(before?.categories ?? []),
        ...titlesIn(page.categories).map(titleKey),
      ]),
      extract: card.extract ?? before?.extract ?? null,
      description: card.description ?? before?.description ?? null,
      thumbnailUrl: card.thumbnailUrl ?? before?.thumbnailUrl ?? null,
    });
  }
  return checked;
}

/** From the same for one page by its title, without marks; null when it is not there. */
export function parseOneCard(reply: unknown, base: URL) {
  const [page] = pagesIn([reply]);
  return page && isTask(page) ? parseCard(page, base) : null;
}

/** From `prop=pageviews` for one page: views in all; null when they were not counted. */
export function parseViewSum(reply: unknown): number | null {
  const [page] = pagesIn([reply]);
  return optional(page?.pageviews, (views) => {
    const counted = Object.entries(fields(views)).filter(([, value]) => value !== null);
    return counted.reduce((sum, [key, value]) => (day(key), sum + count(value)), 0);
  });
}

/** From `meta=userinfo`, `uiprop=options`: whether the reader would rather edit as they read. */
export function parsePrefersVisual(reply: unknown): boolean {
  const options = fields(at(reply, 'query', 'userinfo', 'options') ?? {});
  const isOn = (value: unknown) => value === true || value === 1 || value === '1';
  if (!isOn(options['visualeditor-enable']) || isOn(options['visualeditor-betatempdisable']))
    return false;
  const tabs = options['visualeditor-tabs'];
  return (
    tabs === 'prefer-ve' ||
    (tabs !== 'prefer-wt' && options['visualeditor-editor'] === 'visualeditor')
  );
}
