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
