/** What a tab remembers of the help panel. */
import {type PanelMemory, readMemory, writeMemory} from '../domain/help/panel-memory.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';

export class PanelMemories {
  private readonly key: string;

  /** @param key see `panelKey`. */
  constructor(key: string) {
    this.key = key;
  }

  /** Of this tab. */
  get tab(): PanelMemory {
    return readMemory(readTabText(this.key));
  }

  change(change: Partial<PanelMemory>): void {
    writeTabText(this.key, writeMemory({...this.tab, ...change}));
  }
}
