/** What an example situation consists of. */
import type {Impact, UserFacts} from '../../domain/model.js';
import type {MemoryModes} from './memory-modes.js';

/** Everything that the memory adapter knows in one situation. */
export interface ScenarioData {
  readonly user: UserFacts;
  /** The reader's own impact; null for a reader who has none to show. */
  readonly impact: Impact | null;
  /** Impact of other people, by name. Whoever is not in it does not exist. */
  readonly others: Readonly<Record<string, Impact>>;
  /** What a reader gets who asks for fresh numbers. Default: `impact` again. */
  readonly refreshed?: Impact;
  /** What the reader stored earlier. Default: nothing. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** The configuration page's JSON. Default: no such page. */
  readonly configuration?: unknown;
  /** Texts that the wiki changed, by key. Default: none. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** A named situation, for the demo and for tests. */
export interface Scenario {
  /** Kebab-case. */
  readonly name: string;
  /** A few words for a list. */
  readonly title: string;
  /** What is special about it. */
  readonly description: string;
  /** Whose impact the situation is about; null for the reader's own. */
  readonly subject: string | null;
  /** How the wiki behaves at first. Default: at once and without failures. */
  readonly modes?: Partial<MemoryModes>;
  /** @param now Milliseconds since the epoch; all days and times are relative to it. */
  build(now: number): ScenarioData;
}
