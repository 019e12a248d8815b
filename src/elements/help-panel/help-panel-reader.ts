/** Who gets the help panel, as far as that depends on the account. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {Condition} from '../../domain/condition.generated.js';
import {readOff} from '../../domain/help/panel-off.js';
import type {UserFacts} from '../../domain/model.js';

/** What `wiki-help-panel` has to know before it is seen. */
export interface HelpPanelData {
  /** Who reads. */
  readonly user: UserFacts;
  /** The reader turned the panel off. */
  readonly off: boolean;
  /** The configuration's condition holds, for certain. Left out: it does. */
  readonly qualifies?: boolean;
}

/** Name of the preference. */
export const offKey = 'help-panel';

/** @param when the configuration's condition; null: everybody with an account. @returns null for readers without one. */
export async function loadHelpReader(
  adapter: Adapter,
  when: Condition | null,
  now: number,
  {signal, reload = false}: LoadOptions<HelpPanelData | null>,
): Promise<HelpPanelData | null> {
  const asker = {...(signal && {signal}), reload};
  const user = await adapter.user?.facts(asker);
  if (!user || user.kind === 'anonymous') return null;
  const [off, qualifies] = await Promise.all([
    // A panel too many can be closed.
    adapter.preferences?.read(offKey, asker).catch(() => null),
    when === null ||
      import('./help-panel-condition.js').then((part) =>
        part.qualifies(adapter, when, user, now, asker),
      ),
  ]);
  return {user, off: readOff(off ?? null), qualifies};
}
