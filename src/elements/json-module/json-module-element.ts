import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig, JsonModule} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {ShownHtml} from '../../controllers/shown-html.js';
import {chosenText} from '../../domain/local-text.js';
import {cardTemplate} from '../../styles/card-template.js';
import {localTextTemplate} from '../../styles/local-text-template.js';
import {messages} from './i18n/messages.generated.js';
import {
  isBare,
  type JsonModuleData,
  type JsonModuleMistakes,
  loadJsonModule,
  readDescription,
} from './json-module-data.js';
import {jsonModuleStyles} from './json-module-styles.js';
import {content, waiting} from './json-module-templates.js';
import {own} from '../../domain/own.js';

const failurePart = shared(() => import('./json-module-failure.js'));
const mistakesPart = shared(() => import('./mistakes/mistakes.js'));

/**
 * A module that a wiki describes without code: words, links, a list of pages. It runs nothing, has no style of its own,
 * and neither fetches from another host nor leads to one.
 *
 * Its room is kept while its content is on its way, unless it may turn out to have none for whoever reads. A wrong
 * description is shown to nobody; people who may edit the configuration see what is wrong, and the console says it once.
 *
 * @tag wiki-json-module
 * @summary A module that the wiki describes in its configuration.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with the title.
 * @csspart title - The heading.
 * @csspart actions - Nothing as yet.
 * @csspart footer - Nothing as yet.
 * @csspart links - A list of links or pages.
 * @csspart buttons - The links that look like buttons.
 * @csspart mistakes - The list of what is wrong in the description.
 * @csspart failed - What stands in the card when its content did not arrive.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiJsonModuleElement extends LitElement {
  static override styles = jsonModuleStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'json-module'});
  private readonly module = this.wiki.load({
    given: (): JsonModuleData | JsonModuleMistakes | null | undefined => this.data,
    args: () => [this.name, JSON.stringify(this.described ?? null), this.wiki.language] as const,
    run: (adapter, [name, , language], options) => {
      const {described: description, wiki} = this;
      const question = {name, description, language, now: wiki.now(), config: wiki.config};
      return loadJsonModule(adapter, question, options);
    },
  });
  private readonly words = new ShownHtml(this, {target: '_self'});
  private readonly failure = later(this, this.wiki, failurePart);
  private readonly mistakes = later(this, this.wiki, mistakesPart);

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** The content, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: JsonModuleData | undefined;

  /** Which of the modules that the configuration describes. */
  @property() name = '';

  /** The description itself, instead of a name. */
  @property({attribute: false}) description?: unknown;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** `mistakes`: what is wrong in the description. Read-only. */
  @property({reflect: true}) variant?: 'mistakes' | undefined;

  private shownWords: unknown;

  protected override willUpdate(): void {
    const {module, words, wiki} = this;
    const {status, value} = module;
    this.shownWords = undefined;
    this.status = status;
    this.variant = undefined;
    if (status === 'ready' && value) {
      if ('mistakes' in value) {
        this.variant = 'mistakes';
        if (!this.mistakes.want()) this.status = this.mistakes.failed ? 'failed' : 'pending';
        return;
      }
      this.shownWords = words.of(value.html, wiki.adapter);
      if (this.shownWords === undefined) this.status = words.failed ? 'failed' : 'pending';
      else if (isBare({...value, html: this.shownWords === null ? '' : value.html}))
        this.status = 'hidden';
    }
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.words.coming, this.failure.coming, this.mistakes.coming]);
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    for (const part of [this.words, this.failure, this.mistakes]) part.reset();
    await this.module.reload();
  }

  private get described(): unknown {
    if (this.description !== undefined) return this.description;
    const {name, wiki} = this;
    const {jsonModules = {}} = wiki.config ?? {};
    return own(jsonModules, name);
  }

  private renderCard(heading: unknown, body: unknown) {
    const {wiki, headingLevel} = this;
    const {tag: language, direction} = wiki;
    return cardTemplate({heading, headingLevel, language, direction, body});
  }

  /** Nothing where it is not sure that there will be something. */
  private renderPending() {
    const {wiki, name, described} = this;
    if (described === undefined) return nothing;
    const {module, problems} = readDescription(wiki.adapter, name, described);
    if (!module || problems.length || !this.isSure(module)) return nothing;
    return this.renderCard(this.titleOf(module), waiting(module, wiki.language));
  }

  private isSure({when = null, text, wikitext, links, buttons, list}: JsonModule): boolean {
    return when === null && !!(text ?? wikitext ?? links ?? buttons ?? list?.empty);
  }

  private titleOf({title}: JsonModule) {
    return localTextTemplate(chosenText(title, [this.wiki.language]));
  }

  private renderFailed(error: AdapterError | undefined) {
    const {wiki, name, described, headingLevel} = this;
    const {module} = readDescription(wiki.adapter, name, described);
    const part = this.failure.want();
    // A part of the widget itself that did not arrive has no reason to give.
    const body =
      part && error
        ? part.failureBody(wiki, error, headingLevel, () => void this.refresh())
        : html`<p role="alert">${wiki.msg('wiki-json-module-failed-title')}</p>`;
    return this.renderCard(module ? this.titleOf(module) : '', body);
  }

  protected override render(): unknown {
    const {status, module, wiki, name, headingLevel} = this;
    const {value} = module;
    if (status === 'hidden') return nothing;
    if (status === 'failed') return this.renderFailed(module.error);
    if (status !== 'ready' || !value) return this.renderPending();
    if ('mistakes' in value)
      return this.mistakes.now?.mistakesCard(wiki, headingLevel, name, value.mistakes);
    return this.renderCard(localTextTemplate(value.title), content(value, this.shownWords));
  }
}
