import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {UserFacts} from '../../domain/model.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {bcp47} from '../../i18n/languages.js';
import {baseStyles} from '../../styles/base.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import {cardStyles} from '../../styles/card.js';
import {controlStyles} from '../../styles/controls.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {stateStyles} from '../../styles/states.js';
import {messages} from './i18n/messages.generated.js';
import {helpPanelStyles} from './help-panel-styles.js';

/**
 * Shows how many edits the reader has made. Written by `npm run create`: say here what the widget is for.
 *
 * @tag wiki-help-panel
 * @summary How many edits the reader has made.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with title and actions.
 * @csspart title - The heading.
 * @csspart actions - What stands at the end of the header.
 * @csspart footer - The part below the hairline.
 * @csspart failed - What stands in the card when nothing arrived.
 */
export class WikiHelpPanelElement extends LitElement {
  static override styles = [baseStyles, cardStyles, controlStyles, stateStyles, helpPanelStyles];

  private readonly wiki = new HomepageController(this, {messages}).with(common);
  private readonly facts = this.wiki.load({
    given: (): UserFacts | undefined => this.data,
    args: () => [] as const,
    run: (adapter, _args, options) => adapter.user?.facts(options),
    isEmpty: (facts) => facts.editCount === 0,
  });

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What is shown, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: UserFacts | undefined;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  protected override willUpdate(): void {
    this.status = this.facts.status;
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.facts.reload();
  }

  private readonly onRetry = (): void => {
    void this.refresh();
  };

  private renderCard(body: unknown) {
    const {wiki, headingLevel} = this;
    return cardTemplate({
      heading: wiki.msg('wiki-help-panel-title'),
      headingLevel,
      language: bcp47(wiki.language),
      direction: wiki.direction,
      body,
    });
  }

  private renderFailed(error: AdapterError) {
    const {wiki} = this;
    return this.renderCard(
      failedTemplate({
        heading: wiki.msg('wiki-help-panel-failed-title'),
        headingLevel: headingRank(this.headingLevel + 1),
        text: failureText(wiki, error),
        retryLabel: wiki.msg('wiki-common-retry'),
        retry: canRetry(error) ? this.onRetry : undefined,
        around: nothing,
      }),
    );
  }

  protected override render() {
    const {wiki} = this;
    return this.facts.render({
      pending: () => this.renderCard(html`<p class="bone line" aria-hidden="true"></p>`),
      empty: () => this.renderCard(html`<p>${wiki.msg('wiki-help-panel-empty')}</p>`),
      ready: ({editCount}) =>
        this.renderCard(html`<p>${wiki.msg('wiki-help-panel-edits', editCount)}</p>`),
      failed: (error) => this.renderFailed(error),
    });
  }
}
