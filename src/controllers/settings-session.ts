/** Settings while an administrator changes them: what the wiki has, what was changed, what became of saving. */
import type {Adapter, AdapterError} from '../adapters/adapter.js';
import {
  type PagesOfSettings,
  splitSettings,
  withCommunityPages,
} from '../config/community-pages.js';
import {readersConfig, tellConfigNews} from '../config/tell-config-news.js';
import type {JsonObject} from '../config/json.js';
import {migrate} from '../config/migrations.js';
import {parseHomepageConfig} from '../config/parse-config.js';
import {
  changesBetween,
  mergeSettings,
  type SettingChange,
  type SettingClash,
  type SettingPath,
  sameSetting,
  setSetting,
} from '../config/settings-draft.js';
import type {SettingsPage} from '../domain/settings-page.js';
import {keptTexts} from '../platform/kept-texts.js';
import {settingsSavedKey} from '../platform/settings-saved.js';
import {asAdapterError} from './resource.js';
import {
  communityTitles,
  editingOf,
  type LoadedSettings,
  loadSettings,
  parseSettings,
  type SettingsEditing,
} from './settings-pages.js';
import {type KeptSettings, settingsKeeper, type SettingsKeeper} from './settings-keeper.js';

/** Somebody else saved in the meantime. */
export interface SettingsConflict {
  readonly by: string | null;
  readonly theirs: readonly SettingChange[];
  readonly clashes: readonly SettingClash[];
}

type Titled = Readonly<Record<string, SettingsPage>>;

export class SettingsSession {
  page: SettingsPage;
  /** The page's text where it is no JSON object. */
  broken: string | null = null;
  /** Majors that the page has and that is understood: another one is converted, or read as far as it goes. */
  version: {readonly found: number; readonly known: number} = {found: 1, known: 1};
  base: JsonObject = {};
  draft: JsonObject = {};
  summary = '';
  conflict: SettingsConflict | undefined;
  error: AdapterError | undefined;
  /** What was saved here last, until somebody saves something else. */
  saved: {readonly revision: number; readonly title: string} | undefined;
  busy: 'save' | 'undo' | undefined;
  private own: JsonObject = {};
  private community: PagesOfSettings = {};
  private titled: Titled = {};
  private readonly keeper: SettingsKeeper;
  private readonly source: SettingsEditing;
  private readonly tell: () => void;
  private readonly wiki: string;
  private readonly adapter: Adapter;

  constructor(adapter: Adapter, account: string, loaded: LoadedSettings, tell: () => void) {
    const [page] = loaded;
    const source = editingOf(adapter);
    if (!page || !source) throw new RangeError('There are no settings to edit');
    this.page = page;
    this.adapter = adapter;
    this.source = source;
    this.tell = tell;
    this.keeper = settingsKeeper(adapter.wiki ?? '', account);
    this.wiki = adapter.wiki ?? '';
    this.take(loaded);
    const kept = this.keeper.read();
    this.draft = this.base;
    if (kept) this.restore(kept);
  }

  get changes(): readonly SettingChange[] {
    return changesBetween(this.base, this.draft);
  }

  set(path: SettingPath, value: unknown): void {
    this.replace(setSetting(this.draft, path, value));
  }

  /** The whole draft, from the JSON view. */
  replace(draft: JsonObject): void {
    this.draft = draft;
    this.error = undefined;
    this.keep();
    this.tell();
  }

  summarise(summary: string): void {
    this.summary = summary;
    this.keep();
  }

  discard(): void {
    this.conflict = undefined;
    this.summary = '';
    this.replace(this.base);
  }

  /** Decides a setting that both changed. */
  choose({path, own}: SettingClash, mine: boolean): void {
    if (mine) this.draft = setSetting(this.draft, path, own);
    const clashes = this.conflict?.clashes.filter((clash) => clash.path !== path) ?? [];
    this.conflict = this.conflict && {...this.conflict, clashes};
    this.keep();
    this.tell();
  }

