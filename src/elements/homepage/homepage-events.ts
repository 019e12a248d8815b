/** Everything that the page shows at first is known. */
export class HomepageReadyEvent extends Event {
  /** Name of the layout. */
  readonly layout: string;
  /** Names of the modules that show something, in their order. */
  readonly modules: readonly string[];

  constructor(layout: string, modules: readonly string[]) {
    super('wiki-homepage-ready', {bubbles: true, composed: true});
    this.layout = layout;
    this.modules = modules;
  }
}

/** A summary is about to open into the whole module. Cancel it to go on by yourself. */
export class ModuleOpenedEvent extends Event {
  /** Name of the module. */
  readonly module: string;

  constructor(module: string) {
    super('wiki-homepage-module-opened', {bubbles: true, composed: true, cancelable: true});
    this.module = module;
  }
}

/** The module is a summary again, or whole in its place. */
export class ModuleClosedEvent extends Event {
  /** Name of the module. */
  readonly module: string;

  constructor(module: string) {
    super('wiki-homepage-module-closed', {bubbles: true, composed: true});
    this.module = module;
  }
}
