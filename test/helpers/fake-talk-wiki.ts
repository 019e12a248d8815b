/** A small wiki with talk pages that keeps what is posted, as MediaWiki 1.39 does. */
import {createMediaWikiAdapter} from '../../src/adapters/mediawiki/index.js';
import {addressOf, apiError, json} from './fake-wiki.js';

export interface FakeRevision {
  readonly revid: number;
  readonly user: string;
  readonly timestamp: string;
  readonly comment: string;
  readonly text: string;
  /** Suppressed. */
  readonly hidden?: boolean;
}

/** Answers an edit in the place of the wiki; `save` does what the wiki would have done, and gives its answer. */
export type EditFault = (
  parameters: URLSearchParams,
  save: () => Response,
) => Response | Promise<Response>;

export interface FakeTalkWiki {
  readonly fetch: typeof fetch;
  /** Newest first. */
  readonly pages: Map<string, FakeRevision[]>;
  readonly redirects: Map<string, string>;
  /** More of `prop=info`, by title. */
  readonly info: Map<string, object>;
  readonly user: {name: string; editcount: number; email?: string; emailauthenticated?: string};
  readonly options: Map<string, string>;
  /** Edits that were asked for. */
  readonly edits: URLSearchParams[];
  /** For the next edits, in order. */
  readonly faults: EditFault[];
  /** Reads that were asked for. */
  readonly reads: URLSearchParams[];
  /** For the next reads of revisions, in order; null lets the wiki answer. */
  readonly readFaults: (() => Response | Promise<Response> | null)[];
  /** Somebody writes; the page's text is what `change` makes of it. */
  write(title: string, user: string, comment: string, change: (text: string) => string): void;
  textOf(title: string): string;
}

const separator = '\u001f';
const split = (value: string | null) => (value ? value.split('|') : []);
const linkOf = (name: string) => `[[User:${name}|${name}]] ([[User talk:${name}|talk]])`;

