/** A small wiki that answers `action=query` in the shapes of MediaWiki 1.39, and remembers what it was asked. */

type Json = Readonly<Record<string, unknown>>;

export interface FakeEdit {
  readonly title: string;
  readonly timestamp: string;
  readonly ns?: number;
}

/** Somebody else than the reader. */
export interface FakeAccount {
  readonly id: number;
  readonly name: string;
  readonly gender?: string;
  readonly blocked?: 'all' | 'partly';
  readonly lastEdit?: string;
}

export interface FakeWikiOptions {
  /** Found by id. */
  readonly accounts?: readonly FakeAccount[];
  /** Special pages that the wiki has, with their namespace. */
  readonly specialPages?: readonly string[];
  /** Entries of the log of rights, newest first. */
  readonly rightsLog?: readonly Json[];
  /** Answers changes of options with a warning. */
  readonly refusesOptions?: boolean;
  /** Who is logged in by the cookies; null for nobody. */
  readonly session?: string | null;
  readonly edits?: readonly FakeEdit[];
  readonly editCount?: number;
  readonly extensions?: readonly string[];
  readonly options?: Json;
  readonly groups?: readonly string[];
  readonly views?: Readonly<Record<string, Json>>;
  readonly thanks?: number;
  readonly redirects?: readonly string[];
  /** Pages with their text, by title. */
  readonly contents?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly private?: boolean;
  readonly general?: Json;
}

export interface FakeRequest {
  readonly parameters: URLSearchParams;
  readonly init: RequestInit;
  readonly url: URL;
}

export interface FakeWiki {
  readonly fetch: typeof fetch;
  readonly requests: FakeRequest[];
  /** Replaces what the wiki knows from now on. */
  change(options: FakeWikiOptions): void;
  /** Answers the next requests instead of the wiki, first given first used. */
  readonly interruptions: ((request: FakeRequest) => Response | Promise<Response> | null)[];
}

export const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), init);
export const apiError = (code: string, text = 'Words of the wiki') =>
  json({errors: [{code, text, module: 'main'}]});

export const addressOf = (input: RequestInfo | URL) =>
  input instanceof Request ? input.url : typeof input === 'string' ? input : input.href;

const separator = '\u001f';
const split = (value: string | null) => {
  if (!value) return [];
  return value.startsWith(separator) ? value.slice(1).split(separator) : value.split('|');
};

const ids = new Map<string, number>();
/** Equal for equal titles. */
function idOf(title: string): number {
  const id = ids.get(title) ?? ids.size + 1;
  ids.set(title, id);
  return id;
}

function userInfo(options: FakeWikiOptions, session: string | null): Json {
  if (session === null)
    return {id: 0, name: '192.0.2.1', anon: true, groups: ['*'], rights: ['read']};
  return {
    id: 7,
    name: session,
    messages: false,
    groups: options.groups ?? ['*', 'user'],
    rights: ['read', 'edit'],
    editcount: options.editCount ?? options.edits?.length ?? 0,
    registrationdate: '2026-09-21T01:31:05Z',
    options: {gender: 'female', language: 'en', timecorrection: 'System|0', ...options.options},
  };
}

function siteInfo(options: FakeWikiOptions): Json {
  return {
    general: {
      lang: 'en',
      timezone: options.timeZone ?? 'UTC',
      timeoffset: 0,
      articlepath: '/wiki/$1',
      server: 'https://elsewhere.example',
      ...options.general,
    },
    namespaces: {
      '0': {id: 0, content: true},
      '1': {id: 1, content: false},
      '2': {id: 2, content: false},
    },
    extensions: (options.extensions ?? []).map((name) => ({name, type: 'other'})),
  };
}

