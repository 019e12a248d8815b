/** A pretended wiki that lives in the page: for the demo, for tests, for a preview without a wiki. */
import {AdapterError, type Adapter} from '../adapter.js';
import type {InstrumentEvent} from '../../domain/page-model.js';
import {parseScenario, type MemoryModes} from './memory-modes.js';
import {impactSource} from './impact-source.js';
import {linkSource} from './link-source.js';
import {createMemoryNetwork} from './memory-network.js';
import {createMemoryStore, type MemoryStorage} from './memory-store.js';
import {mentorshipSource} from './mentorship-source.js';
import {preferenceSource} from './preference-source.js';
import {questionSource} from './question-source.js';
import type {Scenario, ScenarioData} from './scenario.js';
import {isScenarioName, scenarioNames, type ScenarioName} from './scenario-names.js';
import type {World} from './world.js';

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
  readonly wiki: string;
  readonly user: Required<NonNullable<Adapter['user']>>;
  readonly impact: NonNullable<Adapter['impact']>;
  readonly mentorship: Required<NonNullable<Adapter['mentorship']>>;
  readonly questions: NonNullable<Adapter['questions']>;
  readonly links: NonNullable<Adapter['links']>;
  readonly preferences: NonNullable<Adapter['preferences']>;
  readonly configuration: NonNullable<Adapter['configuration']>;
  readonly messages: NonNullable<Adapter['messages']>;
  readonly instruments: NonNullable<Adapter['instruments']>;
  readonly control: MemoryControl;
}

type Build = (now: number) => ScenarioData | Promise<ScenarioData>;

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
  const store = createMemoryStore(name, options.storage);
  const world: World = {network, store, data, now};
  const events: InstrumentEvent[] = [];
  const {answer, set} = network;
  return {
    wiki: `memory:${name}`,
    user: {
      facts: (asker) => answer('user', asker, async () => (await data()).user),
      roles: (asker) => answer('roles', asker, async () => (await data()).roles ?? []),
    },
    impact: impactSource(world),
    mentorship: mentorshipSource(world),
    questions: questionSource(world),
    preferences: preferenceSource(world),
    links: linkSource(world),
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
