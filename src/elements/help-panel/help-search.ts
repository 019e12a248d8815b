/** Looking for help pages while somebody types. Draws nothing. */
import {type AdapterError, type HelpSource, isAbortError} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import type {HelpAnswers} from '../../domain/page-model.js';

/** Milliseconds after the last key: a word is typed to its end without a question for every letter. */
const pause = 300;
/** As many as fit without turning the panel into a page. */
export const mostAnswers = 10;

export interface HelpSearchOptions {
  readonly source: () => HelpSource | undefined;
  readonly namespaces: () => readonly number[];
  readonly changed: () => void;
}

export class HelpSearch {
  text = '';
  /** To the words that were looked for last; they stay while others are looked for. */
  found: HelpAnswers | undefined;
  error: AdapterError | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  private readonly options: HelpSearchOptions;

  constructor(options: HelpSearchOptions) {
    this.options = options;
  }

  /** There is nothing to look for. */
  get idle(): boolean {
    return this.text.trim() === '';
  }

  write(text: string): void {
    const same = text.trim() === this.text.trim();
    this.text = text;
    if (this.idle) this.clear();
    else if (!same) {
      this.stop();
      this.timer = setTimeout(() => void this.run(), pause);
    }
    this.options.changed();
  }

  /** Looks at once: nothing more is being typed. */
  hurry(): void {
    if (!this.idle && (this.timer !== undefined || this.error)) void this.run();
  }

  /** Looks for what is there unless that was done or is being done. */
  resume(): void {
    if (!this.idle && !this.found && !this.asking) void this.run();
  }

  /** Nobody looks any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.asking?.abort();
    this.asking = undefined;
  }

  private clear(): void {
    this.stop();
    this.found = this.error = undefined;
  }

  private async run(): Promise<void> {
    this.stop();
    const source = this.options.source();
    const asking = new AbortController();
    this.asking = asking;
    const query = {text: this.text, namespaces: this.options.namespaces(), limit: mostAnswers};
    // Looking again is no failure any more, but not yet an answer.
    this.error = undefined;
    this.options.changed();
    try {
      const found = await source?.search(query, {signal: asking.signal});
      if (asking.signal.aborted) return;
      this.found = found;
    } catch (error) {
      if (asking.signal.aborted || isAbortError(error)) return;
      this.found = undefined;
      this.error = asAdapterError(error);
    }
    this.asking = undefined;
    this.options.changed();
  }
}
