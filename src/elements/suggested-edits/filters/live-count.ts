import type {ReactiveControllerHost} from 'lit';
import type {TaskCount, TaskFilter} from '../../../domain/task-model.js';
import type {FilterScene} from '../filter-host.js';

/** How long after a click articles are counted, in milliseconds: several clicks are one question. */
const pause = 300;

/** Differs for filters that give different articles. */
const keyOf = ({types, topics, match}: TaskFilter): string =>
  JSON.stringify([[...types].sort(), [...topics].sort(), topics.length > 1 ? match : 'any']);

const elapse = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** How many articles fit what is chosen at the moment. An answer to an earlier choice is given up. */
export class LiveCount {
  /** Undefined while it is on its way, null when it did not arrive. */
  result: TaskCount | null | undefined;
  private asked: string | undefined;
  private controller = new AbortController();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Call it at each drawing. */
  follow(filter: TaskFilter, count: FilterScene['count']): void {
    const key = keyOf(filter);
    if (key === this.asked) return;
    const wait = this.asked === undefined ? 0 : pause;
    this.close();
    this.asked = key;
    this.controller = new AbortController();
    if (filter.types.length) void this.ask(filter, count, wait);
  }

  /** Gives up what is on its way. */
  close(): void {
    this.controller.abort();
    this.asked = this.result = undefined;
  }

  private async ask(filter: TaskFilter, count: FilterScene['count'], wait: number): Promise<void> {
    const {signal} = this.controller;
    await elapse(wait);
    if (signal.aborted) return;
    const result = await count(filter, {signal}).catch(() => null);
    if (signal.aborted) return;
    this.result = result;
    this.host.requestUpdate();
  }
}
