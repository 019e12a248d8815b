import type {HomepagePlan} from './homepage-data.js';
import type {PageModule} from './page-module.js';

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

/** Tells of each page once. */
export class ReadyNews {
  private told: HomepagePlan | undefined;

  tell(host: EventTarget, plan: HomepagePlan, modules: readonly PageModule[]): void {
    if (plan === this.told) return;
    this.told = plan;
    const names = modules.filter(({shown}) => shown).map(({name}) => name);
    host.dispatchEvent(new HomepageReadyEvent(plan.layout, names));
  }
}
