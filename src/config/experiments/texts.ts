import type {Adapter} from '../../adapters/adapter.js';
import type {MessagesConfig} from '../config-types.generated.js';
import {own} from '../../domain/own.js';

/** The adapter, whose wiki seems to have changed these texts as well: they come before those of its message pages. */
export function withTexts(adapter: Adapter, texts: MessagesConfig): Adapter {
  if (!Object.keys(texts).length) return adapter;
  const {messages} = adapter;
  return {
    ...adapter,
    messages: {
      async overrides(keys, language, options) {
        const wikis = await messages?.overrides(keys, language, options).catch(() => ({}));
        const changed: Record<string, string> = {...wikis};
        for (const key of keys) {
          const text = own(texts, `${key}/${language}`) ?? own(texts, key);
          if (text !== undefined) changed[key] = text;
        }
        return changed;
      },
    },
  };
}
