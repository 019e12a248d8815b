/** Who finds which way to the homepage. Pure. */
import type {Condition} from '../condition.generated.js';
import type {UserFacts} from '../model.js';
import type {PageContext} from '../page-model.js';
import {leadsHere} from '../same-page.js';
import type {HomepageRecord} from './homepage-record.js';

/** Which accounts have the links without asking for them. */
export interface OptInRules {
  /** False: all of them. */
  readonly enabled: boolean;
  /** Registered on that day (UTC) or later; null: no such rule. */
  readonly registeredSince: string | null;
  /** With no more edits than that; 0: no such rule. */
  readonly maxEdits: number;
}

/** From the configuration. */
export interface EntryPointRules {
  readonly page: {readonly title: string | null; readonly when: Condition | null};
  readonly userMenu: Way;
  readonly tab: Way;
  readonly landing: Way & {readonly way: 'lead' | 'offer'};
  readonly optIn: OptInRules & {readonly when: Condition | null};
}

interface Way {
  readonly enabled: boolean;
  /** Who finds it; null: everybody whom the page is for. */
  readonly when: Condition | null;
}

/** What the link to the homepage looks like: an entry of a menu, a tab, an offer; or the choice to have it. */
export type Appearance = 'menu-item' | 'tab' | 'landing' | 'choice';

/** The setting that an appearance goes by. */
export const wayOf = (rules: EntryPointRules, appearance: Appearance): Way =>
  appearance === 'menu-item'
    ? rules.userMenu
    : appearance === 'choice'
      ? rules.optIn
      : rules[appearance];

/**
 * Whether an account has the links: as its owner chose, else as the wiki's rules say. What is not known of an account
 * makes it an old one, which is not surprised by a new link.
 */
export function hasLinks(
  {enabled, registeredSince, maxEdits}: OptInRules,
  {kind, registration, editCount}: Pick<UserFacts, 'kind' | 'registration' | 'editCount'>,
  {links}: HomepageRecord,
): boolean {
  if (kind !== 'named') return false;
  if (links !== null || !enabled) return links ?? true;
  const day = registration?.slice(0, 10);
  const young = registeredSince !== null && day !== undefined && day >= registeredSince;
  const few = maxEdits > 0 && editCount !== null && editCount <= maxEdits;
  return young || few;
}

export interface WayReader {
  readonly user: Pick<UserFacts, 'kind' | 'registration' | 'editCount'>;
  readonly record: HomepageRecord;
  /** The conditions of the page and of the way hold; false also while that is not known. */
  readonly when: boolean;
}

/**
 * Whether somebody is shown a link. The homepage has its tab for everybody whom it is for: it says where they are. The
 * choice stands there, too, and nowhere else.
 *
 * @param here the page that is being read is the homepage
 */
export function showsWay(
  rules: EntryPointRules,
  appearance: Appearance,
  {user, record, when}: WayReader,
  here: boolean,
): boolean {
  if (user.kind !== 'named' || !when || !rules.page.title) return false;
  if (!wayOf(rules, appearance).enabled) return false;
  if (appearance === 'choice') return here;
  if (appearance === 'landing') return !here;
  return (appearance === 'tab' && here) || hasLinks(rules.optIn, user, record);
}

/** The page whose text gives way to the homepage is being read; not its history, an old version of it, or its source. */
export const isHomepage = (
  title: string | null,
  page: PageContext | null | undefined,
  address: URLSearchParams,
): boolean =>
  !!title &&
  page?.action === 'view' &&
  !['oldid', 'diff'].some((name) => address.has(name)) &&
  leadsHere(title, page);

const user = 2;

/** The page, or the talk page, of an account, or a page below it. */
export function isPageOf(
  name: string,
  {title, namespace}: Pick<PageContext, 'title' | 'namespace'>,
): boolean {
  if (!name || (namespace !== user && namespace !== user + 1)) return false;
  const [root] = title.slice(title.indexOf(':') + 1).split('/');
  return root === name.replaceAll('_', ' ');
}
