/** The moving of modules: by dragging, by keys, by a menu. Loaded when somebody wants it. */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {hiddenModules} from '../../../domain/layout/arrange.js';
import {type Arrangement, noArrangement} from '../../../domain/layout/arrangement.js';
import {
  type Place,
  placeOf,
  type Steps,
  stepsOf,
  withHidden,
  withMoved,
  withShown,
} from '../../../domain/layout/rearrange.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../../../i18n/common/messages.generated.js';
import {messages, type MessageKey} from '../i18n/editing/messages.generated.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/own/messages.generated.js';
import type {DrawList} from '../homepage-templates.js';
import type {PageModule} from '../page-module.js';
import type {Drop} from './drag.js';
import {barTemplate, pinnedTemplate} from './bar-template.js';
import {editingStyles} from './editing-styles.js';
import {editingFoot} from './editing-foot.js';
import {LazyDragging} from './lazy-dragging.js';
import {menuItems} from './menu-items.js';
import type {MenuItem} from './menu-template.js';
import type {OwnPage} from './own-page.js';
import {placeWords} from './place-words.js';
import {stepOfKey} from './step-of-key.js';

export const catalogs = [messages, common];
export const styles = editingStyles;

type Wiki = HomepageController<FirstKey | OwnKey | MessageKey | CommonKey>;

const handleOf = (name: string) => `[data-module='${CSS.escape(name)}'] .handle`;

export class Editing implements ReactiveController {
  /** Name of the module whose menu is open. */
  private menu = '';
  /** Before the page became as the wiki made it. */
  private former: Arrangement | undefined;
  private unsaved = false;
  private said = '';
  private twoColumns = false;
  readonly dragging: LazyDragging;

  private readonly page: OwnPage;
  private readonly wiki: Wiki;

  constructor(page: OwnPage, wiki: Wiki) {
    this.page = page;
    this.wiki = wiki;
    this.dragging = new LazyDragging(page.host, this.onDrop);
    page.host.addController(this);
  }

  /** Modules can be moved from now on: the first of them has the focus. */
  open(): void {
    const {host} = this.page;
    this.menu = this.said = '';
    this.former = undefined;
    this.dragging.open();
    document.addEventListener('keydown', this.onEscape);
    host.requestUpdate(); // What was drawn before it was opened can be dragged, too.
    void this.page.focus('.handle');
  }

  close(): void {
    document.removeEventListener('keydown', this.onEscape);
    this.dragging.close();
  }

  hostDisconnected(): void {
    if (this.dragging.isOpen) this.page.end();
  }

  /** Above a module: what it is moved by. */
  bar({name}: PageModule): TemplateResult | typeof nothing {
    const {page, wiki} = this;
    if (!this.page.sees(name)) return nothing;
    const title = page.nameOf(name);
    if (page.isPinned(name)) return pinnedTemplate(wiki, title);
    return barTemplate({
      wiki,
      title,
      items: this.menu === name ? this.itemsOf(name) : undefined,
      toggle: () => this.toggle(name),
      close: () => this.toggle(''),
      onKey: (event) => this.onKey(event, name),
    });
  }

  readonly list: DrawList = (group, modules, slot) => {
    if (!this.page.steps.areas.some((area) => area.group === group)) return undefined;
    const empty = !modules.some(({name}) => this.page.sees(name));
    return html`${repeat(modules, ({name}) => name, slot)}${
      empty ? html`<p class="vacancy">${this.wiki.msg('wiki-homepage-arrange-empty')}</p>` : nothing
    }`;
  };

  foot(twoColumns: boolean): TemplateResult {
    this.twoColumns = twoColumns;
    const {page, wiki, said, former, unsaved} = this;
    const {order, hidden} = page.arrangement;
    const away = hiddenModules(page.steps.areas, page.arrangement).map((name) => ({
      text: page.nameOf(name),
      choose: () => this.show(name),
    }));
    const refused = page.steps.refused.map((step) => ({
      text: page.nameOf(step.to),
      choose: () => page.choose(step, false),
    }));
    return editingFoot({
      wiki,
      said,
      hidden: [...away, ...refused],
      reset: Object.keys(order).length || hidden.length ? this.reset : undefined,
      undo: former && this.undo,
      retry: unsaved ? () => void this.save(page.arrangement) : undefined,
      done: page.end,
    });
  }

