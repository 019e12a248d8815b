/**
 * What the reader made of the page. Loaded before anything is shown where it may differ from the wiki's page, else once
 * everything is there.
 */
import {type LitElement, nothing} from 'lit';
import {Dismissals} from '../../../controllers/dismissals.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {later, shared} from '../../../controllers/later.js';
import {arranged} from '../../../domain/layout/arrange.js';
import type {Arrangement} from '../../../domain/layout/arrangement.js';
import type {PageArea} from '../../../domain/layout/page-layout.js';
import {
  inheriting,
  type Progress,
  type Progressed,
  progressed,
  type Step,
  withKept,
  withSeen,
} from '../../../domain/layout/progression.js';
import type {HomepagePlan} from '../homepage-data.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import {messages, type MessageKey} from '../i18n/own/messages.generated.js';
import type {DrawList} from '../homepage-templates.js';
import {moduleSource} from '../module-source.js';
import {titleOf} from '../module-title.js';
import type {PageModule} from '../page-module.js';
import type {PageModules} from '../page-modules.js';
import {footTemplate} from './foot-template.js';
import {Marks} from './marks.js';
import {OwnStores} from './own-stores.js';
import {ownStyles} from './own-styles.js';

const editingPart = shared(() => import('./editing.js'));
const dismissedPart = shared(() => import('./dismissed.js'));
const namesPart = shared(() => import('./module-names.js'));

export const catalogs = [messages];
export const styles = ownStyles;

type Wiki = HomepageController<FirstKey | MessageKey>;

export class OwnPage {
  /** What people look at below the modules; undefined before it is known what can be there. */
  private wanted: 'arranging' | 'dismissed' | 'nothing' | undefined;
  private plan: HomepagePlan | undefined;
  readonly dismissals: Dismissals;
  private readonly editing;
  private readonly dismissed;
  private readonly names;
  private readonly stores: OwnStores;
  private readonly marks: Marks;

  readonly host: LitElement;
  readonly wiki: Wiki;
  private readonly modules: PageModules;

  constructor(host: LitElement, wiki: Wiki, modules: PageModules) {
    this.host = host;
    this.wiki = wiki;
    this.modules = modules;
    this.dismissals = new Dismissals(host);
    this.editing = later(host, wiki, editingPart, ({Editing}) => new Editing(this, wiki));
    this.dismissed = later(host, wiki, dismissedPart, (part) => new part.DismissedList(this, wiki));
    this.names = later(host, wiki, namesPart);
    this.stores = new OwnStores(host);
    this.marks = new Marks(this);
  }

  /** Whose page it is, and how the wiki has it. */
  follow(plan: HomepagePlan): void {
    this.plan = plan;
    const {adapter} = this.wiki;
    const account = plan.user?.name ?? '';
    if (!adapter) return;
    const loading = this.stores.follow(adapter, account);
    if (!loading) return;
    this.marks.forget();
    void loading
      .then(() => this.dismissals.load(adapter, account))
      .catch(() => undefined) // Nothing that was closed can be brought back then.
      .then(() => this.show(this.wanted ?? 'nothing'));
  }

  /** It is known what the reader made of the page. */
  get known(): boolean {
    if (!this.stores.known) return false;
    const {taken, refused} = this.steps;
    return !taken.length && !refused.length ? true : !!this.names.want() || this.names.failed;
  }

  /** Parts that are on their way. */
  get coming(): Promise<void> | undefined {
    const {editing, dismissed, names} = this;
    return editing.coming ?? editing.now?.dragging.coming ?? dismissed.coming ?? names.coming;
  }

  get arrangement(): Arrangement {
    return inheriting(this.stores.arrangement, this.steps.taken);
  }

