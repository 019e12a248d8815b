import type {Adapter, UserSource} from '../adapter.js';
import type {CacheStorage, CacheStore} from '../http/cache.js';
import {createCached, forgetOthers} from '../http/cache.js';
import {lazily, lazySources} from '../http/lazily.js';
import {createQuery} from '../http/query.js';
import type {Circumstances, Timer} from '../http/send.js';
import {createSend} from '../http/send.js';

import {createConfigurationSource, defaultConfigurationPage} from './configuration-source.js';
import {createImpactSource} from './impact-source.js';
import {createMentorListText} from './mentor-list-text.js';
import {createMessageSource} from './message-source.js';
import {createUserSource} from './user-source.js';
import type {ReadingWiki} from './wiki.js';
import {createSiteSource} from './wiki.js';

export interface MediaWikiAdapterOptions {
  /** Address of the wiki's `api.php`, absolute or relative to the page. */
  readonly apiUrl: string;
  /**
   * The account that the page was made for (`wgUserName`), null for anonymous readers. The wiki then refuses to
   * answer when somebody else is logged in by now (`session-lost`). Left out, the wiki is asked who reads.
   */
  readonly user?: string | null;
  /** Title of the configuration page. Default: `MediaWiki:Homepage.json`. */
  readonly configurationPage?: string;
  /** Default: the browser's. */
  readonly fetch?: typeof fetch;
  /** Milliseconds since the epoch. Default: the browser's clock. */
  readonly now?: () => number;
  readonly timer?: Timer;
  /** Spreads retries; at least 0, below 1. */
  readonly random?: () => number;
  /**
   * Where answers outlive the page: personal ones until the tab is closed, public ones in this browser.
   * Default: `sessionStorage` and `localStorage`; null keeps nothing.
   */
  readonly storage?: {readonly personal?: CacheStorage; readonly public?: CacheStorage} | null;
}

const browserTimer: Timer = (callback, milliseconds) => {
  const id = setTimeout(callback, milliseconds);
  return () => clearTimeout(id);
};

/** Reading the property throws where storage is forbidden. */
function browserStorage(name: 'sessionStorage' | 'localStorage'): CacheStorage | undefined {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

function createWiki(options: MediaWikiAdapterOptions): ReadingWiki {
  const {storage, now = () => Date.now(), timer = browserTimer} = options;
  // Outside of a page every wiki is another origin.
  const here = 'location' in globalThis ? location.href : undefined;
  const apiUrl = new URL(options.apiUrl, here);
  const foreign = here === undefined || apiUrl.origin !== new URL(here).origin;
  // Another origin gets no cookies, so whoever reads here is nobody there.
  const user = foreign ? null : options.user;
  const circumstances: Circumstances = {
    apiUrl,
    user,
    now,
    timer,
    foreign,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    random: options.random ?? Math.random,
  };
  const query = createQuery(createSend(circumstances), timer);
  const places =
    storage === undefined
      ? {personal: browserStorage('sessionStorage'), public: browserStorage('localStorage')}
      : storage;
  const shared = {now, wiki: apiUrl.href};
  // Nothing personal is stored before it is known whose it is.
  const personal: CacheStore = {
    ...shared,
    account: user ?? '',
    storage: user === undefined ? undefined : places?.personal,
  };
  const everybody: CacheStore = {...shared, account: '', storage: places?.public};
  forgetOthers(personal);
  forgetOthers(everybody);
  return {
    apiUrl,
    user,
    now,
    circumstances,
    query,
    storage: places?.public,
    personalCache: (policy) => createCached(personal, policy),
    publicCache: (policy) => createCached(everybody, policy),
  };
}

/** What the sources of `later-sources.ts` can do. */
const laterMethods = {
  user: ['roles'],
  help: ['search', 'parse', 'page'],
  links: ['url', 'picture'],
  lists: ['list'],
  configuration: ['edit', 'save', 'undo', 'activeEditors'],
  preferences: ['read', 'readAll', 'write'],
  mentorship: ['mentorship', 'mentors', 'change', 'enrolmentUrl'],
  programs: ['programs'],
  questions: ['recent', 'place', 'ask', 'markRead'],
  tasks: ['types', 'topics', 'tasks', 'count', 'details', 'completed', 'complete'],
} as const;

/** The stock adapter, which can find out beforehand what its wiki has. */
export interface MediaWikiAdapter extends Adapter {
  /** Asks what the wiki is and has, once; the answer is kept for a day. Never rejects. */
  probe(): Promise<void>;
}

/**
 * A wiki with nothing but MediaWiki (1.39 or newer); extensions that it has make the answers richer. Requests
 * that are made together travel together.
 */
export function createMediaWikiAdapter(options: MediaWikiAdapterOptions): MediaWikiAdapter {
  const wiki = createWiki(options);
  const site = createSiteSource(wiki);
  const facts = createUserSource(wiki);
  const mentorList = createMentorListText(wiki);
  const messages = createMessageSource(wiki, site);
  const page = options.configurationPage ?? defaultConfigurationPage;
  const later = lazySources(
    lazily(async () => {
      const {createLaterSources} = await import('./later-sources.js');
      return createLaterSources(wiki, {user: facts, site, mentorList, page});
    }),
    laterMethods,
  );
  const user: UserSource = {...facts, ...later.user};
  return {
    ...later,
    wiki: wiki.apiUrl.href,
    user,
    impact: createImpactSource(wiki, user, site),
    mentorship: {
      ...later.mentorship,
      announce: (listPage) => void mentorList.along(listPage).catch(() => undefined),
    },
    configuration: {
      ...later.configuration,
      ...createConfigurationSource(wiki, page, messages.along),
    },
    messages,
    probe: () =>
      site().then(
        () => undefined,
        () => undefined,
      ),
  };
}
