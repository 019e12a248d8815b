/** What a tab remembers of the help panel. */
import {type PanelMemory, readMemory, writeMemory} from '../domain/help/panel-memory.js';
import {tabTexts} from '../platform/tab-texts.js';

export class PanelMemories {
  private readonly key: string;

  /** @param key see `panelKey`. */
  constructor(key: string) {
    this.key = key;
  }

  /** Of this tab. */
  get tab(): PanelMemory {
    return readMemory(tabTexts.read(this.key));
  }

  change(change: Partial<PanelMemory>): void {
    tabTexts.write(this.key, writeMemory({...this.tab, ...change}));
  }
}
