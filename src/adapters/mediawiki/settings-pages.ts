/** Pages of settings as people edit them: read past every cache, saved only over what was read. */
import type {SettingsDraft, SettingsPage, SettingsSaved} from '../../domain/settings-page.js';
import {AdapterError} from '../adapter-error.js';
import type {ConfigurationSource, WriteOptions} from '../adapter.js';
import {at, list, record, text} from '../http/shape.js';
import {createActiveEditors} from './active-editors.js';
import {withMistakes} from './parse/parse-mistakes.js';
import type {StoredPage} from './parse/parse-settings.js';
import {parseBefore, parseSavedSettings, parseSettingsPages} from './parse/parse-settings.js';
import {own} from './talk-page.js';
import type {Site} from './urls.js';
import {pageUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';

/** What a page says that was made by a saving which is taken back: only administrators of another kind can delete it. */
const nothing = '{}';

/** Titles as the wiki writes them, by the titles that were asked for. */
function writtenTitles(reply: unknown): ReadonlyMap<string, string> {
  const steps = list(at(reply, 'query', 'normalized') ?? [], record({from: text, to: text}));
  return new Map(steps.map(({from, to}) => [from, to]));
}

async function load(
  wiki: Wiki,
  titles: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly StoredPage[]> {
  const reply = await wiki.query(
    {
      titles,
      prop: ['info', 'revisions'],
      rvprop: ['content', 'ids', 'timestamp', 'user'],
      rvslots: 'main',
      intestactions: ['edit', 'create'],
      intestactionsdetail: 'full',
      meta: ['userinfo'],
    },
    own(signal),
  );
  const found = parseSettingsPages(reply);
  const written = writtenTitles(reply);
  return titles.map((title) => {
    const page = found.get(written.get(title) ?? title);
    if (!page) throw new AdapterError('missing', `No such title: ${title}`);
    return page;
  });
}

const asPage =
  (wiki: Wiki, {articlePath}: Site) =>
  (page: StoredPage): SettingsPage => ({
    ...page,
    url: pageUrl(articlePath, wiki.apiUrl, page.title),
    historyUrl: pageUrl(articlePath, wiki.apiUrl, page.title, {action: 'history'}),
  });

function sameJson(one: string | null, other: string): boolean {
  try {
    return one !== null && JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

/** MediaWiki lets the same account save over what it saved in another tab, so it is looked before it is asked to. */
async function unchangedSince(
  wiki: Wiki,
  title: string,
  draft: SettingsDraft,
): Promise<StoredPage | null> {
  const [page] = await load(wiki, [title], undefined);
  if (page === undefined || page.revision === draft.baseRevision) return null;
  // The answer to an earlier attempt was lost.
  if (sameJson(page.json, draft.json)) return page;
  throw new AdapterError('conflict', 'Somebody has saved since', {code: 'editconflict'});
}

async function save(
  wiki: Wiki,
  page: string,
  draft: SettingsDraft,
  options: WriteOptions,
): Promise<SettingsSaved> {
  const title = draft.page ?? page;
  const before = await unchangedSince(wiki, title, draft);
  if (before)
    return {revision: before.revision, followed: draft.baseRevision, savedAt: before.savedAt};
  try {
    const reply = await wiki.write(
      {
        action: 'edit',
        title,
        text: draft.json,
        summary: draft.summary,
        contentmodel: 'json',
        contentformat: 'application/json',
        ...(draft.baseRevision
          ? {baserevid: draft.baseRevision, nocreate: true}
          : {createonly: true}),
      },
      options,
    );
    return parseSavedSettings(reply, draft.baseRevision);
  } catch (error) {
    throw error instanceof AdapterError ? withMistakes(error) : error;
  }
}

/** The text of the revision before one. */
async function textBefore(wiki: Wiki, revision: number, signal?: AbortSignal): Promise<string> {
  const ask = async (revid: number) =>
    parseBefore(
      await wiki.query(
        {
          revids: [String(revid)],
          prop: ['revisions'],
          rvprop: ['content', 'ids'],
          rvslots: 'main',
        },
        own(signal),
      ),
    );
  const {before} = await ask(revision);
  return before === 0 ? nothing : (await ask(before)).text;
}

/** @param page title of the homepage's own settings */
export function createSettingsPages(
  wiki: Wiki,
  site: SiteSource,
  page: string,
): Required<Omit<ConfigurationSource, 'read'>> {
  return {
    async edit(pages = [page], {signal} = {}) {
      const [about, found] = await Promise.all([
        site(signal && {signal}),
        load(wiki, pages, signal),
      ]);
      return found.map(asPage(wiki, about));
    },
    save: (draft, options = {}) => save(wiki, page, draft, options),
    async undo({revision, summary, page: title = page}, options = {}) {
      const json = await textBefore(wiki, revision, options.signal);
      return save(wiki, page, {page: title, json, baseRevision: revision, summary}, options);
    },
    activeEditors: createActiveEditors(wiki),
  };
}
