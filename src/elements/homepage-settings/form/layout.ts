/** Which module stands where in a layout, and moving it. */
import {isObject} from '../../../config/json.js';
import type {SettingPath} from '../../../config/settings-draft.js';
import {choose, type FormContext, valueAt} from './context.js';

/** The layout that people get whom no rule gives another one. */
export const usualLayout = 'newcomer';

/** Areas that every layout can have; a wiki may write others, which stand below. */
const usualAreas = ['top', 'main', 'side'];

export interface Placed {
  readonly name: string;
  /** Its place among the entries of its area, as they are written. */
  readonly index: number;
  /** A name, or an object with conditions. */
  readonly entry: unknown;
}

export interface Area {
  readonly area: string;
  readonly placed: readonly Placed[];
}

export const nameOf = (entry: unknown): string =>
  typeof entry === 'string'
    ? entry
    : isObject(entry) && typeof entry['module'] === 'string'
      ? entry['module']
      : '';

/** Names of all layouts, the usual one first. */
export function layoutNames(context: FormContext): readonly string[] {
  const written = valueAt(context, ['layouts']);
  return [...new Set([usualLayout, ...Object.keys(isObject(written) ? written : {})])];
}

/** The layout that is shown: one that is gone gives way to the usual one. */
export const shownLayout = (context: FormContext): string =>
  layoutNames(context).includes(context.chosen.layout) ? context.chosen.layout : usualLayout;

export const areaPath = (layout: string, area: string): SettingPath => ['layouts', layout, area];

const entriesOf = (context: FormContext, layout: string, area: string): readonly unknown[] => {
  const entries = valueAt(context, areaPath(layout, area));
  return Array.isArray(entries) ? entries : [];
};

/** Every area with its modules. A module that is named twice counts once. */
export function areasOf(context: FormContext, layout: string): readonly Area[] {
  const written = valueAt(context, ['layouts', layout]);
  const seen = new Set<string>();
  return [...new Set([...usualAreas, ...Object.keys(isObject(written) ? written : {})])].map(
    (area) => ({
      area,
      placed: entriesOf(context, layout, area).flatMap((entry, index) => {
        const name = nameOf(entry);
        if (!name || seen.has(name)) return [];
        seen.add(name);
        return [{name, index, entry}];
      }),
    }),
  );
}

export interface Target {
  readonly area: string;
  /** Names in the order that the area is to have, the module's among them. */
  readonly order: readonly string[];
}

/** Puts a module into an area; from wherever it stood it goes. What has no name keeps its turn at the end. */
export function place(context: FormContext, layout: string, name: string, target: Target): void {
  const areas = areasOf(context, layout);
  const from = areas.find(({placed}) => placed.some((one) => one.name === name))?.area;
  const known = new Map(
    areas.flatMap(({placed}) => placed.map((one) => [one.name, one.entry] as const)),
  );
  const rest = entriesOf(context, layout, target.area).filter(
    (entry) => !target.order.includes(nameOf(entry)),
  );
  const ordered = target.order.map((one) => known.get(one) ?? one);
  // Both lists are read before one of them is written.
  const left = from === undefined ? [] : without(entriesOf(context, layout, from), name);
  choose(context, areaPath(layout, target.area), [...ordered, ...rest]);
  if (from !== undefined && from !== target.area) choose(context, areaPath(layout, from), left);
}

const without = (entries: readonly unknown[], name: string) =>
  entries.filter((entry) => nameOf(entry) !== name);

/** Takes a module off a layout. */
export function takeOff(context: FormContext, layout: string, name: string): void {
  for (const {area, placed} of areasOf(context, layout))
    if (placed.some((one) => one.name === name))
      choose(context, areaPath(layout, area), without(entriesOf(context, layout, area), name));
}

/** One step; past the end of an area a module goes over into the next one. Undefined: there is no further. */
export function stepFrom(areas: readonly Area[], name: string, step: -1 | 1): Target | undefined {
  const at = areas.findIndex(({placed}) => placed.some((one) => one.name === name));
  const here = areas[at];
  if (!here) return undefined;
  const names = here.placed.map((one) => one.name);
  const index = names.indexOf(name);
  const next = index + step;
  const others = names.filter((one) => one !== name);
  if (next >= 0 && next < names.length)
    return {area: here.area, order: [...others.slice(0, next), name, ...others.slice(next)]};
  const neighbour = areas[at + step];
  if (!neighbour) return undefined;
  const there = neighbour.placed.map((one) => one.name);
  return {area: neighbour.area, order: step < 0 ? [...there, name] : [name, ...there]};
}
