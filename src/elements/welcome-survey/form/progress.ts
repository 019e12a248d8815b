/** How far somebody is with the questions, and what became of sending the answers. */
import type {LitElement} from 'lit';
import type {Adapter, AdapterError} from '../../../adapters/adapter.js';
import {asAdapterError} from '../../../controllers/resource.js';
import {keepSurveyDraft, surveyDraft} from '../../../controllers/survey-draft.js';
import {answerTo, countedAnswers, type SurveyAnswers} from '../../../domain/survey/answers.js';
import type {SurveyQuestion} from '../../../domain/survey/questions.js';
import {surveyValue} from '../../../domain/survey/stored-survey.js';
import type {ReaderScope} from '../../../domain/kept.js';
import {surveyKey} from '../../../domain/tasks/survey.js';
import type {WelcomeSurveyData} from '../welcome-survey-data.js';

interface Keeping {
  readonly scope: ReaderScope;
  readonly now: () => number;
}

export class Progress {
  answers: SurveyAnswers;
  /** Null: it is open. */
  ended: 'finished' | 'skipped' | null;
  /** The answers are on their way. */
  busy = false;
  error: AdapterError | undefined;
  private open: string;
  private adapter: Adapter | undefined;
  private questions: readonly SurveyQuestion[] = [];
  private told: (survey: Pick<WelcomeSurveyData, 'ended' | 'answers'>) => void = () => undefined;
  private readonly host: LitElement;
  private readonly keeping: Keeping;

  constructor(host: LitElement, {answers, ended}: WelcomeSurveyData, keeping: Keeping) {
    this.host = host;
    this.keeping = keeping;
    const draft = surveyDraft(keeping.scope, keeping.now());
    this.answers = draft?.answers ?? answers;
    this.ended = draft ? null : ended;
    this.open = draft?.at ?? '';
  }

  follow(adapter: Adapter, questions: readonly SurveyQuestion[], told: Progress['told']): void {
    this.adapter = adapter;
    this.questions = questions;
    this.told = told;
  }

  /** The open question's place; the first one where it is not asked any more. */
  indexIn(questions: readonly SurveyQuestion[]): number {
    return Math.max(
      0,
      questions.findIndex(({id}) => id === this.open),
    );
  }

  given(id: string): readonly string[] {
    return answerTo(this.answers, id);
  }

  give(id: string, answer: string | readonly string[]): void {
    this.answers = {...this.answers, [id]: answer};
    this.keep();
  }

  goTo(id: string): void {
    if (this.busy) return;
    this.open = id;
    this.error = undefined;
    this.keep();
    void this.focusQuestion();
  }

  /** Once more, from the first question. */
  begin(): void {
    this.ended = null;
    this.goTo('');
  }

  end(how: 'finished' | 'skipped'): void {
    if (!this.busy) void this.send(how);
  }

  private async send(how: 'finished' | 'skipped'): Promise<void> {
    const {scope, now} = this.keeping;
    const answers = how === 'finished' ? countedAnswers(this.questions, this.answers) : {};
    const value = surveyValue(how, answers, new Date(now()).toISOString());
    this.busy = true;
    this.host.requestUpdate();
    this.error = await this.write(value).then(() => undefined, asAdapterError);
    this.busy = false;
    if (!this.error) {
      keepSurveyDraft(scope, null, now());
      this.answers = answers;
      this.ended = how;
      this.open = '';
      this.told({ended: how, answers});
    }
    this.host.requestUpdate();
    await this.focusQuestion();
  }

  private async write(value: string): Promise<void> {
    await this.adapter?.preferences?.write(surveyKey, value);
  }

  private keep(): void {
    const {scope, now} = this.keeping;
    keepSurveyDraft(scope, {answers: this.answers, at: this.open}, now());
    this.host.requestUpdate();
  }

  /** What was pressed stands elsewhere now: people read on from the top. */
  private async focusQuestion(): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('#question')?.focus();
  }
}
