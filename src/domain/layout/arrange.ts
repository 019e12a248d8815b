/**
 * A page as its reader arranged it. What is pinned keeps the place that the wiki gives it, what is new stands where the wiki
 * puts it, and what is gone is passed over. Pure.
 */
import type {Arrangement} from './arrangement.js';
import type {PageArea, PlacedModule} from './page-layout.js';
import {own} from '../own.js';

/** Names of modules that people can move, by area, in the order in which they stand; hidden ones are in their places, too. */
export type Order = ReadonlyMap<string, readonly string[]>;

/** Beside its nearest neighbour in the wiki's order: after the one before it, else before the one after it, else last. */
function indexBeside(name: string, usual: readonly string[], list: readonly string[]): number {
  const at = usual.indexOf(name);
  const before = usual.slice(0, at).findLast((other) => list.includes(other));
  if (before !== undefined) return list.indexOf(before) + 1;
  const after = usual.slice(at + 1).find((other) => list.includes(other));
  return after === undefined ? list.length : list.indexOf(after);
}

/** @param areas the page as the wiki has it */
export function orderOf(areas: readonly PageArea[], {order}: Arrangement): Order {
  const usual = new Map(
    areas.map(({name, modules}) => [
      name,
      modules.filter(({pinned}) => !pinned).map((module) => module.name),
    ]),
  );
  const left = new Set([...usual.values()].flat());
  const lists = new Map<string, string[]>();
  for (const {name: area} of areas) {
    const chosen = own(order, area) ?? [];
    // A name that stands twice counts once: `delete` says whether it was still there.
    lists.set(
      area,
      chosen.filter((name) => left.delete(name)),
    );
  }
  for (const [area, names] of usual)
    for (const name of names)
      if (left.has(name)) {
        const list = lists.get(area) ?? [];
        list.splice(indexBeside(name, names, list), 0, name);
      }
  return lists;
}

/**
 * @param areas the page as the wiki has it, empty areas included
 * @returns the same areas with the modules that the person sees
 */
export function arranged(
  areas: readonly PageArea[],
  arrangement: Arrangement,
): readonly PageArea[] {
  const order = orderOf(areas, arrangement);
  const byName = new Map(areas.flatMap(({modules}) => modules).map((one) => [one.name, one]));
  const isThere = (name: string) => !arrangement.hidden.includes(name);
  return areas.map((area) => {
    const names = (order.get(area.name) ?? []).filter(isThere);
    const modules: PlacedModule[] = names.flatMap((name) => byName.get(name) ?? []);
    for (const [index, module] of area.modules.entries())
      if (module.pinned) modules.splice(index, 0, module);
    return {...area, modules};
  });
}

/** Modules of the page that the person has hidden, in the wiki's order. */
export const hiddenModules = (
  areas: readonly PageArea[],
  {hidden}: Arrangement,
): readonly string[] =>
  areas
    .flatMap(({modules}) => modules)
    .filter(({name, pinned}) => !pinned && hidden.includes(name))
    .map(({name}) => name);
