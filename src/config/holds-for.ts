import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import type {Condition} from '../domain/condition.generated.js';
import {factsOf} from '../domain/condition-facts.js';
import {mentions, shows} from '../domain/conditions.js';
import {dismissedThings, dismissalPrefix} from '../domain/dismissals.js';
import type {UserFacts} from '../domain/model.js';

/**
 * Whether a condition certainly holds for the reader. Asks the wiki for what it takes beside the account itself; what does
 * not arrive is not known, and decides nothing.
 *
 * @param now in milliseconds since the epoch
 */
export async function holdsFor(
  adapter: Adapter,
  condition: Condition,
  {user, now}: {user: UserFacts; now: number},
  options: Pick<LoadOptions, 'reload'> = {},
): Promise<boolean> {
  const {user: users, tasks, preferences} = adapter;
  const ask = <T>(operator: keyof Condition, load: () => Promise<T> | undefined) =>
    mentions(condition, operator) ? load()?.catch(() => undefined) : undefined;
  const [roles, completed, dismissed] = await Promise.all([
    ask('newRole', () => users?.roles?.(options)),
    ask('completedTasks', () => tasks?.completed(options)),
    ask('dismissed', () => preferences?.readAll(dismissalPrefix, options)),
  ]);
  const variants = adapter.experiments?.variants;
  const more = {
    ...(variants && {variants}),
    ...(roles && {roles}),
    ...(completed && {
      completedTasks: Object.fromEntries(completed.map(({type, count}) => [type, count])),
    }),
    ...(dismissed && {dismissed: dismissedThings(dismissed)}),
  };
  return shows(condition, factsOf(user, now, more));
}
