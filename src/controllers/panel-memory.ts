/** What is remembered of the help panel: by the tab where it stood, by the browser that it was seen. */
import type {Adapter} from '../adapters/adapter.js';
import {type PanelMemory, readMemory, writeMemory} from '../domain/help/panel-memory.js';
import {keptTexts} from '../platform/kept-texts.js';
import {tabTexts} from '../platform/tab-texts.js';

export class PanelMemories {
  private readonly key: string;

  /** @param account name of the account; null for readers without one. */
  constructor({wiki = ''}: Adapter, account: string | null) {
    this.key = `wiki-homepage/1/help-panel/${JSON.stringify([wiki, account ?? ''])}`;
  }

  /** Of this tab. */
  get tab(): PanelMemory {
    return readMemory(tabTexts.read(this.key));
  }

  change(change: Partial<PanelMemory>): void {
    tabTexts.write(this.key, writeMemory({...this.tab, ...change}));
  }

  /** Whether this is the first page with a help panel, in this browser; from now on there was one. */
  firstTime(): boolean {
    const first = keptTexts.read(this.key) === null;
    return keptTexts.write(this.key, '1') && first;
  }
}
