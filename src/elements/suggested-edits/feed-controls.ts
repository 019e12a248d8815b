/**
 * Everything around the first picture, and after it: the buttons that filter, the pager, what opens over the card and what
 * stands in the place of a task. Loaded as soon as the first picture is there.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {usage} from '../../controllers/usage.js';
import {slotOf, type TaskQueue, taskQueue} from '../../domain/tasks/queue.js';
import {sheetAsked} from '../../platform/sheet-name.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {Feed} from './feed.js';
import {filterOf, typesOf} from './feed-filter.js';
import {feedFooter, feedViews, filterButtons} from './feed-frame.js';
import {feedFrameStyles} from './feed-frame-styles.js';
import {messages} from './i18n/frame/messages.generated.js';
import {Openings} from './openings.js';
import type {FeedOffer, SuggestedEditsData} from './suggested-edits-data.js';
import type {
  FeedActions,
  FeedDialog,
  FeedScene,
  FirstScene,
  MessageKey,
  SuggestedEditsVariant,
} from './suggested-edits-scene.js';

export const catalogs = [messages, common];
export const styles = feedFrameStyles;

const namesPart = shared(() => import('./topic-names.js'));
const rarePart = shared(() => import('./rare.js'));
const summaryPart = shared(() => import('./summary/summary.js'));

/** The element, as far as its summary goes. */
interface FeedHost extends LitElement {
  readonly headingLevel: number;
  readonly status: WidgetStatus;
}

/** The element, as far as the controls go. */
export interface ControlsHolder {
  /** What it shows at the moment. */
  readonly now: () => FirstScene;
  readonly change: (queue: TaskQueue) => void;
  readonly completed: (completed: FeedOffer['completed']) => void;
  /** Asks for tasks again; `only` of this type, for this visit. */
  readonly ask: (only: string | null) => void;
}

/** What is drawn; undefined where the first picture goes on. */
interface Drawn {
  readonly actions: unknown;
  readonly body: unknown;
  readonly footer: unknown;
  /** How often the article was read; undefined while that is not known. */
  readonly views: unknown;
  /** A part that was wanted will not come. */
  readonly broken: boolean;
  /** Below the body: what was not stored. */
  readonly trouble: TemplateResult | undefined;
  /** Beside the card. */
  readonly beside: TemplateResult;
}

export class FeedControls {
  private readonly names;
  private readonly rare;
  private readonly short;
  private readonly openings: Openings;
  private readonly feed: Feed;
  private dialog: FeedDialog | undefined;
  /** The introduction stands in the card, or is on its way. */
  private starting = false;
  private said = '';

  private readonly host: FeedHost;
  private readonly wiki: HomepageController<MessageKey>;
  private readonly holder: ControlsHolder;

  constructor(host: FeedHost, wiki: HomepageController<MessageKey>, holder: ControlsHolder) {
    this.host = host;
    this.wiki = wiki;
    this.holder = holder;
    this.names = later(host, wiki, namesPart);
    this.rare = later(host, wiki, rarePart);
    this.short = later(host, wiki, summaryPart);
    this.openings = new Openings(host, wiki, () => this.act.close());
    this.feed = new Feed(host, {
      now: () => this.scene,
      change: holder.change,
      completed: holder.completed,
      ask: holder.ask,
      say: (words) => {
        this.said = words;
        host.requestUpdate();
      },
      limit: () => this.act.open('limit'),
    });
    usage(host, wiki, () => {
      const {variant} = this.scene;
      return (
        variant && {name: `suggested-edits-${variant}`, seen: '[part=card]', clicks: '.primary'}
      );
    });
    host.addController({
      hostConnected: () => this.feed.connect(),
      // One that is only moved, into a sheet or back, is there again before the microtask: what it asked for goes on.
      hostDisconnected: () => queueMicrotask(() => host.isConnected || this.feed.disconnect()),
    });
  }

  /** Resolves when every part that was wanted is there, or will not come. */
  async settled(): Promise<void> {
    for (const part of [this.names, this.rare, this.short]) await part.coming;
    await this.openings.settled();
  }

  /** Forgets failures. */
  reset(): void {
    for (const part of [this.names, this.rare, this.short, this.openings]) part.reset();
  }