function contributions(options: FakeWikiOptions, asked: URLSearchParams) {
  const account = options.accounts?.find(({id}) => asked.get('ucuserids') === String(id));
  if (asked.has('ucuserids'))
    return {usercontribs: account?.lastEdit ? [{timestamp: account.lastEdit}] : [], more: {}};
  const from = Number(asked.get('uccontinue') ?? 0);
  const size = Number(asked.get('uclimit'));
  const edits = options.edits ?? [];
  return {
    usercontribs: edits.slice(from, from + size).map(({title, timestamp, ns = 0}, index) => ({
      userid: 7,
      user: asked.get('ucuser'),
      pageid: idOf(title),
      revid: from + index + 1,
      ns,
      title,
      timestamp,
      new: false,
      minor: false,
      tags: [],
    })),
    more: from + size < edits.length ? {uccontinue: String(from + size), continue: '-||'} : {},
  };
}

const known = ({id: userid, name, gender = 'unknown', blocked}: FakeAccount): Json => ({
  userid,
  name,
  gender,
  editcount: 100 + userid,
  ...(blocked && {blockid: 1, blockpartial: blocked === 'partly', blockexpiry: 'infinite'}),
});

function usersById(asked: URLSearchParams, options: FakeWikiOptions): Json[] {
  return split(asked.get('ususerids')).map((text) => {
    const userid = Number(text);
    const account = options.accounts?.find(({id}) => id === userid);
    return account ? known(account) : {userid, missing: true};
  });
}

/** Where accounts are given there are no others. */
function usersByName(asked: URLSearchParams, accounts: readonly FakeAccount[]): Json[] {
  return split(asked.get('ususers')).map((text) => {
    const name = text.replaceAll('_', ' ');
    const account = accounts.find((one) => one.name === name);
    return account ? known(account) : {name, missing: true};
  });
}

function users(asked: URLSearchParams, options: FakeWikiOptions): Json[] {
  if (asked.has('ususerids')) return usersById(asked, options);
  if (options.accounts) return usersByName(asked, options.accounts);
  return split(asked.get('ususers')).map((name) => {
    if (name === 'Nobody') return {name, missing: true};
    if (/[<>]|^\d/.test(name)) return {name, invalid: true};
    return {userid: 9, name, editcount: options.editCount ?? 3, gender: 'male'};
  });
}

function pages(options: FakeWikiOptions, asked: URLSearchParams): Json[] {
  const prop = split(asked.get('prop'));
  return split(asked.get('titles')).map((title) => {
    const content = options.contents?.[title];
    if (title.startsWith('Special:')) {
      const missing = !options.specialPages?.includes(title);
      return {ns: -1, title, special: true, ...(missing && {missing})};
    }
    if (prop.includes('revisions'))
      return content === undefined
        ? {title, missing: true}
        : {title, revisions: [{slots: {main: {content}}}]};
    return {
      pageid: idOf(title),
      ns: 0,
      title,
      ...(options.redirects?.includes(title) && {redirect: true}),
      ...(prop.includes('pageimages') && {
        thumbnail: {source: `//pictures.example/${idOf(title)}.png`},
      }),
      ...(prop.includes('extracts') && {extract: `About ${title}.`}),
      ...(prop.includes('pageviews') &&
        options.extensions?.includes('PageViewInfo') && {pageviews: options.views?.[title] ?? []}),
    };
  });
}

/** Pages whose text holds the words; every place where the first of them stands is marked. */
function search(options: FakeWikiOptions, asked: URLSearchParams): Json {
  const words = (asked.get('srsearch') ?? '').toLowerCase().split(' ');
  const found = Object.entries(options.contents ?? {}).filter(([, text]) =>
    words.every((word) => text.toLowerCase().includes(word)),
  );
  const escaped = (text: string) => text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
  const answers = found.slice(0, Number(asked.get('srlimit') ?? 10)).map(([title, text]) => ({
    ns: 12,
    title,
    pageid: idOf(title),
    snippet: escaped(text).replace(
      new RegExp(words[0] ?? '', 'gi'),
      (word) => `<span class="searchmatch">${word}</span>`,
    ),
  }));
  return {searchinfo: {totalhits: found.length}, search: answers};
}

/** What the parser makes of bold text, the only thing that it knows. */
const parsed = (text: string) => `<p>${text.replace(/'''(.*?)'''/g, '<b>$1</b>')}\n</p>`;

