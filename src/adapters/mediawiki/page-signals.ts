/** What happens on the wiki page that the widgets stand on, from MediaWiki's own signs. */
import type {EditorKind, PageSignal} from '../../domain/page-model.js';
import type {PageSignalSource} from '../adapter.js';
import {onHook} from './mw-globals.js';
import {editBeforeView, readPage, shownRevision, wikiName} from './mw-page.js';

/** Where the tab keeps which edit was told: `sessionStorage`. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface PageSignalOptions {
  /** Default: the tab's, as far as the browser allows it. */
  readonly storage?: TabStorage | undefined;
  /** Differs for each loading of a page. Default: the moment at which the browser began to load it. */
  readonly view?: number;
}

const toldKey = 'edit-told';
const comingKey = 'edit-coming';

function tabStorage(): TabStorage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Wikis may share an address. */
const inTab = (key: string): string => `wiki-homepage/1/${key}/${wikiName()}`;

class Signals implements PageSignalSource {
  private readonly listeners = new Set<(signal: PageSignal) => void>();
  private editor: EditorKind | null = null;
  private saved: Extract<PageSignal, {type: 'edit-saved'}> | undefined;
  private revision: number | null = null;
  private following = false;
  private readonly storage: TabStorage | undefined;
  private readonly view: number;

  constructor({storage = tabStorage(), view = performance.timeOrigin}: PageSignalOptions) {
    this.storage = storage;
    this.view = view;
  }

  page(): ReturnType<typeof readPage> {
    return readPage();
  }

  subscribe(listener: (signal: PageSignal) => void): () => void {
    if (!this.following) this.follow();
    // Each subscription is one of its own, also where two share a function.
    const own = (signal: PageSignal) => listener(signal);
    this.listeners.add(own);
    const {saved, editor} = this;
    if (editor) own({type: 'editor-opened', editor});
    if (saved) own(saved);
    return () => void this.listeners.delete(own);
  }

  /** Hooks repeat their last firing at once: of editors, what the page looks like now decides instead. */
  private follow(): void {
    this.editor = readPage()?.editor ?? null;
    this.revision = shownRevision();
    const live =
      (handle: (...given: readonly unknown[]) => void) =>
      (...given: readonly unknown[]) =>
        this.following && handle(...given);
    onHook(
      've.activationComplete',
      live(() => this.opened(readPage()?.editor ?? 'visual')),
    );
    onHook(
      'mobileFrontend.editorOpened',
      live((editor) => this.opened(/visual/i.test(String(editor)) ? 'visual' : 'wikitext')),
    );
    // A preview without leaving the page draws the form anew.
    onHook(
      'wikipage.editform',
      live(() => this.opened('wikitext')),
    );
    onHook(
      've.deactivationComplete',
      live(() => this.closed()),
    );
    onHook(
      'mobileFrontend.editorClosed',
      live((switching) => switching === true || this.closed()),
    );
    onHook(
      'postEditMobile',
      live((edit) => this.comes(edit)),
    );
    onHook('postEdit', () => this.hear());
    if (editBeforeView() || this.came()) this.save();
    this.following = true;
  }

  private opened(editor: EditorKind): void {
    if (editor === this.editor) return;
    this.editor = editor;
    this.saved = undefined;
    this.tell({type: 'editor-opened', editor});
  }

  private closed(): void {
    if (!this.editor) return;
    this.editor = null;
    this.tell({type: 'editor-closed'});
  }

  /** Tools announce what is no edit of this page: the page shows the same revision then. */
  private hear(): void {
    if (editBeforeView() || shownRevision() !== this.revision) this.save();
  }

  /** One edit gives several signs, and a page from the browser's history gives them again. */
  private save(): void {
    const page = readPage();
    const revisionId = shownRevision();
    if (!page || (this.saved && this.saved.revisionId === revisionId)) return;
    this.revision = revisionId;
    if (this.toldBefore(revisionId ?? 0)) return;
    this.saved = {type: 'edit-saved', title: page.title, pageId: page.pageId, revisionId};
    if (this.following) this.tell(this.saved);
  }

  /** On an earlier view, that is: another adapter of this page tells its own listeners. Numbers of revisions only grow. */
  private toldBefore(revision: number): boolean {
    const [view = '', told = ''] = this.read(toldKey).split('|');
    if (revision > 0 && revision <= Number(told) && Number(view) !== this.view) return true;
    this.write(toldKey, `${this.view}|${revision}`);
    return false;
  }

  /** The editor of phones loads the page anew after it has saved, and only the hook before that says so. */
  private comes(edit: unknown): void {
    if (typeof edit !== 'object' || edit === null || !('newRevId' in edit)) return;
    this.write(comingKey, String(edit.newRevId));
  }

  private came(): boolean {
    const coming = this.read(comingKey);
    if (coming) this.write(comingKey, null);
    return coming !== '' && coming === String(shownRevision());
  }

  private tell(signal: PageSignal): void {
    for (const listener of [...this.listeners]) listener(signal);
  }

  private read(key: string): string {
    try {
      return this.storage?.getItem(inTab(key)) ?? '';
    } catch {
      return '';
    }
  }

  private write(key: string, value: string | null): void {
    try {
      if (value === null) this.storage?.removeItem(inTab(key));
      else this.storage?.setItem(inTab(key), value);
    } catch {
      // Forbidden or full: a page from the browser's history may tell an edit twice then.
    }
  }
}

/**
 * Signals of the page, for an adapter of the wiki whose page it is: `{...createMediaWikiAdapter(options), signals:
 * createPageSignals()}`. `connect()` adds them by itself.
 */
export const createPageSignals = (options: PageSignalOptions = {}): PageSignalSource =>
  new Signals(options);
