/** The page of the pretended wiki that the widgets stand on, and what happens on it. */
import type {PageContext, PageSignal} from '../../domain/page-model.js';
import type {PageSignalSource} from '../adapter.js';
import type {ScenarioPage} from './scenario.js';

/** An article in the wikitext editor, with some of it different. */
export const articlePage = (more: Partial<PageContext> = {}): PageContext => ({
  title: 'Karsel Bridge',
  pageId: 2001,
  namespace: 0,
  action: 'edit',
  mainPage: false,
  editable: true,
  skin: 'vector-2022',
  language: 'en',
  direction: 'ltr',
  editor: 'wikitext',
  ...more,
});

export interface MemoryPage {
  readonly source: PageSignalSource;
  /** Something happens: an editor is opened or closed, an edit saved. */
  readonly signal: (signal: PageSignal) => void;
  /** Another page, or the same one anew: what happened on the one before is forgotten. Null: no page of the wiki. */
  readonly visit: (page: PageContext | null) => void;
}

/** An editor that is open already is told as the adapter of a wiki tells it: by the page, not by a signal. */
export function createMemoryPage({context, signals = []}: ScenarioPage): MemoryPage {
  let page = context;
  let saved = signals;
  const listeners = new Set<(signal: PageSignal) => void>();
  const withEditor = (editor: PageContext['editor']) => {
    page = page && {...page, editor};
  };
  return {
    source: {
      page: () => page,
      subscribe(listener) {
        listeners.add(listener);
        for (const signal of saved) listener(signal);
        return () => void listeners.delete(listener);
      },
    },
    signal(signal) {
      if (signal.type === 'editor-opened') withEditor(signal.editor);
      else withEditor(null);
      if (signal.type === 'edit-saved') saved = [...saved, signal];
      for (const listener of listeners) listener(signal);
    },
    visit(next) {
      page = next;
      saved = [];
    },
  };
}
