import type {ReactiveControllerHost} from 'lit';
import type {Adapter} from '../adapters/adapter.js';

const isAddress = (target: string) => /^https?:\/\//i.test(target);

/** Where the pages are that the configuration names, as far as that is known. */
export class Addresses {
  private readonly found = new Map<string, string | null | undefined>();
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
   * @returns null where there is no such page, undefined while that is not known.
   */
  of(target: string): string | null | undefined {
    if (isAddress(target)) return target;
    const adapter = this.adapter();
    if (adapter !== this.asked) this.found.clear();
    this.asked = adapter;
    if (!this.found.has(target)) this.ask(target, adapter);
    return this.found.get(target);
  }

  private ask(title: string, adapter: Adapter | undefined): void {
    this.found.set(title, adapter && !adapter.links ? null : undefined);
    const keep = (url: string | null) => {
      if (adapter !== this.asked) return;
      this.found.set(title, url);
      this.host.requestUpdate();
    };
    adapter?.links?.url(title).then(keep, () => keep(null));
  }
}
