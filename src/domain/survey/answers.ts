/** Which questions somebody is asked, and which of their answers count. */
import type {SurveyQuestion} from './questions.js';
import {own} from '../own.js';

/** One id, several, or words: by question. */
export type SurveyAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Letters of an answer in words. */
export const longestAnswer = 500;

/** Ids of one question's answer, or its words. */
export function answerTo(answers: SurveyAnswers, id: string): readonly string[] {
  const answer = own(answers, id);
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** Questions that follow from the answers so far: one that hangs on another one is asked once that one is answered so. */
export function askedQuestions(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): readonly SurveyQuestion[] {
  const asked: SurveyQuestion[] = [];
  for (const question of questions) {
    const {after} = question;
    const fits = (earlier: string) =>
      asked.some(({id}) => id === earlier) &&
      answerTo(answers, earlier).some((one) => after?.answers.includes(one));
    if (!after || fits(after.question)) asked.push(question);
  }
  return asked;
}

/** What is known before anybody answers: that somebody takes part in a program, and came for it. */
export function answersOfMember(
  questions: readonly SurveyQuestion[],
  program: string | undefined,
): SurveyAnswers {
  const which = questions.find(({kind}) => kind === 'program');
  if (!which || program === undefined) return {};
  const {id, after} = which;
  const [reason] = after?.answers ?? [];
  return {...(after && reason !== undefined && {[after.question]: reason}), [id]: program};
}

function counted(
  {kind, options}: SurveyQuestion,
  given: readonly string[],
): string | readonly string[] | null {
  if (kind === 'text' || kind === 'program')
    return given[0]?.trim().slice(0, longestAnswer) || null;
  const known = options.map(({id}) => id).filter((id) => given.includes(id));
  if (!known.length) return null;
  return kind === 'choices' ? known : (known[0] ?? null);
}

/** What is stored: answers to questions that were asked. One that was changed may have taken others away. */
export function countedAnswers(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): SurveyAnswers {
  const entries = askedQuestions(questions, answers).flatMap((question) => {
    const answer = counted(question, answerTo(answers, question.id));
    return answer === null ? [] : [[question.id, answer] as const];
  });
  return Object.fromEntries(entries);
}
