import type {LanguageCode} from '../../domain/model.js';
import type {MessageSource} from '../adapter.js';
import {queryAll} from '../http/query.js';
import {parseContents, parseTitles} from './parse/parse-pages.js';
import {fields, text} from '../http/shape.js';
import type {SiteSource, Wiki} from './wiki.js';
import {ages, queryOptions} from './wiki.js';

type Texts = Readonly<Record<string, string>>;

/** Titles that one request takes. */
const batch = 50;
/** Shows message keys instead of texts; nothing overrides it. */
const keysLanguage = 'qqx';

/** The first letter of a page in the namespace MediaWiki is a capital on every wiki. */
const pageName = (key: string) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll(' ', '_');

/** Pages that may hold a message, best first: in the language, in its parent (`de-at`), in the wiki's own. */
function candidates(key: string, language: LanguageCode, contentLanguage: LanguageCode) {
  const languages = [language, ...(language.includes('-') ? [language.replace(/-.*/, '')] : [])];
  return languages.flatMap((code) =>
    code === contentLanguage ? [`${pageName(key)}/${code}`, pageName(key)] : [`${pageName(key)}/${code}`],
  );
}

function parseTexts(stored: unknown): Texts {
  return Object.fromEntries(Object.entries(fields(stored)).map(([key, value]) => [key, text(value)]));
}

/**
 * Texts that the wiki changed. `meta=allmessages` takes only 50 names, and for a language without an override
 * gives the one of the wiki's own language, hiding our translation. The list of pages that exist takes one
 * request, which can be shared and on most wikis is the only one.
 */
export function createMessageSource(wiki: Wiki, site: SiteSource): MessageSource {
  const cached = wiki.publicCache<Texts>({name: 'messages', ...ages.settings, parse: parseTexts});
  return {
    async overrides(keys, language, options) {
      if (language === keysLanguage || keys.length === 0) return {};
      return cached(`${language}|${[...keys].sort().join(' ')}`, async (run) => {
        const how = queryOptions('public', run);
        // All of a catalogue: `Wiki-`. Widgets that start together then ask the same and share the answer.
        const prefix = pageName(keys[0]?.replace(/-.*/, '-') ?? '');
        const [{language: contentLanguage}, {replies}] = await Promise.all([
          site({signal: run.signal}),
          queryAll(
            wiki.query,
            {list: ['allpages'], apnamespace: 8, apprefix: prefix, aplimit: 500},
            {...how, keys: ['apcontinue'], rounds: 4},
          ),
        ]);
        const existing = new Set(replies.flatMap(parseTitles).map(pageName));
        const wanted = new Map<string, string>();
        for (const key of keys) {
          const name = candidates(key, language, contentLanguage).find((one) => existing.has(one));
          if (name) wanted.set(`MediaWiki:${name}`, key);
        }
        return readTexts(wiki, wanted, how);
      }, options);
    },
  };
}

async function readTexts(
  wiki: Wiki, wanted: ReadonlyMap<string, string>, how: Parameters<Wiki['query']>[1],
): Promise<Texts> {
  const names = [...wanted.keys()];
  const texts: Record<string, string> = {};
  for (let start = 0; start < names.length; start += batch) {
    const reply = await wiki.query(
      {titles: names.slice(start, start + batch), prop: ['revisions'], rvprop: 'content', rvslots: 'main'},
      how,
    );
    for (const [title, content] of parseContents(reply)) {
      // The wiki names the namespace in its own language.
      const key = wanted.get(`MediaWiki:${pageName(title.slice(title.indexOf(':') + 1))}`);
      if (key !== undefined) texts[key] = content;
    }
  }
  return texts;
}
