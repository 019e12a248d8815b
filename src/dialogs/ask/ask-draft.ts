/** What is being written: kept, restored, thrown away and brought back. */
import {DraftKeeper, type DraftKeeperOptions} from '../../controllers/draft-keeper.js';
import type {Draft, DraftPlace} from '../../domain/drafts.js';
import type {Instant} from '../../domain/model.js';

export interface AskDraftOptions extends DraftPlace {
  readonly now: DraftKeeperOptions['now'];
  readonly changed: () => void;
  /** Whether the page is named while the asker did not say. */
  readonly includePage: boolean;
}

export class AskDraft {
  text = '';
  /** What the asker said of naming the page. */
  includePage: boolean | null = null;
  /** What was named when it was sent without learning what became of it. */
  page: string | null = null;
  /** When this text was sent without learning what became of it. It is not changed then, so that it can be found. */
  attemptedAt: Instant | null = null;
  /** When what was found at the beginning had been written. */
  restoredAt: Instant | null = null;
  /** What was thrown away and can come back. */
  cleared: Draft | null = null;
  /** What was written in another tab meanwhile. */
  other: Draft | null = null;
  private touched = false;
  private readonly keeper: DraftKeeper;

  private readonly options: AskDraftOptions;

  constructor(options: AskDraftOptions) {
    this.options = options;
    this.keeper = new DraftKeeper({
      ...options,
      onKept: options.changed,
      onOther: (draft, before) => this.hear(draft, before),
    });
    const found = this.keeper.read();
    if (found) this.use(found);
    this.restoredAt = found?.savedAt ?? null;
  }

  /** Whether the page is to be named. */
  get namesPage(): boolean {
    return this.includePage ?? this.options.includePage;
  }

  /** Whether it outlives the page; null before anything was saved. */
  get kept(): boolean | null {
    return this.keeper.kept;
  }

  write(change: {readonly text?: string; readonly includePage?: boolean}): void {
    Object.assign(this, change);
    this.touched = true;
    this.cleared = null;
    this.keeper.saveSoon(this.draft());
    this.options.changed();
  }

  startAfresh(): void {
    this.cleared = this.draft();
    this.use({...this.cleared, text: '', attemptedAt: null});
    this.restoredAt = this.other = null;
    this.keeper.forget();
    this.options.changed();
  }

  bringBack(): void {
    if (this.cleared) this.replace(this.cleared);
  }

  /** Takes what the other tab has; what was here can come back. */
  takeOther(): void {
    if (!this.other) return;
    const here = this.draft();
    this.replace(this.other);
    this.other = here;
  }

  /** When it was sent before, by this tab or another, if it is not known what became of that. */
  get earlier(): Instant | null {
    const kept = this.keeper.read();
    return this.attemptedAt ?? (kept?.text === this.text ? kept.attemptedAt : null);
  }

  /**
   * @param attemptedAt since when it may be on the wiki; null: it is certain that it is not.
   * @param page what it names, so that the same is sent again from another page
   */
  settle(attemptedAt: Instant | null, page = this.page): void {
    this.attemptedAt = attemptedAt;
    this.page = attemptedAt === null ? null : page;
    this.keeper.save(this.draft());
  }

  /** It stands on the wiki. */
  arrived(): void {
    this.keeper.forget();
    this.use({...this.draft(), text: '', attemptedAt: null});
    this.restoredAt = this.cleared = this.other = null;
  }

  flush(): void {
    this.keeper.flush();
  }

  close(): void {
    this.keeper.close();
  }

  private draft(): Draft {
    const {text, includePage, page, attemptedAt} = this;
    const savedAt = new Date(this.options.now()).toISOString();
    return {text, includePage, page, attemptedAt, savedAt};
  }

  private use({text, includePage, page = null, attemptedAt}: Draft): void {
    Object.assign(this, {text, includePage, page, attemptedAt});
  }

  private replace(draft: Draft): void {
    this.use(draft);
    this.cleared = null;
    this.touched = true;
    this.keeper.save(this.draft());
    this.options.changed();
  }

  /** Another tab sent the same words, or tried to; or it has other words, which replace nothing that was typed here. */
  private hear(draft: Draft | null, before: Draft | null): void {
    const same = [draft, before].find((one) => one?.text === this.text);
    if (same) this.attemptedAt ??= same.attemptedAt;
    else if (draft && this.touched && this.text) this.other = draft;
    else if (draft) this.use(draft);
    this.options.changed();
  }
}
