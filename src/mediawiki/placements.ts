/** Puts page-wide elements where the configuration says. */
import type {Placement} from '../config/config-types.generated.js';
import type {Adapter} from '../adapters/adapter.js';
import {type ConditionFacts, factsOf} from '../domain/condition-facts.js';
import {shows} from '../domain/conditions.js';
import {type PageFacts, placementApplies} from '../domain/placement.js';
import type {Registry, RegistryEntry} from '../platform/registry-entry.js';
import {warnOnce} from '../platform/warn-once.js';

const marker = 'data-wiki-homepage-placement';

interface Spot {
  readonly select: string;
  readonly where: 'append' | 'prepend';
  /** Entries of a list before which it stands rather, where there is one of them. */
  readonly before?: string;
}

const content = '#mw-content-text, #bodyContent, #content';

/** One skin has links without items, and in another tabs and actions are one list. */
const tabs =
  '#p-associated-pages ul, #p-namespaces ul, #p-cactions ul:has(#ca-talk), .minerva__tab-container';

/** Where a placement goes in the five skins: first match wins; a list gets the element in an item of its own. */
const places: Readonly<Record<string, Spot>> = {
  'content-start': {select: content, where: 'prepend'},
  'content-end': {select: content, where: 'append'},
  'user-menu': {
    select:
      '#p-personal ul, #pt-personal ul, .vector-user-menu ul, .minerva-user-menu-list, #p-user-menu ul',
    where: 'append',
    before: '#pt-preferences, #pt-logout, .menu__item--logout',
  },
  tabs: {select: tabs, where: 'append', before: '#ca-talk ~ li:not(#ca-talk)'},
  // In the place of the page's own.
  'page-tab': {select: tabs, where: 'append', before: '.selected'},
  sidebar: {select: '#p-tb ul, #p-navigation ul, #site-tools ul', where: 'append'},
  body: {select: 'body', where: 'append'},
};

/** Attributes that a placement may set, beside those the registry lists: addresses come from protected pages. */
const ownKeys = ['href', 'instrument'] as const;

/** An entry shows itself once it has something to show: until then it takes no room. */
function itemFor(element: HTMLElement, {data}: RegistryEntry): HTMLElement {
  const item = element.ownerDocument.createElement('li');
  item.append(element);
  if (!data.includes('appearance')) return item;
  if (!element.hasAttribute('appearance')) element.setAttribute('appearance', 'menu-item');
  item.style.display = 'none';
  return item;
}

/** In a list before the entry that the place names, else at its end. */
function insert(node: HTMLElement, target: Element, {where, before}: Spot): void {
  const next = [...(before ? target.children : [])].find(
    (child) => child.matches(`${before}`) || child.querySelector(`${before}`),
  );
  if (next) next.before(node);
  else target[where](node);
}

/** The first selector that finds something, wherever on the page that is. */
const findPlace = (document: Document, select: string): Element | null =>
  select
    .split(', ')
    .map((one) => document.querySelector(one))
    .find((found) => found) ?? null;

/** Where the page's text stands. */
export const findContent = (document: Document): Element | null => findPlace(document, content);

function place(document: Document, placement: Placement, registry: Registry): void {
  const tag = placement.element;
  const entry = registry[tag];
  if (!entry) {
    warnOnce(`the configuration places <${tag}>, which is not known.`);
    return;
  }
  const spot = places[placement.in ?? 'body'];
  const target = spot && findPlace(document, spot.select);
  const id = `${tag} ${placement.in ?? 'body'} ${placement.instrument ?? ''}`;
  if (!spot || !target || document.querySelector(`[${marker}="${CSS.escape(id)}"]`)) return;
  const element = document.createElement(tag);
  const values = new Map<string, unknown>(Object.entries(placement));
  for (const name of [...ownKeys, ...entry.data]) {
    const value = values.get(name);
    if (typeof value === 'string' || typeof value === 'number')
      element.setAttribute(name, `${value}`);
  }
  const node = target.localName === 'ul' ? itemFor(element, entry) : element;
  node.setAttribute(marker, id);
  insert(node, target, spot);
  void entry.load();
}

export interface PlacementContext {
  readonly page: PageFacts;
  /** What is known of the reader; what is not decides nothing, so that the element is not shown. */
  readonly facts: ConditionFacts;
  readonly registry: Registry;
}

/** Puts every placement that applies to the page and to its reader into `document`, once. */
export function applyPlacements(
  document: Document,
  placements: readonly Placement[],
  {page, facts, registry}: PlacementContext,
): void {
  for (const placement of placements)
    if (placementApplies(placement.on, page) && shows(placement.when, facts))
      place(document, placement, registry);
}

/** Asks who reads, where a placement depends on it. Nothing is known of a reader whom the wiki does not name. */
export async function placementFacts(
  placements: readonly Placement[],
  adapter: Adapter,
  now: number,
): Promise<ConditionFacts> {
  if (!adapter.user || placements.every(({when}) => !when)) return {};
  const known = {variants: adapter.experiments?.variants, campaigns: adapter.campaigns};
  return adapter.user.facts().then(
    (user) => factsOf(user, now, known),
    () => known,
  );
}
