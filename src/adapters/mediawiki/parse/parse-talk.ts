/** Replies about talk pages, edits and who makes them. */
import type {QuestionPlace} from '../../../domain/mentorship-model.js';
import type {EmailState, Instant} from '../../../domain/model.js';
import type {TalkEdit} from '../../../domain/questions/question-state.js';
import {AdapterError} from '../../adapter-error.js';
import type {Fields} from '../../http/shape.js';
import {
  at,
  count,
  fields,
  flag,
  instant,
  list,
  malformed,
  optional,
  record,
  text,
} from '../../http/shape.js';
import {emailState} from './parse-user.js';

/** A page to write on, redirects followed. */
export interface TalkPage {
  readonly title: string;
  readonly language: string | null;
  readonly obstacle: QuestionPlace['obstacle'];
  /** The newest revision, when it was asked for; null for a page that does not exist yet. */
  readonly base: {
    readonly revision: number;
    readonly at: Instant;
    /** Empty when it may not be read. */
    readonly text: string;
  } | null;
}

const contentOf = (revision: Fields) =>
  optional(at(revision, 'slots', 'main', 'content'), text) ?? '';

/** Why somebody may not edit. A block is told of when they try, and a read-only wiki will not stay so. */
function isProtected(page: Fields): boolean {
  const actions = flag(page.missing) ? ['edit', 'create'] : ['edit'];
  const reasons = actions.flatMap((action) => optional(at(page, 'actions', action), codes) ?? []);
  return reasons.some((code) => !/block|readonly/.test(code));
}

const codes = (refusals: unknown) => list(refusals, (one) => text(at(one, 'code')));

/**
 * From `prop=info` with `intestactions=edit|create`, and perhaps `prop=revisions`, of one title.
 * @throws AdapterError `missing` for what is no page of this wiki.
 */
export function parseTalkPage(reply: unknown): TalkPage {
  const [page] = list(at(reply, 'query', 'pages') ?? [], fields);
  if (!page || flag(page.invalid)) throw new AdapterError('missing', 'No such page');
  const [newest] = optional(page.revisions, (all) => list(all, fields)) ?? [];
  const isWikitext = (optional(page.contentmodel, text) ?? 'wikitext') === 'wikitext';
  return {
    title: text(page.title),
    language: optional(page.pagelanguage, text),
    obstacle: isWikitext ? (isProtected(page) ? 'protected' : null) : 'not-wikitext',
    base: newest
      ? {
          revision: count(newest.revid),
          at: instant(newest.timestamp),
          text: contentOf(newest),
        }
      : null,
  };
}

/** Who asks. */
export interface Asker {
  readonly name: string;
  readonly editCount: number | null;
  readonly email: EmailState;
}

/** From `meta=userinfo`, `uiprop=editcount|email`. */
export function parseAsker(reply: unknown): Asker {
  const user = fields(at(reply, 'query', 'userinfo'));
  return {
    name: text(user.name),
    editCount: optional(user.editcount, count),
    email: emailState(user),
  };
}

/** The wiki's own clock, from `curtimestamp`. */
export const parseNow = (reply: unknown): Instant => instant(at(reply, 'curtimestamp'));

/** What an edit made. */
export interface SavedEdit {
  readonly revision: number;
  readonly title: string;
  readonly at: Instant;
}

/** From `action=edit`. An edit that changed nothing is malformed: a question was to be added. */
export function parseSavedEdit(reply: unknown): SavedEdit {
  const edit = fields(at(reply, 'edit'));
  if (edit.result !== 'Success') malformed('a saved edit');
  return {
    revision: count(edit.newrevid),
    title: text(edit.title),
    at: instant(edit.newtimestamp),
  };
}

const revisionsOf = (reply: unknown) =>
  list(at(reply, 'query', 'pages') ?? [], fields).flatMap(
    (page) => optional(page.revisions, (all) => list(all, fields)) ?? [],
  );

/** A revision with its text, from `prop=revisions`. */
export interface TextRevision {
  readonly revision: number;
  readonly at: Instant;
  readonly text: string;
}

export function parseTextRevisions(reply: unknown): readonly TextRevision[] {
  return revisionsOf(reply).map((revision) => ({
    revision: count(revision.revid),
    at: instant(revision.timestamp),
    text: contentOf(revision),
  }));
}

/** Edits of one page with their revision, from `prop=revisions`. Hidden users and summaries are left out by the wiki. */
export function parseTalkEdits(reply: unknown): readonly (TalkEdit & {revision: number})[] {
  return revisionsOf(reply).map((revision) => ({
    revision: count(revision.revid),
    user: optional(revision.user, text),
    at: instant(revision.timestamp),
    summary: optional(revision.comment, text) ?? '',
  }));
}

/** Present titles and texts of pages by the title that was asked for; pages without a readable text are left out. */
export function parseTexts(
  reply: unknown,
): ReadonlyMap<string, {readonly title: string; readonly text: string}> {
  const query = fields(at(reply, 'query'));
  const texts = new Map<string, {title: string; text: string}>();
  for (const page of list(query.pages ?? [], fields)) {
    const [newest] = optional(page.revisions, (all) => list(all, fields)) ?? [];
    const title = text(page.title);
    if (newest) texts.set(title, {title, text: contentOf(newest)});
  }
  // A redirect of a redirect is told of in several steps, in any order.
  const steps = list(query.redirects ?? [], record({from: text, to: text}));
  for (let round = 0; round < steps.length; round++)
    for (const {from, to} of steps) {
      const page = texts.get(to);
      if (page) texts.set(from, page);
    }
  return texts;
}

/** Where revisions are now, by id, from `revids` with `rvprop=ids|sha1`. Those that nobody may read are left out. */
export function parseReadable(reply: unknown): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const page of list(at(reply, 'query', 'pages') ?? [], fields))
    for (const revision of optional(page.revisions, (all) => list(all, fields)) ?? [])
      if (!flag(revision.sha1hidden) && !flag(revision.suppressed))
        titles.set(count(revision.revid), text(page.title));
  return titles;
}
