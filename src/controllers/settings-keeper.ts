/** Unsaved changes of settings, kept in this browser for one account of one wiki. */
import {isObject, type JsonObject} from '../config/json.js';
import {keptTexts} from '../platform/kept-texts.js';

export interface KeptSettings {
  /** What the wiki had when they were made. */
  readonly base: JsonObject;
  readonly draft: JsonObject;
  readonly summary: string;
}

export interface SettingsKeeper {
  read(): KeptSettings | null;
  write(kept: KeptSettings | null): void;
}

function parse(text: string | null): KeptSettings | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isObject(kept) || !isObject(kept.base) || !isObject(kept.draft)) return null;
    const {base, draft, summary} = kept;
    return {base, draft, summary: typeof summary === 'string' ? summary : ''};
  } catch {
    return null;
  }
}

/** @param account whose changes they are; somebody without an account cannot save, and keeps none. */
export function settingsKeeper(wiki: string, account: string): SettingsKeeper {
  const key = `wiki-homepage|settings-draft|${wiki}|${account}`;
  return {
    read: () => (account ? parse(keptTexts.read(key)) : null),
    write(kept) {
      if (account) keptTexts.write(key, kept && JSON.stringify(kept));
    },
  };
}
