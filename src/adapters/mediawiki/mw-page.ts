/** The wiki page that the widgets stand on, as `mw.config`, its address and its markup say. */
import type {EditorKind, PageContext} from '../../domain/page-model.js';
import {taskParameter} from '../../domain/tasks/task-session.js';
import {globals, text} from './mw-globals.js';
import {pageUrl} from './urls.js';

const setting = (key: string): unknown => globals().mw?.config?.get(key);
const number = (key: string): number => {
  const value = setting(key);
  return typeof value === 'number' ? value : 0;
};

/** Differs among the wikis of one server. */
export const wikiName = (): string => text(setting('wgDBname'));

/** The revision that the page shows; null where it shows none. */
export const shownRevision = (): number | null =>
  number('wgRevisionId') || number('wgCurRevisionId') || null;

/**
 * How an edit that led to this page view was made (`saved`, `created`, `restored`); empty after any other way here.
 * MediaWiki takes it from a cookie that it deletes with the same reply. VisualEditor writes `null` for edits without a change.
 */
export const editBeforeView = (): string => text(setting('wgPostEdit')).replace(/^null$/, '');

const page = (): Document | undefined => globalThis.document;

/** The visual editor marks the document while it is open, that of phones has an address of its own. */
function openEditor(action: string): EditorKind | null {
  const root = page()?.documentElement;
  if (root?.classList.contains('ve-active'))
    return page()?.querySelector('.ve-ui-surface-source') ? 'wikitext' : 'visual';
  const mobile = globalThis.location?.hash.startsWith('#/editor');
  const form = /^(edit|submit)$/.test(action) && page()?.getElementById('editform');
  return mobile || form ? 'wikitext' : null;
}

/** Newer skins have the class inside of the content, others on it; pages without content are in the wiki's direction. */
function contentDirection(): 'ltr' | 'rtl' {
  const content = page()?.querySelector(
    '#bodyContent .mw-content-ltr, #bodyContent .mw-content-rtl',
  );
  const classes = (content ?? page()?.body)?.classList;
  return classes?.contains('mw-content-rtl') || classes?.contains('sitedir-rtl') ? 'rtl' : 'ltr';
}

/** The wiki draws that tab where the editor is installed, allowed on this page, and wanted by this reader. */
function visualEditor(): Pick<PageContext, 'visualEditorUrl'> {
  const tab = page()?.querySelector('#ca-ve-edit a[href]');
  return tab instanceof HTMLAnchorElement ? {visualEditorUrl: tab.href} : {};
}

/** With MediaWiki's own names: `Project:Dashboard` for `Wikipedia:Dashboard`, `Special:Preferences` for `Spezial:Einstellungen`. */
function canonicalTitle(): string {
  const special = setting('wgCanonicalSpecialPageName');
  const title = text(setting('wgTitle'));
  const namespace = text(setting('wgCanonicalNamespace')).replaceAll('_', ' ');
  const name =
    typeof special === 'string' ? [special, ...title.split('/').slice(1)].join('/') : title;
  return namespace ? `${namespace}:${name}` : name;
}

/** @returns null on pages that are no wiki's. */
export function readPage(): PageContext | null {
  const name = setting('wgPageName');
  if (typeof name !== 'string') return null;
  const title = name.replaceAll('_', ' ');
  const action = text(setting('wgAction'), 'view');
  const articlePath = text(setting('wgArticlePath'), '/wiki/$1');
  const here = new URL(location.href);
  return {
    title,
    canonicalTitle: canonicalTitle(),
    pageId: number('wgArticleId'),
    namespace: number('wgNamespaceNumber'),
    action,
    mainPage: setting('wgIsMainPage') === true,
    editable: setting('wgIsProbablyEditable') === true,
    skin: text(setting('skin')),
    language: text(setting('wgPageContentLanguage')) || text(setting('wgContentLanguage'), 'en'),
    direction: contentDirection(),
    editor: openEditor(action),
    url: pageUrl(articlePath, here, title),
    editUrl: pageUrl(articlePath, here, title, {action: 'edit'}),
    ...visualEditor(),
    taskType: here.searchParams.get(taskParameter),
  };
}
