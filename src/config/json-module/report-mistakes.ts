import {warnOnce} from '../../platform/warn-once.js';
import type {ConfigProblem} from '../config-problem.js';

/** Tells developers, once a page. */
export function reportMistakes(name: string, problems: readonly ConfigProblem[]): void {
  const list = problems.map(
    ({path, problem: {code, params}}) => `${path || '/'}: ${[code, ...params].join(' ')}`,
  );
  warnOnce(`the module "${name}" is described wrongly and not shown. ${list.join('; ')}`);
}
