/** Whether somebody is invited to suggested edits after an edit of their own. Most are not. */
import {dismissalStore} from '../../../controllers/dismissal-store.js';
import {dayIn} from '../../../domain/calendar.js';
import type {UserFacts} from '../../../domain/model.js';
import {
  allDone,
  type InvitationFacts,
  invitationThing,
  isInvitedToTasks,
  mayBeInvited,
} from '../../../domain/tasks/levelling-up.js';
import type {PostEditData} from '../post-edit-data.js';
import type {FollowUpPlan, Reader} from './follow-up-plan.js';
import {moreTasks} from './more-tasks.js';

/** How many articles somebody edited; null where that is not known. */
async function articleEdits({adapter, zone}: FollowUpPlan): Promise<number | null> {
  const query = {user: null, days: 60, timeZone: zone};
  return (await adapter.impact?.impact(query, {reload: true}))?.articleEditCount ?? null;
}

/** @returns null where nobody is invited. */
export async function afterOrdinaryEdit(
  plan: FollowUpPlan,
  user: UserFacts,
): Promise<PostEditData | null> {
  const {adapter, now, zone, tasks: where} = plan;
  const {inviteAt, namespaces} = where;
  const page = adapter.signals?.page();
  if (!inviteAt.length || !page || !namespaces.includes(page.namespace)) return null;
  const [done, dismissed, fresh] = await Promise.all([
    adapter.tasks?.completed(),
    dismissalStore(adapter, user.name ?? '').load(),
    adapter.user?.facts({reload: true}),
  ]);
  const facts: Omit<InvitationFacts, 'articleEdits'> = {
    edits: fresh?.editCount ?? null,
    suggestedEdits: done ? allDone(done) : null,
    dismissed: dismissed.includes(invitationThing),
  };
  if (!mayBeInvited(inviteAt, facts)) return null;
  if (!isInvitedToTasks(inviteAt, {...facts, articleEdits: await articleEdits(plan)})) return null;
  const types = (await adapter.tasks?.types(where)) ?? [];
  if (!types.length) return null;
  const reader: Reader = {
    user,
    types,
    completed: [],
    today: dayIn(now, user.timeZone ?? zone),
  };
  const {tasks} = await moreTasks(plan, reader, {});
  if (!tasks.length) return null;
  return {
    account: user.name,
    finished: null,
    today: null,
    done: null,
    types,
    tasks,
    limit: false,
    levelUp: null,
  };
}
