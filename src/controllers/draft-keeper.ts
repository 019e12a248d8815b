/** Keeps what is typed, while it is typed. */
import {
  type Draft,
  draftKey,
  type DraftPlace,
  draftPrefix,
  readDraft,
  writeDraft,
} from '../domain/drafts.js';
import {keptTexts} from '../platform/kept-texts.js';

export interface DraftKeeperOptions extends DraftPlace {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Another tab wrote for the same recipient (null: it sent its draft or threw it away). */
  readonly onOther: (draft: Draft | null, before: Draft | null) => void;
  /** Whether the last text could be kept beyond this page was found out. */
  readonly onKept: () => void;
}

/** What the browser did not take, for as long as the page lives. Keys name the account, so nobody else finds it. */
const onPage = new Map<string, string>();

/** How long after a key was pressed a text is saved, in milliseconds. */
const pause = 400;

export class DraftKeeper {
  /** Whether the last text outlives this page; null before anything was saved. */
  kept: boolean | null = null;
  private waiting: Draft | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly unwatch: () => void;

  private readonly key: string;
  private readonly options: DraftKeeperOptions;

  constructor(options: DraftKeeperOptions) {
    this.options = options;
    this.key = draftKey(options);
    this.forgetOld();
    const read = (json: string | null) => readDraft(json, options.now());
    this.unwatch = keptTexts.watch(this.key, (value, before) =>
      options.onOther(read(value), read(before)),
    );
    for (const type of ['pagehide', 'visibilitychange'])
      window.addEventListener(type, this.onAway, {capture: true});
  }

  /** What was kept before, unless it is too old. */
  read(): Draft | null {
    const json = onPage.get(this.key) ?? (this.durable ? keptTexts.read(this.key) : null);
    return readDraft(json, this.options.now());
  }

  /** Saves soon, so that not every key costs a write. */
  saveSoon(draft: Draft): void {
    this.waiting = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onAway, pause);
  }

  /** Saves at once. A draft without words is forgotten. */
  save(draft: Draft): void {
    this.waiting = undefined;
    clearTimeout(this.timer);
    if (!draft.text.trim()) this.forget();
    else this.keep(writeDraft(draft));
  }

  forget(): void {
    this.waiting = undefined;
    clearTimeout(this.timer);
    onPage.delete(this.key);
    keptTexts.write(this.key, null);
  }

  /** Saves what waits. */
  flush(): void {
    if (this.waiting) this.save(this.waiting);
  }

  /** Saves what waits, and listens no more. */
  close(): void {
    this.flush();
    this.unwatch();
    for (const type of ['pagehide', 'visibilitychange'])
      window.removeEventListener(type, this.onAway, {capture: true});
  }

  private readonly onAway = (): void => this.flush();

  /** Drafts of people without an account would be found by whoever uses the computer next. */
  private get durable(): boolean {
    return this.options.account !== null;
  }

  private keep(json: string): void {
    const before = this.kept;
    this.kept = this.durable && keptTexts.write(this.key, json);
    if (this.kept) onPage.delete(this.key);
    else onPage.set(this.key, json);
    if (this.kept !== before) this.options.onKept();
  }

  /** Of every account and wiki on this site: what is too old is nobody's any more. */
  private forgetOld(): void {
    for (const key of keptTexts.keys(draftPrefix))
      if (!readDraft(keptTexts.read(key), this.options.now())) keptTexts.write(key, null);
  }
}