function answer(options: FakeWikiOptions, {parameters: asked, init}: FakeRequest): Response {
  const session = init.credentials === 'omit' ? null : (options.session ?? null);
  if (options.private && session === null) return apiError('readapidenied');
  const expected = asked.get('assertuser');
  if (expected !== null && expected !== session) return apiError('assertnameduserfailed');
  const list = split(asked.get('list'));
  const meta = split(asked.get('meta'));
  const has = (name: string) => options.extensions?.includes(name);
  const rights = asked.get('letype') === 'rights';
  if (list.includes('logevents') && !rights && !has('Thanks')) return apiError('badvalue');
  if (list.includes('usercontribs') && /[<>]/.test(asked.get('ucuser') ?? ''))
    return apiError('baduser');
  const query: Record<string, unknown> = {};
  let next = {};
  if (meta.includes('userinfo')) query.userinfo = userInfo(options, session);
  if (meta.includes('tokens')) query.tokens = {csrftoken: session === null ? '+\\' : 'good+\\'};
  if (meta.includes('siteinfo')) Object.assign(query, siteInfo(options));
  if (list.includes('usercontribs')) {
    const {more, usercontribs} = contributions(options, asked);
    Object.assign(query, {usercontribs});
    next = {...next, ...more};
  }
  if (list.includes('users')) query.users = users(asked, options);
  if (list.includes('logevents'))
    query.logevents = rights
      ? (options.rightsLog ?? [])
      : Array.from({length: options.thanks ?? 0}, (_, logid) => ({logid}));
  if (list.includes('allpages')) {
    const prefix = `MediaWiki:${asked.get('apprefix')}`;
    query.allpages = Object.keys(options.contents ?? {})
      .filter((title) => title.startsWith(prefix))
      .map((title) => ({pageid: idOf(title), ns: 8, title}));
  }
  if (list.includes('search')) Object.assign(query, search(options, asked));
  if (asked.get('titles')) query.pages = pages(options, asked);
  return json({batchcomplete: true, query, ...(Object.keys(next).length && {continue: next})});
}

/** What `action=options` makes of the options, or the reply that says why not. */
function changeOptions(options: FakeWikiOptions, {parameters: asked, init}: FakeRequest) {
  if (init.method !== 'POST') return apiError('mustbeposted');
  if (asked.get('token') !== 'good+\\') return apiError('badtoken');
  if (asked.get('assertuser') !== options.session) return apiError('assertnameduserfailed');
  if (options.refusesOptions) {
    const warnings = [{code: 'validationfailed', text: 'Not kept', module: 'options'}];
    return json({warnings, options: 'success'});
  }
  const changed: Record<string, unknown> = {...options.options};
  for (const change of split(asked.get('change'))) {
    const [name = '', ...value] = change.split('=');
    changed[name] = value.length ? value.join('=') : undefined;
  }
  return changed;
}

export function fakeWiki(given: FakeWikiOptions = {}): FakeWiki {
  let options = given;
  const requests: FakeRequest[] = [];
  const interruptions: FakeWiki['interruptions'] = [];
  return {
    requests,
    interruptions,
    change: (changed) => void (options = {...options, ...changed}),
    async fetch(input, init = {}) {
      const url = new URL(addressOf(input));
      const body = init.body instanceof URLSearchParams ? init.body : url.searchParams;
      const request = {url, init, parameters: new URLSearchParams(body)};
      requests.push(request);
      if (init.signal?.aborted) throw new DOMException('Aborted', 'AbortError');
      const interruption = await interruptions.shift()?.(request);
      if (interruption) return interruption;
      if (request.parameters.get('action') === 'parse')
        return json({parse: {text: parsed(request.parameters.get('text') ?? '')}});
      if (request.parameters.get('action') !== 'options') return answer(options, request);
      const changed = changeOptions(options, request);
      if (changed instanceof Response) return changed;
      options = {...options, options: changed};
      return json({options: 'success'});
    },
  };
}

/** A `Storage` in memory. */
export function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