  private get beside(): TemplateResult {
    const {scene, dialog, openings, said} = this;
    return html`<p class="unseen" role="status">${said}</p>${dialog && openings.dialog(scene, dialog)}`;
  }

  /** The queue that begins with these tasks. */
  begin({page, position = 0, leftOut = []}: SuggestedEditsData): TaskQueue | undefined {
    const pages = leftOut.map((pageId) => ({pageId, title: ''}));
    return page ? {...taskQueue(page, pages), position} : undefined;
  }

  /** Undefined while the introduction is on its way. */
  variantOf({choices}: FeedOffer, queue: TaskQueue | undefined): SuggestedEditsVariant | undefined {
    this.starting = !queue;
    if (!queue) return this.openings.starts ? 'start' : undefined;
    const slot = slotOf(queue);
    if (slot !== 'empty') return slot;
    const several = choices.match === 'all' && (choices.topics ?? []).length > 1;
    return this.scene.offered?.why ?? (several ? 'empty-all' : 'empty');
  }

  /** Called whenever the element was drawn. */
  follow(): void {
    this.feed.follow();
    if (!this.dialog && !this.starting && this.scene.offer) this.reopen();
  }

  /** A filter that was open when the page was left. */
  private reopen(): void {
    const dialog = (['topics', 'types'] as const).find(sheetAsked);
    if (dialog) this.show(dialog);
  }

  /** A link to the task was followed. */
  followed(click: MouseEvent): void {
    this.feed.open(click);
  }

  open(dialog: FeedDialog): void {
    this.act.open(dialog);
  }

  draw(): Drawn {
    const {scene, dialog, feed, rare, openings} = this;
    return {
      actions: this.starting ? nothing : filterButtons(scene),
      footer: feedFooter(scene),
      views: feedViews(scene),
      body: undefined,
      ...this.special(scene),
      broken: rare.failed || openings.failed(dialog ?? 'start'),
      trouble: feed.error && openings.trouble(feed.error),
      beside: this.beside,
    };
  }

  /** In the place of all that where there is little room. */
  summary(): unknown {
    const {wiki, host, short, scene, starting: starts, beside} = this;
    const {headingLevel, status} = host;
    const part = short.want();
    const body = part
      ? part.feedSummary(wiki, scene, {headingLevel, failed: status === 'failed', starts})
      : short.failed && html`<p role="alert">${wiki.msg('wiki-suggested-edits-broken')}</p>`;
    return html`${body || nothing}${beside}`;
  }

  private get scene(): FeedScene {
    const {holder, wiki, act} = this;
    const first = holder.now();
    const {offer, plan} = first;
    return {
      ...first,
      act,
      adapter: wiki.adapter,
      offered: offer && typesOf(offer, plan),
      filter: offer && filterOf(offer, plan),
      topicName: (id) => this.topicName(offer, id),
    };
  }

  private readonly act: FeedActions = {
    move: (by) => this.feed.move(by),
    follow: (click) => this.feed.open(click),
    open: (dialog) => this.show(dialog),
    close: () => this.show(undefined),
    more: () => this.feed.more(),
    matchAny: () => void this.feed.choose({match: 'any'}),
    tryType: ({id}) => {
      this.show(undefined);
      this.feed.tryType(id);
    },
  };

  private show(dialog: FeedDialog | undefined): void {
    if (dialog) this.reset();
    else if (this.dialog) this.openings.closed(this.dialog);
    this.dialog = dialog;
    this.host.requestUpdate();
  }

  /** Undefined while the name is on its way. */
  private topicName(offer: FeedOffer | undefined, id: string): string | undefined {
    const {names, wiki} = this;
    const topic = offer?.topics.find((one) => one.id === id);
    if (!topic) return id;
    return topic.name ?? (names.failed ? id : names.want()?.topicName(wiki, topic));
  }

  /** The card of the introduction, or what stands in the place of a task; undefined while it is on its way. */
  private special(scene: FeedScene): Partial<Drawn> | undefined {
    const {variant} = scene;
    if (this.starting) return this.openings.start(scene);
    if (!variant || variant === 'start' || variant === 'task' || variant === 'more')
      return undefined;
    return {body: this.rare.want()?.rareTemplate(scene, variant)};
  }
}
