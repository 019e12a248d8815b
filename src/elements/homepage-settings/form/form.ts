/** The form itself: sections in the order in which administrators look for them, each loaded when it is looked at. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {JsonObject} from '../../../config/json.js';
import {setSetting, type SettingPath, settingAt} from '../../../config/settings-draft.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {messages} from '../i18n/form/messages.generated.js';
import type {MessageKey as BaseKey} from '../i18n/messages.generated.js';
import {messages as schemaMessages} from '../i18n/schema/messages.generated.js';
import {
  bone,
  fieldsTemplate,
  type FormContext,
  type FormSurroundings,
  isShown,
  labelOf,
} from './context.js';
import type {Field} from './fields.js';
import {formStyles} from './form-styles.js';
import {place, shownLayout, type Target} from './layout.js';
import {modulesTemplate} from './modules-template.js';
import {sections} from './outline.generated.js';
import {Parts} from './parts.js';

export const catalogs = [messages, schemaMessages];
export const styles = formStyles;

/** Shown before all others, and open. */
const first = ['mentorInvite'];
/** Part of the list of modules, or nothing that a person changes. */
const elsewhere = ['$version', 'modules', 'layouts'];
/** Single switches and fields of the page itself. */
const general = ['enabled', 'language'];

const rest = Object.keys(sections).filter(
  (key) => ![...first, ...elsewhere, ...general].includes(key),
);

const isLooking = ({search, onlyChanged}: FormContext): boolean => search !== '' || onlyChanged;

const named = (key: string): readonly [string, Field][] => {
  const field = sections[key];
  return field ? [[key, field]] : [];
};

function bodyTemplate(context: FormContext, key: string): unknown {
  const field = context.parts.section(key);
  if (!field) return bone;
  if (field.kind !== 'group')
    return html`<div class="fields">${context.draw(context, field, [key])}</div>`;
  const fields = fieldsTemplate(context, field.fields, [key]);
  return html`${field.hint ? html`<p class="meta">${context.wiki.msg(field.hint)}</p>` : nothing}<div class="fields">${fields}</div>`;
}

function generalTemplate(context: FormContext): unknown {
  const shown = general.flatMap(named).filter(([key, field]) => isShown(context, field, [key]));
  if (!shown.length) return nothing;
  return html`<div class="fields">${shown.map(([key, field]) => context.draw(context, field, [key]))}</div>`;
}

/** What the form does not describe is kept, and named. */
function unknownTemplate({session, wiki}: FormContext): unknown {
  const unknown = Object.keys(session.draft).filter((key) => !Object.hasOwn(sections, key));
  if (!unknown.length) return nothing;
  return html`<p class="meta unknown">${wiki.msg('wiki-homepage-settings-unknown', unknown.length)} ${unknown.map(
    (key, index) => html`${index ? ', ' : ''}<code>${key}</code>`,
  )}</p>`;
}

/** The form of one element. */
export class SettingsForm {
  private readonly wiki: FormContext['wiki'];
  private readonly parts: Parts;
  /** Sections that are open. */
  private readonly open = new Set(first);
  private readonly unread = new Map<string, string>();

  constructor(host: LitElement, wiki: HomepageController<BaseKey>) {
    this.wiki = wiki.with(messages).with(schemaMessages);
    this.parts = new Parts(host, wiki);
  }

  /** What of it comes later. */
  get lazy() {
    return this.parts.lazy;
  }

  /** How many fields hold something that cannot be read. */
  get mistakes(): number {
    return this.unread.size;
  }

  private contextOf(given: FormSurroundings): FormContext {
    const {wiki, parts, unread} = this;
    return {
      ...given,
      wiki,
      parts,
      unread,
      draw: (context, field, path) => parts.controls?.fieldTemplate(context, field, path) ?? bone,
    };
  }

  private sectionTemplate(context: FormContext, [key, outline]: readonly [string, Field]): unknown {
    const path: SettingPath = [key];
    const looking = isLooking(context);
    const whole = looking ? (this.parts.section(key) ?? outline) : outline;
    if (!isShown(context, whole, path)) return nothing;
    const open = looking || this.open.has(key);
    const toggle = ({target}: Event) => {
      // What a search has opened is closed again by its end.
      if (looking || !(target instanceof HTMLDetailsElement) || target.open === this.open.has(key))
        return;
      if (!this.open.delete(key)) this.open.add(key);
      this.parts.retry();
      context.update();
    };
    return html`<details class="section" ?open=${open} @toggle=${toggle}><summary><h3>${labelOf(context, outline, path)}</h3></summary>${open ? bodyTemplate(context, key) : nothing}</details>`;
  }

  template(given: FormSurroundings): TemplateResult {
    const context = this.contextOf(given);
    const {wiki, parts} = context;
    const searched = !isLooking(context) || parts.all();
    const modules = modulesTemplate(context);
    const shown = [...first, ...rest]
      .flatMap(named)
      .map((one) => this.sectionTemplate(context, one));
    const top = generalTemplate(context);
    const none = [modules, top, ...shown].every((part) => part === nothing);
    return html`${none && searched ? html`<p class="none" role="status">${wiki.msg('wiki-homepage-settings-nothing-found')}</p>` : nothing}${
      modules === nothing
        ? nothing
        : html`<section class="section"><h3>${wiki.msg('wiki-homepage-settings-modules')}</h3>${modules}</section>`
    }${shown}${top === nothing ? nothing : html`<section class="section"><h3>${wiki.msg('wiki-homepage-settings-general')}</h3>${top}</section>`}${searched ? nothing : bone}${unknownTemplate(context)}`;
  }

  /** A condition that stands nowhere in the settings: whose eyes the preview borrows. */
  conditionPart(
    given: FormSurroundings,
    label: string,
    value: unknown,
    change: (value: unknown) => void,
  ): TemplateResult {
    const path: SettingPath = ['preview-when'];
    let draft: JsonObject = {'preview-when': value};
    const context: FormContext = {
      ...this.contextOf(given),
      session: {draft},
      problems: new Map(),
      readOnly: false,
      search: '',
      onlyChanged: false,
      brief: true,
      set: (at, part) => {
        draft = setSetting(draft, at, part);
        change(settingAt(draft, path) ?? {});
      },
    };
    return this.parts.conditions?.conditionPartTemplate(context, label, path) ?? bone;
  }

  /** A module was dragged to its place. */
  placeModule(given: FormSurroundings, {name, ...target}: {readonly name: string} & Target): void {
    const context = this.contextOf(given);
    place(context, shownLayout(context), name, target);
  }

  /** What a setting is called, with what is around it: `Impact → Days`. Undefined until that is known. */
  settingName(path: SettingPath): string | undefined {
    return this.parts.conditions?.nameOfSetting(this.wiki, this.parts, path);
  }

  /** Opens what a setting stands in. */
  reveal({open}: FormSurroundings, [key = '', name]: SettingPath): void {
    if (key === 'modules' && name !== undefined) open.add(name);
    else if (Object.hasOwn(sections, key)) this.open.add(key);
  }
}