  /** As the wiki has the page for this reader; what came instead of what, and what would have. */
  get steps(): Progressed {
    const {plan, wiki, seen: progress} = this;
    const {config} = wiki;
    const areas = plan?.areas ?? [];
    if (!plan || !config?.progression.length) return {areas, taken: [], refused: []};
    const known = (name: string) =>
      moduleSource(name, Object.hasOwn(config.jsonModules, name)) !== undefined;
    return progressed(areas, config, {shows: plan.shows, progress, known});
  }

  /** As the reader has it. */
  get areas(): readonly PageArea[] {
    return arranged(this.steps.areas, this.arrangement);
  }

  /** Names of modules that live on while they cannot be seen. */
  get spared(): readonly string[] {
    const {taken, refused} = this.steps;
    return [
      ...this.arrangement.hidden,
      ...[...taken, ...refused].flatMap(({from, to}) => [from, to]),
    ];
  }

  /** Draws the modules of a group while they can be moved. */
  get list(): DrawList | undefined {
    return this.now?.list;
  }

  /** What was seen of steps, and refused. */
  get seen(): Progress {
    return this.stores.progress;
  }

  /** Something of it can be seen. */
  readonly sees = (name: string): boolean => {
    const module = this.modules.get(name);
    return !!module && module.shown && !module.blank;
  };

  isPinned(name: string): boolean {
    const all = this.steps.areas.flatMap(({modules}) => modules);
    return all.some((one) => one.name === name && one.pinned);
  }

  /** Its title, or what is known of it without it. */
  nameOf(name: string): string {
    const words = () => this.names.want()?.moduleName(this.wiki, name);
    return titleOf(this.modules.get(name)?.element) || (words() ?? name);
  }

  /** @returns false when the wiki did not keep it; it holds here, and waits. Never rejects. */
  async arrange(arrangement: Arrangement): Promise<boolean> {
    return this.stores.arrange(arrangement);
  }

  /** Goes on with the old module, or comes back to the new one. */
  choose({id}: Step, keeps: boolean): void {
    this.stores.step(withKept(this.seen, id, keeps));
  }

  /** The reader has seen that it is new. */
  note({id}: Step): void {
    if (!this.seen.seen.includes(id)) this.stores.step(withSeen(this.seen, id));
  }

  above(module: PageModule): unknown {
    return this.now ? this.now.bar(module) : this.marks.template(module.name);
  }

  /** What stands below the modules. */
  foot(twoColumns: boolean, headingLevel: number): unknown {
    const {now, wanted, wiki, dismissed, editing} = this;
    if (now) return now.foot(twoColumns);
    if (!wanted) return nothing;
    const shows = wanted === 'dismissed';
    const movable = this.steps.areas.some(({modules}) => modules.some(({pinned}) => !pinned));
    const some = shows || !!this.dismissals.things?.length;
    return footTemplate({
      wiki,
      arrange: movable ? this.begin : undefined,
      dismissed: some ? this.toggle : undefined,
      list: shows ? dismissed.want()?.template(headingLevel) : undefined,
      failed: shows ? dismissed.failed : wanted === 'arranging' && editing.failed,
    });
  }

  /** Ends the moving of modules. */
  readonly end = (): void => {
    this.editing.now?.close();
    this.show('nothing');
    void this.focus('.arrange');
  };

  /** Moves the focus once the page is drawn. */
  async focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private get now() {
    return this.wanted === 'arranging' ? this.editing.want() : undefined;
  }

  private readonly begin = (): void => void this.arrangePage();

  private async arrangePage(): Promise<void> {
    this.editing.reset();
    this.show('arranging');
    // The names of what is hidden come with it.
    if (this.arrangement.hidden.length) this.names.want();
    this.editing.want();
    await this.editing.coming;
    this.now?.open();
  }

  private readonly toggle = (): void => {
    this.dismissed.reset();
    this.show(this.wanted === 'dismissed' ? 'nothing' : 'dismissed');
  };

  private show(wanted: NonNullable<typeof this.wanted>): void {
    this.wanted = wanted;
    this.host.requestUpdate();
  }
}
