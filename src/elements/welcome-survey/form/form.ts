/** The questions, one at a time, and what is said at the end. Loaded when somebody sees them. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {moduleSettings} from '../../../config/module-settings.js';
import {programPlan} from '../../../config/program-plan.js';
import {dayIn} from '../../../domain/calendar.js';
import {joinedProgram, programChoices} from '../../../domain/programs/choices.js';
import {answersOfMember, answerTo, askedQuestions} from '../../../domain/survey/answers.js';
import {type SurveyQuestion, surveyQuestions} from '../../../domain/survey/questions.js';
import {messages as common} from '../../../i18n/common/messages.generated.js';
import {failureText} from '../../../controllers/failure-text.js';
import {address} from '../../../styles/address.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {icon} from '../../../styles/icons.js';
import {iconError} from '../../../styles/icons/error.generated.js';
import {messages} from '../i18n/form/messages.generated.js';
import type {SurveyPicture, SurveyScene, SurveyView, SurveyWiki} from '../survey-scene.js';
import {endPicture} from './end.js';
import {formStyles} from './form-styles.js';
import {Lookup} from './lookup.js';
import {Progress} from './progress.js';
import {questionTemplate} from './question.js';

export const catalogs = [messages, common];
export const styles = formStyles;

class Form implements SurveyView {
  private progress: Progress | undefined;
  private whose = '';
  private readonly lookup: Lookup;
  private readonly host: LitElement;
  private readonly wiki: SurveyWiki;

  constructor(host: LitElement, wiki: SurveyWiki) {
    this.host = host;
    this.wiki = wiki;
    this.lookup = new Lookup(host);
  }

  close(): void {
    this.progress = undefined;
  }

  picture(scene: SurveyScene): SurveyPicture {
    const {wiki, lookup} = this;
    const progress = this.at(scene);
    lookup.follow(scene, wiki.language);
    const questions = askedQuestions(this.questions(scene), progress.answers);
    const index = progress.indexIn(questions);
    const question = questions[index];
    if (!question || progress.ended) {
      const again = () => progress.begin();
      const {ended, answers} = progress;
      const member = answerTo(answers, 'program').includes(this.joined(scene) ?? '');
      return endPicture({wiki, scene, ended, answers, member, next: lookup.next, again});
    }
    return {
      body: html`<div class="survey">${this.alarm(progress)}${this.steps(index, questions.length)}${questionTemplate(
        {
          wiki,
          languages: lookup.languages,
          question,
          given: progress.given(question.id),
          level: scene.headingLevel,
          programs: this.programs(scene),
          give: (answer) => progress.give(question.id, answer),
        },
      )}${index === 0 ? this.privacy() : nothing}</div>`,
      footer: this.footer(progress, questions, index),
    };
  }

  dialog(scene: SurveyScene, close: () => void): TemplateResult {
    const {wiki} = this;
    const {body, footer} = this.picture(scene);
    return dialogTemplate({
      wiki,
      heading: wiki.msg('wiki-welcome-survey-title'),
      name: 'welcome-survey',
      closeLabel: wiki.msg('wiki-welcome-survey-close'),
      onClose: close,
      body,
      footer:
        footer === nothing
          ? html`<button class="primary" type="button" @click=${close}>${wiki.msg('wiki-welcome-survey-done')}</button>`
          : footer,
    });
  }

  /** Begins with what was kept of an earlier page. */
  private at(scene: SurveyScene): Progress {
    const {adapter, data} = scene;
    const {account} = data;
    if (!this.progress || this.whose !== account) {
      const keep = {scope: {wiki: adapter.wiki ?? '', account}, now: () => this.wiki.now()};
      const known = answersOfMember(this.questions(scene), this.joined(scene));
      this.progress = new Progress(this.host, data, keep, known);
      this.whose = account;
    }
    this.progress.follow(adapter, this.questions(scene), scene.ended);
    return this.progress;
  }

  private questions({config}: SurveyScene): readonly SurveyQuestion[] {
    return surveyQuestions(moduleSettings(config, 'welcome-survey').questions ?? []);
  }

  private programs({config}: SurveyScene) {
    const {wiki} = this;
    const {compare} = new Intl.Collator(wiki.tag);
    return programChoices(programPlan(config), dayIn(wiki.now(), 'UTC'), compare);
  }

  private joined({adapter, config, data}: SurveyScene): string | undefined {
    const today = dayIn(this.wiki.now(), 'UTC');
    return joinedProgram(programPlan(config), data.account, adapter.campaigns ?? [], today);
  }

  private steps(index: number, count: number): TemplateResult {
    const marks = Array.from({length: count}, (_none, at) => at <= index);
    return html`<div><p class="meta">${this.wiki.msg('wiki-welcome-survey-step', index + 1, count)}</p><div class="steps" aria-hidden="true">${marks.map(
      (on) => html`<span class=${on ? 'on' : ''}></span>`,
    )}</div></div>`;
  }

  /** Who can read the answers, before anything is answered. */
  private privacy(): TemplateResult {
    const {wiki, lookup} = this;
    const {privacy} = lookup;
    return html`<p class="meta">${wiki.msg('wiki-welcome-survey-privacy')} ${
      privacy === null
        ? nothing
        : html`<a href=${address(privacy)}>${wiki.msg('wiki-welcome-survey-privacy-link')}</a>`
    }</p>`;
  }

  private alarm({error, failed}: Progress): unknown {
    const {wiki} = this;
    if (!error) return nothing;
    const finished = failed === 'finished';
    return html`<div class="alarm" role="alert">${icon(iconError)}<p><b>${wiki.msg(
      finished ? 'wiki-welcome-survey-not-stored' : 'wiki-welcome-survey-skip-failed',
    )}</b> ${failureText(wiki, error)} ${
      finished ? wiki.msg('wiki-welcome-survey-kept') : nothing
    }</p></div>`;
  }

  private footer(progress: Progress, questions: readonly SurveyQuestion[], index: number) {
    const {wiki} = this;
    const {busy, error} = progress;
    const last = index === questions.length - 1;
    const go = busy
      ? wiki.msg('wiki-welcome-survey-sending')
      : !last
        ? wiki.msg('wiki-welcome-survey-next')
        : error
          ? wiki.msg('wiki-common-retry')
          : wiki.msg('wiki-welcome-survey-finish');
    const back = questions[index - 1];
    const next = questions[index + 1];
    const again = progress.again;
    const leave = () => (again ? progress.leave() : progress.end('skipped'));
    return html`<button class="quiet skip" type="button" aria-disabled=${busy} @click=${leave}>${wiki.msg(again ? 'wiki-welcome-survey-leave' : 'wiki-welcome-survey-skip')}</button><span class="end">${
      back
        ? html`<button type="button" aria-disabled=${busy} @click=${() => progress.goTo(back.id)}>${wiki.msg('wiki-welcome-survey-back')}</button>`
        : nothing
    }<button class="primary" type="button" aria-disabled=${busy} @click=${() => (next ? progress.goTo(next.id) : progress.end('finished'))}>${go}</button></span>`;
  }
}

export const createForm = (host: LitElement, wiki: SurveyWiki): SurveyView => new Form(host, wiki);
