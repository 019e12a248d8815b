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
