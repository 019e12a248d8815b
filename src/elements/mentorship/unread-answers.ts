import type {LitElement} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import type {Question} from '../../domain/mentorship-model.js';

/** Tells the wiki which answers the reader knows of. In this view of the page they stay marked as new. */
export class UnreadAnswers {
  private told: readonly string[] = [];
  private watched: readonly string[] = [];

  private readonly host: LitElement;
  private readonly adapter: () => Adapter | undefined;

  constructor(host: LitElement, adapter: () => Adapter | undefined) {
    this.host = host;
    this.adapter = adapter;
  }

  /** @param questions those on the card */
  follow(questions: readonly Question[]): void {
    const unread = questions.filter(({unread: fresh}) => fresh).map(({id}) => id);
    const fresh = unread.filter((id) => !this.watched.includes(id));
    if (!fresh.length) return;
    this.watched = [...this.watched, ...fresh];
    void this.watch(unread);
  }

  /** How many of them nobody has looked at yet. */
  count(questions: readonly Question[]): number {
    return questions.filter(({unread, id}) => unread && !this.told.includes(id)).length;
  }

  /** A failure is silent: they are marked again the next time. */
  read(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.told.includes(id));
    if (!fresh.length) return;
    this.told = [...this.told, ...fresh];
    this.adapter()
      ?.questions?.markRead(fresh)
      .catch(() => undefined);
  }

  private async watch(ids: readonly string[]): Promise<void> {
    try {
      const {whenSeen} = await import('./when-seen.js');
      const rows = this.host.shadowRoot?.querySelectorAll('.unread') ?? [];
      whenSeen([...rows], () => this.read(ids));
    } catch {
      // Then only what is followed counts as read.
    }
  }
}
