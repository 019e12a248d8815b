import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {registeredConnector} from '../../config/connector.js';
import type {JsonObject} from '../../config/json.js';
import {failuresOf} from '../../config/failure-counts.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {SettingsSession} from '../../controllers/settings-session.js';
import type {SettingPath} from '../../config/settings-draft.js';
import type {ActiveEditors} from '../../domain/settings-page.js';
import {cardTemplate} from '../../styles/card-template.js';
import {bodyTemplate, bones} from './body-template.js';
import type {Drop} from './drag/drag.js';
import type {FormSurroundings} from './form/context.js';
import {homepageSettingsStyles} from './homepage-settings-styles.js';
import {messages} from './i18n/messages.generated.js';
import {failureBox} from './notices.js';
import {type Problems, problemsOf} from './problems.js';
import {editorsOf, type Loaded, loadPages, SettingsController} from './settings-controller.js';
import {type Tools, viewSwitch} from './tools-template.js';

const formPart = shared(() => import('./form/form.js'));
const jsonPart = shared(() => import('./json/json.js'));
const dragPart = shared(() => import('./drag/drag.js'));
const previewPart = shared(() => import('./preview/preview.js'));

/**
 * The administrators' form: every setting of the homepage, made from the schema of the configuration, with a preview.
 *
 * Everybody can look at the settings; who may not save them is told why. What was changed and not saved is kept in this
 * browser. It stays usable while the configuration switches everything off.
 *
 * @tag wiki-homepage-settings
 * @summary Form for the homepage's settings.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with title and the choice between form and JSON.
 * @csspart title - The heading.
 * @csspart actions - The choice between form and JSON.
 * @csspart footer - The part below the hairline; there is none.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHomepageSettingsElement extends LitElement {
  static override styles = homepageSettingsStyles;

  private readonly wiki = new SettingsController(this, {messages});
  private readonly pages = this.wiki.load({
    args: () => [] as const,
    run: (adapter, _args, {signal}): Promise<Loaded> | undefined => loadPages(adapter, signal),
  });
  private readonly form = later(
    this,
    this.wiki,
    formPart,
    ({SettingsForm}) => new SettingsForm(this, this.wiki),
  );
  private readonly json = later(this, this.wiki, jsonPart);
  private readonly preview = later(this, this.wiki, previewPart);
  private readonly dragging = later(this, this.wiki, dragPart, ({dragRows}) =>
    this.shadowRoot ? dragRows(this.shadowRoot, (drop) => this.onDrop(drop)) : null,
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Rank of the form's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  @state() private view: Tools['view'] = 'form';
  @state() private search = '';
  @state() private onlyChanged = false;
  @state() private editors: ActiveEditors | undefined;
  /** JSON as it was typed, until the form is shown again. */
  @state() private typed: {readonly text: string; readonly mistake: string} | undefined;

  private session: SettingsSession | undefined;
  private loaded: unknown;
  /** What is open and chosen in the form. */
  private readonly shown = {open: new Set<string>(), chosen: {layout: 'newcomer', adds: false}};
  private problems: Problems = new Map();

  protected override willUpdate(): void {
    const {value} = this.pages;
    const {adapter} = this.wiki;
    if (value && adapter && value !== this.loaded) {
      this.loaded = value;
      const {pages, reader} = value;
      this.session = new SettingsSession(adapter, reader?.name ?? '', pages, () =>
        this.requestUpdate(),
      );
      if (this.session.broken !== null) this.view = 'json';
      void editorsOf(adapter).then((editors) => (this.editors = editors));
    }
    const {session} = this;
    if (session && this.wiki.textsReady)
      this.problems = problemsOf(this.wiki, session.draft, session.error?.mistakes);
    this.status = this.pages.status;
  }

  /** Modules can be dragged wherever the form draws handles. */
  protected override updated(): void {
    this.dragging.now?.attach();
  }

  private onDrop(drop: Drop): void {
    if (this.session) this.form.want()?.placeModule(this.contextOf(this.session), drop);
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (let coming = this.coming; coming.length; coming = this.coming) {
      await Promise.all(coming);
      await super.getUpdateComplete();
    }
    return true;
  }

  private get coming(): readonly Promise<void>[] {
    return this.lazy.flatMap(({coming}) => coming ?? []);
  }

  private get lazy() {
    const {form, json, preview, dragging} = this;
    return [form, json, preview, dragging, ...(form.now?.lazy ?? [])];
  }

  /** Asks the wiki again. What was changed and not saved stays. */
  async refresh(): Promise<void> {
    await this.pages.reload();
  }

  private get readOnly(): boolean {
    return !!this.session?.page.obstacle;
  }

  private readonly tools: Pick<Tools, 'onView' | 'onSearch' | 'onOnlyChanged'> = {
    onView: (view) => {
      this.view = view;
      this.typed = undefined;
    },
    onSearch: (text) => (this.search = text),
    onOnlyChanged: (only) => (this.onlyChanged = only),
  };

  private contextOf(session: SettingsSession): FormSurroundings {
    const {wiki, readOnly, problems, onlyChanged, editors, shown} = this;
    const known = {wiki, session, readOnly, problems, onlyChanged, editors};
    return {
      ...known,
      ...shown,
      search: this.search.trim().toLowerCase(),
      failures: failuresOf(wiki.adapter?.wiki ?? '', wiki.now()),
      set: (path, value) => {
        if (!readOnly) session.set(path, value);
      },
      update: () => this.requestUpdate(),
    };
  }

  private renderJson(session: SettingsSession): unknown {
    const {wiki, readOnly, problems, typed} = this;
    const text = typed?.text ?? session.broken ?? JSON.stringify(session.draft, null, 2);
    return this.json.want()?.jsonTemplate({
      wiki: wiki,
      text,
      readOnly,
      problems,
      mistake: typed?.mistake,
      onText: (given: string, settings: JsonObject | null, mistake: string) => {
        this.typed = {text: given, mistake};
        if (settings) session.replace(settings);
      },
    });
  }

  private get mistakes(): number {
    const {problems, typed, form} = this;
    return problems.size + (typed?.mistake ? 1 : 0) + (form.now?.mistakes ?? 0);
  }

  /** Brings the field of a setting up. */
  private async reveal(context: FormSurroundings, path: SettingPath): Promise<void> {
    this.tools.onView('form');
    this.form.now?.reveal(context, path);
    this.requestUpdate();
    await this.updateComplete;
  }

  private renderBody(session: SettingsSession): unknown {
    const {wiki, view, form, readOnly, problems, mistakes, search, onlyChanged} = this;
    const context = this.contextOf(session);
    if (form.now && !readOnly) this.dragging.want();
    const body = view === 'json' ? this.renderJson(session) : form.want()?.template(context);
    const known = {wiki, session, problems, mistakes, readOnly, body, lazy: this.lazy};
    return bodyTemplate({
      ...known,
      update: () => this.requestUpdate(),
      name: (path) => form.want()?.settingName(path) ?? path.join('.'),
      show: (path) => this.reveal(context, path),
      tools: view === 'form' ? {...this.tools, view, search, onlyChanged} : undefined,
    });
  }

  private renderPreview(session: SettingsSession): unknown {
    const {wiki} = this;
    // Nobody to ask for example data: there is a form and no preview.
    if (!registeredConnector()) return undefined;
    return this.preview.want()?.previewTemplate({
      wiki,
      draft: session.draft,
      update: () => this.requestUpdate(),
      drawCondition: (label, value, change) =>
        this.form.want()?.conditionPart(this.contextOf(session), label, value, change),
    });
  }

  private renderCard(body: unknown) {
    const {wiki, view} = this;
    return cardTemplate({
      heading: wiki.msg('wiki-homepage-settings-title'),
      headingLevel: this.headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      actions: this.session ? viewSwitch(wiki, view, this.tools.onView) : nothing,
      body,
    });
  }

  protected override render(): unknown {
    const {wiki, session} = this;
    return this.pages.render({
      pending: () => this.renderCard(bones),
      empty: () => nothing,
      ready: () => {
        if (!session) return nothing;
        return html`<div class="columns">${this.renderCard(this.renderBody(session))}<div class="beside">${this.renderPreview(session)}</div></div>`;
      },
      failed: (error) => this.renderCard(failureBox(wiki, error, () => void this.refresh())),
    });
  }
}
