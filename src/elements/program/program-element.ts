import {LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {programPlan} from '../../config/program-plan.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {Program} from '../../domain/page-model.js';
import {programPhase, shownPrograms} from '../../domain/programs/phase.js';
import {sheetAsked} from '../../platform/sheet-name.js';
import {messages} from './i18n/messages.generated.js';
import {loadPrograms, type ProgramData} from './program-data.js';
import {programStyles} from './program-styles.js';
import {stripTemplate, todayOf} from './program-templates.js';

const detailsPart = shared(() => import('./details/details.js'));
const summaryPart = shared(() => import('./summary/summary.js'));

/** Name of the dialog's address on a narrow page. */
const sheet = 'program-details';

/**
 * The course, campaign or event that the reader takes part in: name, who leads it, until when, how far the reader is, and
 * the next article. A dialog has the rest.
 *
 * Takes no space while it is not known whether there is one, and never lets the page wait for another host: what that
 * answers late is shown on the next page. Nobody misses a strip that did not arrive: `status` is `failed` then, and nothing
 * is shown.
 *
 * @tag wiki-program
 * @summary The program that the reader takes part in.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with icon and name, of the summary.
 * @csspart title - The line with the name.
 * @csspart actions - Nothing: it is the card's of other elements.
 * @csspart footer - Nothing, as well.
 * @csspart progress - How many articles are done.
 * @csspart next - The button that leads to the next article.
 * @csspart more - The button that opens the dialog.
 * @csspart dialog - Dates, people, links and articles of the program.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiProgramElement extends LitElement {
  static override styles = programStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'program'});
  private readonly programs = this.wiki.load({
    given: (): ProgramData | null | undefined => this.data,
    args: () => [JSON.stringify(this.plan)] as const,
    run: (adapter, _args, options) => loadPrograms(adapter, this.plan, options),
  });
  private readonly details = later(this, this.wiki, detailsPart, ({ProgramDetails}) => {
    return new ProgramDetails(this, this.wiki);
  });
  private readonly summary = later(this, this.wiki, summaryPart);

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What the reader takes part in, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: ProgramData | undefined;

  /** `summary`: a card without links that stands for the strip where there is little room. */
  @property() detail: 'full' | 'summary' = 'full';

  /** Rank of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** Whether the program is `ahead`, goes on `now`, or is `over`. Read-only. */
  @property({reflect: true}) variant?: 'ahead' | 'now' | 'over' | undefined;

  @state() private open = false;

  private shown: readonly Program[] = [];
  private asked = false;

  protected override willUpdate(): void {
    const {wiki, programs} = this;
    const {value, status} = programs;
    const today = todayOf(wiki);
    this.shown = value ? shownPrograms(value.programs, today, this.settings) : [];
    const [first] = this.shown;
    this.status = status === 'ready' && !first ? 'hidden' : status;
    this.variant = this.status === 'ready' && first ? programPhase(first, today) : undefined;
    if (this.status !== 'ready' || this.asked) return;
    this.asked = true;
    if (sheetAsked(sheet)) this.open = true;
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.details.coming, this.summary.coming]);
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache, and waits for all of it. */
  async refresh(): Promise<void> {
    await this.programs.reload();
  }

  private get settings() {
    return (this.wiki.config ?? defaultConfig).modules.program;
  }

  private get plan() {
    return programPlan(this.wiki.config ?? defaultConfig);
  }

  private renderDialog(program: Program, others: readonly Program[]) {
    const user = this.programs.value?.user;
    const details = this.open && user ? this.details.want() : undefined;
    if (!details || !user) return nothing;
    const close = () => {
      this.open = false;
      details.reset();
    };
    return details.render({user, program, others, name: sheet, close});
  }

  protected override render(): unknown {
    const {wiki, shown, headingLevel} = this;
    const [program, ...others] = shown;
    if (this.status !== 'ready' || !program) return nothing;
    if (this.detail === 'summary')
      return this.summary.want()?.summaryOf(wiki, program, headingLevel) ?? nothing;
    const open = () => {
      this.details.reset();
      this.open = true;
    };
    return [
      stripTemplate(wiki, {program, others: others.length, headingLevel, open}),
      this.renderDialog(program, others),
    ];
  }
}
