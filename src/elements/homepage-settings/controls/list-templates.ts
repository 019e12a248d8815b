/** Settings with any number of entries. */
import {html, nothing, type TemplateResult} from 'lit';
import {isObject} from '../../../config/json.js';
import type {SettingPath} from '../../../config/settings-draft.js';
import {icon} from '../../../styles/icons.js';
import {iconAdd} from '../../../styles/icons/add.generated.js';
import {iconTrash} from '../../../styles/icons/trash.generated.js';
import {choose, type FormContext, idOf, labelOf, valueAt} from '../form/context.js';
import {about} from '../form/about.js';
import type {Field} from '../form/fields.js';
import {moveButtons, moved} from '../form/move.js';

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const areaOf = ({target}: Event) => (target instanceof HTMLTextAreaElement ? target : null);

/** Texts or numbers, one a line. */
export function listField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const entries = entriesOf(valueAt(context, path)).map(String);
  const set = (event: Event) => {
    const lines = (areaOf(event)?.value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    choose(context, path, field.item === 'number' ? lines.map(Number) : lines);
  };
  return html`<textarea id=${idOf(path)} rows=${Math.min(8, entries.length + 1)} dir="auto" .value=${entries.join('\n')} ?readonly=${context.readOnly} aria-describedby="${idOf(path)}-about" @change=${set}></textarea>`;
}

function rowTemplate(
  context: FormContext,
  {field, path, index, count}: {field: Field; path: SettingPath; index: number; count: number},
): TemplateResult {
  const {wiki, readOnly} = context;
  const entries = entriesOf(valueAt(context, path));
  const place = [...path, String(index)];
  const write = (list: readonly unknown[]) => choose(context, path, list);
  const remove = () => write(entries.filter((_, other) => other !== index));
  // A list is written whole: before an entry changes, the list has to be there.
  const inside: FormContext = {
    ...context,
    search: '',
    onlyChanged: false,
    set: (at, value) => {
      context.set(path, entries);
      context.set(at, value);
    },
  };
  const number = wiki.formats.number(index + 1);
  return html`<li class="row"><div class="row-fields">${Object.entries(field.fields ?? {}).map(
    ([key, child]) => inside.draw(inside, child, [...place, key]),
  )}</div>${
    readOnly
      ? nothing
      : html`<div class="row-actions">${moveButtons(context, number, index, count, (to) =>
          write(moved(entries, index, to)),
        )}<button type="button" class="bare" aria-label=${wiki.msg('wiki-homepage-settings-remove', number)} title=${wiki.msg('wiki-homepage-settings-remove', number)} @click=${remove}>${icon(iconTrash)}</button></div>`
  }</li>`;
}

/** Objects, one a row. */
export function rowsField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const {wiki, readOnly} = context;
  const entries = entriesOf(valueAt(context, path));
  const full = entries.length >= (field.most ?? Infinity);
  const add = () => choose(context, path, [...entries, blank(field)]);
  return html`<fieldset class="group" id=${idOf(path)}><legend>${labelOf(context, field, path)}</legend>${about(context, field, path)}<ol class="rows">${entries.map(
    (_entry, index) => rowTemplate(context, {field, path, index, count: entries.length}),
  )}</ol>${
    readOnly || full
      ? nothing
      : html`<button type="button" class="quiet add" @click=${add}>${icon(iconAdd)}${wiki.msg('wiki-homepage-settings-add')}</button>`
  }</fieldset>`;
}

const nothingOf = (field: Field | undefined): unknown => {
  if (field?.nullable) return null;
  switch (field?.kind) {
    case 'number':
      return field.min ?? 0;
    case 'switch':
      return false;
    case 'choice':
      return field.options?.[0] ?? '';
    case 'group':
    case 'map':
    case 'condition':
    case 'json':
      return {};
    case 'list':
    case 'rows':
      return [];
    default:
      return '';
  }
};

/** A new entry has what it cannot be without. */
const blank = ({required = [], fields = {}}: Field) =>
  Object.fromEntries(required.map((key) => [key, nothingOf(fields[key])]));

/** Objects by a name that people choose. */
export function mapField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const {wiki, readOnly, set} = context;
  const value = valueAt(context, path);
  const names = Object.keys(isObject(value) ? value : {});
  const inside: FormContext = {...context, search: '', onlyChanged: false};
  const add = ({currentTarget}: Event) => {
    const input =
      currentTarget instanceof HTMLElement ? currentTarget.previousElementSibling : null;
    const name = input instanceof HTMLInputElement ? input.value.trim() : '';
    if (!name || names.includes(name)) return;
    set([...path, name], blank(field));
    if (input instanceof HTMLInputElement) input.value = '';
  };
  return html`<fieldset class="group" id=${idOf(path)}><legend>${labelOf(context, field, path)}</legend>${about(context, field, path)}${names.map(
    (name) =>
      html`<details class="entry"><summary><bdi>${name}</bdi></summary><div class="fields">${Object.entries(
        field.fields ?? {},
      ).map(([key, child]) => inside.draw(inside, child, [...path, name, key]))}</div>${
        readOnly
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => set([...path, name], undefined)}>${icon(iconTrash)}${wiki.msg('wiki-homepage-settings-remove', name)}</button>`
      }</details>`,
  )}${
    readOnly
      ? nothing
      : html`<div class="add-line"><input type="text" aria-label=${wiki.msg('wiki-homepage-settings-new-name')} placeholder=${wiki.msg('wiki-homepage-settings-new-name')}><button type="button" class="quiet" @click=${add}>${icon(iconAdd)}${wiki.msg('wiki-homepage-settings-add')}</button></div>`
  }</fieldset>`;
}
