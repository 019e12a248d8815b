/** Keeps the settings of a page that stays open up to date. */
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from '../config/config-types.generated.js';
import {parseHomepageConfig} from '../config/parse-config.js';
import {sameSetting} from '../config/settings-draft.js';
import {readersConfig, tellConfigNews} from '../config/tell-config-news.js';
import {keptTexts} from '../platform/kept-texts.js';
import {settingsSavedKey} from '../platform/settings-saved.js';

/** Somebody who comes back to the page after that long gets what was set meanwhile. */
const tooLong = 10 * 60_000;

/**
 * Reads the settings again when somebody saved them in another tab of this browser, and when the reader comes back to
 * the page after ten minutes. What cannot be read leaves everything as it is.
 */
export function watchConfig(adapter: Adapter, current: HomepageConfig, now = Date.now): () => void {
  let config = current;
  let readAt = now();

  async function look(reload: boolean): Promise<void> {
    readAt = now();
    const json = await adapter.configuration?.read(reload ? {reload} : {}).catch(() => undefined);
    if (json === undefined) return;
    const parsed = await readersConfig(adapter, parseHomepageConfig(json).config, now());
    const next = {...parsed, language: parsed.language ?? current.language};
    if (sameSetting(next, config)) return;
    config = next;
    tellConfigNews(next, adapter.wiki);
  }

  const back = () => {
    if (!document.hidden && now() - readAt >= tooLong) void look(false);
  };
  document.addEventListener('visibilitychange', back);
  const stop = keptTexts.watch(settingsSavedKey(adapter.wiki ?? ''), () => void look(true));
  return () => {
    document.removeEventListener('visibilitychange', back);
    stop();
  };
}
