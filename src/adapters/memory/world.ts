/** What every source of one pretended wiki shares. */
import type {MemoryNetwork} from './memory-network.js';
import type {MemoryStore} from './memory-store.js';
import type {ScenarioData} from './scenario.js';

export interface World {
  readonly network: MemoryNetwork;
  readonly store: MemoryStore;
  /** The situation as it was before anything was written. */
  readonly data: () => Promise<ScenarioData>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
