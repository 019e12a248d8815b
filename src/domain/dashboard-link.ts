/** Who is invited to a dashboard, and what is kept of it: one stored value per account and dashboard. */
import {withParameter} from './with-parameter.js';
import type {EditCountBand} from './condition.generated.js';
import {hash} from './hash.js';
import type {Instant, UserFacts} from './model.js';

/** What is kept of one reader and one dashboard. */
export interface DashboardRecord {
  /** They were inside the band, and whatever else is asked for, at one of their visits. */
  readonly eligible: boolean;
  /** First time that they saw the dashboard. */
  readonly visitedAt: Instant | null;
}

export const noRecord: DashboardRecord = {eligible: false, visitedAt: null};

/** The stored form. A later version may add to it. */
interface StoredRecord extends DashboardRecord {
  readonly v: 1;
}

export const recordValue = ({eligible, visitedAt}: DashboardRecord): string => {
  const stored: StoredRecord = {v: 1, eligible, visitedAt};
  return JSON.stringify(stored);
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What cannot be read was never there; a value of a later version is read as far as it is known. */
export function readRecord(text: string | null): DashboardRecord {
  const value = parsed(text ?? 'null');
  if (typeof value !== 'object' || value === null || !('v' in value)) return noRecord;
  const fields = new Map<string, unknown>(Object.entries(value));
  const visitedAt = fields.get('visitedAt');
  const visited = typeof visitedAt === 'string' && !Number.isNaN(Date.parse(visitedAt));
  return {
    eligible: fields.get('eligible') === true,
    visitedAt: visited ? visitedAt : null,
  };
}

/** Longest part of a title that stands in a key readably: keys are limited, 255 bytes with the adapter's prefix. */
const slugLength = 60;

/**
 * Key of the preference: `dashboard-special-personaldashboard`. Titles whose letters a key cannot hold are told apart by
 * a number behind it.
 */
export function dashboardKey(target: string): string {
  const slug = target
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const plain = /^[\w :/.-]*$/.test(target) && slug.length <= slugLength;
  const name = plain ? [slug] : [slug.slice(0, slugLength), hash(target).toString(36)];
  return ['dashboard', ...name].filter(Boolean).join('-');
}

/** What the configuration says. */
export interface DashboardLinkRules {
  /** Both ends inside, 0 is no bound, both 0 everybody; a negative end is 0. */
  readonly editCount: EditCountBand;
  /** False: who would get the link is worked out and counted, but nobody does. */
  readonly display: boolean;
  /** Whether a dot asks for attention until the first visit. */
  readonly dot: boolean;
}

/** Who reads, as far as it decides on the link. */
export interface DashboardReader {
  readonly user: Pick<UserFacts, 'kind' | 'editCount' | 'globalEditCount'>;
  /** Whatever the wiki asks for beside the band holds; false also while that is not known. */
  readonly when: boolean;
  readonly record: DashboardRecord;
}

/** What is not known is outside, but of a band without ends. */
function inside({min = 0, max = 0, scope}: EditCountBand, user: DashboardReader['user']): boolean {
  if (min <= 0 && max <= 0) return true;
  const edits = scope === 'global' ? user.globalEditCount : user.editCount;
  return edits !== null && edits >= min && (max <= 0 || edits <= max);
}

/**
 * Whether a reader is invited as things stand, whatever is kept of them. Temporary accounts have no preferences to keep a
 * visit in, and nothing that a dashboard could be of.
 */
export const invites = ({editCount}: DashboardLinkRules, {user, when}: DashboardReader): boolean =>
  user.kind === 'named' && when && inside(editCount, user);

export interface DashboardLinkState {
  /** To be counted. */
  readonly eligible: boolean;
  readonly shown: boolean;
  readonly dot: boolean;
}

/**
 * Whether there is a link. Somebody who has visited the dashboard while invited keeps it for good: an editor who outgrows
 * the band does not lose a tool in use.
 *
 * @param here whether the page that is being read is the dashboard.
 */
export function dashboardLinkState(
  rules: DashboardLinkRules,
  reader: DashboardReader,
  here: boolean,
): DashboardLinkState {
  const {user, record} = reader;
  const visited = record.visitedAt !== null;
  const keeps = user.kind === 'named' && record.eligible && visited;
  const eligible = keeps || invites(rules, reader);
  const shown = eligible && rules.display;
  return {eligible, shown, dot: shown && rules.dot && !visited && !here};
}

/**
 * What is to be kept after the dashboard was displayed; null when that is kept already. The first visit made while
 * invited is the one that lasts: who came too early by an address is not bound by it.
 */
export function recordAfterVisit(
  rules: DashboardLinkRules,
  reader: DashboardReader,
  now: Instant,
): DashboardRecord | null {
  const {user, record} = reader;
  if (user.kind !== 'named') return null;
  const eligible = record.eligible || invites(rules, reader);
  const visitedAt = record.visitedAt ?? now;
  return eligible === record.eligible && record.visitedAt !== null ? null : {eligible, visitedAt};
}

/** The address with where it was followed from; a query and a fragment that it has stay as they are. */
export const withSource = (url: string, source: string): string =>
  withParameter(url, 'source', source);
