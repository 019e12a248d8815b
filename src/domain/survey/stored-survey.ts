/**
 * What somebody answered, as it is kept: `{"v": 1, "ended": "finished", "at": "…", "reason": "new-page", "answers": {…}}`.
 * Why they came stands by itself: other widgets go by it (`domain/tasks/survey.ts`).
 */
import type {Instant, UserFacts} from '../model.js';
import {readFields} from '../kept.js';
import type {SurveyAnswers} from './answers.js';

export interface StoredSurvey {
  /** Null: it is open still. */
  readonly ended: 'finished' | 'skipped' | null;
  readonly answers: SurveyAnswers;
}

const open: StoredSurvey = {ended: null, answers: {}};

const isAnswer = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** @param value of any kind @returns what is an answer in it. */
export function readAnswers(value: unknown): SurveyAnswers {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] =>
    isAnswer(entry[1]),
  );
  return Object.fromEntries(entries);
}

/** @param text the preference. What cannot be read was never answered; of a later version what is known is read. */
export function readSurvey(text: string | null): StoredSurvey {
  const fields = readFields(text);
  if (!('v' in fields)) return open;
  const {ended, reason, answers} = fields;
  return {
    // Whoever stored no more than the reason had asked for it.
    ended: ended === 'skipped' ? 'skipped' : 'finished',
    answers: {...(typeof reason === 'string' && {reason}), ...readAnswers(answers)},
  };
}

export function surveyValue(
  ended: 'finished' | 'skipped',
  {reason, ...answers}: SurveyAnswers,
  at: Instant,
): string {
  const why = typeof reason === 'string' ? {reason} : {};
  return JSON.stringify({v: 1, ended, at, ...why, answers});
}

const dayMs = 86_400_000;

/** For how many days people are newcomers where the configuration does not say. */
export const newcomerDays = 30;

/**
 * Whether somebody has an account that is so young. Of an account without a recorded registration that is not so.
 *
 * @param now in milliseconds since the epoch
 */
export function isNewcomer(
  {kind, registration}: Pick<UserFacts, 'kind' | 'registration'>,
  days: number,
  now: number,
): boolean {
  return kind === 'named' && now - Date.parse(registration ?? '') < days * dayMs;
}
