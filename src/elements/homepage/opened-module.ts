import {type LitElement, nothing} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {sheetAsked} from '../../platform/sheet-name.js';
import {ModuleClosedEvent, ModuleOpenedEvent} from './homepage-events.js';
import {titleOf} from './homepage-templates.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {PageModule} from './page-module.js';

const sheetPart = shared(() => import('./sheet.js'));

/** The summary that was opened: its element moves into a sheet, and back into its place. */
export class OpenedModule {
  private readonly host: LitElement;
  private readonly wiki: HomepageController<MessageKey>;
  private readonly sheet;
  private module: PageModule | undefined;

  constructor(host: LitElement, wiki: HomepageController<MessageKey>) {
    this.host = host;
    this.wiki = wiki;
    this.sheet = later(host, wiki, sheetPart);
  }

  /** Name of the module that is open, or about to be. */
  get name(): string | undefined {
    return this.module?.name;
  }

  /** Name of the module that is not in its place. */
  get away(): string | undefined {
    return this.sheet.now && this.name;
  }

  /** The sheet's code, while it is on its way. */
  get coming(): Promise<void> | undefined {
    return this.sheet.coming;
  }

  /** Before each update: what is open closes once the page is wide or the module gone; what the address names opens. */
  follow(modules: readonly PageModule[], narrow: boolean): void {
    const {module} = this;
    if (module) {
      const stays = narrow && module.element && modules.includes(module) && !this.sheet.failed;
      if (!stays) this.close();
      return;
    }
    if (!narrow) return;
    const asked = modules.find(
      ({source, element, name}) => source.summary && element && sheetAsked(name),
    );
    if (asked) this.open(asked);
  }

  readonly open = (module: PageModule): void => {
    if (!this.host.dispatchEvent(new ModuleOpenedEvent(module.name))) return;
    module.hold();
    this.module = module;
    this.sheet.reset();
    this.sheet.want();
    this.host.requestUpdate();
  };

  private readonly close = (): void => {
    const {module, host} = this;
    if (!module) return;
    module.letGo();
    this.module = undefined;
    host.requestUpdate();
    host.dispatchEvent(new ModuleClosedEvent(module.name));
    void this.focusPlace(module);
  };

  /** A sheet that opened with the page has no opener to go back to, and on a wide page the link is gone. */
  private async focusPlace({name}: PageModule): Promise<void> {
    await this.host.updateComplete;
    const cover = `[data-module='${name}'] > .cover`;
    this.host.renderRoot.querySelector<HTMLElement>(cover)?.focus();
  }

  draw(): unknown {
    const {wiki, module, sheet, close: onClose} = this;
    const {element, name = ''} = module ?? {};
    return element && sheet.now
      ? sheet.now.moduleSheet({wiki, name, heading: titleOf(element), element, onClose})
      : nothing;
  }
}
