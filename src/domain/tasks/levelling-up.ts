/**
 * When somebody is shown another type of task, and when somebody who does not know suggested edits is shown them. The numbers
 * are those of Wikimedia's wikis, and each can be configured. Pure.
 */
import type {Day} from '../model.js';
import type {CompletedTasks, TaskType} from '../task-model.js';
import {difficulties} from './task-kinds.js';
import {doneOf, limitReached} from './daily-limit.js';
import {outgrown} from './task-limits.js';

/** What a person has finished of all types. */
export const allDone = (completed: readonly CompletedTasks[]): number =>
  completed.reduce((sum, {count}) => sum + count, 0);

export interface LevelUpFacts {
  /** Id of the type of which a task was finished just now. */
  readonly type: string;
  /** With the task that was finished just now. */
  readonly completed: readonly CompletedTasks[];
  /** What the wiki offers. */
  readonly types: readonly TaskType[];
  /** Ids of types after which the person wants to be shown no other. */
  readonly optOuts: readonly string[];
  /** The person's own day. */
  readonly today: Day;
}

const rank = ({difficulty}: TaskType): number => difficulties.indexOf(difficulty);

/**
 * The types that can be shown after every `levelUp`th task of a type: others, done fewer than `levelUp` times, easiest
 * first. The first of them that has a task is the one.
 *
 * @param levelUp 0: never.
 */
export function levelUpTypes(
  levelUp: number,
  {type, completed, types, optOuts, today}: LevelUpFacts,
): readonly TaskType[] {
  const done = doneOf(completed, {id: type})?.count ?? 0;
  if (levelUp <= 0 || done <= 0 || done % levelUp !== 0 || optOuts.includes(type)) return [];
  return types
    .filter((other) => other.id !== type && (doneOf(completed, other)?.count ?? 0) < levelUp)
    .filter((other) => !outgrown(other, completed) && !limitReached(other, completed, today))
    .sort((a, b) => rank(a) - rank(b));
}

/** Its name among the things that can be dismissed. */
export const invitationThing = 'task-invitation';

/** Null: not known. */
export interface InvitationFacts {
  /** Edits of articles, with the one that was saved just now. */
  readonly articleEdits: number | null;
  /** Edits of any page. */
  readonly edits: number | null;
  readonly suggestedEdits: number | null;
  /** The person has said no before. */
  readonly dismissed: boolean | null;
}

/** An account with more edits than so many times the last number is no newcomer, wherever it edited. */
const tooMany = 3;

/** Whether it is worth counting somebody's edits of articles: the rest of the rule speaks for them. */
export const mayBeInvited = (
  inviteAt: readonly number[],
  {edits, suggestedEdits, dismissed}: Omit<InvitationFacts, 'articleEdits'>,
): boolean =>
  inviteAt.length > 0 &&
  suggestedEdits === 0 &&
  dismissed === false &&
  edits !== null &&
  edits <= tooMany * Math.max(...inviteAt);

/**
 * Whether somebody who saved an ordinary edit of an article is invited to suggested edits.
 * @param inviteAt at which numbers of such edits; empty: never.
 */
export const isInvitedToTasks = (inviteAt: readonly number[], facts: InvitationFacts): boolean =>
  mayBeInvited(inviteAt, facts) &&
  facts.articleEdits !== null &&
  inviteAt.includes(facts.articleEdits);