  async save(): Promise<void> {
    await this.attempt('save', async () => {
      const {settings, pages} = splitSettings(this.own, this.community, this.draft);
      const drafts: [string | undefined, SettingsPage | undefined, JsonObject][] = Object.entries(
        pages,
      ).map(([title, json]) => [title, this.titled[title], json]);
      if (!sameSetting(settings, this.own) || this.broken !== null)
        drafts.push([undefined, this.page, this.versioned(settings)]);
      const {summary} = this;
      for (const [page, before, json] of drafts) {
        const baseRevision = before?.revision ?? 0;
        const text = JSON.stringify(json, null, '\t');
        const {revision} = await this.source.save({page, json: text, baseRevision, summary});
        this.saved = {revision, title: page ?? ''};
      }
      if (this.summary === summary) this.summary = '';
      this.conflict = undefined;
    });
  }

  async undo(): Promise<void> {
    const {saved} = this;
    if (!saved) return;
    await this.attempt('undo', async () => {
      const {title: page, revision} = saved;
      await this.source.undo({page: page || undefined, revision, summary: this.summary});
      this.saved = undefined;
    });
  }

  /** The version of the format stands on every page, as direct edits of such pages need it. */
  private versioned(settings: JsonObject): JsonObject {
    const {known, found} = this.version;
    if (found > known || '$version' in settings) return settings;
    return {$version: String(known), ...settings};
  }

  private async attempt(what: 'save' | 'undo', work: () => Promise<void>): Promise<void> {
    const sent = this.draft;
    this.busy = what;
    this.error = undefined;
    this.tell();
    try {
      await work();
      this.take(await loadSettings(this.source));
      // Saved in the same moment as somebody else's, the page says both. What was changed meanwhile waits for the next saving.
      this.draft =
        this.draft === sent ? this.base : mergeSettings(sent, this.draft, this.base).merged;
      this.keep();
      // This browser would else show the former settings for minutes.
      await this.source.read({reload: true}).catch(() => undefined);
      await this.announce();
    } catch (error) {
      await this.fail(asAdapterError(error), what);
    }
    this.busy = undefined;
    this.tell();
  }

  /** To the widgets of this page, and to other tabs of this browser. */
  private async announce(): Promise<void> {
    const {adapter} = this;
    const {config} = parseHomepageConfig(this.base);
    tellConfigNews(await readersConfig(adapter, config, Date.now()), adapter.wiki);
    keptTexts.write(settingsSavedKey(this.wiki), String(this.page.revision));
  }

  private async fail(error: AdapterError, what: 'save' | 'undo'): Promise<void> {
    this.error = error;
    if (error.kind !== 'conflict') return;
    if (what === 'undo') this.saved = undefined;
    const {base, draft} = this;
    try {
      this.take(await loadSettings(this.source));
    } catch {
      return;
    }
    this.error = undefined;
    this.join(base, draft);
  }

  /** What was changed here goes over what the wiki has now. */
  private join(base: JsonObject, draft: JsonObject): void {
    const {merged, theirs, clashes} = mergeSettings(base, draft, this.base);
    this.draft = merged;
    this.conflict = theirs.length ? {by: this.page.savedBy, theirs, clashes} : undefined;
    this.keep();
  }

  private restore(kept: KeptSettings): void {
    this.summary = kept.summary;
    this.join(kept.base, kept.draft);
  }

  private take([page, ...others]: LoadedSettings): void {
    if (!page) return;
    this.page = page;
    const own = parseSettings(page.json);
    this.broken = own ? null : page.json;
    const {config, found, known} = migrate(own ?? {});
    this.version = {found, known};
    this.own = own ?? {};
    this.titled = Object.fromEntries(communityTitles(others));
    this.community = Object.fromEntries(
      communityTitles(others).map(([title, one]) => [title, parseSettings(one.json) ?? {}]),
    );
    this.base = withCommunityPages(config, this.community);
  }

  private keep(): void {
    const {base, draft, summary} = this;
    const empty = !this.changes.length && !summary;
    this.keeper.write(empty ? null : {base, draft, summary});
  }
}
