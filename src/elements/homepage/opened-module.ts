/** What a narrow page does with summaries: each is one link, which opens the whole module as a sheet. */
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {sheetAsked, sheetPrefix} from '../../platform/sheet-name.js';
import {ModuleClosedEvent, ModuleOpenedEvent} from './summary-events.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import {messages, type MessageKey} from './i18n/summaries/messages.generated.js';
import {titleOf} from './module-title.js';
import type {PageModule} from './page-module.js';

const sheetPart = shared(() => import('./sheet.js'));

export const catalogs = [messages];

export const styles = [
  css`
    .cover { position: absolute; inset: 0; border-radius: 2px; }
    .slot:has(> .cover:hover) > ::part(title) { text-decoration: underline; }
  `,
];

/** The summary that was opened: its element moves into a sheet, and back into its place. */
export class OpenedModule {
  private readonly host: LitElement;
  private readonly wiki: HomepageController<FirstKey | MessageKey>;
  private readonly sheet;
  private module: PageModule | undefined;

  constructor(host: LitElement, wiki: HomepageController<FirstKey | MessageKey>) {
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

  private readonly open = (module: PageModule): void => {
    if (!this.host.dispatchEvent(new ModuleOpenedEvent(module.name))) return;
    module.height = module.element?.getBoundingClientRect().height ?? 0;
    this.module = module;
    this.sheet.reset();
    this.sheet.want();
    this.host.requestUpdate();
  };

  private readonly close = (): void => {
    const {module, host} = this;
    if (!module) return;
    module.height = 0;
    this.module = undefined;
    host.requestUpdate();
    host.dispatchEvent(new ModuleClosedEvent(module.name));
    void this.focusPlace(module);
  };

  /** A sheet that opened with the page has no opener to go back to, and on a wide page the link is gone. */
  private async focusPlace({name}: PageModule): Promise<void> {
    await this.host.updateComplete;
    const cover = `[data-module='${CSS.escape(name)}'] > .cover`;
    this.host.renderRoot.querySelector<HTMLElement>(cover)?.focus();
  }

  /** The whole summary is one link, over what the module draws. */
  readonly cover = (module: PageModule, element: HTMLElement): TemplateResult => {
    const onClick = (event: MouseEvent): void => {
      // With a key people want it somewhere else: the address opens it there.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.open(module);
    };
    const label = titleOf(element) || this.wiki.msg('wiki-homepage-open');
    return html`<a class="cover" href=${sheetPrefix + module.name} aria-label=${label} @click=${onClick}></a>`;
  };

  draw(): unknown {
    const {wiki, module, sheet, close: onClose} = this;
    const {element, name = ''} = module ?? {};
    return element && sheet.now
      ? sheet.now.moduleSheet({wiki, name, heading: titleOf(element), element, onClose})
      : nothing;
  }
}
