/**
 * In which order modules come up, so that nothing moves that is seen already: what stands below a module waits until it is
 * known whether that one shows something.
 */
import {type AreaGroup, areaGroups} from './page-layout.js';

export interface RevealedModule {
  readonly name: string;
  /** It is not known what it will show. */
  readonly pending: boolean;
  /** It may turn out to show nothing. */
  readonly mayHide: boolean;
}

export type ByGroup<T> = Readonly<Record<AreaGroup, readonly T[]>>;

/** All of a page, in its order. */
export const allOf = <T>(groups: ByGroup<T>): readonly T[] =>
  areaGroups.flatMap((group) => groups[group]);

/** From the top down to the first that is in doubt, which takes no room yet, or keeps its own. */
function fromTop(modules: readonly RevealedModule[]): readonly RevealedModule[] {
  const doubt = modules.findIndex(({pending, mayHide}) => pending && mayHide);
  return doubt < 0 ? modules : modules.slice(0, doubt + 1);
}

/** @returns the names of the modules that can be seen, or show themselves as soon as they can. */
export function revealedModules(
  groups: ByGroup<RevealedModule>,
  twoColumns: boolean,
): ReadonlySet<string> {
  const runs = [allOf(groups)];
  if (twoColumns) runs.push([...groups.top, ...groups.side]);
  return new Set(runs.flatMap(fromTop).map(({name}) => name));
}
