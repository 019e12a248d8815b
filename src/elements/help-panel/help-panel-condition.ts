/** Whether the configuration's condition holds. A part of its own: most wikis set none. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {dismissalStore} from '../../controllers/dismissal-store.js';
import type {Condition} from '../../domain/condition.generated.js';
import {factsOf} from '../../domain/condition-facts.js';
import {mentions, shows} from '../../domain/conditions.js';
import type {UserFacts} from '../../domain/model.js';

/** What is not known decides nothing: no reason to fail. */
const orUnknown = <T>(answer: Promise<T> | undefined): Promise<T | undefined> =>
  answer?.catch(() => undefined) ?? Promise.resolve(undefined);

export async function qualifies(
  adapter: Adapter,
  when: Condition,
  user: UserFacts,
  now: number,
  options: Pick<LoadOptions, 'signal' | 'reload'>,
): Promise<boolean> {
  const about = (operator: keyof Condition) => mentions(when, operator);
  const [roles, completed, dismissed] = await Promise.all([
    orUnknown(about('newRole') ? adapter.user?.roles?.(options) : undefined),
    orUnknown(about('completedTasks') ? adapter.tasks?.completed(options) : undefined),
    orUnknown(
      about('dismissed') ? dismissalStore(adapter, user.name ?? '').load(options) : undefined,
    ),
  ]);
  const completedTasks =
    completed && Object.fromEntries(completed.map(({type, count}) => [type, count]));
  return shows(when, factsOf(user, now, {roles, completedTasks, dismissed}));
}
