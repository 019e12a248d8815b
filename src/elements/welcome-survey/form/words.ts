/** Words of questions and answers: the wiki's, else the library's. */
import {nothing} from 'lit';
import {chosenText, type LocalText} from '../../../domain/local-text.js';
import {
  knownAnswers,
  type SurveyOption,
  type SurveyQuestion,
} from '../../../domain/survey/questions.js';
import {localTextTemplate} from '../../../styles/local-text-template.js';
import type {SurveyWiki} from '../survey-scene.js';

export interface Words {
  readonly wiki: SurveyWiki;
  /** The reader's language, then those that its readers understand. */
  readonly languages: readonly string[];
}

const isOne = <T extends string>(list: readonly T[], id: string): id is T =>
  list.some((one) => one === id);

const asked = ['reason', 'program', 'edited'] as const;

const own = ({languages}: Words, text: LocalText) => localTextTemplate(chosenText(text, languages));

export function questionText(words: Words, {id, text}: SurveyQuestion): unknown {
  if (text !== null) return own(words, text);
  return isOne(asked, id) ? words.wiki.msg(`wiki-welcome-survey-question-${id}`) : nothing;
}

/** @param listed there are programs to choose from */
export function hintOf(words: Words, question: SurveyQuestion, listed: boolean): unknown {
  const {id, kind, hint} = question;
  if (hint !== null) return own(words, hint);
  if (id === 'program' && !listed) return words.wiki.msg('wiki-welcome-survey-hint-program');
  return kind === 'choices' ? words.wiki.msg('wiki-welcome-survey-hint-choices') : nothing;
}

export function optionText(words: Words, {id}: SurveyQuestion, option: SurveyOption): unknown {
  if (option.text !== null) return own(words, option.text);
  const {reason, edited} = knownAnswers;
  if (id === 'reason' && isOne(reason, option.id))
    return words.wiki.msg(`wiki-welcome-survey-reason-${option.id}`);
  return id === 'edited' && isOne(edited, option.id)
    ? words.wiki.msg(`wiki-welcome-survey-edited-${option.id}`)
    : nothing;
}
