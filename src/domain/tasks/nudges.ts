/**
 * Who is reminded of suggested edits some time after they signed up. The three reminders exclude one another. Wikimedia's
 * wikis decide once, 48 hours after sign-up, and send a notification; here a line stands on the page from then on, until
 * it is closed or no longer true. Pure.
 */
import type {Instant} from '../model.js';

/** `first-edit`: no edit yet. `first-task`: some edits, none of them suggested. `more-tasks`: a few suggested edits. */
export type Nudge = 'first-edit' | 'first-task' | 'more-tasks';

/** From the configuration of suggested edits. */
export interface NudgeRules {
  /** Hours after sign-up. 0: nobody is reminded. */
  readonly nudgeAfterHours: number;
  /** The most edits for `first-task`. 0: nobody gets it. */
  readonly nudgeEdits: number;
  /** The most suggested edits for `more-tasks`. 0: nobody gets it. */
  readonly nudgeTasks: number;
  /** The wiki reminds people itself. */
  readonly sendsNudges: boolean;
}

/** Null: not known; nobody is reminded then. */
export interface NudgeFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly registration: Instant | null;
  /** Of any page. */
  readonly edits: number | null;
  readonly suggestedEdits: number | null;
  /** What the person has closed, by the names of `nudgeThing`. */
  readonly dismissed: readonly string[] | null;
}

/** Its name among the things that can be dismissed. */
export const nudgeThing = (nudge: Nudge): string => `nudge-${nudge}`;

const hour = 3_600_000;

function fitting(
  {nudgeEdits, nudgeTasks}: NudgeRules,
  edits: number,
  suggestedEdits: number,
): Nudge | null {
  if (suggestedEdits > 0) return suggestedEdits <= nudgeTasks ? 'more-tasks' : null;
  if (edits === 0) return 'first-edit';
  return edits <= nudgeEdits ? 'first-task' : null;
}

export function nudgeFor(rules: NudgeRules, facts: NudgeFacts): Nudge | null {
  const {now, registration, edits, suggestedEdits, dismissed} = facts;
  if (rules.sendsNudges || rules.nudgeAfterHours <= 0) return null;
  if (registration === null || edits === null || suggestedEdits === null || !dismissed) return null;
  // A date that is none compares as false.
  if (!(now - Date.parse(registration) >= rules.nudgeAfterHours * hour)) return null;
  const nudge = fitting(rules, edits, suggestedEdits);
  return nudge && !dismissed.includes(nudgeThing(nudge)) ? nudge : null;
}
