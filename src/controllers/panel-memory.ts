/** What is remembered of the help panel: by the tab where it stood, by the browser that it was seen. */
import type {Adapter} from '../adapters/adapter.js';
import {type PanelMemory, readMemory, writeMemory} from '../domain/help/panel-memory.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';

export class PanelMemories {
  /** Its name among what the browser keeps. */
  readonly key: string;

  /** @param account name of the account; null for readers without one. */
  constructor({wiki = ''}: Adapter, account: string | null) {
    this.key = `wiki-homepage/1/help-panel/${JSON.stringify([wiki, account ?? ''])}`;
  }

  /** Of this tab. */
  get tab(): PanelMemory {
    return readMemory(readTabText(this.key));
  }

  change(change: Partial<PanelMemory>): void {
    writeTabText(this.key, writeMemory({...this.tab, ...change}));
  }
}
