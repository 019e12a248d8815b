/** What happens in the feed after its first picture: paging, details, keys and swipes, beginning a task. */
import type {LitElement} from 'lit';
import {type Adapter, type AdapterError, isAbortError} from '../../adapters/adapter.js';
import {followTask} from '../../controllers/task-events.js';
import type {Task, TaskPage} from '../../domain/task-model.js';
import {
  canMove,
  currentTask,
  type TaskQueue,
  wantsDetails,
  wantsMore,
} from '../../domain/tasks/queue.js';
import {nextQueue, type TaskQueueEvent} from '../../domain/tasks/queue-reducer.js';
import {limitReached} from '../../domain/tasks/task-limits.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import {FeedChoices} from './feed-choices.js';
import {Swipe} from './gestures.js';
import {justEdited, keepPlace} from './return.js';
import {type FeedOffer, type FeedPlan, filterOf, queryOf, todayOf, wikiPlan} from './suggested-edits-data.js';
import {TaskShownEvent} from './suggested-edits-events.js';
import type {SuggestedEditsVariant} from './suggested-edits-scene.js';

/** Pages without a single new task that are skipped: some wikis never say that they are done. */
const mostEmpty = 5;

/** What the element shows at the moment. */
export interface FeedState {
  readonly queue: TaskQueue | undefined;
  readonly offer: FeedOffer | undefined;
  readonly variant: SuggestedEditsVariant | undefined;
  readonly plan: FeedPlan;
  readonly adapter: Adapter | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** What the pager says. */
  readonly position: string;
}

/** The element, as far as the feed goes. */
export interface FeedHolder {
  readonly now: () => FeedState;
  readonly change: (queue: TaskQueue) => void;
  readonly completed: (completed: FeedOffer['completed']) => void;
  /** For those who do not see the card. */
  readonly say: (words: string) => void;
  /** A daily limit is reached: shows the dialog. */
  readonly limit: () => void;
  /** Asks for tasks again; `only` of this type, for this visit. */
  readonly ask: (only: string | null) => void;
}

export const catalogs = [];
export const styles = [];

const orNothing = ({extract, description, thumbnailUrl, views, ...task}: Task): Task => ({
  ...task,
  extract: extract ?? null,
  description: description ?? null,
  thumbnailUrl: thumbnailUrl ?? null,
  views: views ?? null,
});

export class Feed {
  private readonly asked = new Set<string>();
  private readonly pictures = new Map<string, HTMLImageElement>();
  private giveUp = new AbortController();
  private offer: FeedOffer | undefined;
  private shown: string | undefined;
  private empty = 0;

  private readonly host: LitElement;
  private readonly holder: FeedHolder;
  private readonly swipe: Swipe;
  private readonly choices: FeedChoices;

  constructor(host: LitElement, holder: FeedHolder) {
    this.host = host;
    this.holder = holder;
    this.choices = new FeedChoices(() => holder.ask(null));
    this.swipe = new Swipe(
      (towards) => this.move(this.forward(towards)),
      (towards) => this.can(this.forward(towards)),
    );
  }

  connect(): void {
    this.host.renderRoot.addEventListener('keydown', this.onKey);
    this.swipe.listen(this.host.renderRoot);
    window.addEventListener('pageshow', this.onReturn);
    document.addEventListener('visibilitychange', this.onReturn);
    this.follow();
  }

  disconnect(): void {
    this.host.renderRoot.removeEventListener('keydown', this.onKey);
    this.swipe.stop();
    window.removeEventListener('pageshow', this.onReturn);
    document.removeEventListener('visibilitychange', this.onReturn);
    this.choices.stop();
    this.giveUp.abort();
    this.offer = undefined;
  }

  /** Why what the person chose last was not stored. */
  get error(): AdapterError | undefined {
    return this.choices.error;
  }

  private get state(): FeedState {
    return this.holder.now();
  }

  private can(by: -1 | 1): boolean {
    const {queue} = this.state;
    return !!queue && canMove(queue, by);
  }

  /** Called whenever the element was drawn: asks for what the card needs next. */
  follow(): void {
    const {queue, offer, adapter} = this.state;
    if (offer) this.choices.follow(adapter, offer);
    if (!queue || !offer) return;
    if (offer.choices !== this.offer?.choices) this.begin(offer);
    this.announceTask(queue);
    this.preload(queue);
    if (!adapter?.tasks) return;
    for (const task of wantsDetails(queue)) void this.details(task);
    if (wantsMore(queue)) void this.more();
  }

  move(by: -1 | 1): void {
    if (!this.can(by)) return;
    this.apply({type: 'moved', by});
    this.keep();
    void this.afterMove();
  }

  /** Another choice from now on, without a dialog. */
  async choose(change: Partial<TaskChoices>): Promise<void> {
    const {offer} = this.state;
    if (offer) await this.choices.save({...offer.choices, ...change});
    this.host.requestUpdate();
  }

  /** Goes on with tasks of this type: the next one in the queue, else a queue of them alone; for good where the others are outgrown. */
  tryType(type: string): void {
    const {queue, variant} = this.state;
    const task = queue?.tasks.slice(queue.position).find((one) => one.type === type);
    if (variant === 'outgrown') void this.choose({types: [type]});
    else if (task) this.apply({type: 'shown', task});
    else this.holder.ask(type);
  }

