/**
 * Which modules a page has, and where: from what the configuration says and which of its conditions hold for the reader. The
 * language of conditions comes from outside: most pages have none.
 */
import type {Condition} from '../condition.generated.js';
import {own} from '../own.js';

/**
 * Whether a condition certainly holds for the reader; no condition does. One that cannot be decided does not, so that no
 * module is shown to more people than intended.
 */
export type Shows = (condition: Condition | null | undefined) => boolean;

/** A module in a layout: its name, or an object that says more. */
export type LayoutEntry =
  | string
  | {
      readonly module: string;
      readonly when?: Condition | null | undefined;
      readonly pinned?: boolean | undefined;
    };

/** Modules by area, in order. */
export type Layout = Readonly<Record<string, readonly LayoutEntry[]>>;

/** What the configuration says on a module wherever it stands. */
export interface ModuleRules {
  readonly enabled?: boolean;
  readonly when?: Condition | null;
  readonly pinned?: boolean;
}

/** The part of the configuration that decides on the page. */
export interface LayoutRules {
  readonly layouts: Readonly<Record<string, Layout>>;
  readonly layoutRules: readonly {readonly layout: string; readonly when: Condition | null}[];
  readonly modules: Readonly<Record<string, ModuleRules>>;
}

/** Where an area stands: across the page above, in the wide column, in the narrow one, across the page below. */
export type AreaGroup = 'top' | 'main' | 'side' | 'bottom';

export interface PlacedModule {
  /** A tag without `wiki-`, or a module that the wiki describes. */
  readonly name: string;
  /** People cannot move or hide it. */
  readonly pinned: boolean;
}

export interface PageArea {
  readonly name: string;
  readonly group: AreaGroup;
  readonly modules: readonly PlacedModule[];
}

/** The layout of people for whom nothing else holds. */
export const usualLayout = 'newcomer';

/** In the order of the page. */
export const areaGroups = ['top', 'main', 'side', 'bottom'] as const;

/** Areas of a layout's own names (`main-secondary`, `sidebar`) go by their beginnings. */
export const areaGroup = (area: string): AreaGroup =>
  areaGroups.find((group) => area.startsWith(group)) ?? 'bottom';

/** What a layout of that name has; nothing when there is none. */
export const layoutCalled = ({layouts}: LayoutRules, name: string): Layout =>
  own(layouts, name) ?? {};

/**
 * @param asked by the embedding code: wins where there is such a layout.
 * @returns the name of the layout that the reader gets.
 */
export function chooseLayout(rules: LayoutRules, shows: Shows, asked = ''): string {
  const known = (name: string) => own(rules.layouts, name);
  if (known(asked)) return asked;
  const first = rules.layoutRules.find(({layout, when}) => known(layout) && shows(when));
  return first?.layout ?? usualLayout;
}

const entryOf = (entry: LayoutEntry): Exclude<LayoutEntry, string> =>
  typeof entry === 'string' ? {module: entry} : entry;

/** What the configuration says on a module of that name. */
export function moduleRules({modules}: LayoutRules, name: string): ModuleRules {
  return own(modules, name) ?? {};
}

/**
 * The areas of a layout with the modules that the reader gets, in the order of the page: what stands above, the wide column,
 * the narrow one, what stands below. Areas without a module are there, too: people can put one into them. A module that comes
 * twice is left out the second time.
 */
export function pageAreas(rules: LayoutRules, layout: string, shows: Shows): readonly PageArea[] {
  const taken = new Set<string>();
  const take = (given: LayoutEntry): readonly PlacedModule[] => {
    const {module: name, when, pinned} = entryOf(given);
    const own = moduleRules(rules, name);
    const shown = own.enabled !== false && shows(own.when) && shows(when);
    if (!shown || taken.has(name)) return [];
    taken.add(name);
    return [{name, pinned: pinned ?? own.pinned ?? false}];
  };
  const areas = Object.entries(layoutCalled(rules, layout)).map(([name, entries]) => ({
    name,
    group: areaGroup(name),
    modules: entries.flatMap(take),
  }));
  return areaGroups.flatMap((group) => areas.filter((area) => area.group === group));
}

const entriesOf = (rules: LayoutRules, layout: string) =>
  Object.values(layoutCalled(rules, layout)).flat().map(entryOf);

/** The conditions that decide on the layout, to find out which facts that takes. */
export const layoutRuleConditions = (rules: LayoutRules): readonly (Condition | null)[] =>
  rules.layoutRules.map(({when}) => when);

/** The conditions that decide on the modules of a layout. */
export function layoutConditions(
  rules: LayoutRules,
  layout: string,
): readonly (Condition | null | undefined)[] {
  return entriesOf(rules, layout).flatMap(({module, when}) => [
    when,
    moduleRules(rules, module).when,
  ]);
}

/** Names of the modules that a layout may have. */
export const layoutNames = (rules: LayoutRules, layout: string): readonly string[] =>
  entriesOf(rules, layout).map(({module}) => module);
