/** One thing that a widget loads: four states that must all be drawn, and `hidden`. */
import {initialState, Task, TaskStatus} from '@lit/task';
import {
  type Adapter,
  AdapterError,
  isAbortError,
  isAdapterError,
  type LoadOptions,
} from '../adapters/adapter.js';
import type {ElementHost} from './surroundings.js';

/** What a widget reflects in its `status` attribute. */
export type WidgetStatus = 'pending' | 'empty' | 'ready' | 'failed' | 'hidden';

export interface ResourceOptions<T, A extends readonly unknown[]> {
  /** The model that the host was given, if any: nothing is asked for then. */
  readonly given?: () => T | undefined;
  /** Loading starts again when one of these changes. */
  readonly args: () => A;
  /** Undefined when the adapter has no such source: the widget is hidden then. */
  readonly run: (adapter: Adapter, args: A, options: LoadOptions<T>) => Promise<T> | undefined;
  readonly isEmpty?: (value: NonNullable<T>) => boolean;
}

/** What every resource needs to know of its surroundings. */
export interface ResourceContext {
  readonly adapter: Adapter | undefined;
  /** Nobody gives an adapter: nothing will ever come. */
  readonly missing: boolean;
  /** Switched off by the configuration. */
  readonly disabled: boolean;
  /** Texts are there, so that content does not appear in another language first. */
  readonly textsReady: boolean;
  readonly textsSettled: () => Promise<void>;
}

/** Every state has to be drawn; `hidden` draws nothing. */
export interface ResourceTemplates<T> {
  readonly pending: () => unknown;
  readonly empty: (value: NonNullable<T>) => unknown;
  readonly ready: (value: NonNullable<T>) => unknown;
  readonly failed: (error: AdapterError) => unknown;
}

/** How long people look at a skeleton, in milliseconds (visual rules, section 7). */
export const patience = 10_000;

/** Rejects as `timeout` when `work` takes longer than `milliseconds`. */
function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    const say = () => reject(new AdapterError('timeout', `No answer in ${milliseconds} ms`));
    timer = setTimeout(say, milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The error as widgets show it. */
export function asAdapterError(error: unknown): AdapterError {
  if (isAdapterError(error)) return error;
  // Not a failure of the wiki but of an adapter's code: shown like an unusable answer, and told to developers.
  console.error(error);
  return new AdapterError('malformed', String(error), {cause: error});
}

const unavailable = Symbol('unavailable');

export class Resource<T, A extends readonly unknown[] = readonly unknown[]> {
  private readonly task;
  private loaded: T | undefined;
  private hidden = false;
  private reloading = false;
  private asked: readonly unknown[] = [];
  private abandoned = false;
  /** The error of the last attempt; a value that was there before it stays. */
  error: AdapterError | undefined;

  private readonly host: ElementHost;
  private readonly context: ResourceContext;
  private readonly options: ResourceOptions<T, A>;

  constructor(host: ElementHost, context: ResourceContext, options: ResourceOptions<T, A>) {
    this.host = host;
    this.context = context;
    this.options = options;
    this.task = new Task(host, {
      args: () => this.args,
      task: (_, {signal}) => this.attempt(signal),
      onComplete: (value) => this.onComplete(value),
      onError: (error) => this.onError(error),
    });
    host.addController({
      hostConnected: () => {
        if (this.abandoned) void this.task.run();
        this.abandoned = false;
      },
      // An element that is only moved is back before the microtask: nothing is fetched twice.
      hostDisconnected: () =>
        queueMicrotask(() => {
          if (host.isConnected || this.task.status !== TaskStatus.PENDING) return;
          this.abandoned = true;
          this.task.abort();
        }),
    });
  }

  /** The model, loaded or given; null and undefined alike mean nothing to show. */
  get value(): T | undefined {
    return (this.current ? this.loaded : undefined) ?? this.given;
  }

  get status(): WidgetStatus {
    const {context, value, options, current} = this;
    if (context.disabled || (current && this.hidden)) return 'hidden';
    if (value !== undefined && value !== null)
      return !context.textsReady ? 'pending' : options.isEmpty?.(value) ? 'empty' : 'ready';
    if (current && this.error && !this.reloading) return 'failed';
    return context.missing && !context.adapter ? 'hidden' : 'pending';
  }

  /** Asks again, past caches. Never rejects: the outcome is the resource's state. */
  async reload(): Promise<void> {
    this.reloading = true;
    this.host.requestUpdate();
    await this.task.run();
  }

  render(templates: ResourceTemplates<T>): unknown {
    const {status, value} = this;
    if (status === 'hidden') return undefined;
    if (status === 'failed' && this.error) return templates.failed(this.error);
    if (status === 'pending' || value === undefined || value === null) return templates.pending();
    return status === 'empty' ? templates.empty(value) : templates.ready(value);
  }

  private get args(): readonly unknown[] {
    return [this.source(), this.given, ...this.options.args()];
  }

  /**
   * Whether what is known answers what is asked now. The task starts after the host's `willUpdate`, in which the host
   * reads the status.
   */
  private get current(): boolean {
    return this.args.every((arg, index) => Object.is(arg, this.asked[index]));
  }

  private get given(): T | undefined {
    return this.options.given?.();
  }

  /** Whom to ask by itself: nobody for a model that was given. */
  private source(): Adapter | undefined {
    const {disabled, adapter} = this.context;
    return disabled || this.given !== undefined ? undefined : adapter;
  }

  private async attempt(signal: AbortSignal) {
    const reload = this.reloading;
    // Fresh numbers were asked for by a person, also where a model was given.
    const adapter = reload ? this.context.adapter : this.source();
    this.hidden = false;
    this.asked = this.args;
    if (!reload) this.loaded = this.error = undefined;
    this.reloading = reload && !!adapter;
    if (!adapter) return initialState;
    const onUpdate = (value: T) => {
      if (signal.aborted) return;
      this.loaded = value;
      this.host.requestUpdate();
    };
    const run = this.options.run(adapter, this.options.args(), {signal, reload, onUpdate});
    if (!run) return unavailable;
    const [value] = await within(Promise.all([run, this.context.textsSettled()]), patience);
    return value;
  }

  private onComplete(value: T | typeof unavailable): void {
    this.reloading = false;
    this.error = undefined;
    this.hidden = value === unavailable || value === null;
    this.loaded = value === unavailable ? undefined : value;
  }

  private onError(error: unknown): void {
    if (isAbortError(error)) return;
    this.reloading = false;
    this.error = asAdapterError(error);
  }
}