  /** A link to the task was followed. */
  open(click: MouseEvent): void {
    const {queue, offer, adapter, plan} = this.state;
    const task = queue && currentTask(queue);
    const type = offer?.types.find(({id}) => id === task?.type);
    if (!task || !type || !offer) return;
    if (limitReached(type, offer.completed, todayOf(offer, plan))) {
      click.preventDefault();
      this.holder.limit();
      return;
    }
    const next = queue.tasks.slice(queue.position + 1);
    const account = offer.user.name;
    const toRead = click.currentTarget instanceof Element && !!click.currentTarget.closest('h3');
    const beginning = {adapter: adapter ?? {}, account, task, type, next, now: plan.now};
    followTask(click, this.host, beginning, toRead ? 'read' : 'edit');
    this.keep();
  }

  /** Asks for the next page; the person may do so where it failed. */
  async more(): Promise<void> {
    const {queue, offer, adapter, plan} = this.state;
    if (!queue || !offer || !adapter?.tasks || queue.continue === null) return;
    const {signal} = this.giveUp;
    const excludePageIds = [...queue.leftOut, ...queue.tasks].map(({pageId}) => pageId);
    const query = queryOf(offer, plan, {continue: queue.continue, excludePageIds});
    this.apply({type: 'asked'});
    try {
      const page = await adapter.tasks.tasks(await wikiPlan(plan), query, {signal});
      if (!signal.aborted) this.arrive(page);
    } catch (error) {
      if (!signal.aborted && !isAbortError(error)) this.apply({type: 'failed'});
    }
  }

  private arrive(page: TaskPage): void {
    this.empty = page.tasks.length ? 0 : this.empty + 1;
    this.apply({
      type: 'arrived',
      page: this.empty < mostEmpty ? page : {...page, continue: null},
    });
  }

  private begin(offer: FeedOffer): void {
    this.giveUp.abort();
    this.giveUp = new AbortController();
    this.offer = offer;
    this.empty = 0;
    this.asked.clear();
  }

  private apply(event: TaskQueueEvent): void {
    const {queue} = this.state;
    if (queue) this.holder.change(nextQueue(queue, event));
  }

  /** What does not come is left out of the card. */
  private async details(task: Task): Promise<void> {
    const {title} = task;
    const {signal} = this.giveUp;
    if (this.asked.has(title)) return;
    this.asked.add(title);
    const full = await this.state.adapter?.tasks?.details(task, {signal}).catch(() => task);
    this.asked.delete(title);
    if (full && !signal.aborted) this.apply({type: 'detailed', task: orNothing(full)});
  }

  /** The pictures of the cards before and after it are in the browser before they are needed. */
  private preload({tasks, position}: TaskQueue): void {
    const urls = [-1, 1].map((by) => tasks[position + by]?.thumbnailUrl);
    for (const url of this.pictures.keys()) if (!urls.includes(url)) this.pictures.delete(url);
    for (const url of urls) {
      if (!url || this.pictures.has(url)) continue;
      const image = new Image();
      image.src = url;
      this.pictures.set(url, image);
    }
  }

  private announceTask(queue: TaskQueue): void {
    const task = currentTask(queue);
    const {title} = task ?? {};
    if (title === this.shown) return;
    this.shown = title;
    if (task) this.host.dispatchEvent(new TaskShownEvent(task, queue.position));
  }

  /** The button or link that was used may be gone: the pager has to do. */
  private async afterMove(): Promise<void> {
    const {host} = this;
    const root = host.shadowRoot;
    const before = root?.activeElement;
    await host.updateComplete;
    const {queue, position} = this.state;
    const task = queue && currentTask(queue);
    this.holder.say([position, task?.title].filter(Boolean).join(': '));
    if (before && !before.isConnected) root?.querySelector<HTMLElement>('.pager button')?.focus();
  }

  private keep(): void {
    const {queue, offer, adapter, plan} = this.state;
    if (!queue || !offer || !adapter) return;
    const done = queue.leftOut.map(({pageId}) => pageId);
    keepPlace({adapter, account: offer.user.name}, filterOf(offer, plan), queue, done);
  }

  /** To the end of a line, or to its beginning. */
  private forward(towards: 'left' | 'right'): -1 | 1 {
    return (towards === 'right') === (this.state.direction === 'ltr') ? 1 : -1;
  }

  private readonly onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
    const {key, target, altKey, ctrlKey, metaKey, shiftKey} = event;
    const towards = key === 'ArrowLeft' ? 'left' : key === 'ArrowRight' ? 'right' : undefined;
    if (!towards || altKey || ctrlKey || metaKey || shiftKey) return;
    if (target.closest('dialog, input, textarea, select')) return;
    event.preventDefault();
    this.move(this.forward(towards));
  };

  /** The page comes out of the browser's memory, or back to the front: something may have been edited since. */
  private readonly onReturn = (): void => {
    const {offer, adapter} = this.state;
    if (document.visibilityState !== 'visible' || !offer || !adapter) return;
    const edited = justEdited({adapter, account: offer.user.name});
    if (edited && this.state.queue?.tasks.some(({title}) => title === edited.title))
      this.apply({type: 'left-out', pages: [edited]});
    if (offer.types.some(({dailyLimit}) => dailyLimit !== null)) void this.countAgain(adapter);
  };

  private async countAgain(adapter: Adapter): Promise<void> {
    const completed = await adapter.tasks?.completed({reload: true}).catch(() => undefined);
    if (completed) this.holder.completed(completed);
  }
}
