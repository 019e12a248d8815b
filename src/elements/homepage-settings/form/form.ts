/** The form itself: sections in the order in which administrators look for them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {JsonObject} from '../../../config/json.js';
import {setSetting, type SettingPath, settingAt} from '../../../config/settings-draft.js';
import {conditionPartTemplate} from './condition-template.js';
import {messages} from '../i18n/form/messages.generated.js';
import {messages as schemaMessages} from '../i18n/schema/messages.generated.js';
import {type FormContext, type FormSurroundings, isShown, labelOf} from './context.js';
import {fieldsTemplate, fieldTemplate} from './field-templates.js';
import type {Field} from './fields.js';
import {sections} from './form-fields.generated.js';
import {formStyles} from './form-styles.js';
import {nameOfSetting} from './setting-name.js';
import {place, shownLayout, type Target} from './layout.js';
import {modulesTemplate} from './modules-template.js';

export const catalogs = [messages, schemaMessages];
export const styles = formStyles;

/** Shown before all others, and open. */
const first = ['mentorInvite'];
/** Part of the list of modules, or nothing that a person changes. */
const elsewhere = ['$version', 'modules', 'layouts'];
/** Single switches and fields of the page itself. */
const general = ['enabled', 'language'];

const named = (key: string): readonly [string, Field][] => {
  const field = sections[key];
  return field ? [[key, field]] : [];
};

function sectionTemplate(context: FormContext, [key, field]: readonly [string, Field]): unknown {
  const path: SettingPath = [key];
  if (!isShown(context, field, path)) return nothing;
  const {wiki, search, onlyChanged} = context;
  const body =
    field.kind === 'group'
      ? fieldsTemplate(context, field.fields, path)
      : fieldTemplate(context, field, path);
  const open = first.includes(key) || search !== '' || onlyChanged;
  return html`<details class="section" ?open=${open}><summary><h3>${labelOf(context, field, path)}</h3></summary>${
    field.hint && field.kind === 'group'
      ? html`<p class="meta">${wiki.msg(field.hint)}</p>`
      : nothing
  }<div class="fields">${body}</div></details>`;
}

function generalTemplate(context: FormContext): unknown {
  const shown = general.flatMap(named).filter(([key, field]) => isShown(context, field, [key]));
  if (!shown.length) return nothing;
  return html`<div class="fields">${shown.map(([key, field]) => fieldTemplate(context, field, [key]))}</div>`;
}

/** What the form does not describe is kept, and named. */
function unknownTemplate({session, wiki}: FormContext): unknown {
  const unknown = Object.keys(session.draft).filter((key) => !Object.hasOwn(sections, key));
  if (!unknown.length) return nothing;
  return html`<p class="meta unknown">${wiki.msg('wiki-homepage-settings-unknown', unknown.length)} ${unknown.map(
    (key, index) => html`${index ? ', ' : ''}<code>${key}</code>`,
  )}</p>`;
}

export function formTemplate(given: FormSurroundings): TemplateResult {
  const wiki = given.wiki.with(messages).with(schemaMessages);
  const context: FormContext = {...given, wiki, draw: fieldTemplate};
  const rest = Object.keys(sections).filter(
    (key) => ![...first, ...elsewhere, ...general].includes(key),
  );
  const modules = modulesTemplate(context);
  const parts = [...first, ...rest].flatMap(named).map((one) => sectionTemplate(context, one));
  const top = generalTemplate(context);
  const none = [modules, top, ...parts].every((part) => part === nothing);
  return html`${none ? html`<p class="none" role="status">${wiki.msg('wiki-homepage-settings-nothing-found')}</p>` : nothing}${
    modules === nothing
      ? nothing
      : html`<section class="section"><h3>${wiki.msg('wiki-homepage-settings-modules')}</h3>${modules}</section>`
  }${parts}${top === nothing ? nothing : html`<section class="section"><h3>${wiki.msg('wiki-homepage-settings-general')}</h3>${top}</section>`}${unknownTemplate(context)}`;
}

/** A condition that stands nowhere in the settings: whose eyes the preview borrows. */
export function conditionPart(
  given: FormSurroundings,
  label: string,
  value: unknown,
  change: (value: unknown) => void,
): TemplateResult {
  const wiki = given.wiki.with(messages).with(schemaMessages);
  const path: SettingPath = ['preview-when'];
  let draft: JsonObject = {'preview-when': value};
  const context: FormContext = {
    ...given,
    wiki,
    draw: fieldTemplate,
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
  return conditionPartTemplate(context, label, path);
}

/** A module was dragged to its place. */
export function placeModule(
  given: FormSurroundings,
  {name, ...target}: {readonly name: string} & Target,
): void {
  const wiki = given.wiki.with(messages).with(schemaMessages);
  const context: FormContext = {...given, wiki, draw: fieldTemplate};
  place(context, shownLayout(context), name, target);
}

/** What a setting is called, with what is around it: `Impact → Days`. */
export const settingName = (given: Pick<FormSurroundings, 'wiki'>, path: SettingPath): string =>
  nameOfSetting(given.wiki.with(messages).with(schemaMessages), path);
