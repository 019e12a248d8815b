/** How far somebody is with the questions, and what became of sending the answers. */
import type {LitElement} from 'lit';
import type {Adapter, AdapterError} from '../../../adapters/adapter.js';
import {asAdapterError} from '../../../controllers/resource.js';
import {keepSurveyDraft, surveyDraft} from '../../../controllers/survey-draft.js';
import {answerTo, countedAnswers, type SurveyAnswers} from '../../../domain/survey/answers.js';
import type {SurveyQuestion} from '../../../domain/survey/questions.js';
import {type StoredSurvey, surveyValue} from '../../../domain/survey/stored-survey.js';
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
  /** What failed. */
  failed: 'finished' | 'skipped' = 'finished';
  /** As the wiki has it. */
  private before: StoredSurvey;
  private open: string;
  private adapter: Adapter | undefined;
  private questions: readonly SurveyQuestion[] = [];
  private told: (survey: Pick<WelcomeSurveyData, 'ended' | 'answers'>) => void = () => undefined;
  private readonly host: LitElement;
  private readonly keeping: Keeping;

  /** @param known answers of somebody who has not given any. */
  constructor(host: LitElement, before: StoredSurvey, keeping: Keeping, known: SurveyAnswers) {
    this.host = host;
    this.keeping = keeping;
    this.before = before;
    const draft = surveyDraft(keeping.scope, keeping.now());
    const {answers, ended} = before;
    this.answers = draft?.answers ?? (ended ? answers : {...known, ...answers});
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

  /** The answers are changed, and have been stored before. */
  get again(): boolean {
    return this.before.ended === 'finished';
  }

  /** Once more, from the first question. */
  begin(): void {
    this.ended = null;
    this.goTo('');
  }

  end(how: 'finished' | 'skipped'): void {
    if (!this.busy) void this.send(how);
  }

  /** Somebody who answered before does not want to go on: what is stored stays. */
  leave(): void {
    if (this.busy) return;
    this.close(this.before);
    this.host.requestUpdate();
    void this.focusQuestion();
  }

  private close({answers, ended}: StoredSurvey): void {
    const {scope, now} = this.keeping;
    keepSurveyDraft(scope, null, now());
    this.before = {answers, ended};
    this.answers = answers;
    this.ended = ended;
    this.open = '';
    this.error = undefined;
  }

  private async send(how: 'finished' | 'skipped'): Promise<void> {
    const answers = how === 'finished' ? countedAnswers(this.questions, this.answers) : {};
    const value = surveyValue(how, answers, new Date(this.keeping.now()).toISOString());
    this.busy = true;
    this.host.requestUpdate();
    this.error = await this.write(value).then(() => undefined, asAdapterError);
    this.busy = false;
    this.failed = how;
    if (!this.error) {
      this.close({answers, ended: how});
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
