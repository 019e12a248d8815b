/** A pretended wiki that lives in the page: for the demo, for tests, for a preview without a wiki. */
import {AdapterError, type Adapter} from '../adapter.js';
import type {UserFacts} from '../../domain/model.js';
import type {InstrumentEvent, PageContext, PageSignal} from '../../domain/page-model.js';
import {parseScenario, type MemoryModes} from './memory-modes.js';
import {configurationSource} from './configuration-source.js';
import {helpSource} from './help-source.js';
import {impactSource} from './impact-source.js';
import {linkSource} from './link-source.js';
import {listSource} from './list-source.js';
import {createMemoryNetwork} from './memory-network.js';
import {createMemoryStore, type MemoryStorage} from './memory-store.js';
import {mentorshipSource} from './mentorship-source.js';
import {createMemoryPage} from './page-signals.js';
import {preferenceSource} from './preference-source.js';
import {programSource} from './program-source.js';
import {questionSource} from './question-source.js';
import type {Scenario, ScenarioData, ScenarioPage} from './scenario.js';
import {isScenarioName, scenarioNames, type ScenarioName} from './scenario-names.js';
import {pageCalled} from './scenario-pages.js';
import {taskSource} from './task-source.js';
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
  /** Instead of the scenario's page. Null: the widgets stand on no page of the wiki. */
  readonly page?: PageContext | null;
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
  /** Something happens on the page: an editor is opened or closed, an edit saved. */
  signal(signal: PageSignal): void;
  /** Goes to another page, where nothing has happened yet; null: to none of the wiki's. */
  visit(page: PageContext | null): void;
}

export interface MemoryAdapter extends Adapter {
  readonly wiki: string;
  readonly user: Required<NonNullable<Adapter['user']>>;
  readonly impact: NonNullable<Adapter['impact']>;
  readonly mentorship: Required<NonNullable<Adapter['mentorship']>>;
  readonly questions: NonNullable<Adapter['questions']>;
  readonly tasks: NonNullable<Adapter['tasks']>;
  readonly help: Required<NonNullable<Adapter['help']>>;
  readonly signals: NonNullable<Adapter['signals']>;
  readonly lists: NonNullable<Adapter['lists']>;
  readonly links: Required<NonNullable<Adapter['links']>>;
  readonly programs: NonNullable<Adapter['programs']>;
  readonly preferences: NonNullable<Adapter['preferences']>;
  readonly configuration: Required<NonNullable<Adapter['configuration']>>;
  readonly messages: NonNullable<Adapter['messages']>;
  readonly instruments: NonNullable<Adapter['instruments']>;
  readonly control: MemoryControl;
}

function nameOf(name: string): ScenarioName {
  if (isScenarioName(name)) return name;
  const known = scenarioNames.join(', ');
  throw new AdapterError(
    'missing',
    `No example situation is called "${name}". There are: ${known}`,
  );
}

const waitingEmail = 'amina.karsel@post.example';

/** What the situation says of e-mail is a fact on accounts of one's own. */
const readerOf = ({user, email = 'confirmed'}: ScenarioData): UserFacts =>
  user.kind === 'named' ? {...user, email, ...(email === 'unconfirmed' && {waitingEmail})} : user;

interface Given {
  readonly name: string;
  /** Asked for beside the name. */
  readonly modes: Partial<MemoryModes>;
  readonly page: ScenarioPage;
  readonly load: () => Promise<Scenario>;
}

/** The catalogue is a file of its own: pages that talk to a real wiki never load it. */
function named(text: string): Given {
  const {name, modes, person} = parseScenario(text);
  const known = nameOf(name);
  const load = async () => {
    const scenario = (await import('./scenarios.js')).scenarioCalled(known);
    return person ? (await import('./scenario-person.js')).asPerson(scenario, person) : scenario;
  };
  return {name, modes, page: pageCalled(known), load};
}

const ready = (scenario: Scenario): Given => ({
  name: scenario.name,
  modes: {},
  page: scenario.page ?? pageCalled(scenario.name),
  load: () => Promise.resolve(scenario),
});

const modesOf = ({delay, slow, fail, offline}: MemoryAdapterOptions): Partial<MemoryModes> => ({
  ...(delay !== undefined && {delay}),
  ...(slow !== undefined && {slow}),
  ...(fail !== undefined && {fail}),
  ...(offline !== undefined && {offline}),
});

/** Texts that the wiki's administrators changed. */
const messageSource = (
  {network: {answer}, data}: World,
  given: MemoryAdapterOptions['messages'],
): MemoryAdapter['messages'] => ({
  overrides: (keys, _language, asker) =>
    answer('messages', asker, async () => {
      const changed = Object.entries(given ?? (await data()).messages ?? {});
      return Object.fromEntries(changed.filter(([key]) => keys.includes(key)));
    }),
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
  const {name, modes, page, load} = typeof given === 'string' ? named(given) : ready(given);
  const {now = Date.now} = options;
  const network = createMemoryNetwork(
    {...modes, ...modesOf(options)},
    async () => (await load()).modes ?? {},
    options.setTimeout,
  );
  const data = async () => (await load()).build(now());
  const store = createMemoryStore(name, options.storage);
  const world: World = {network, store, data, now};
  const preferences = preferenceSource(world);
  const {
    source: signals,
    signal,
    visit,
  } = createMemoryPage(options.page === undefined ? page : {context: options.page});
  const events: InstrumentEvent[] = [];
  const {answer, set} = network;
  return {
    wiki: `memory:${name}`,
    user: {
      facts: (asker) => answer('user', asker, async () => readerOf(await data())),
      roles: (asker) => answer('roles', asker, async () => (await data()).roles ?? []),
    },
    impact: impactSource(world),
    mentorship: mentorshipSource(world),
    questions: questionSource(world),
    tasks: taskSource(world),
    help: helpSource(world),
    signals,
    preferences,
    programs: programSource(world, preferences),
    links: linkSource(world),
    lists: listSource(world),
    configuration: configurationSource(world, options.configuration),
    messages: messageSource(world, options.messages),
    instruments: {send: (event) => void events.push(event)},
    control: {
      scenario: name,
      events,
      set,
      signal,
      visit,
      get modes() {
        return network.modes;
      },
    },
  };
}
