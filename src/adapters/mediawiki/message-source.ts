import type {LanguageCode} from '../../domain/model.js';
import type {MessageSource} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import {queryAll} from '../http/query.js';
import {fields, text} from '../http/shape.js';
import {nameOf, parseNames} from './parse/parse-pages.js';
import type {ReadingWiki, SiteSource} from './wiki.js';
import {ages, largestPage, loadContents} from './wiki.js';

type Texts = Readonly<Record<string, string>>;

/** Titles that one request takes. */
const batch = 50;
/** How the pages of this library's texts begin. */
const ownPages = 'Wiki-';
/** Shows message keys instead of texts; nothing overrides it. */
const keysLanguage = 'qqx';

/** The first letter of a page in the namespace MediaWiki is a capital on every wiki. */
const pageName = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** Pages that may hold a message, best first: in the language, in its parent (`de-at`), in the wiki's own. */
function candidates(key: string, language: LanguageCode, contentLanguage: LanguageCode) {
  const name = pageName(key);
  return [language, language.replace(/-.*/, '')].flatMap((code) =>
    code === contentLanguage ? [`${name}/${code}`, name] : `${name}/${code}`,
  );
}

function parseTexts(stored: unknown): Texts {
  const entries = Object.entries(fields(stored));
  return Object.fromEntries(entries.map(([key, value]) => [key, text(value)]));
}

/** @param keys by the name of the page that holds their text */
async function readTexts(wiki: ReadingWiki, keys: ReadonlyMap<string, string>, run: RunOptions) {
  const titles = [...keys.keys()].map((name) => `MediaWiki:${name}`);
  const texts: Record<string, string> = {};
  for (let start = 0; start < titles.length; start += batch)
    for (const [title, content] of await loadContents(
      wiki,
      titles.slice(start, start + batch),
      run,
    )) {
      // The wiki names the namespace in its own language.
      const key = keys.get(nameOf(title));
      if (key !== undefined) texts[key] = content;
    }
  return texts;
}

/**
 * Texts that the wiki changed. `meta=allmessages` takes only 50 names, and for a language without an override
 * gives the one of the wiki's own language, hiding our translation. The list of pages that exist takes one
 * request, which can be shared and on most wikis is the only one.
 */
export function createMessageSource(
  wiki: ReadingWiki,
  site: SiteSource,
): MessageSource & {
  /** Asks which of this library's texts the wiki has pages for, in one request with what else is asked now. */
  readonly along: (run: RunOptions) => void;
} {
  const cached = wiki.publicCache<Texts>({name: 'messages', ...ages.settings, parse: parseTexts});
  // Parts of a widget come with texts of their own, at moments of their own: all ask about the same pages. Not kept beyond
  // the page, where the answer to each is.
  const pages = wiki.publicCache<ReadonlySet<string>>({name: 'message-pages', ...ages.settings});

  const existingPages = (apprefix: string, {fresh, signal}: RunOptions) =>
    pages(
      apprefix,
      async (run) => {
        const {replies} = await queryAll(
          wiki.query,
          {list: ['allpages'], apnamespace: 8, apprefix, aplimit: largestPage},
          {...run, audience: 'public', keys: ['apcontinue'], rounds: 4},
        );
        return new Set(replies.flatMap(parseNames));
      },
      {signal, reload: fresh},
    );

  const load = async (keys: readonly string[], language: LanguageCode, run: RunOptions) => {
    // All of a catalogue: `Wiki-`. Widgets that start together then ask the same and share the answer.
    const apprefix = pageName(keys[0]?.replace(/-.*/, '-') ?? '');
    const [{language: contentLanguage}, existing] = await Promise.all([
      site({signal: run.signal}),
      existingPages(apprefix, run),
    ]);
    const wanted = new Map<string, string>();
    for (const key of keys) {
      const name = candidates(key, language, contentLanguage).find((one) => existing.has(one));
      if (name) wanted.set(name, key);
    }
    return readTexts(wiki, wanted, run);
  };

  return {
    along: (run) => void existingPages(ownPages, run).catch(() => undefined),
    async overrides(keys, language, options) {
      if (language === keysLanguage || keys.length === 0) return {};
      const id = `${language}|${[...keys].sort().join(' ')}`;
      return cached(id, (run) => load(keys, language, run), options);
    },
  };
}
