import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {patience} from '../../controllers/resource.js';
import {warnOnce} from '../../platform/warn-once.js';
import {moduleSource} from './module-source.js';
import {PageModule} from './page-module.js';

/** How long modules whose code has come wait for the others, so that all ask the wiki together; in milliseconds. */
const together = 300;

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** The modules of one page. They are made once, and follow the page through its changes. */
export class PageModules implements ReactiveController {
  private readonly host: Host;
  private readonly modules = new Map<string, PageModule>();
  private statuses: MutationObserver | undefined;
  private readonly changed = () => this.host.requestUpdate();

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.statuses = new MutationObserver(this.changed);
    this.statuses.observe(this.host.renderRoot, {subtree: true, attributeFilter: ['status']});
  }

  hostDisconnected(): void {
    this.statuses?.disconnect();
  }

  get(name: string): PageModule | undefined {
    return this.modules.get(name);
  }

  /**
   * Makes the page have these modules, and passes over names that nobody knows.
   * @param described modules that the configuration describes, by name
   * @param spared names of modules that may come back, whatever becomes of them
   */
  follow(names: readonly string[], described: object = {}, spared: readonly string[] = []): void {
    for (const name of this.modules.keys())
      if (![...names, ...spared].includes(name)) this.modules.delete(name);
    const fresh = names.flatMap((name) => this.create(name, Object.hasOwn(described, name)));
    if (fresh.length) void this.start(fresh);
  }

  private create(name: string, described: boolean): readonly PageModule[] {
    if (this.modules.has(name)) return [];
    const source = moduleSource(name, described);
    if (!source) {
      warnOnce(`the layout names "${name}", which is no module.`);
      return [];
    }
    const module = new PageModule(name, source, this.changed);
    this.modules.set(name, module);
    return [module];
  }

  private async start(modules: readonly PageModule[]): Promise<void> {
    const loads = modules.map(async (module) => {
      await module.load();
      return module;
    });
    const pause = new Promise((resolve) => setTimeout(resolve, together));
    await Promise.race([Promise.all(loads), pause]);
    // Those whose code is there are made before the page is drawn again.
    for (const load of loads)
      void load.then((module) => {
        module.make();
        this.changed();
      });
    setTimeout(() => {
      for (const module of modules) module.late = true;
      this.changed();
    }, patience);
  }

  /** After each update: a module that failed may draw nothing, where nobody misses it. */
  hostUpdated(): void {
    for (const module of this.modules.values()) if (module.measure()) this.changed();
  }
}
