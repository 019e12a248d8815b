/** A wiki with pages, templates and categories that works out what lists, generators and searches find. */
import type {FakeRequest, FakeWiki, FakeWikiOptions} from './fake-wiki.js';
import {addressOf, apiError, fakeWiki, json} from './fake-wiki.js';
import {searchPages} from './fake-search.js';

export interface FakePage {
  readonly id: number;
  readonly title: string;
  readonly ns?: number;
  /** Names without namespace. */
  readonly templates?: readonly string[];
  readonly categories?: readonly string[];
  /** Keywords by which the search tells what it is about. */
  readonly topics?: readonly string[];
  readonly redirect?: boolean;
  readonly protected?: boolean;
  readonly gone?: boolean;
  readonly extract?: string;
  readonly views?: Readonly<Record<string, number | null>>;
}

export interface FakeTaskWikiOptions extends FakeWikiOptions {
  readonly pages: readonly FakePage[];
  /** Templates that have moved, from name to name. */
  readonly moved?: Readonly<Record<string, string>>;
  /** What the wiki calls the namespaces of templates and categories. */
  readonly names?: {readonly template: string; readonly category: string};
  /** What its search understands: nothing, templates and categories, or topics besides. */
  readonly search?: 'words' | 'marks' | 'topics';
  /** Who reads may edit nothing at all. */
  readonly editsNothing?: boolean;
  /** Edits of whoever is asked about, newest first. */
  readonly edited?: readonly FakePageEdit[];
}

export interface FakePageEdit {
  readonly pageId: number;
  readonly timestamp: string;
  readonly ns?: number;
}

type Json = Record<string, unknown>;
interface Part {
  readonly query: Json;
  readonly continue?: Json;
}

const separator = '\u001f';
export const split = (value: string | null): readonly string[] => {
  if (!value) return [];
  return value.startsWith(separator) ? value.slice(1).split(separator) : value.split('|');
};

