import type {ReactiveControllerHost} from 'lit';
import type {Adapter} from '../adapters/adapter.js';

const isAddress = (target: string) => /^https?:\/\//i.test(target);

interface Found {
  url: string | null;
  /** Never rejects. */
  readonly coming: Promise<void>;
}

/** Where the pages are that the configuration names, as far as that is known. */
export class Addresses {
  private readonly found = new Map<string, Found>();
  private asked: Adapter | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly adapter: () => Adapter | undefined;

  constructor(host: ReactiveControllerHost, adapter: () => Adapter | undefined) {
    this.host = host;
    this.adapter = adapter;
  }

  /**
   * May be called while rendering: the host is drawn again when the answer is in.
   * @param target the title of a page, or an address, which is known without asking.
   * @returns null where there is no such page, or none yet.
   */
  of(target: string | null): string | null {
    if (target === null || isAddress(target)) return target;
    return this.find(target).url;
  }

  /** Resolves when `of()` knows all of them. Never rejects. */
  async settle(targets: readonly (string | null)[]): Promise<void> {
    for (const target of targets)
      if (target !== null && !isAddress(target)) await this.find(target).coming;
  }

  private find(title: string): Found {
    const adapter = this.adapter();
    if (adapter !== this.asked) this.found.clear();
    this.asked = adapter;
    let found = this.found.get(title);
    if (!found) {
      found = {url: null, coming: Promise.resolve()};
      if (adapter?.links) found = this.ask(adapter.links, title);
      this.found.set(title, found);
    }
    return found;
  }

  private ask(links: NonNullable<Adapter['links']>, title: string): Found {
    const found: Found = {
      url: null,
      coming: links.url(title).then(
        (url) => {
          found.url = url;
          this.host.requestUpdate();
        },
        () => undefined,
      ),
    };
    return found;
  }
}
