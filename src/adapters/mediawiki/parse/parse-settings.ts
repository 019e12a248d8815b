/** Replies about pages of settings. */
import type {
  ActiveEditor,
  SettingsObstacle,
  SettingsPage,
  SettingsSaved,
} from '../../../domain/settings-page.js';
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
  text,
} from '../../http/shape.js';

/** Without addresses, which take knowledge of the wiki. */
export type StoredPage = Omit<SettingsPage, 'url' | 'historyUrl'>;

const contentOf = (revision: Fields | undefined) =>
  optional(at(revision, 'slots', 'main', 'content'), text);

const kinds: readonly (readonly [SettingsObstacle['kind'], RegExp])[] = [
  ['block', /block/],
  ['read-only', /readonly/],
];

/** From `actions` of `intestactions` with full detail: the first refusal counts. */
function obstacleOf(page: Fields, anonymous: boolean): SettingsObstacle | null {
  const actions = flag(page.missing) ? ['edit', 'create'] : ['edit'];
  const [refusal] = actions.flatMap(
    (action) => optional(at(page, 'actions', action), (all) => list(all, fields)) ?? [],
  );
  if (!refusal) return null;
  const code = text(refusal.code);
  const known = kinds.find(([, pattern]) => pattern.test(code))?.[0];
  const wikiText = optional(refusal.text, text) ?? '';
  return {kind: known ?? (anonymous ? 'account' : 'right'), wikiText};
}

function parseSettingsPage(page: Fields, anonymous: boolean): StoredPage {
  const [newest] = optional(page.revisions, (all) => list(all, fields)) ?? [];
  return {
    title: text(page.title),
    json: contentOf(newest),
    revision: newest ? count(newest.revid) : 0,
    savedAt: optional(newest?.timestamp, instant),
    savedBy: optional(newest?.user, text),
    obstacle: obstacleOf(page, anonymous),
  };
}

/**
 * From `prop=info|revisions` with `intestactions=edit|create`: by title as the wiki writes it.
 * @throws AdapterError `denied` for a page whose newest text is hidden: nobody could say what would be lost.
 */
export function parseSettingsPages(reply: unknown): ReadonlyMap<string, StoredPage> {
  const all = list(at(reply, 'query', 'pages') ?? [], fields).filter((page) => !flag(page.invalid));
  const anonymous = flag(at(reply, 'query', 'userinfo', 'anon'));
  const parsed = all.map((page) => parseSettingsPage(page, anonymous));
  const hidden = parsed.find(({json, revision}) => json === null && revision !== 0);
  if (hidden) throw new AdapterError('denied', `${hidden.title} is hidden`, {code: 'texthidden'});
  return new Map(parsed.map((page) => [page.title, page]));
}

/** From `action=edit`. */
export function parseSavedSettings(reply: unknown, base: number): SettingsSaved {
  const edit = fields(at(reply, 'edit'));
  if (edit.result !== 'Success') malformed('saved settings');
  if (flag(edit.nochange)) return {revision: base, followed: base, savedAt: null};
  return {
    revision: count(edit.newrevid),
    followed: count(edit.oldrevid),
    savedAt: instant(edit.newtimestamp),
  };
}

/** Text of one revision, and the id of the one before it, 0 for the first. */
export function parseBefore(reply: unknown): {readonly text: string; readonly before: number} {
  const [page] = list(at(reply, 'query', 'pages') ?? [], fields);
  const [revision] = optional(page?.revisions, (all) => list(all, fields)) ?? [];
  if (!revision) throw new AdapterError('missing', 'No such revision');
  return {text: contentOf(revision) ?? malformed('a text'), before: count(revision.parentid)};
}

const names = (value: unknown) => optional(value, (all) => list(all, text)) ?? [];

/** From `list=allusers`. */
export const parseActiveEditors = (reply: unknown): readonly ActiveEditor[] =>
  list(at(reply, 'query', 'allusers'), (account) => {
    const {name, editcount, registration, groups, implicitgroups, rights} = fields(account);
    return {
      name: text(name),
      editCount: optional(editcount, count) ?? 0,
      // Empty for accounts from before the wiki recorded it.
      registration: registration === '' ? null : optional(registration, instant),
      groups: [...new Set([...names(groups), ...names(implicitgroups)])],
      rights: names(rights),
    };
  });
