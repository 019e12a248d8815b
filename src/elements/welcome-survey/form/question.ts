/** One question with its answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {longestAnswer} from '../../../domain/survey/answers.js';
import type {SurveyOption, SurveyQuestion} from '../../../domain/survey/questions.js';
import {hintOf, optionText, questionText, type Words} from './words.js';

export interface QuestionScene extends Words {
  readonly question: SurveyQuestion;
  /** Ids of the answer, or its words. */
  readonly given: readonly string[];
  readonly level: number;
  readonly programs: readonly {readonly id: string; readonly title: string}[];
  readonly give: (answer: string | readonly string[]) => void;
}

function picks(
  {question, given, give}: QuestionScene,
  options: readonly {readonly id: string; readonly label: unknown}[],
): TemplateResult {
  const several = question.kind === 'choices';
  const pick = (id: string, event: Event) => {
    const on = event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
    if (!several) give(id);
    else give(on ? [...given, id] : given.filter((one) => one !== id));
  };
  return html`<div class="answers">${options.map(
    ({id, label}) =>
      html`<label class="check"><input type=${several ? 'checkbox' : 'radio'} name=${question.id} value=${id} .checked=${live(given.includes(id))} @change=${(event: Event) => pick(id, event)}><span>${label}</span></label>`,
  )}</div>`;
}

/** The answer of whoever writes the name of a program, before there is one. */
const unlisted = ' ';

function field({given, give, question}: QuestionScene, hint?: string): TemplateResult {
  const [words = ''] = given;
  const type = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLTextAreaElement) give(currentTarget.value);
  };
  return html`<textarea rows="3" dir="auto" name=${question.id} maxlength=${longestAnswer} aria-labelledby="question" aria-describedby=${hint ?? nothing} .value=${live(words === unlisted ? '' : words)} @input=${type}></textarea>`;
}

/** One that is not listed can be written. */
function programs(scene: QuestionScene): TemplateResult {
  const {programs: listed, given, wiki, give} = scene;
  if (!listed.length) return field(scene);
  const [answer = ''] = given;
  const known = listed.some(({id}) => id === answer);
  const other = given.length > 0 && !known;
  return html`${picks({...scene, given: other ? [unlisted] : given, give: (id) => give(id)}, [
    ...listed.map(({id, title}) => ({id, label: html`<bdi>${title}</bdi>`})),
    {id: unlisted, label: wiki.msg('wiki-welcome-survey-program-other')},
  ])}${
    other
      ? html`<p class="meta" id="other-hint">${wiki.msg('wiki-welcome-survey-hint-program')}</p>${field(scene, 'other-hint')}`
      : nothing
  }`;
}

function answers(scene: QuestionScene): TemplateResult {
  const {question} = scene;
  if (question.kind === 'text') return field(scene);
  if (question.kind === 'program') return programs(scene);
  const label = (option: SurveyOption) => optionText(scene, question, option);
  return picks(
    scene,
    question.options.map((option) => ({id: option.id, label: label(option)})),
  );
}

export function questionTemplate(scene: QuestionScene): TemplateResult {
  const {question, level} = scene;
  const hint = hintOf(scene, question, scene.programs.length > 0);
  return html`<div role="group" class="question" aria-labelledby="question" aria-describedby=${hint === nothing ? nothing : 'hint'}><h3 id="question" tabindex="-1" aria-level=${level}>${questionText(scene, question)}</h3>${
    hint === nothing ? nothing : html`<p class="meta" id="hint">${hint}</p>`
  }${answers(scene)}</div>`;
}
