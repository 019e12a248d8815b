import type {LitElement, ReactiveController} from 'lit';
import type {Adapter} from '../../../adapters/adapter.js';
import {type ArrangementStore, arrangementStore} from '../../../controllers/arrangement-store.js';
import {type ProgressStore, progressStore} from '../../../controllers/progress-store.js';
import {type Arrangement, noArrangement} from '../../../domain/layout/arrangement.js';
import type {Progress} from '../../../domain/layout/progression.js';

/** What the reader of a page keeps of it, followed through changes here and in other tabs. */
export class OwnStores implements ReactiveController {
  private whose: readonly [Adapter, string] | undefined;
  private arrangements: ArrangementStore | undefined;
  private steps: ProgressStore | undefined;
  private leave: readonly (() => void)[] = [];

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.join();
  }

  hostDisconnected(): void {
    for (const leave of this.leave) leave();
    this.leave = [];
  }

  /** It is known what was kept; where it cannot be read, that is nothing. */
  get known(): boolean {
    return !!this.arrangements;
  }

  get arrangement(): Arrangement {
    return this.arrangements?.current ?? noArrangement;
  }

  get progress(): Progress {
    return this.steps?.current ?? {seen: [], kept: []};
  }

  /** @returns whether it is somebody else's page from now on: it resolves once it is known what they keep. */
  follow(adapter: Adapter, account: string): Promise<void> | undefined {
    if (this.whose?.[0] === adapter && this.whose[1] === account) return undefined;
    this.whose = [adapter, account];
    this.arrangements = this.steps = undefined;
    return this.load(adapter, account);
  }

  /** @returns false when the wiki did not keep it; it holds here, and waits. Never rejects. */
  async arrange(arrangement: Arrangement): Promise<boolean> {
    const saved = this.arrangements?.save(arrangement).then(() => true);
    return (await saved?.catch(() => false)) ?? false;
  }

  /** It waits in the browser where it cannot be written. */
  step(progress: Progress): void {
    void this.steps?.save(progress).catch(() => undefined);
  }

  private async load(adapter: Adapter, account: string): Promise<void> {
    const arrangements = arrangementStore(adapter, account);
    const steps = progressStore(adapter, account);
    await Promise.allSettled([arrangements.load(), steps.load()]);
    if (this.whose?.[0] !== adapter || this.whose[1] !== account) return;
    this.arrangements = arrangements;
    this.steps = steps;
    this.join();
    this.host.requestUpdate();
  }

  private join(): void {
    this.hostDisconnected();
    const draw = () => this.host.requestUpdate();
    if (!this.host.isConnected) return;
    this.leave = [this.arrangements, this.steps].flatMap((store) => store?.subscribe(draw) ?? []);
  }
}
