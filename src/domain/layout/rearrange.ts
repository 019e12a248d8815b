/** What a person does to their page: each function gives the arrangement that follows. Pure. */
import type {Arrangement} from './arrangement.js';
import {arranged, orderOf} from './arrange.js';
import type {AreaGroup, PageArea} from './page-layout.js';

/** Where a module is to stand. */
export interface Place {
  readonly area: string;
  /** Name of the module that it stands before; null: last. */
  readonly before: string | null;
}

/** Names that the page does not know stay behind those that they stood behind. */
function withUnknown(
  list: readonly string[],
  stored: readonly string[],
  known: (name: string) => boolean,
): readonly string[] {
  const merged = [...list];
  for (const [index, name] of stored.entries()) {
    if (known(name)) continue;
    const before = stored.slice(0, index).findLast((other) => merged.includes(other));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, name);
  }
  return merged;
}

/** @param areas the page as the wiki has it */
export function withMoved(
  areas: readonly PageArea[],
  arrangement: Arrangement,
  name: string,
  {area, before}: Place,
): Arrangement {
  const lists = orderOf(areas, arrangement);
  const known = new Set(areas.flatMap(({modules}) => modules.map((module) => module.name)));
  const order = new Map<string, readonly string[]>();
  for (const [other, stored] of Object.entries(arrangement.order))
    order.set(
      other,
      stored.filter((one) => one !== name),
    );
  for (const [other, names] of lists) {
    if (other !== area && !names.includes(name)) continue;
    const list = names.filter((one) => one !== name);
    const index = before === null ? -1 : list.indexOf(before);
    if (other === area) list.splice(index < 0 ? list.length : index, 0, name);
    const stored = order.get(other) ?? [];
    order.set(
      other,
      withUnknown(list, stored, (one) => known.has(one)),
    );
  }
  return {...arrangement, order: Object.fromEntries(order)};
}

export const withHidden = (arrangement: Arrangement, name: string): Arrangement => ({
  ...arrangement,
  hidden: [...arrangement.hidden.filter((other) => other !== name), name],
});

export const withShown = (arrangement: Arrangement, name: string): Arrangement => ({
  ...arrangement,
  hidden: arrangement.hidden.filter((other) => other !== name),
});

/** Where a module can go from where it is; what is left out leads nowhere. */
export interface Steps {
  readonly up?: Place;
  readonly down?: Place;
  /** To the other column. */
  readonly across?: Place;
}

export interface Sight {
  /** The module can be seen: steps pass over those that cannot. */
  readonly seen: (name: string) => boolean;
  readonly twoColumns: boolean;
}

interface Spot {
  readonly name: string;
  readonly area: string;
  readonly group: AreaGroup;
}

const opposites: Partial<Record<AreaGroup, AreaGroup>> = {main: 'side', side: 'main'};

/** @param areas the page as the wiki has it */
export function stepsOf(
  areas: readonly PageArea[],
  arrangement: Arrangement,
  name: string,
  {seen, twoColumns}: Sight,
): Steps {
  const spots: readonly Spot[] = arranged(areas, arrangement).flatMap((area) =>
    area.modules
      .filter((module) => !module.pinned && seen(module.name))
      .map((module) => ({name: module.name, area: area.name, group: area.group})),
  );
  const own = spots.find((spot) => spot.name === name);
  if (!own) return {};
  const opposite = opposites[own.group];
  // What stands in the other column is neither above nor below.
  const run = spots.filter(({group}) => !twoColumns || group !== opposite);
  const at = run.indexOf(own);
  const [previous, next] = [run[at - 1], run[at + 1]];
  const list = orderOf(areas, arrangement);
  const behind = ({area, name: neighbour}: Spot): string | null => {
    const names = (list.get(area) ?? []).filter((one) => one !== name);
    return names[names.indexOf(neighbour) + 1] ?? null;
  };
  const across = twoColumns && opposite ? inGroup(areas, spots, opposite, own) : undefined;
  return {
    ...(previous && {up: {area: previous.area, before: previous.name}}),
    ...(next && {down: {area: next.area, before: behind(next)}}),
    ...(across && {across}),
  };
}

/** As far down in the other column as it is in its own. */
function inGroup(
  areas: readonly PageArea[],
  spots: readonly Spot[],
  group: AreaGroup,
  own: Spot,
): Place | undefined {
  const index = spots.filter((spot) => spot.group === own.group).indexOf(own);
  const there = spots.filter((spot) => spot.group === group);
  const neighbour = there[index];
  if (neighbour) return {area: neighbour.area, before: neighbour.name};
  return lastIn(areas, group, there.at(-1)?.area);
}

function lastIn(
  areas: readonly PageArea[],
  group: AreaGroup,
  area = areas.find((one) => one.group === group)?.name,
): Place | undefined {
  return area === undefined ? undefined : {area, before: null};
}

/**
 * Where a module stands that was dropped in a group.
 *
 * @param order names of the modules of that group, in the order in which they stand now, itself included
 */
export function placeOf(
  areas: readonly PageArea[],
  arrangement: Arrangement,
  name: string,
  group: AreaGroup,
  order: readonly string[],
): Place | undefined {
  const lists = orderOf(areas, arrangement);
  const areaOf = (one: string) => [...lists].find(([, names]) => names.includes(one))?.[0];
  const at = order.indexOf(name);
  const after = order.slice(at + 1).find((one) => areaOf(one) !== undefined);
  const area = after === undefined ? undefined : areaOf(after);
  if (after !== undefined && area !== undefined) return {area, before: after};
  const before = order.slice(0, at).findLast((one) => areaOf(one) !== undefined);
  return lastIn(areas, group, before === undefined ? undefined : areaOf(before));
}
