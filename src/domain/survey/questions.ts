/** The questions of the welcome survey: data of the configuration, with the library's own where nothing is said. */
import type {LocalText} from '../local-text.js';

export type QuestionKind = 'choice' | 'choices' | 'text' | 'program';

/** An answer to choose; null: the library has a text for it. */
export interface SurveyOption {
  readonly id: string;
  readonly text: LocalText | null;
}

export interface SurveyQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Null: the library's. */
  readonly text: LocalText | null;
  /** Null: the library's, or none. */
  readonly hint: LocalText | null;
  readonly options: readonly SurveyOption[];
  /** Asked of people who gave one of these answers; null: of everybody. */
  readonly after: {readonly question: string; readonly answers: readonly string[]} | null;
}

/** As the configuration has it. */
export interface QuestionSettings {
  readonly id: string;
  readonly kind?: QuestionKind | undefined;
  readonly text?: LocalText | undefined;
  readonly hint?: LocalText | undefined;
  readonly options?:
    readonly {readonly id: string; readonly text?: LocalText | undefined}[] | undefined;
  readonly after?: {readonly question: string; readonly answers: readonly string[]} | undefined;
}

/**
 * Answers that the library has texts for, by question. The ids are those that GrowthExperiments stores, so that wikis which
 * change over can compare (reference mentorship-and-programs, section 13).
 */
export const knownAnswers = {
  reason: [
    'edit-typo',
    'edit-info-add-change',
    'add-image',
    'new-page',
    'program-participant',
    'read',
    'other',
  ],
  edited: ['yes-many', 'yes-few', 'no-other', 'dont-remember'],
} as const;

/** Who is asked which program it is. */
const forProgram = {question: 'reason', answers: ['program-participant']};

const usual: readonly QuestionSettings[] = [{id: 'reason'}, {id: 'program'}, {id: 'edited'}];

const isAsked = (id: string): id is keyof typeof knownAnswers => Object.hasOwn(knownAnswers, id);

/** Whether the library has words for the question. */
export const isKnownQuestion = (id: string): boolean => id === 'program' || isAsked(id);

const usualOptions = (id: string): readonly SurveyOption[] =>
  isAsked(id) ? knownAnswers[id].map((answer) => ({id: answer, text: null})) : [];

/** Whether the library has words for this answer. */
const isKnownAnswer = (question: string, answer: string): boolean =>
  isAsked(question) && knownAnswers[question].some((one) => one === answer);

function question(given: QuestionSettings, earlier: readonly string[]): SurveyQuestion {
  const {id, kind = id === 'program' ? 'program' : 'choice', text, hint, options} = given;
  const implied = kind === 'program' && earlier.includes('reason') ? forProgram : null;
  return {
    id,
    kind,
    text: text ?? null,
    hint: hint ?? null,
    options: options
      ? options
          .map((option) => ({id: option.id, text: option.text ?? null}))
          .filter((option) => option.text !== null || isKnownAnswer(id, option.id))
      : usualOptions(id),
    after: given.after ?? implied,
  };
}

/** Something can be asked, and answered. */
const isWhole = ({id, kind, text, options}: SurveyQuestion): boolean =>
  (text !== null || isKnownQuestion(id)) &&
  (kind === 'text' || kind === 'program' || options.length > 0);

/** @param settings none: the library's questions. Of two with the same id the first one is asked. */
export function surveyQuestions(settings: readonly QuestionSettings[]): readonly SurveyQuestion[] {
  const questions: SurveyQuestion[] = [];
  for (const given of settings.length ? settings : usual) {
    const earlier = questions.map(({id}) => id);
    const made = question(given, earlier);
    if (isWhole(made) && !earlier.includes(made.id)) questions.push(made);
  }
  return questions;
}
