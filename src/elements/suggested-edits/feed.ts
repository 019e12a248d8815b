/** What happens in the feed after its first picture: paging, details, keys and swipes, beginning a task. */
import type {LitElement} from 'lit';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import {followTask} from '../../controllers/task-events.js';
import {canMove, currentTask, type TaskQueue} from '../../domain/tasks/queue.js';
import {nextQueue, type TaskQueueEvent} from '../../domain/tasks/queue-reducer.js';
import {limitReached} from '../../domain/tasks/daily-limit.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import {FeedChoices} from './feed-choices.js';
import {positionOf} from './feed-frame.js';
import {FeedSupply} from './feed-supply.js';
import {Swipe} from './gestures.js';
import {justEdited, keepPlace} from './return.js';
import {filterOf, todayOf} from './feed-filter.js';
import type {FeedOffer} from './suggested-edits-data.js';
import {TaskShownEvent} from './suggested-edits-events.js';
import type {FeedScene} from './suggested-edits-scene.js';

/** What the feed is a part of. */
export interface FeedHolder {
  /** What is shown at the moment. */
  readonly now: () => FeedScene;
  readonly change: (queue: TaskQueue) => void;
  readonly completed: (completed: FeedOffer['completed']) => void;
  /** For those who do not see the card. */
  readonly say: (words: string) => void;
  /** A daily limit is reached: shows the dialog. */
  readonly limit: () => void;
  /** Asks for tasks again; `only` of this type, for this visit. */
  readonly ask: (only: string | null) => void;
}

export class Feed {
  private shown: string | undefined;

  private readonly host: LitElement;
  private readonly holder: FeedHolder;
  private readonly swipe: Swipe;
  private readonly choices: FeedChoices;
  private readonly supply: FeedSupply;

  constructor(host: LitElement, holder: FeedHolder) {
    this.host = host;
    this.holder = holder;
    this.choices = new FeedChoices(() => holder.ask(null));
    this.supply = new FeedSupply(holder.now, (event) => this.apply(event));
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
    this.supply.stop();
  }

  /** Why what the person chose last was not stored. */
  get error(): AdapterError | undefined {
    return this.choices.error;
  }

  private get state(): FeedScene {
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
    if (queue) this.announceTask(queue);
    this.supply.follow();
  }

  /** Asks for the page that did not come. */
  more(): void {
    void this.supply.more();
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

  private apply(event: TaskQueueEvent): void {
    const {queue} = this.state;
    if (queue) this.holder.change(nextQueue(queue, event));
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
    const {state} = this;
    const task = state.queue && currentTask(state.queue);
    this.holder.say([positionOf(state), task?.title].filter(Boolean).join(': '));
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
    return (towards === 'right') === (this.state.wiki.direction === 'ltr') ? 1 : -1;
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
