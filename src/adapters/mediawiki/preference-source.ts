import type {UserFacts} from '../../domain/model.js';
import type {LoadOptions, PreferenceSource, UserSource} from '../adapter.js';
import type {Values} from './browser-preferences.js';
import {readBrowserPreferences, writeBrowserPreference} from './browser-preferences.js';
import {createOptionWriter} from './option-writer.js';
import {optionPrefix} from './parse/parse-user.js';
import type {Wiki} from './wiki.js';

/** Options of this library, by their key without its prefix. */
function ownOptions({options}: UserFacts): Values {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name.slice(optionPrefix.length), value]),
  );
}

const isKept = (entry: readonly [string, string | null]): entry is [string, string] =>
  entry[1] !== null;

/**
 * Options of the account, read with the facts of the reader. Readers without any (anonymous, temporary) have this
 * browser instead.
 */
export function createPreferenceSource(wiki: Wiki, user: UserSource): PreferenceSource {
  /** What was written after the facts were read. */
  const newer = new Map<string, {readonly value: string | null}>();
  const writeOption = createOptionWriter(wiki, (key, value) => newer.set(key, {value}));

  const valuesOf = (facts: UserFacts): Values => {
    if (facts.kind !== 'named')
      return readBrowserPreferences(wiki.storage, wiki.apiUrl.href, facts.name);
    const values: Record<string, string | null> = {...ownOptions(facts)};
    for (const [key, {value}] of newer) values[key] = value;
    return Object.fromEntries(Object.entries(values).filter(isKept));
  };

  const load = async <T>(pick: (values: Values) => T, options: LoadOptions<T> = {}) => {
    const {onUpdate, ...rest} = options;
    const before = options.reload ? [...newer] : [];
    const facts = await user.facts({
      ...rest,
      ...(onUpdate && {onUpdate: (fresh: UserFacts) => onUpdate(pick(valuesOf(fresh)))}),
    });
    // Facts that were asked for after a write hold it.
    for (const [key, written] of before) if (newer.get(key) === written) newer.delete(key);
    return pick(valuesOf(facts));
  };

  return {
    read: (key, options) => load((values) => values[key] ?? null, options),
    readAll: (prefix, options) =>
      load(
        (values) =>
          Object.fromEntries(Object.entries(values).filter(([key]) => key.startsWith(prefix))),
        options,
      ),
    async write(key, value, {signal} = {}) {
      const {kind, name} = await user.facts(signal ? {signal} : {});
      if (kind === 'named') return writeOption(key, value, signal);
      const place = {wiki: wiki.apiUrl.href, account: name};
      writeBrowserPreference(wiki.storage, place, [key, value]);
    },
  };
}
