/** What somebody answers in the panel, and where it is kept. */
import {dismissalStore} from '../../../controllers/dismissal-store.js';
import {taskChoicesStore} from '../../../controllers/task-choices-store.js';
import {invitationThing} from '../../../domain/tasks/levelling-up.js';
import {optOutsKey, optOutsValue, readOptOuts} from '../../../domain/tasks/level-up-optouts.js';
import type {PostEditData} from '../post-edit-data.js';
import type {PanelWiki} from './templates.js';

type AnswersWiki = Pick<PanelWiki, 'adapter' | 'now'>;

/** From now on only this type. @throws AdapterError */
export async function chooseOnly(
  wiki: AnswersWiki,
  {account}: PostEditData,
  type: string,
): Promise<void> {
  const {adapter} = wiki;
  if (!adapter) return;
  const store = taskChoicesStore(adapter, account ?? '');
  const choices = await store.load();
  const startedAt = choices.startedAt ?? new Date(wiki.now()).toISOString();
  await store.save({...choices, startedAt, types: [type]});
}

/** No other type is offered any more after tasks of this one; or it is again. @throws AdapterError */
export async function optOut({adapter}: AnswersWiki, type: string, wanted: boolean): Promise<void> {
  const {preferences} = adapter ?? {};
  const stored = await preferences?.read(optOutsKey, {reload: true});
  const others = readOptOuts(stored ?? null).filter((other) => other !== type);
  await preferences?.write(optOutsKey, optOutsValue(wanted ? [...others, type] : others));
}

/** For good. Whoever closes the panel may be asked once more. */
export function refuseInvitation(wiki: AnswersWiki, account: string): void {
  const {adapter} = wiki;
  if (!adapter) return;
  // What is not stored is asked again after the next number of edits, which is the last.
  dismissalStore(adapter, account)
    .dismiss(invitationThing, wiki.now())
    .catch(() => undefined);
}
