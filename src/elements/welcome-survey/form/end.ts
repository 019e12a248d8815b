/** What happens next. */
import {html, nothing, type TemplateResult} from 'lit';
import {answerTo, type SurveyAnswers} from '../../../domain/survey/answers.js';
import {forward} from '../../../styles/links.js';
import {icon} from '../../../styles/icons.js';
import {iconSuccess} from '../../../styles/icons/success.generated.js';
import type {SurveyPicture, SurveyScene, SurveyWiki} from '../survey-scene.js';

export interface EndScene {
  readonly wiki: SurveyWiki;
  readonly scene: SurveyScene;
  readonly ended: 'finished' | 'skipped' | null;
  readonly answers: SurveyAnswers;
  /** Is in the program of the answers already. */
  readonly member: boolean;
  /** Address; null: there is none. */
  readonly next: string | null;
  /** Begins once more. */
  readonly again: () => void;
}

/** Answers that the introduction of suggested edits goes by. */
const suggesting = ['edit-typo', 'edit-info-add-change', 'add-image', 'new-page'];

function news({wiki, scene, answers, ended, member}: EndScene): readonly string[] {
  if (ended !== 'finished') return [wiki.msg('wiki-welcome-survey-end-skipped')];
  const reasons = answerTo(answers, 'reason');
  const suggests =
    scene.config.modules['suggested-edits'].enabled &&
    reasons.some((one) => suggesting.includes(one));
  const program =
    !member && (reasons.includes('program-participant') || answerTo(answers, 'program').length > 0);
  return [
    ...(suggests ? [wiki.msg('wiki-welcome-survey-end-suggestions')] : []),
    ...(program ? [wiki.msg('wiki-welcome-survey-end-program')] : []),
    wiki.msg('wiki-welcome-survey-end-stored'),
  ];
}

const linesTemplate = (lines: readonly string[]): TemplateResult =>
  lines.length > 1
    ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : html`<p>${lines}</p>`;

export function endPicture(end: EndScene): SurveyPicture {
  const {wiki, ended, scene, next, again} = end;
  const finished = ended === 'finished';
  const title = finished
    ? wiki.msg('wiki-welcome-survey-end-title')
    : wiki.msg('wiki-welcome-survey-end-skipped-title');
  const back = finished
    ? wiki.msg('wiki-welcome-survey-finished-back')
    : wiki.msg('wiki-welcome-survey-skipped-back');
  return {
    body: html`<div class="survey end-page"><h3 id="question" tabindex="-1" aria-level=${scene.headingLevel}>${finished ? icon(iconSuccess) : nothing}${title}</h3>${linesTemplate(news(end))}<div class="ways">${
      next === null ? nothing : forward(next, wiki.msg('wiki-welcome-survey-end-next'))
    }<button class="plain" type="button" @click=${again}>${back}</button></div></div>`,
    footer: nothing,
  };
}
