/** A pretended wiki that lives in the page: for the demo, for tests, for a preview without a wiki. */
import {AdapterError, type Adapter} from '../adapter.js';
import type {InstrumentEvent} from '../../domain/page-model.js';
import type {Impact} from '../../domain/model.js';
import {parseScenario, type MemoryModes} from './memory-modes.js';
import {createMemoryNetwork} from './memory-network.js';
import type {Scenario, ScenarioData} from './scenario.js';
import {isScenarioName, scenarioNames, type ScenarioName} from './scenario-names.js';
import {viewsSince} from './views-since.js';

/** Where written values survive a reload: the part of `Storage` that is used. */
export type MemoryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface MemoryAdapterOptions extends Partial<MemoryModes> {
  /** The clock, milliseconds since the epoch. Default: the machine's. */
  readonly now?: () => number;
  /** Default: the page's own timer. */
  readonly setTimeout?: (callback: () => void, milliseconds: number) => unknown;
  /** Keeps what is written beyond this adapter, `sessionStorage` for one. Default: this adapter's memory. */
  readonly storage?: MemoryStorage;
  /** Instead of the scenario's configuration page. */
  readonly configuration?: unknown;
  /** Instead of the texts that the scenario's wiki changed. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Changes the pretended wiki while it is used. */
export interface MemoryControl {
  /** The scenario's name. */
  readonly scenario: string;
  readonly modes: MemoryModes;
  /** Every instrument event sent so far. */
  readonly events: readonly InstrumentEvent[];
  /** From the next request on. What is not named stays. */
  set(change: Partial<MemoryModes>): void;
}

export interface MemoryAdapter extends Adapter {
  readonly user: NonNullable<Adapter['user']>;
  readonly impact: NonNullable<Adapter['impact']>;
  readonly preferences: NonNullable<Adapter['preferences']>;
  readonly configuration: NonNullable<Adapter['configuration']>;
  readonly messages: NonNullable<Adapter['messages']>;
  readonly instruments: NonNullable<Adapter['instruments']>;
  readonly control: MemoryControl;
}

type Build = (now: number) => ScenarioData | Promise<ScenarioData>;

function createStore(
  name: string,
  initial: () => Promise<ScenarioData>,
  storage: MemoryStorage | undefined,
) {
  const written = new Map<string, string | null>();
  const place = (key: string) => `wiki-homepage-memory/${name}/${key}`;
  return {
    async read(key: string): Promise<string | null> {
      const value = written.get(key);
      if (value !== undefined) return value;
      return storage?.getItem(place(key)) ?? (await initial()).preferences?.[key] ?? null;
    },
    async readAll(prefix: string): Promise<Record<string, string>> {
      const known = [...Object.keys((await initial()).preferences ?? {}), ...written.keys()];
      const keys = [...new Set(known)].filter((key) => key.startsWith(prefix));
      const values = await Promise.all(
        keys.map(async (key) => [key, await this.read(key)] as const),
      );
      return Object.fromEntries(
        values.filter((entry): entry is [string, string] => entry[1] !== null),
      );
    },
    write(key: string, value: string | null): void {
      written.set(key, value);
      if (value === null) storage?.removeItem(place(key));
      else storage?.setItem(place(key), value);
    },
  };
}

/** The catalogue is a file of its own: pages that talk to a real wiki never load it. */
const buildNamed =
  (name: ScenarioName): Build =>
  async (now) =>
    (await import('./scenarios.js')).scenarioCalled(name).build(now);

function nameOf(name: string): ScenarioName {
  if (isScenarioName(name)) return name;
  const known = scenarioNames.join(', ');
  throw new AdapterError(
    'missing',
    `No example situation is called "${name}". There are: ${known}`,
  );
}

function impactOf(data: ScenarioData, user: string | null, reload: boolean): Impact | null {
  if (user === null) return (reload ? data.refreshed : undefined) ?? data.impact;
  const impact =
    user === data.user.name
      ? data.impact
      : Object.hasOwn(data.others, user)
        ? data.others[user]
        : null;
  if (!impact)
    throw new AdapterError('missing', `There is no account called "${user}"`, {code: 'nosuchuser'});
  return impact;
}

const modesOf = ({delay, fail, offline}: MemoryAdapterOptions): Partial<MemoryModes> => ({
  ...(delay !== undefined && {delay}),
  ...(fail !== undefined && {fail}),
  ...(offline !== undefined && {offline}),
});

/**
 * A wiki that exists in the page only.
 * @param given A scenario, or the name of one, with modes where wanted: `full?delay=500&fail=timeout`.
 * @param options Modes here win over those of the scenario.
 * @throws AdapterError `missing` for an unknown name.
 */
export function createMemoryAdapter(
  given: string | Scenario,
  options: MemoryAdapterOptions = {},
): MemoryAdapter {
  const asked = typeof given === 'string' ? parseScenario(given) : null;
  const {name, build, modes} =
    typeof given === 'string'
      ? {
          name: nameOf(asked?.name ?? ''),
          build: buildNamed(nameOf(asked?.name ?? '')),
          modes: asked?.modes,
        }
      : {name: given.name, build: (at: number) => given.build(at), modes: given.modes};
  const {now = Date.now} = options;
  const network = createMemoryNetwork({...modes, ...modesOf(options)}, options.setTimeout);
  const data = async () => build(now());
  const store = createStore(name, data, options.storage);
  const events: InstrumentEvent[] = [];
  const {answer, set} = network;
  return {
    user: {facts: (asker) => answer('user', asker, async () => (await data()).user)},
    impact: {
      contributionsUrl: (user) => `#/wiki/Special:Contributions/${encodeURIComponent(user ?? '')}`,
      impact: ({user, days}, asker) =>
        answer('impact', asker, async () => {
          const impact = impactOf(await data(), user, asker?.reload ?? false);
          return impact && viewsSince(impact, days, now());
        }),
    },
    preferences: {
      read: (key, asker) => answer('preferences', asker, () => store.read(key)),
      readAll: (prefix, asker) => answer('preferences', asker, () => store.readAll(prefix)),
      write: (key, value, asker) => answer('preferences', asker, () => store.write(key, value)),
    },
    configuration: {
      read: (asker) =>
        answer('configuration', asker, async () =>
          structuredClone(options.configuration ?? (await data()).configuration ?? null),
        ),
    },
    messages: {
      overrides: (keys, _language, asker) =>
        answer('messages', asker, async () => {
          const changed = Object.entries(options.messages ?? (await data()).messages ?? {});
          return Object.fromEntries(changed.filter(([key]) => keys.includes(key)));
        }),
    },
    instruments: {send: (event) => void events.push(event)},
    control: {
      scenario: name,
      events,
      set,
      get modes() {
        return network.modes;
      },
    },
  };
}
