/** The part of the port that is about settings. */
import type {
  ActiveEditors,
  SettingsDraft,
  SettingsPage,
  SettingsSaved,
  SettingsUndo,
} from '../domain/settings-page.js';
import type {LoadOptions, WriteOptions} from './adapter-options.js';

/** The wiki's configuration page, and the pages of settings that a wiki may have beside it. */
export interface ConfigurationSource {
  /** The page's JSON, unvalidated; null when there is no such page. */
  read(options?: LoadOptions): Promise<unknown>;
  /**
   * Pages as they are at this moment, past every cache, and whether the reader may change them.
   * @param pages titles; left out: the configuration page alone.
   */
  edit?(
    pages?: readonly string[],
    options?: LoadOptions<readonly SettingsPage[]>,
  ): Promise<readonly SettingsPage[]>;
  /**
   * Saves a page, whole.
   * @throws AdapterError `conflict` when the page has another newest revision than the draft's; `denied` with `mistakes`
   *   when the wiki refuses what it says; `network`, `timeout` when it is not known whether it was saved.
   */
  save?(draft: SettingsDraft, options?: WriteOptions): Promise<SettingsSaved>;
  /**
   * Brings back what a page said before one saving. A page that was made by it says `{}` from then on.
   * @throws AdapterError `conflict` when somebody has saved since.
   */
  undo?(undo: SettingsUndo, options?: WriteOptions): Promise<SettingsSaved>;
  /** Who was active lately (MediaWiki counts the last 30 days), at most some thousands, kept for a while. */
  activeEditors?(options?: LoadOptions<ActiveEditors>): Promise<ActiveEditors>;
}
