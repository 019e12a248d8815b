/** Modules that are replaced by others once a condition holds, and what their reader makes of that. Pure. */
import type {Condition} from '../condition.generated.js';
import {type Kept, readFields, textsIn} from '../kept.js';
import type {Arrangement} from './arrangement.js';
import {
  layoutNames,
  type LayoutRules,
  moduleRules,
  type PageArea,
  type PlacedModule,
  type Shows,
} from './page-layout.js';

/** From the configuration. */
export interface ProgressionRule {
  /** Name of the module that is replaced. */
  readonly from: string;
  /** Name of the module that comes instead. */
  readonly to: string;
  /** Who gets it; null: everybody. */
  readonly when: Condition | null;
  /** People may keep the old one. */
  readonly keepOld?: boolean;
}

/** What is kept of one reader; steps go by their names. */
export interface Progress {
  /** They have seen that it is new. */
  readonly seen: readonly string[];
  /** They went on with the old module. */
  readonly kept: readonly string[];
}

/** A module that came instead of another. */
export interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly keepOld: boolean;
}

export interface Progressed {
  readonly areas: readonly PageArea[];
  /** What came instead of what, in the order in which it happened. */
  readonly taken: readonly Step[];
  /** What would have come, had the reader not kept the old one. */
  readonly refused: readonly Step[];
}

/** What cannot be read never happened; a value of a later version is read as far as it is known. */
function readProgress(text: string | null): Progress {
  const {seen, kept} = readFields(text);
  return {seen: textsIn(seen), kept: textsIn(kept)};
}

/** The preference. A later version may add to it. */
export const keptProgress: Kept<Progress> = {
  key: 'progression',
  read: readProgress,
  write: ({seen, kept}) => JSON.stringify({v: 1, seen, kept}),
};

const added = (list: readonly string[], id: string) => [...list.filter((one) => one !== id), id];

export const withSeen = (progress: Progress, id: string): Progress => ({
  ...progress,
  seen: added(progress.seen, id),
});

/** @param keeps goes on with the old module, or comes back to the new one. */
export const withKept = (progress: Progress, id: string, keeps: boolean): Progress => ({
  seen: added(progress.seen, id),
  kept: keeps ? added(progress.kept, id) : progress.kept.filter((one) => one !== id),
});

export interface ProgressionRules extends LayoutRules {
  readonly progression: readonly ProgressionRule[];
}

/** The rules that matter to a layout: the chain of what its modules may become. */
function rulesFor(rules: ProgressionRules, layout: string): readonly ProgressionRule[] {
  const names = new Set(layoutNames(rules, layout));
  return rules.progression.filter(({from, to}) => names.has(from) && names.add(to));
}

/** The conditions that decide on what replaces what in a layout. */
export const progressionConditions = (
  rules: ProgressionRules,
  layout: string,
): readonly (Condition | null | undefined)[] =>
  rulesFor(rules, layout).flatMap(({to, when}) => [when, moduleRules(rules, to).when]);

export interface ProgressScene {
  readonly shows: Shows;
  readonly progress: Progress;
  /** Whether there is such a module at all. */
  readonly known: (name: string) => boolean;
}

/**
 * Rules apply one after the other, so that the second may replace what the first brought. What comes instead stands where the
 * old one stood, and nowhere else; it never comes where it is switched off, or not for this reader.
 *
 * @param areas the page as the layout has it
 */
export function progressed(
  areas: readonly PageArea[],
  rules: ProgressionRules,
  {shows, progress, known}: ProgressScene,
): Progressed {
  const taken: Step[] = [];
  const refused: Step[] = [];
  let now = areas;
  for (const {from, to, when, keepOld = false} of rules.progression) {
    const own = moduleRules(rules, to);
    const stands = now.some(({modules}) => modules.some(({name}) => name === from));
    const holds = own.enabled !== false && shows(own.when) && shows(when);
    if (from === to || !stands || !holds || !known(to)) continue;
    const step: Step = {id: `${from}/${to}`, from, to, keepOld};
    const keeps = keepOld && progress.kept.includes(step.id);
    (keeps ? refused : taken).push(step);
    // Whoever keeps the old one does not get the new one beside it.
    now = keeps
      ? without(now, to)
      : replaced(without(now, to), from, {name: to, pinned: !!own.pinned});
  }
  return {areas: now, taken, refused};
}

const without = (areas: readonly PageArea[], name: string): readonly PageArea[] =>
  areas.map((area) => ({...area, modules: area.modules.filter((one) => one.name !== name)}));

const replaced = (
  areas: readonly PageArea[],
  from: string,
  {name, pinned}: PlacedModule,
): readonly PageArea[] =>
  areas.map((area) => ({
    ...area,
    modules: area.modules.map((one) =>
      one.name === from ? {name, pinned: pinned || one.pinned} : one,
    ),
  }));

/** What came instead stands where the person had put the old module, unless they have put it somewhere itself. */
export function inheriting(arrangement: Arrangement, taken: readonly Step[]): Arrangement {
  let {order} = arrangement;
  for (const {from, to} of taken) {
    const areas = Object.entries(order);
    if (areas.some(([, names]) => names.includes(to))) continue;
    order = Object.fromEntries(
      areas.map(([area, names]) => [
        area,
        names.flatMap((name) => (name === from ? [to, name] : [name])),
      ]),
    );
  }
  return {...arrangement, order};
}
