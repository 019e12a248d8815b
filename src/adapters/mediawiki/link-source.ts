import type {LinkSource} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import {at, fields, flag, list, listOf, optional, orNull, text} from '../http/shape.js';
import {expandedTitle} from './expanded-title.js';
import {pageUrl, safeUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';
import {ages} from './wiki.js';

/** MediaWiki forbids these in titles; `#` begins a section. */
const noTitle = /[<>[\]{}|]|[^ -~\u00a0-\uffff]/;

/** From `titles=` of one special page. */
function parseExists(reply: unknown): boolean {
  const [page] = list(at(reply, 'query', 'pages'), fields);
  return page !== undefined && !flag(page.missing) && !flag(page.invalid);
}

/** From `prop=imageinfo`. Files that every wiki of a farm shares are `missing` on this one and known all the same. */
function parsePicture(reply: unknown, base: URL): string | null {
  const [page] = list(at(reply, 'query', 'pages'), fields);
  const [info] = optional(page?.imageinfo, listOf(fields)) ?? [];
  return optional(info?.thumburl, (url) => safeUrl(text(url), base));
}

interface Target {
  readonly title: string;
  /** With its `#`; empty for the whole page. */
  readonly section: string;
}

/** Takes a title apart; null for what is none. */
function parseTarget(target: string): Target | null {
  const [title = '', ...section] = target.split('#');
  const trimmed = title.replaceAll('_', ' ').trim();
  if (!trimmed || noTitle.test(trimmed)) return null;
  const anchor = section.join('#').trim().replaceAll(' ', '_');
  return {title: trimmed, section: anchor && `#${encodeURIComponent(anchor)}`};
}

/** Addresses of pages; of special pages only those that the wiki has. */
export function createLinkSource(wiki: Wiki, site: SiteSource): LinkSource {
  const cached = wiki.publicCache<boolean>({
    name: 'special-pages',
    ...ages.settings,
    parse: (stored) => flag(stored),
  });
  const titles = wiki.publicCache<string>({
    name: 'titles',
    fresh: ages.settings.fresh,
    // What was the page of last month is of no use.
    stale: ages.settings.fresh,
    parse: text,
  });
  const exists = async (title: string, run: RunOptions) =>
    parseExists(await wiki.query({titles: [title]}, {...run, audience: 'public'}));

  const pictures = wiki.publicCache<string | null>({
    name: 'pictures',
    ...ages.settings,
    parse: orNull(text),
  });
  const picture = async (file: string, width: number, run: RunOptions) =>
    parsePicture(
      await wiki.query(
        {titles: [file], prop: ['imageinfo'], iiprop: 'url', iiurlwidth: width},
        {...run, audience: 'public'},
      ),
      wiki.apiUrl,
    );

  return {
    picture: (file, width, options) =>
      pictures(`${width}|${file}`, (run) => picture(file, width, run), options),

    async url(target, {signal, reload} = {}) {
      if (/^(https?:|\/)/i.test(target)) return safeUrl(target, wiki.apiUrl);
      const options = {...(signal && {signal}), ...(reload && {reload})};
      const expand = (run: RunOptions) => expandedTitle(wiki, target, run.signal);
      const page = parseTarget(
        target.includes('{{') ? await titles(target, expand, options) : target,
      );
      if (!page) return null;
      const {title, section} = page;
      const special = /^special *:/i.test(title);
      const [{articlePath}, there] = await Promise.all([
        site(signal ? {signal} : {}),
        special ? cached(title, (run) => exists(title, run), options) : true,
      ]);
      return there ? pageUrl(articlePath, wiki.apiUrl, title) + section : null;
    },
  };
}
