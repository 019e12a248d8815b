/** A small wiki with pages of settings, which saves as MediaWiki 1.39 does. */
import {addressOf, apiError, json} from './fake-wiki.js';

interface Saved {
  readonly revid: number;
  readonly parentid: number;
  readonly user: string;
  readonly timestamp: string;
  readonly text: string;
  readonly summary: string;
}

export interface FakeSettingsWiki {
  readonly fetch: typeof fetch;
  /** Newest first. */
  readonly pages: Map<string, Saved[]>;
  readonly edits: URLSearchParams[];
  readonly reads: URLSearchParams[];
  /** Answers the next savings instead of the wiki; `save` does what the wiki would have done. */
  readonly faults: ((save: () => Response) => Response | Promise<Response>)[];
  /** Codes and words by which the reader is refused. */
  readonly refusals: {code: string; text: string}[];
  /** Namespace prefix of the wiki's own language. */
  prefix: string;
  editors: object[];
  write(title: string, user: string, text: string): void;
  textOf(title: string): string | undefined;
}

const split = (value: string | null) => (value ? value.split('|') : []);
const english = 'MediaWiki:';

export function fakeSettingsWiki(now: () => number, user = 'Tansy Vole'): FakeSettingsWiki {
  let lastId = 500;
  const wiki: Omit<FakeSettingsWiki, 'fetch'> = {
    pages: new Map(),
    edits: [],
    reads: [],
    faults: [],
    refusals: [],
    prefix: english,
    editors: [],
    write(title, by, text) {
      const before = wiki.pages.get(title) ?? [];
      const timestamp = `${new Date(now()).toISOString().slice(0, 19)}Z`;
      const parentid = before[0]?.revid ?? 0;
      const one = {revid: ++lastId, parentid, user: by, timestamp, text, summary: ''};
      wiki.pages.set(title, [one, ...before]);
    },
    textOf: (title) => wiki.pages.get(title)?.[0]?.text,
  };

  const shown = ({text, summary: _summary, ...revision}: Saved) => ({
    ...revision,
    slots: {main: {contentmodel: 'json', contentformat: 'application/json', content: text}},
  });

  function byTitles(asked: URLSearchParams): object {
    const titles = split(asked.get('titles'));
    const own = (title: string) => title.replace(english, wiki.prefix);
    const actions = {edit: wiki.refusals, create: wiki.refusals};
    return {
      ...(wiki.prefix !== english && {
        normalized: titles.map((from) => ({fromencoded: false, from, to: own(from)})),
      }),
      pages: titles.map((title) => {
        const [newest] = wiki.pages.get(title) ?? [];
        const page = {ns: 8, title: own(title), contentmodel: 'json', actions};
        return newest ? {...page, revisions: [shown(newest)]} : {...page, missing: true};
      }),
    };
  }

  function byIds(asked: URLSearchParams): object {
    const found = [...wiki.pages].flatMap(([title, all]) => {
      const revision = all.find(({revid}) => String(revid) === asked.get('revids'));
      return revision ? [{title, revisions: [shown(revision)]}] : [];
    });
    return {pages: found};
  }

  function answer(asked: URLSearchParams): Response {
    const meta = split(asked.get('meta'));
    const query = {
      ...(meta.includes('userinfo') && {userinfo: {id: 7, name: user}}),
      ...(meta.includes('tokens') && {tokens: {csrftoken: 'abc+\\'}}),
      ...(meta.includes('siteinfo') && {
        general: {lang: 'en', timezone: 'UTC', timeoffset: 0, articlepath: '/wiki/$1'},
        namespaces: {},
        extensions: [],
      }),
      ...(asked.get('list') === 'allusers' && {allusers: wiki.editors}),
      ...(asked.has('revids') ? byIds(asked) : asked.has('titles') && byTitles(asked)),
    };
    return json({batchcomplete: true, query});
  }

  function save(asked: URLSearchParams): Response {
    const title = asked.get('title') ?? '';
    const [newest] = wiki.pages.get(title) ?? [];
    const [refusal] = wiki.refusals;
    if (refusal) return apiError(refusal.code, refusal.text);
    if (newest && asked.has('createonly')) return apiError('articleexists');
    if (!newest && asked.has('nocreate')) return apiError('missingtitle');
    const base = asked.get('baserevid');
    // The same account is never in conflict with itself.
    if (newest && base !== String(newest.revid) && newest.user !== user)
      return apiError('editconflict');
    const text = asked.get('text') ?? '';
    try {
      JSON.parse(text);
    } catch {
      return apiError('invalid-json-data', 'Invalid JSON');
    }
    if (newest?.text === text)
      return json({edit: {result: 'Success', title, contentmodel: 'json', nochange: true}});
    wiki.write(title, user, text);
    const [saved] = wiki.pages.get(title) ?? [];
    return json({
      edit: {
        result: 'Success',
        title,
        oldrevid: newest?.revid ?? 0,
        newrevid: saved?.revid,
        newtimestamp: saved?.timestamp,
      },
    });
  }

  return Object.assign(wiki, {
    async fetch(input: RequestInfo | URL, init: RequestInit = {}) {
      const url = new URL(addressOf(input));
      const asked = init.body instanceof URLSearchParams ? init.body : url.searchParams;
      if (init.signal?.aborted) throw new DOMException('Aborted', 'AbortError');
      if (asked.get('action') !== 'edit') {
        wiki.reads.push(asked);
        return answer(asked);
      }
      wiki.edits.push(asked);
      const fault = wiki.faults.shift();
      return fault ? fault(() => save(asked)) : save(asked);
    },
  });
}
