/** Help pages on a wiki without extensions: its search, and its parser. */
import {excerptParts} from '../../domain/help/excerpt.js';
import type {HelpAnswers, HelpQuery} from '../../domain/page-model.js';
import {AdapterError} from '../adapter-error.js';
import type {HelpSource} from '../adapter.js';
import type {Parameters} from '../http/parameters.js';
import type {Fields} from '../http/shape.js';
import {post} from '../http/post.js';
import {at, count, fields, isObject, list, optional, orNull, text} from '../http/shape.js';
import {abortable} from '../http/share.js';
import {pageUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';
import {ages} from './wiki.js';

/** Longer questions are refused by CirrusSearch, the search of most large wikis. */
const longestSearch = 300;

const nothing: HelpAnswers = {answers: [], total: 0, moreUrl: null};

/** A wiki may be without search in texts, and a search engine may be down while the wiki is not. */
function searchFailure(error: unknown): unknown {
  if (!(error instanceof AdapterError)) return error;
  const {code = '', wikiText, retryAfter} = error;
  const as = (kind: 'unsupported' | 'network' | 'rate-limited') =>
    new AdapterError(kind, code, {code, wikiText, retryAfter, cause: error});
  if (/^search-.*disabled/.test(code)) return as('unsupported');
  if (/^cirrussearch.*too-busy/.test(code)) return as('rate-limited');
  return /^cirrussearch.*(backend|timeout)/.test(code) ? as('network') : error;
}

/** The page with all answers. Without `fulltext` the wiki would lead to a page of that very name. */
function moreUrl(articlePath: string, apiUrl: URL, {namespaces}: HelpQuery, search: string) {
  const within = Object.fromEntries(namespaces.map((one) => [`ns${one}`, '1']));
  return pageUrl(articlePath, apiUrl, 'Special:Search', {search, fulltext: '1', ...within});
}

const answerOf = (found: Fields, articlePath: string, apiUrl: URL) => {
  const title = text(found.title);
  return {
    title,
    url: pageUrl(articlePath, apiUrl, title),
    excerpt: excerptParts(optional(found.snippet, text) ?? ''),
  };
};

/** @throws AdapterError `unsupported` where the wiki does not know the question. */
function foundIn(reply: unknown): readonly Fields[] {
  const query = at(reply, 'query');
  if (!isObject(query) || !('search' in query))
    throw new AdapterError('unsupported', 'This wiki cannot be searched');
  return list(query.search, fields);
}

const totalOf = (reply: unknown) => optional(at(reply, 'query', 'searchinfo', 'totalhits'), count);

/** In the body: texts are longer than addresses may be. Nothing is changed by it. */
async function parsedBy(wiki: Wiki, what: Parameters, signal: AbortSignal): Promise<string> {
  const reply = await abortable(
    post(wiki.circumstances, {
      action: 'parse',
      ...what,
      prop: 'text',
      wrapoutputclass: '',
      disablelimitreport: true,
      disableeditsection: true,
      disabletoc: true,
    }),
    signal,
  );
  return text(at(reply, 'parse', 'text'));
}

/** What the wiki makes of texts depends on the reader's language, so it is theirs. */
function createParser(wiki: Wiki): Required<Pick<HelpSource, 'parse' | 'page'>> {
  const parsed = wiki.personalCache<string>({name: 'parsed', ...ages.settings, parse: text});
  const pages = wiki.personalCache<string | null>({
    name: 'pages',
    ...ages.settings,
    parse: orNull(text),
  });
  const page = (title: string, signal: AbortSignal) =>
    parsedBy(wiki, {page: title, redirects: true}, signal).catch((error: unknown) => {
      if (error instanceof AdapterError && error.kind === 'missing') return null;
      throw error;
    });
  const parse = (wikitext: string, signal: AbortSignal) =>
    parsedBy(wiki, {text: wikitext, contentmodel: 'wikitext', preview: true}, signal);
  return {
    parse: async (wikitext, options) =>
      wikitext.trim() ? parsed(wikitext, ({signal}) => parse(wikitext, signal), options) : '',
    page: (title, options) => pages(title, ({signal}) => page(title, signal), options),
  };
}

export function createHelpSource(wiki: Wiki, site: SiteSource): HelpSource {
  return {
    ...createParser(wiki),

    async search(query, {signal, reload = false} = {}) {
      const words = Array.from(query.text.trim()).slice(0, longestSearch).join('');
      if (!words) return nothing;
      const [{articlePath}, reply] = await Promise.all([
        site(signal && {signal}),
        wiki
          .query(
            {
              list: ['search'],
              srsearch: words,
              srwhat: 'text',
              srprop: 'snippet',
              srinfo: 'totalhits',
              srnamespace: query.namespaces.length ? query.namespaces.map(String) : undefined,
              srlimit: query.limit,
            },
            {audience: 'public', fresh: reload, signal},
          )
          .catch((error: unknown) => {
            throw searchFailure(error);
          }),
      ]);
      return {
        answers: foundIn(reply).map((found) => answerOf(found, articlePath, wiki.apiUrl)),
        total: totalOf(reply),
        moreUrl: moreUrl(articlePath, wiki.apiUrl, query, words),
      };
    },
  };
}
