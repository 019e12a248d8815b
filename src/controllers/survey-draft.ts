/** Answers of the welcome survey that were not sent yet, kept by this browser for one account. */
import type {SurveyAnswers} from '../domain/survey/answers.js';
import {readAnswers} from '../domain/survey/stored-survey.js';
import {readFields, type ReaderScope, waitingKey} from '../domain/kept.js';
import {keptTexts} from '../platform/kept-texts.js';
import {shared} from '../platform/shared.js';

export interface SurveyDraft {
  readonly answers: SurveyAnswers;
  /** Id of the question that is open. */
  readonly at: string;
}

/** Days that it is kept after the last change, as drafts of questions are. */
const draftDays = 30;

const keyOf = (scope: ReaderScope): string => waitingKey('survey', scope, scope.account);

/** What the browser does not take, for as long as the page lives. */
const onPage = () => shared('survey-drafts', () => new Map<string, string>());

/** @param now in milliseconds since the epoch @returns null where nothing was begun, or too long ago. */
export function surveyDraft(scope: ReaderScope, now: number): SurveyDraft | null {
  const key = keyOf(scope);
  const {v, answers, at, savedAt} = readFields(onPage().get(key) ?? keptTexts.read(key));
  if (v !== 1 || typeof at !== 'string' || typeof savedAt !== 'number') return null;
  if (Math.abs(now - savedAt) > draftDays * 86_400_000) return null;
  return {answers: readAnswers(answers), at};
}

/** @param draft null forgets it. */
export function keepSurveyDraft(scope: ReaderScope, draft: SurveyDraft | null, now: number): void {
  const key = keyOf(scope);
  const text = draft && JSON.stringify({v: 1, ...draft, savedAt: now});
  const kept = keptTexts.write(key, text);
  if (text === null || kept) onPage().delete(key);
  else onPage().set(key, text);
}
