import {HomepageController} from '../../controllers/homepage-controller.js';
import type {Adapter} from '../../adapters/adapter.js';
import {editingOf, type LoadedSettings, loadSettings} from '../../controllers/settings-pages.js';
import type {UserFacts} from '../../domain/model.js';
import type {ActiveEditors} from '../../domain/settings-page.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** Stays where the configuration takes everything away: it is what brings it back. */
export class SettingsController extends HomepageController<MessageKey> {
  override get disabled(): boolean {
    return false;
  }
}

/** Pages of settings, and who looks at them. */
export interface Loaded {
  readonly pages: LoadedSettings;
  readonly reader: UserFacts | undefined;
}

/** Undefined: this wiki's settings cannot be edited here. */
export function loadPages(adapter: Adapter, signal?: AbortSignal): Promise<Loaded> | undefined {
  const source = editingOf(adapter);
  if (!source) return undefined;
  const reader = adapter.user?.facts(signal ? {signal} : {});
  return Promise.all([loadSettings(source, signal), reader]).then(([pages, facts]) => ({
    pages,
    reader: facts,
  }));
}

/** How many people a condition reaches is worth knowing, and no reason to fail. */
export const editorsOf = async ({configuration}: Adapter): Promise<ActiveEditors | undefined> =>
  configuration?.activeEditors?.().catch(() => undefined);
