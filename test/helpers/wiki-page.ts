/** Makes the test's page look like one of a wiki: `mw`, and a wiki that answers at its address. */
import {addressOf, fakeWiki, type FakeWiki, type FakeWikiOptions} from './fake-wiki.js';

interface Globals {
  mw?: unknown;
  [key: symbol]: unknown;
}

const globals = globalThis as unknown as Globals;

export interface WikiPageOptions extends FakeWikiOptions {
  /** What `mw.config` says besides the usual. */
  readonly page?: Readonly<Record<string, unknown>>;
  /** Answers other addresses than that of api.php. */
  readonly files?: Readonly<Record<string, () => Response>>;
}

export interface FakeWikiPage {
  readonly wiki: FakeWiki;
  /** Says that page content has appeared, as live edits and previews do. */
  showContent(): void;
  /** Makes it an ordinary page again, with nothing kept that a copy of the library shares. */
  leave(): void;
}

/** What the library keeps on the page, apart from the root of contexts, which is attached to the document. */
function forget(): void {
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (/^wiki-homepage\/1\/(?!root)/.test(key.description ?? ''))
      Reflect.deleteProperty(globalThis, key);
  localStorage.clear();
  sessionStorage.clear();
}

/** Only the requests that the library makes: the test runner has its own. */
function answerInsteadOfBrowser(wiki: FakeWiki, files: WikiPageOptions['files'] = {}): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(addressOf(input), location.href);
    if (url.pathname === '/w/api.php') return wiki.fetch(url, init);
    return files[url.pathname]?.() ?? original(input, init);
  };
  return () => void (globalThis.fetch = original);
}

export function answerRequests(options: WikiPageOptions = {}): Omit<FakeWikiPage, 'showContent'> {
  forget();
  const wiki = fakeWiki(options);
  const restore = answerInsteadOfBrowser(wiki, options.files);
  return {
    wiki,
    leave() {
      restore();
      delete globals.mw;
      forget();
    },
  };
}

/** A page of a wiki where Amina K. is logged in. */
export function enterWikiPage(options: WikiPageOptions = {}): FakeWikiPage {
  const answered = answerRequests({session: 'Amina K.', ...options});
  const values: Readonly<Record<string, unknown>> = {
    wgScriptPath: '/w',
    wgUserName: 'Amina K.',
    wgUserLanguage: 'en',
    wgNamespaceNumber: 0,
    wgAction: 'view',
    ...options.page,
  };
  const handlers: (() => void)[] = [];
  globals.mw = {
    config: {get: (key: string) => values[key] ?? null},
    hook: () => ({add: (handler: () => void) => handlers.push(handler)}),
  };
  return {
    ...answered,
    showContent: () => {
      for (const handle of handlers) handle();
    },
  };
}