/** As MediaWiki writes a name. */
export const normal = (name: string): string => {
  const spaced = name.replaceAll('_', ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
const named = (title: string) => normal(title.slice(title.indexOf(':') + 1));

class Refusal extends Error {}

function refuseMany(values: readonly string[]): readonly string[] {
  if (values.length > 50) throw new Refusal('toomanyvalues');
  return values;
}

class TaskWiki {
  readonly asked: URLSearchParams;
  readonly wiki: FakeTaskWikiOptions;

  constructor(wiki: FakeTaskWikiOptions, asked: URLSearchParams) {
    this.wiki = wiki;
    this.asked = asked;
  }

  get names() {
    return this.wiki.names ?? {template: 'Template', category: 'Category'};
  }

  list(name: string) {
    return split(this.asked.get(name));
  }

  inNamespaces(pages: readonly FakePage[], parameter: string) {
    const wanted = this.list(parameter).map(Number);
    return pages.filter(({ns = 0, gone}) => wanted.includes(ns) && !gone);
  }

  target(name: string): string {
    const to = this.asked.has('redirects') ? this.wiki.moved?.[name] : undefined;
    return to === undefined ? name : this.target(to);
  }

  /** A page that uses a template under an old name uses the new one, too. */
  uses(page: FakePage, template: string): boolean {
    return (page.templates ?? []).some((name) => {
      for (let one: string | undefined = name; one; one = this.wiki.moved?.[one])
        if (one === template) return true;
      return false;
    });
  }

  /** A part of `rows`, and how to go on. */
  cut<T>(rows: readonly T[], prefix: string): {readonly part: readonly T[]; readonly next: Json} {
    const from = Number(this.asked.get(`${prefix}continue`) ?? 0);
    const size = Number(this.asked.get(`${prefix}limit`));
    if (!(size >= 1 && size <= 500)) throw new Refusal('badinteger');
    const end = from + size;
    return {
      part: rows.slice(from, end),
      next: end < rows.length ? {[`${prefix}continue`]: String(end)} : {},
    };
  }

  templateNames() {
    const titles = refuseMany(this.list('titles'));
    if (titles.some((title) => !title.startsWith('Template:'))) throw new Refusal('test-bad-title');
    const names = [...new Set(titles.map((title) => this.target(named(title))))];
    return names.sort();
  }

  transcluded(prefix: string) {
    const rows = this.templateNames().flatMap((name) =>
      this.inNamespaces(this.wiki.pages, `${prefix}namespace`)
        .filter((page) => this.uses(page, name))
        .map((page) => ({name, page})),
    );
    return this.cut(rows, prefix);
  }

  members(prefix: string) {
    const title = this.asked.get(`${prefix}title`) ?? '';
    if (/[<>[\]{}|#]/.test(title) || title === 'Category:..') throw new Refusal('invalidtitle');
    const rows = this.inNamespaces(this.wiki.pages, `${prefix}namespace`).filter((page) =>
      page.categories?.includes(named(title)),
    );
    return this.cut(rows, prefix);
  }

  transclusions(): Part {
    const {part, next} = this.transcluded('ti');
    const redirects = this.list('titles').flatMap((title) => {
      const to = this.wiki.moved?.[named(title)];
      const {template} = this.names;
      return to ? [{from: `${template}:${named(title)}`, to: `${template}:${to}`}] : [];
    });
    const pages = this.templateNames().map((name) => ({
      ns: 10,
      title: `${this.names.template}:${name}`,
      transcludedin: part.filter((row) => row.name === name).map(({page}) => ({pageid: page.id})),
    }));
    return {query: {pages, ...(redirects.length && {redirects})}, continue: next};
  }

  categories(page: FakePage) {
    const wanted = refuseMany(this.list('clcategories')).map(named);
    return wanted
      .filter((name) => page.categories?.includes(name))
      .map((name) => ({ns: 14, title: `${this.names.category}:${name}`}));
  }

  templates(page: FakePage) {
    const wanted = refuseMany(this.list('tltemplates')).map(named);
    return wanted
      .filter((name) => this.uses(page, name))
      .map((name) => ({ns: 10, title: `${this.names.template}:${name}`}));
  }

  generated(): Part {
    const byTemplate = this.asked.get('generator') === 'transcludedin';
    const {part, next} = byTemplate
      ? (({part: rows, next: on}) => ({part: rows.map(({page}) => page), next: on}))(
          this.transcluded('gti'),
        )
      : this.members('gcm');
    const found = [...new Set(part)];
    if (!found.length) return {query: {}, continue: next};
    const rows = found.flatMap((page) => this.categories(page).map((one) => ({page, one})));
    const cut = this.cut(rows, 'cl');
    const pages = found.map((page) => {
      const categories = cut.part.filter((row) => row.page === page).map(({one}) => one);
      return {
        pageid: page.id,
        ns: page.ns ?? 0,
        title: page.title,
        ...(categories.length && {categories}),
      };
    });
    // As the wiki does it: the generator goes on when all is said about its pages.
    const here = byTemplate ? 'gticontinue' : 'gcmcontinue';
    const again = {...cut.next, ...(this.asked.has(here) && {[here]: this.asked.get(here)})};
    return {query: {pages}, continue: Object.keys(cut.next).length ? again : next};
  }

  described(page: FakePage, props: readonly string[], extracts: boolean): Json {
    const has = (name: string, extension: string) =>
      props.includes(name) && this.wiki.extensions?.includes(extension);
    const edit = !page.protected && !this.wiki.editsNothing;
    return {
      pageid: page.id,
      ns: page.ns ?? 0,
      title: page.title,
      ...(page.redirect && {redirect: true}),
      ...(this.asked.has('intestactions') && {actions: {edit}}),
      ...(props.includes('templates') && {templates: this.templates(page)}),
      ...(props.includes('categories') && {categories: this.categories(page)}),
      ...(has('pageimages', 'PageImages') && {
        thumbnail: {source: `//pictures.example/${this.asked.get('pithumbsize')}/${page.id}.png`},
      }),
      ...(has('extracts', 'TextExtracts') &&
        extracts && {extract: page.extract ?? `About ${page.title}.`}),
      ...(has('description', 'ShortDescription') && {description: `page ${page.id}`}),
      ...(has('pageviews', 'PageViewInfo') && {pageviews: page.views ?? {}}),
    };
  }

  looked(): Part {
    const ids = refuseMany(this.list('pageids'));
    const titles = refuseMany(this.list('titles'));
    const props = this.list('prop');
    const limit = Number(this.asked.get('exlimit') ?? 20);
    const find = (key: string): FakePage | undefined =>
      this.wiki.pages.find(
        (page) => !page.gone && (ids.length ? String(page.id) : page.title) === key,
      );
    const pages = [...ids, ...titles].map((key, index) => {
      const page = find(key);
      if (page) return this.described(page, props, index < limit);
      return ids.length ? {pageid: Number(key), missing: true} : {title: key, missing: true};
    });
    return {query: {pages}};
  }

  searched(): Part {
    const {search = 'words'} = this.wiki;
    const sort = this.asked.get('srsort');
    if (sort !== null && search === 'words') throw new Refusal('badvalue');
    const text = this.asked.get('srsearch') ?? '';
    const keywords = /(^| )-?(incategory|articletopic):("([^"\\]|\\.)*"|\S+)/g;
    if (text.replace(keywords, '').length > 300) throw new Refusal('cirrussearch-query-too-long');
    const pages = this.inNamespaces(this.wiki.pages, 'srnamespace').filter((one) => !one.redirect);
    const all = this.asked.has('srnamespace') ? pages : this.wiki.pages;
    const found = searchPages(all, text, search, (page, name) => this.uses(page, name));
    return {
      query: {
        searchinfo: {totalhits: found.length},
        search: found
          .slice(0, Number(this.asked.get('srlimit')))
          .map(({id: pageid, title, ns = 0}) => ({ns, title, pageid})),
      },
    };
  }

  /** As far back as was asked for, in those namespaces. */
  contributed(): Part {
    const end = this.asked.get('ucend') ?? '';
    const wanted = this.list('ucnamespace').map(Number);
    const edits = (this.wiki.edited ?? []).filter(
      ({timestamp, ns = 0}) => timestamp >= end && (!wanted.length || wanted.includes(ns)),
    );
    const {part, next} = this.cut(edits, 'uc');
    const user = this.asked.get('ucuser');
    const usercontribs = part.map(({pageId, timestamp}) => ({pageid: pageId, timestamp, user}));
    return {query: {usercontribs}, continue: next};
  }

  parts(): readonly Part[] {
    const lists = this.list('list');
    const parts: Part[] = [];
    if (this.asked.has('generator')) parts.push(this.generated());
    else if (this.list('prop').includes('transcludedin')) parts.push(this.transclusions());
    else if (this.asked.has('pageids') || this.asked.has('titles')) parts.push(this.looked());
    if (lists.includes('categorymembers')) {
      const {part, next} = this.members('cm');
      parts.push({query: {categorymembers: part.map(({id}) => ({pageid: id}))}, continue: next});
    }
    if (lists.includes('search')) parts.push(this.searched());
    if (lists.includes('usercontribs')) parts.push(this.contributed());
    return parts;
  }
}

const ours =
  /^(titles|pageids|prop|list|generator|redirects)$|^(ti|gti|cm|gcm|cl|tl|sr|pi|ex|pvip|uc)/;
const mine = /transcludedin|categorymembers|search|templates|categories|pageviews|extracts|^info/;

function isAboutTasks(asked: URLSearchParams): boolean {
  // Special pages, and words that are looked for in texts.
  if (asked.get('titles')?.startsWith('Special:') || asked.has('srwhat')) return false;
  return ['prop', 'list', 'generator'].some((kind) =>
    split(asked.get(kind)).some((name) => mine.test(name)),
  );
}

export function fakeTaskWiki(given: FakeTaskWikiOptions): FakeWiki & {
  /** Replaces pages, and whatever else is given. */
  changePages(options: Partial<FakeTaskWikiOptions>): void;
} {
  let options = given;
  const {requests, fetch: rest, change} = fakeWiki(given);
  const interruptions: FakeWiki['interruptions'] = [];
  const answer = async (request: FakeRequest, input: RequestInfo | URL): Promise<Response> => {
    const url = new URL(addressOf(input));
    const left = [...request.parameters].filter(([name]) => !ours.test(name));
    url.search = String(new URLSearchParams(left));
    const {signal, credentials} = request.init;
    const others = await rest(url.href, {
      ...(signal && {signal}),
      ...(credentials && {credentials}),
    });
    // Noted once, as it was asked.
    requests.pop();
    const body = (await others.json()) as {query?: Json};
    if (!body.query) return json(body);
    try {
      const parts = new TaskWiki(options, request.parameters).parts();
      const query = Object.assign({}, body.query, ...parts.map((part) => part.query)) as Json;
      const next = Object.assign({}, ...parts.map((part) => part.continue)) as Json;
      const more = Object.keys(next).length > 0 && {continue: {...next, continue: '-||'}};
      return json({batchcomplete: true, query, ...more});
    } catch (error) {
      if (error instanceof Refusal) return apiError(error.message);
      throw error;
    }
  };
  return {
    requests,
    interruptions,
    change,
    changePages: (changed) => void (options = {...options, ...changed}),
    async fetch(input, init = {}) {
      const url = new URL(addressOf(input));
      const body = init.body instanceof URLSearchParams ? init.body : url.searchParams;
      const request = {url, init, parameters: new URLSearchParams(body)};
      const about = isAboutTasks(request.parameters);
      if (init.signal?.aborted) throw new DOMException('Aborted', 'AbortError');
      if (about) requests.push(request);
      const interruption = await interruptions.shift()?.(request);
      if (interruption) return interruption;
      return about ? answer(request, input) : rest(input, init);
    },
  };
}
