import {html, nothing, type TemplateResult} from 'lit';
import {pointerOf, type SettingPath} from '../../../config/settings-draft.js';
import {about, describedBy} from '../form/about.js';
import {
  bone,
  choose,
  defaultAt,
  fieldsTemplate,
  type FormContext,
  idOf,
  labelOf,
  valueAt,
} from '../form/context.js';
import type {Field} from '../form/fields.js';
import {switchTemplate} from '../form/switch-template.js';
import {jsonField} from './json-field.js';
import {listField, mapField, rowsField} from './list-templates.js';
import {namesList} from './names-list.js';
import {textsField, wordsField, wordsListField} from './words-templates.js';

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const invalid = ({problems}: FormContext, path: SettingPath) =>
  problems.has(pointerOf(path)) ? 'true' : nothing;

const changed = (event: Event) => (event.target instanceof HTMLInputElement ? event.target : null);

function switchField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const input = switchTemplate(context, path, valueAt(context, path) === true, (on) => on);
  return html`<div class="field switch-field"><label class="switch-line">${input}<span>${labelOf(context, field, path)}</span></label>${about(context, field, path)}</div>`;
}

function choiceField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const value = textOf(valueAt(context, path));
  const set = ({target}: Event) => {
    if (target instanceof HTMLSelectElement) choose(context, path, target.value || undefined);
  };
  const options = [...(defaultAt(path) === undefined ? [''] : []), ...(field.options ?? [])];
  return html`<select id=${idOf(path)} ?disabled=${context.readOnly} aria-invalid=${invalid(context, path)} aria-describedby=${describedBy(path)} @change=${set}>${options.map(
    (option) =>
      html`<option value=${option} .selected=${option === value}>${option || '–'}</option>`,
  )}</select>`;
}

function inputField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const number = field.kind === 'number';
  const set = (event: Event) => {
    const text = changed(event)?.value.trim() ?? '';
    const empty = field.nullable ? null : undefined;
    choose(context, path, text === '' ? empty : number ? Number(text) : text);
  };
  return html`<span class="input-line"><input class=${number ? 'short' : 'long'} type=${number ? 'number' : 'text'} dir=${number ? nothing : 'auto'} id=${idOf(path)} .value=${textOf(valueAt(context, path))} min=${field.min ?? nothing} max=${field.max ?? nothing} step=${field.step ?? nothing} list=${field.names ? `${idOf(path)}-names` : nothing} ?readonly=${context.readOnly} aria-invalid=${invalid(context, path)} aria-describedby=${describedBy(path)} @change=${set}>${
    field.unit ? html`<span class="meta">${unitOf(context, field.unit)}</span>` : nothing
  }${namesList(context, field.names, `${idOf(path)}-names`)}</span>`;
}

const units = {
  edits: 'wiki-homepage-settings-unit-edits',
  days: 'wiki-homepage-settings-unit-days',
  hours: 'wiki-homepage-settings-unit-hours',
  tasks: 'wiki-homepage-settings-unit-tasks',
  share: 'wiki-homepage-settings-unit-share',
} as const;

const isUnit = (unit: string): unit is keyof typeof units => Object.hasOwn(units, unit);

const unitOf = ({wiki}: FormContext, unit: string) => (isUnit(unit) ? wiki.msg(units[unit]) : unit);

/** A label above its control. */
export function labelled(
  context: FormContext,
  field: Field,
  path: SettingPath,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field"><label for=${idOf(path)}>${labelOf(context, field, path)}</label>${control}${about(context, field, path)}</div>`;
}

function groupField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  return html`<fieldset class="group" id=${idOf(path)}><legend>${labelOf(context, field, path)}</legend>${about(context, field, path)}<div class="fields">${fieldsTemplate(context, field.fields, path)}</div></fieldset>`;
}

/** One setting. */
export function fieldTemplate(
  context: FormContext,
  field: Field,
  path: SettingPath,
): TemplateResult {
  switch (field.kind) {
    case 'switch':
      return switchField(context, field, path);
    case 'group':
      return groupField(context, field, path);
    case 'condition':
      return context.parts.conditions?.conditionField(context, field, path) ?? bone;
    case 'rows':
      return rowsField(context, field, path);
    case 'map':
      return mapField(context, field, path);
    case 'words':
      return wordsField(context, field, path);
    case 'words-list':
      return wordsListField(context, field, path);
    case 'texts':
      return textsField(context, field, path);
    case 'choice':
      return labelled(context, field, path, choiceField(context, field, path));
    case 'list':
      return labelled(context, field, path, listField(context, field, path));
    case 'json':
      return labelled(context, field, path, jsonField(context, field, path));
    default:
      return labelled(context, field, path, inputField(context, field, path));
  }
}