export function fakeTalkWiki(now: () => number): FakeTalkWiki {
  let lastId = 100;
  const wiki: Omit<FakeTalkWiki, 'fetch'> = {
    pages: new Map(),
    redirects: new Map(),
    info: new Map(),
    user: {name: 'Tansy Vole', editcount: 3},
    options: new Map(),
    edits: [],
    faults: [],
    reads: [],
    readFaults: [],
    write(title, user, comment, change) {
      const revisions = wiki.pages.get(title) ?? [];
      const timestamp = `${new Date(now()).toISOString().slice(0, 19)}Z`;
      const text = change(revisions[0]?.text ?? '');
      wiki.pages.set(title, [{revid: ++lastId, user, timestamp, comment, text}, ...revisions]);
    },
    textOf: (title) => wiki.pages.get(title)?.[0]?.text ?? '',
  };

  const shown = ({hidden, text, ...revision}: FakeRevision) => ({
    ...revision,
    ...(hidden ? {sha1hidden: true, suppressed: true} : {sha1: 'x'}),
    slots: {main: hidden ? {texthidden: true} : {content: text}},
  });

  function pageOf(asked: URLSearchParams, title: string): object {
    const all = wiki.pages.get(title);
    const rights = {edit: [], create: []};
    const info = {contentmodel: 'wikitext', pagelanguage: 'en', actions: rights};
    const page = {title, ns: 3, ...info, ...wiki.info.get(title)};
    if (!all) return {...page, missing: true};
    const listed = all
      .filter(({user}) => !asked.get('rvuser') || user === asked.get('rvuser'))
      .filter(({timestamp}) => timestamp >= (asked.get('rvend') ?? ''))
      .slice(0, Number(asked.get('rvlimit') ?? 1));
    return {
      ...page,
      ...(split(asked.get('prop')).includes('revisions') && {revisions: listed.map(shown)}),
    };
  }

  function byIds(asked: URLSearchParams): object {
    const found = split(asked.get('revids')).map((id) => {
      for (const [title, all] of wiki.pages) {
        const revision = all.find(({revid}) => String(revid) === id);
        if (revision) return {title, revisions: [shown(revision)]};
      }
      return null;
    });
    return {pages: found.filter(Boolean), badrevids: {}};
  }

  function byTitles(asked: URLSearchParams): object {
    const redirects: object[] = [];
    const pages = split(asked.get('titles')).map((title) => {
      const to = asked.has('redirects') && wiki.redirects.get(title);
      if (to) redirects.push({from: title, to});
      return pageOf(asked, to || title);
    });
    return {pages, ...(redirects.length && {redirects})};
  }

  function answer(asked: URLSearchParams): Response {
    const meta = split(asked.get('meta'));
    const options = Object.fromEntries(
      [...wiki.options].map(([key, value]) => [`userjs-wiki-homepage-${key}`, value]),
    );
    const query = {
      ...(meta.includes('userinfo') && {
        userinfo: {id: 7, groups: ['user'], rights: ['edit'], options, ...wiki.user},
      }),
      ...(meta.includes('tokens') && {tokens: {csrftoken: 'abc+\\'}}),
      ...(meta.includes('siteinfo') && {
        general: {lang: 'en', timezone: 'UTC', timeoffset: 0, articlepath: '/wiki/$1'},
        namespaces: {},
        extensions: [],
      }),
      ...(asked.has('revids') ? byIds(asked) : asked.has('titles') && byTitles(asked)),
    };
    return json({batchcomplete: true, curtimestamp: new Date(now()).toISOString(), query});
  }

  function save(asked: URLSearchParams): Response {
    const title = asked.get('title') ?? '';
    const heading = asked.get('sectiontitle') ?? '';
    const comment = `/* ${heading} */ new section`;
    const [newest] = wiki.pages.get(title) ?? [];
    if (newest && asked.has('createonly')) return apiError('articleexists');
    const sameAgain = newest?.user === wiki.user.name && newest.comment === comment;
    if (sameAgain && String(newest.revid) !== asked.get('baserevid'))
      return apiError('editconflict');
    const sign = (text: string) => text.replaceAll('~~~~', `${linkOf(wiki.user.name)} 12:00 (UTC)`);
    const signed = sign(asked.get('text') ?? '');
    const above = asked.get('section') === '0' && sign(asked.get('appendtext') ?? '');
    wiki.write(title, wiki.user.name, above ? (asked.get('summary') ?? '') : comment, (text) => {
      if (!above) return `${text}${text && '\n\n'}== ${heading} ==\n\n${signed}`;
      const first = text.search(/^==/m);
      const lead = first < 0 ? text : text.slice(0, first);
      return `${lead.trimEnd()}${above}\n\n${text.slice(lead.length)}`;
    });
    wiki.user.editcount++;
    const {revid, timestamp} = wiki.pages.get(title)?.[0] ?? {};
    return json({edit: {result: 'Success', title, newrevid: revid, newtimestamp: timestamp}});
  }

  function setOptions(asked: URLSearchParams): Response {
    const change = asked.get('change') ?? '';
    const entries = change.startsWith(separator) ? change.slice(1).split(separator) : split(change);
    for (const entry of entries) {
      const [name = '', ...value] = entry.replace('userjs-wiki-homepage-', '').split('=');
      if (value.length) wiki.options.set(name, value.join('='));
      else wiki.options.delete(name);
    }
    return json({options: 'success'});
  }

  return {
    ...wiki,
    async fetch(input, init = {}) {
      const url = new URL(addressOf(input));
      const asked = init.body instanceof URLSearchParams ? init.body : url.searchParams;
      const action = asked.get('action');
      if (action === 'edit') {
        wiki.edits.push(asked);
        const fault = wiki.faults.shift();
        return fault ? fault(asked, () => save(asked)) : save(asked);
      }
      if (action === 'options') return setOptions(asked);
      if (action === 'expandtemplates') {
        const wikitext = asked.get('text')?.replaceAll('{{CURRENTYEAR}}', '2026');
        return json({expandtemplates: {wikitext}});
      }
      wiki.reads.push(asked);
      const fault = asked.get('prop')?.includes('revisions') ? wiki.readFaults.shift() : undefined;
      return (await fault?.()) ?? answer(asked);
    },
  };
}

/** The stock adapter on such a wiki, whose clock stands still unless told. */
export function talkSetup() {
  let clock = Date.parse('2026-11-22T12:00:00Z');
  const wiki = fakeTalkWiki(() => clock);
  const adapter = createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user: 'Tansy Vole',
    fetch: wiki.fetch,
    now: () => clock,
    // Pauses are over at once, deadlines never come.
    timer: (callback, milliseconds) => {
      const id = milliseconds < 10_000 ? setTimeout(callback, 0) : undefined;
      return () => clearTimeout(id);
    },
    random: () => 0,
    storage: null,
  });
  const {questions} = adapter;
  if (!questions) throw new Error('The adapter has no questions');
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => {
        throw new Error('It did not fail');
      },
      (error: unknown) => error,
    );
  /** The page's sections with exactly this text. */
  const times = (text: string, title = 'User talk:Kelp Otter') =>
    wiki.textOf(title).split(text).length - 1;
  const pass = (milliseconds: number) => (clock += milliseconds);
  return {wiki, questions, failure, times, pass};
}
