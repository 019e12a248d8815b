import {headingRank} from '../../styles/heading-rank.js';
import type {PageModule} from './page-module.js';

export interface Dress {
  /** Name of the module that is whole on a narrow page, null for none; undefined on a page where all are. */
  readonly open: string | null | undefined;
  /** Rank of the greeting. */
  readonly headingLevel: number;
  /** Modules are about to be moved: nothing in them can be used. */
  readonly moving: boolean;
}

/** Tells each module how it is shown. */
export function dressModules(
  modules: readonly PageModule[],
  {open, headingLevel, moving}: Dress,
): void {
  const full = ({source, name}: PageModule) =>
    open === undefined || !source.summary || open === name;
  const [filled] = modules
    .filter(({source, status}) => source.fills && (status === 'ready' || status === 'pending'))
    .filter(full)
    .sort((one, other) => (one.source.fills ?? 0) - (other.source.fills ?? 0));
  for (const module of modules)
    module.dress({
      detail: full(module) ? 'full' : 'summary',
      'heading-level': `${headingRank(headingLevel + 1)}`,
      outlined: moving || (filled && filled !== module) ? '' : null,
      inert: moving ? '' : null,
    });
}
