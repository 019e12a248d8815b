import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {type Choice, type Closed, Closing} from '../../controllers/closing.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {surveyQuestions} from '../../domain/survey/questions.js';
import {newcomerDays} from '../../domain/survey/stored-survey.js';
import {cardTemplate} from '../../styles/card-template.js';
import {formPart} from './form-part.js';
import {messages} from './i18n/messages.generated.js';
import {reminderTemplate} from './reminder-template.js';
import type {SurveyScene} from './survey-scene.js';
import {loadSurvey, reminderThing, type WelcomeSurveyData} from './welcome-survey-data.js';
import {
  WelcomeSurveyDismissedEvent,
  WelcomeSurveyEndedEvent,
  WelcomeSurveyRestoredEvent,
} from './welcome-survey-events.js';
import {welcomeSurveyStyles} from './welcome-survey-styles.js';

/**
 * A few questions to people who have just come: why they came, for one, which the introduction of suggested edits goes by.
 *
 * The questions stand in the card, one at a time; with `appearance="reminder"` there is one line instead that opens them in
 * a dialog, until they are answered, or somebody does not want to, for as many days as the configuration says. What was
 * chosen or typed is kept until it is stored. Readers without an account, and temporary accounts, are not asked.
 *
 * @tag wiki-welcome-survey
 * @summary Questions to newcomers, or the reminder of them.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {WelcomeSurveyEndedEvent} wiki-welcome-survey-ended - The reader answered, or does not want to.
 * @event {WelcomeSurveyDismissedEvent} wiki-welcome-survey-dismissed - The reader closed the reminder.
 * @event {WelcomeSurveyRestoredEvent} wiki-welcome-survey-restored - The reader took that back.
 * @csspart card - The box with the questions.
 * @csspart header - The line with its title.
 * @csspart title - The heading.
 * @csspart actions - Nothing as yet.
 * @csspart footer - The part below the hairline, with the buttons.
 * @csspart offer - The line that opens the questions.
 * @csspart dismissed - The line that stands for it once it was closed, or the questions were answered.
 * @csspart dialog - The questions, opened from the reminder.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiWelcomeSurveyElement extends LitElement {
  static override styles = welcomeSurveyStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'welcome-survey'});
  private readonly closing = new Closing(this, this.wiki);
  private readonly survey = this.wiki.load({
    given: (): WelcomeSurveyData | null | undefined => this.data,
    args: () => [this.settings.reminderDays ?? newcomerDays, this.appearance] as const,
    run: (adapter, [reminderDays, appearance], options) =>
      loadSurvey(
        adapter,
        {
          reminderDays,
          reminder: appearance === 'reminder',
          now: this.wiki.now(),
          dismissals: (wiki, account, reload) => this.closing.load(wiki, account, reload),
        },
        options,
      ),
  });
  private readonly form = later(this, this.wiki, formPart, ({createForm}) =>
    createForm(this, this.wiki),
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What the reader answered before, where that is known already: nothing is asked for then. */
  @property({attribute: false}) data?: WelcomeSurveyData | undefined;

  /** `form`: the questions. `reminder`: one line that opens them, while there is a reason to. */
  @property() appearance: 'form' | 'reminder' = 'form';

  /** Rank of the card's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** The questions, the reminder of them, or what stands there afterwards. Read-only. */
  @property({reflect: true}) variant?: 'form' | 'reminder' | 'ended' | undefined;

  /** The questions are open in a dialog. */
  private open = false;
  /** The account that answered here, and how. */
  private answered: WelcomeSurveyData | undefined;
  private closed: Closed = 'open';

  protected override willUpdate(): void {
    const {current, appearance} = this;
    const reminder = appearance === 'reminder';
    this.closed = this.closing.state(reminderThing, current?.account ?? null, current?.dismissed);
    this.status = this.statusNow();
    const ended = reminder ? this.closed === 'line' || this.answered : current?.ended;
    this.variant =
      this.status === 'ready' ? (ended ? 'ended' : reminder ? 'reminder' : 'form') : undefined;
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.form.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.survey.reload();
  }

  private get settings() {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'welcome-survey');
  }

  /** As far as it is known: what was answered here holds. */
  private get current(): WelcomeSurveyData | undefined {
    const {value} = this.survey;
    const {answered} = this;
    return answered && answered.account === value?.account ? answered : (value ?? undefined);
  }

  private statusNow(): WidgetStatus {
    const {current, appearance, closed, answered, open} = this;
    const {status} = this.survey;
    const asks = surveyQuestions(this.settings.questions ?? []).length > 0;
    if (status !== 'ready' || !current || !asks) return status === 'ready' ? 'hidden' : status;
    if (appearance !== 'reminder' || answered || open) return 'ready';
    return current.ended || !current.newcomer || closed === 'gone' ? 'hidden' : 'ready';
  }

  private scene(adapter: Adapter, data: WelcomeSurveyData): SurveyScene {
    return {
      adapter,
      data,
      config: this.wiki.config ?? defaultConfig,
      headingLevel: this.headingLevel + 1,
      ended: (survey) => {
        this.answered = {...data, ...survey};
        this.requestUpdate();
        if (survey.ended) this.dispatchEvent(new WelcomeSurveyEndedEvent(survey.ended));
      },
    };
  }

  private readonly onOpen = (): void => {
    this.form.reset();
    this.open = true;
    this.requestUpdate();
  };

  private readonly onClose = (): void => {
    this.open = false;
    this.form.now?.close();
    this.requestUpdate();
  };

  private readonly choose = (choice: Choice): void => {
    void this.closing.choose(choice, () =>
      this.dispatchEvent(
        choice === 'dismiss' ? new WelcomeSurveyDismissedEvent() : new WelcomeSurveyRestoredEvent(),
      ),
    );
  };

  private renderCard(scene: SurveyScene): unknown {
    const {wiki, headingLevel} = this;
    const {body, footer} = this.form.want()?.picture(scene) ?? {
      body: this.form.failed
        ? html`<p role="alert">${wiki.msg('wiki-welcome-survey-failed')} <button type="button" @click=${this.onOpen}>${wiki.msg('wiki-welcome-survey-answer')}</button></p>`
        : html`<div class="room"></div>`,
      footer: nothing,
    };
    return cardTemplate({
      heading: wiki.msg('wiki-welcome-survey-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      body,
      footer,
    });
  }

  protected override render(): unknown {
    const {wiki, status, current, appearance, open, form, closing} = this;
    const adapter = wiki.adapter;
    if (status === 'pending')
      return appearance === 'form' ? html`<div class="room"></div>` : nothing;
    if (status !== 'ready' || !current || !adapter) return nothing;
    const scene = this.scene(adapter, current);
    if (appearance === 'form') return this.renderCard(scene);
    const part = open ? form.want() : undefined;
    return html`${reminderTemplate({
      wiki,
      ended: this.answered?.ended ?? null,
      closed: this.closed,
      failed: closing.failed,
      broken: open && form.failed,
      open: this.onOpen,
      choose: this.choose,
    })}${part ? part.dialog(scene, this.onClose) : nothing}`;
  }
}
