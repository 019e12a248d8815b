/** The pretended wiki's pages of settings: every saving is a revision that is kept. */
import type {
  SettingsDraft,
  SettingsObstacle,
  SettingsPage,
  SettingsSaved,
  SettingsUndo,
} from '../../domain/settings-page.js';
import {AdapterError, type ConfigurationSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import {parsed} from './memory-store.js';
import type {ScenarioData} from './scenario.js';
import type {World} from './world.js';

const ownPage = 'MediaWiki:Homepage.json';
const prefix = 'settings/';
const day = 86_400_000;

/** As stored by this adapter alone. */
interface Revision {
  readonly id: number;
  readonly json: string;
  readonly savedAt: string;
  readonly savedBy: string | null;
}

const instant = (now: number) => new Date(now).toISOString().replace(/\.\d+/, '');
const pretty = (value: unknown) => JSON.stringify(value, null, '\t');
const same = (one: string, other: string) =>
  JSON.stringify(parsed(one)) === JSON.stringify(parsed(other));

/** As on a real wiki only those who may edit the interface can save. */
function obstacleOf({settings = {}, user}: ScenarioData): SettingsObstacle | null {
  if (settings.obstacle !== undefined || user.rights.includes('editsitejson'))
    return settings.obstacle ?? null;
  const wikiText = 'This page provides interface text, and only administrators can change it.';
  return {kind: user.kind === 'named' ? 'right' : 'account', wikiText};
}

function refuse(known: ScenarioData, json: string): void {
  const obstacle = obstacleOf(known);
  if (obstacle)
    throw new AdapterError(obstacle.kind === 'block' ? 'blocked' : 'denied', 'May not be saved', {
      wikiText: obstacle.wikiText,
    });
  const found = known.settings?.mistakes?.filter(({when}) => json.includes(when));
  if (found?.length) throw new AdapterError('denied', 'Refused', {mistakes: found});
}

interface History {
  /** Oldest first. */
  readonly of: (title: string) => Promise<readonly Revision[]>;
  readonly newest: (title: string) => Promise<Revision | undefined>;
  readonly add: (title: string, json: string, savedBy: string | null) => Promise<Revision>;
}

/** @param configuration instead of the scenario's own page */
function historyOf({store, data, now}: World, configuration: unknown): History {
  async function initial(title: string): Promise<readonly Revision[]> {
    const known = await data();
    const own = configuration ?? known.configuration;
    const json =
      title === ownPage && own !== null && own !== undefined
        ? pretty(own)
        : known.settings?.pages?.[title];
    if (json === undefined) return [];
    return [{id: 1000, json, savedAt: instant(now() - 3 * day), savedBy: 'Ines Okafor'}];
  }

  async function of(title: string): Promise<readonly Revision[]> {
    const written = parsed(store.read(prefix + title));
    return Array.isArray(written) ? (written as readonly Revision[]) : initial(title);
  }

  return {
    of,
    newest: async (title) => (await of(title)).at(-1),
    async add(title, json, savedBy) {
      const before = await of(title);
      const id = (before.at(-1)?.id ?? 1000) + 7;
      const one = {id, json, savedAt: instant(now()), savedBy};
      store.write(prefix + title, JSON.stringify([...before, one]));
      return one;
    },
  };
}

/** What somebody else saves in the moment of the first saving. */
async function meanwhile({store, data}: World, history: History): Promise<void> {
  const {settings} = await data();
  if (settings?.meanwhile === undefined || store.read(`${prefix}meanwhile`) !== undefined) return;
  store.write(`${prefix}meanwhile`, '1');
  await history.add(ownPage, pretty(settings.meanwhile), 'Tomás Rivera');
}

function writing(world: World, history: History) {
  async function save(draft: SettingsDraft): Promise<SettingsSaved> {
    const known = await world.data();
    const title = draft.page ?? ownPage;
    await meanwhile(world, history);
    refuse(known, draft.json);
    const newest = await history.newest(title);
    const followed = draft.baseRevision;
    if (newest && same(newest.json, draft.json)) {
      const savedAt = newest.id === followed ? null : newest.savedAt;
      return {revision: newest.id, followed, savedAt};
    }
    if ((newest?.id ?? 0) !== followed)
      throw new AdapterError('conflict', 'Somebody has saved since', {code: 'editconflict'});
    const {id, savedAt} = await history.add(title, draft.json, known.user.name);
    return {revision: id, followed, savedAt};
  }

  async function undo({page = ownPage, revision, summary}: SettingsUndo): Promise<SettingsSaved> {
    const all = await history.of(page);
    const index = all.findIndex(({id}) => id === revision);
    const json = all[index - 1]?.json ?? '{}';
    return save({page, json, baseRevision: revision, summary});
  }

  return {save, undo};
}

async function asPage({data}: World, history: History, title: string): Promise<SettingsPage> {
  const newest = await history.newest(title);
  return {
    title,
    url: pageUrl(title),
    historyUrl: pageUrl(`${title}?action=history`),
    json: newest?.json ?? null,
    revision: newest?.id ?? 0,
    savedAt: newest?.savedAt ?? null,
    savedBy: newest?.savedBy ?? null,
    obstacle: obstacleOf(await data()),
  };
}

/** @param configuration instead of the scenario's own page */
export function configurationSource(
  world: World,
  configuration: unknown,
): Required<ConfigurationSource> {
  const {answer, write} = world.network;
  const history = historyOf(world, configuration);
  const {save, undo} = writing(world, history);
  return {
    read: (asker) =>
      answer('configuration', asker, async () => {
        const newest = await history.newest(ownPage);
        return newest ? (parsed(newest.json) ?? newest.json) : null;
      }),
    edit: (pages = [ownPage], asker) =>
      answer('configuration', asker, () =>
        Promise.all(pages.map((title) => asPage(world, history, title))),
      ),
    save: (draft, asker) => write('configuration', asker, () => save(draft)),
    undo: (given, asker) => write('configuration', asker, () => undo(given)),
    activeEditors: (asker) =>
      answer('active-editors', asker, async () =>
        structuredClone((await world.data()).activeEditors ?? {editors: [], complete: true}),
      ),
  };
}
