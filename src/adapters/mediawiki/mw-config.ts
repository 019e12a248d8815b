/** What MediaWiki tells every page about its wiki and its reader. */
import type {AccountKind, LanguageCode} from '../../domain/model.js';
import {globals, onHook, text} from './mw-globals.js';

/** The wiki page that the widgets are on. */
export interface WikiPage {
  readonly apiUrl: string;
  readonly user: {readonly kind: AccountKind; readonly name: string | null};
  readonly userLanguage: LanguageCode;
  readonly namespace: number;
  /** `view`, `edit`, `history` … */
  readonly action: string;
  /** Name of a special page in English, `CreateAccount`; null: it is none. */
  readonly specialPage: string | null;
}

/** Whether this page comes from MediaWiki, also while its own scripts are still on their way. */
export function onWikiPage(): boolean {
  const {mw, RLQ} = globals();
  return typeof mw?.config?.get === 'function' || RLQ !== undefined;
}

/** @returns what `mw.config` says, or null where there is none (yet). */
export function readWikiPage(): WikiPage | null {
  const config = globals().mw?.config;
  // The start-up script fills in what is the page's, `mediawiki.base` what is the site's.
  if (typeof config?.get !== 'function' || config.get('wgUserLanguage') === null) return null;
  const name = config.get('wgUserName');
  const temporary = config.get('wgUserIsTemp') === true;
  const namespace = config.get('wgNamespaceNumber');
  return {
    apiUrl: `${text(config.get('wgScriptPath'))}/api.php`,
    user:
      typeof name === 'string'
        ? {kind: temporary ? 'temporary' : 'named', name}
        : {kind: 'anonymous', name: null},
    userLanguage: text(config.get('wgUserLanguage'), 'en'),
    namespace: typeof namespace === 'number' ? namespace : 0,
    action: text(config.get('wgAction'), 'view'),
    specialPage: text(config.get('wgCanonicalSpecialPageName')) || null,
  };
}

/** Waits until MediaWiki's own scripts have said what the page and the site are: they may come after ours. */
export async function whenWikiPage(): Promise<WikiPage | null> {
  const page = readWikiPage();
  const queue = globals().RLQ;
  if (page || !queue) return page;
  await new Promise<void>((resolve) => {
    queue.push([['mediawiki.base'], resolve]);
  });
  return readWikiPage();
}

/** Calls `handle` for page content that appears later: live edits, previews. */
export function onPageContent(handle: () => void): void {
  onHook('wikipage.content', () => handle());
}
