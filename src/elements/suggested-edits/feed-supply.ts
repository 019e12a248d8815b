/** Asks the wiki for what the queue needs next: the next page before the end, details of this card and the next, pictures. */
import {isAbortError} from '../../adapters/adapter.js';
import type {Task} from '../../domain/task-model.js';
import {type TaskQueue, wantsDetails, wantsMore} from '../../domain/tasks/queue.js';
import type {TaskQueueEvent} from '../../domain/tasks/queue-reducer.js';
import {filterOf} from './feed-filter.js';
import type {FeedScene} from './suggested-edits-scene.js';
import {queryOf} from './feed-query.js';
import {type FeedOffer, wikiPlan} from './suggested-edits-data.js';

/** Pages without a single task that are skipped: some wikis never say that there are no more. */
const mostEmpty = 5;

/** What was asked for and did not come is nothing. */
const orNothing = ({extract, description, thumbnailUrl, views, ...task}: Task): Task => ({
  ...task,
  extract: extract ?? null,
  description: description ?? null,
  thumbnailUrl: thumbnailUrl ?? null,
  views: views ?? null,
});

export class FeedSupply {
  private readonly asked = new Set<string>();
  /** Kept so that browsers keep what they hold. */
  private readonly pictures = new Map<string, HTMLImageElement>();
  private giveUp = new AbortController();
  private offer: FeedOffer | undefined;
  private empty = 0;

  private readonly now: () => FeedScene;
  private readonly apply: (event: TaskQueueEvent) => void;

  constructor(now: () => FeedScene, apply: (event: TaskQueueEvent) => void) {
    this.now = now;
    this.apply = apply;
  }

  /** Called whenever the card was drawn. */
  follow(): void {
    const {queue, offer, adapter} = this.now();
    if (!queue || !offer) return;
    if (offer.choices !== this.offer?.choices) this.stop();
    this.offer = offer;
    this.preload(queue);
    if (!adapter?.tasks) return;
    for (const task of wantsDetails(queue)) void this.details(task);
    if (wantsMore(queue)) void this.more();
  }

  /** Gives up what is on its way: it belongs to another queue, or nobody looks at it any more. */
  stop(): void {
    this.giveUp.abort();
    this.giveUp = new AbortController();
    this.offer = undefined;
    this.empty = 0;
    this.asked.clear();
  }

  /** Asks for the next page; where it failed the person may do so. */
  async more(): Promise<void> {
    const {queue, offer, adapter, plan} = this.now();
    if (!queue || !offer || !adapter?.tasks || queue.continue === null) return;
    const {signal} = this.giveUp;
    const excludePageIds = [...queue.leftOut, ...queue.tasks].map(({pageId}) => pageId);
    const query = queryOf(offer, plan, {
      ...filterOf(offer, plan),
      continue: queue.continue,
      excludePageIds,
    });
    this.apply({type: 'asked'});
    try {
      const page = await adapter.tasks.tasks(await wikiPlan(plan), query, {signal});
      if (signal.aborted) return;
      this.empty = page.tasks.length ? 0 : this.empty + 1;
      const last = this.empty >= mostEmpty;
      this.apply({type: 'arrived', page: last ? {...page, continue: null} : page});
    } catch (error) {
      if (!signal.aborted && !isAbortError(error)) this.apply({type: 'failed'});
    }
  }

  private async details(task: Task): Promise<void> {
    const {title} = task;
    const {signal} = this.giveUp;
    if (this.asked.has(title)) return;
    this.asked.add(title);
    const full = await this.now()
      .adapter?.tasks?.details(task, {signal})
      .catch(() => task);
    if (signal.aborted) return;
    this.asked.delete(title);
    if (full) this.apply({type: 'detailed', task: orNothing(full)});
  }

  /** The pictures of the cards before and after this one are there before they are shown. */
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
}
