import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {patience} from '../../controllers/resource.js';
import {warnOnce} from '../../platform/shared.js';
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
  private rooms: ResizeObserver | undefined;
  private readonly changed = () => this.host.requestUpdate();

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.statuses = new MutationObserver(this.changed);
    this.statuses.observe(this.host.renderRoot, {subtree: true, attributeFilter: ['status']});
    this.rooms = new ResizeObserver((entries) => this.measure(entries));
    for (const {element} of this.modules.values()) if (element) this.rooms.observe(element);
  }

  hostDisconnected(): void {
    this.statuses?.disconnect();
    this.rooms?.disconnect();
  }

  get(name: string): PageModule | undefined {
    return this.modules.get(name);
  }

  /** Makes the page have these modules, and passes over names that nobody knows. */
  follow(names: readonly string[]): void {
    for (const name of this.modules.keys()) if (!names.includes(name)) this.modules.delete(name);
    const fresh = names.flatMap((name) => this.create(name));
    if (fresh.length) void this.start(fresh);
  }

  private create(name: string): readonly PageModule[] {
    if (this.modules.has(name)) return [];
    const source = moduleSource(name);
    if (!source) {
      warnOnce(`the layout names "${name}", which is no module.`);
      return [];
    }
    const module = new PageModule(name, source, this.changed);
    this.modules.set(name, module);
    return [module];
  }

  private async start(modules: readonly PageModule[]): Promise<void> {
    const loads = modules.map((module) => module.load());
    const pause = new Promise((resolve) => setTimeout(resolve, together));
    const made = new Set<PageModule>();
    const make = (module: PageModule) => {
      module.make();
      if (module.element) this.rooms?.observe(module.element);
      this.changed();
    };
    modules.forEach((module, index) => void loads[index]?.then(() => made.add(module)));
    await Promise.race([Promise.all(loads), pause]);
    for (const [index, module] of modules.entries())
      if (made.has(module)) make(module);
      else void loads[index]?.then(() => make(module));
    setTimeout(() => {
      for (const module of modules) module.late = true;
      this.changed();
    }, patience);
  }

  private measure(entries: readonly ResizeObserverEntry[]): void {
    for (const {target, contentRect} of entries)
      for (const module of this.modules.values())
        if (module.element === target) module.blank = contentRect.height === 0;
    this.changed();
  }
}