  private stepsOf(name: string): Steps {
    const {page, twoColumns} = this;
    return stepsOf(page.steps.areas, page.arrangement, name, {
      seen: page.sees,
      twoColumns,
    });
  }

  private itemsOf(name: string): readonly MenuItem[] {
    const {wiki, page} = this;
    return menuItems(name, {
      wiki,
      page,
      steps: this.stepsOf(name),
      take: (step) => this.take(name, step),
      goBack: (step) => {
        page.choose(step, true);
        void page.focus(handleOf(step.from));
      },
      hide: () => this.hide(name),
    });
  }

  private toggle(name: string): void {
    const before = this.menu;
    this.menu = name === before ? '' : name;
    this.page.host.requestUpdate();
    const {renderRoot} = this.page.host;
    if (this.menu) void this.page.focus('.menu button');
    else if (renderRoot.querySelector('.menu:focus-within')) void this.page.focus(handleOf(before));
  }

  private onKey(event: KeyboardEvent, name: string): void {
    const {page, twoColumns, wiki} = this;
    const inMain = page.areas.some(
      ({group, modules}) => group === 'main' && modules.some((one) => one.name === name),
    );
    const step = stepOfKey(event.key, {twoColumns, inMain, direction: wiki.direction});
    if (!step) return;
    event.preventDefault();
    this.take(name, step);
  }

  private take(name: string, step: keyof Steps): void {
    const place = this.stepsOf(name)[step];
    this.menu = '';
    if (place) this.move(name, place);
    else this.say(this.wiki.msg('wiki-homepage-arrange-stays', this.page.nameOf(name)));
    void this.page.focus(handleOf(name));
  }

  private readonly onDrop = ({name, group, order}: Drop): void => {
    const {page} = this;
    const place = placeOf(page.steps.areas, page.arrangement, name, group, order);
    if (place) this.move(name, place);
    void page.focus(handleOf(name));
  };

  private move(name: string, place: Place): void {
    const {page} = this;
    void this.save(withMoved(page.steps.areas, page.arrangement, name, place));
    this.sayPlace(name);
  }

  private hide(name: string): void {
    const {page, wiki} = this;
    const title = page.nameOf(name);
    this.menu = '';
    void this.save(withHidden(page.arrangement, name));
    this.say(wiki.msg('wiki-homepage-arrange-hid', title));
    const index = hiddenModules(page.steps.areas, page.arrangement).indexOf(name);
    void page.focus(`.away button:nth-of-type(${index + 1})`);
  }

  private show(name: string): void {
    void this.save(withShown(this.page.arrangement, name));
    this.sayPlace(name);
    void this.page.focus(handleOf(name));
  }

  private readonly reset = (): void => {
    const {page, wiki} = this;
    const {arrangement} = page;
    void this.save(noArrangement);
    this.former = arrangement;
    this.say(wiki.msg('wiki-homepage-arrange-was-reset'));
    void page.focus('.undo');
  };

  private readonly undo = (): void => {
    if (this.former) void this.save(this.former);
    void this.page.focus('.reset');
  };

  private sayPlace(name: string): void {
    const {page, twoColumns} = this;
    this.say(placeWords(this.wiki, name, {page, twoColumns}));
  }

  /** What was said already is heard again only where it differs. */
  private say(text: string): void {
    this.said = text && text === this.said ? `${text}\u00a0` : text;
    this.page.host.requestUpdate();
  }

  private async save(arrangement: Arrangement): Promise<void> {
    this.former = undefined;
    const {host} = this.page;
    host.requestUpdate();
    this.unsaved = !(await this.page.arrange(arrangement));
    host.requestUpdate();
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !this.dragging.active) this.page.end();
  };
}
