/** What comes after the first picture, or never. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {moduleSettings} from '../../config/module-settings.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {Topic} from '../../domain/task-model.js';
import type {Feed, FeedHolder} from './feed.js';
import type {FeedOffer, FeedPlan} from './suggested-edits-data.js';
import type {FeedDialog, FeedScene} from './suggested-edits-scene.js';

const feedPart = shared(() => import('./feed.js'));
const namesPart = shared(() => import('./topic-names.js'));
const rarePart = shared(() => import('./rare.js'));
const openingsPart = shared(() => import('./openings.js'));
const nudgePart = shared(() => import('./nudge/feed-nudge.js'));
const failurePart = shared(() => import('./failure.js'));

export class SuggestedEditsParts {
  readonly feed;
  private readonly names;
  private readonly rare;
  private readonly openings;
  private readonly failure;
  private readonly nudge;

  private readonly wiki: HomepageController;

  constructor(host: LitElement, wiki: HomepageController, holder: FeedHolder, close: () => void) {
    this.wiki = wiki;
    host.addController({
      hostConnected: () => this.feed.now?.connect(),
      hostDisconnected: () => this.feed.now?.disconnect(),
    });
    this.feed = later(host, wiki, feedPart, ({Feed}) => {
      const feed = new Feed(host, holder);
      if (host.isConnected) feed.connect();
      return feed;
    });
    this.names = later(host, wiki, namesPart);
    this.rare = later(host, wiki, rarePart);
    this.failure = later(host, wiki, failurePart);
    this.nudge = later(host, wiki, nudgePart, ({FeedNudge}) => new FeedNudge(host, wiki));
    this.openings = later(
      host,
      wiki,
      openingsPart,
      ({Openings}) => new Openings(host, wiki, close),
    );
  }

  private get all() {
    return [this.feed, this.names, this.rare, this.failure, this.openings];
  }

  /** Resolves when every part that was wanted is there, or will not come. */
  async settled(): Promise<void> {
    for (const part of this.all) await part.coming;
    await this.openings.now?.settled();
  }

  /** Forgets failures. */
  reset(): void {
    for (const part of this.all) part.reset();
    this.openings.now?.reset();
  }

  async withFeed(use: (feed: Feed) => unknown): Promise<void> {
    this.feed.reset();
    this.feed.want();
    await this.feed.coming;
    const feed = this.feed.want();
    if (feed) use(feed);
  }

  /** Undefined while the name is on its way. */
  topicName(topic: Topic): string | undefined {
    return (
      topic.name ?? (this.names.failed ? topic.id : this.names.want()?.topicName(this.wiki, topic))
    );
  }

  /** Resolves when the names are there that were wanted. */
  async named(): Promise<void> {
    await this.names.coming;
  }

  /** Finds out whether somebody who did few suggested edits is to be reminded of them: before the card is shown, so that it does not move. */
  async remind({user, completed}: FeedOffer, {config, now}: FeedPlan): Promise<void> {
    const {adapter} = this.wiki;
    const rules = config && moduleSettings(config, 'suggested-edits');
    const done = completed.reduce((sum, {count}) => sum + count, 0);
    if (!adapter || !rules || rules.sendsNudges || done > rules.nudgeTasks) return;
    this.nudge.want();
    await this.nudge.coming;
    await this.nudge.want()?.load({adapter, user, completed, now, rules});
  }

  /** Above the body. */
  notice(): unknown {
    return this.nudge.now?.render();
  }

  /** The card of the introduction, or what stands in the place of a task; undefined while it is on its way. */
  special(scene: FeedScene): {actions?: unknown; body: unknown; footer?: unknown} | undefined {
    const {variant} = scene;
    if (variant === 'start') return this.openings.want()?.start(scene);
    if (!variant || variant === 'task' || variant === 'more') return undefined;
    const body = this.rare.want()?.rareTemplate(scene, variant);
    return body && {body};
  }

  /** Below the body: what did not work. */
  trouble(dialog: FeedDialog | undefined, again: () => void): TemplateResult | undefined {
    const {openings, wiki} = this;
    const error = this.feed.now?.error;
    const missing = [this.feed, this.rare, this.failure, openings].some(({failed}) => failed);
    if (missing || openings.now?.failed(dialog ?? 'start'))
      return html`<p class="trouble" role="alert">${wiki.msg('wiki-suggested-edits-broken')} <button type="button" @click=${again}>${wiki.msg('wiki-suggested-edits-again')}</button></p>`;
    return error && openings.want()?.trouble(error);
  }

  /** Nothing arrived. Undefined while the part that says so is on its way. */
  failed(error: AdapterError, headingLevel: number, retry: () => void): unknown {
    const {failure, wiki} = this;
    return failure.failed ? nothing : failure.want()?.feedFailure(wiki, error, headingLevel, retry);
  }

  dialog(scene: FeedScene, dialog: FeedDialog | undefined): unknown {
    return dialog && this.openings.want()?.dialog(scene, dialog);
  }

  closed(dialog: FeedDialog | undefined): void {
    if (dialog) this.openings.now?.closed(dialog);
  }
}
