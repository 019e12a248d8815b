/** Conditions: rows of what has to hold, groups inside of groups, and how many people it reaches now. */
import {html, nothing, type TemplateResult} from 'lit';
import {isObject, type JsonObject} from '../../../config/json.js';
import type {SettingPath} from '../../../config/settings-draft.js';
import {reachOf} from '../../../domain/reach.js';
import {icon} from '../../../styles/icons.js';
import {iconClose} from '../../../styles/icons/close.generated.js';
import {iconUserGroup} from '../../../styles/icons/user-group.generated.js';
import {choose, type FormContext, idOf, labelOf, valueAt} from '../form/context.js';
import {about} from '../form/about.js';
import type {Field} from '../form/fields.js';
import {conditionFields} from './condition-fields.js';
import {jsonField} from '../controls/json-field.js';

const isKnown = (condition: unknown): condition is JsonObject =>
  isObject(condition) && Object.keys(condition).every((key) => Object.hasOwn(conditionFields, key));

/** Whether every part of it has a control. */
function canBeShown(condition: unknown): boolean {
  if (!isKnown(condition)) return false;
  const {all = [], any = [], not} = condition;
  return (
    [all, any].every((list) => Array.isArray(list) && list.every(canBeShown)) &&
    (not === undefined || canBeShown(not))
  );
}

/** What a new row says at first: nothing that keeps somebody out. */
function blank(key: string, field: Field): unknown {
  if (key === 'all' || key === 'any') return [{}];
  if (key === 'not') return {};
  if (field.kind === 'choice') return field.options?.at(-1);
  if (field.kind !== 'group') return '';
  const needed = (field.required ?? []).map((name) => [
    name,
    field.fields?.[name]?.kind === 'number' ? 30 : '',
  ]);
  return Object.fromEntries(needed);
}

/** @param taken what cannot be added once more. */
function adder(
  context: FormContext,
  taken: readonly string[],
  put: (key: string, operand: unknown) => void,
): TemplateResult {
  const {wiki} = context;
  const left = Object.keys(conditionFields).filter((key) => !taken.includes(key));
  const add = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const field = conditionFields[target.value];
    if (field) put(target.value, blank(target.value, field));
    target.value = '';
  };
  const label = wiki.msg('wiki-homepage-settings-condition-add');
  return html`<select class="adder" aria-label=${label} @change=${add}><option value="">${label}</option>${left.map(
    (key) => {
      const field = conditionFields[key];
      return field && html`<option value=${key}>${labelOf(context, field, [key])}</option>`;
    },
  )}</select>`;
}

function listPart(
  context: FormContext,
  conditions: readonly unknown[],
  path: SettingPath,
): TemplateResult {
  const {wiki, set, readOnly} = context;
  return html`<ul class="conditions">${conditions.map(
    (one, index) => html`<li>${groupTemplate(context, one, [...path, String(index)])}</li>`,
  )}</ul>${
    readOnly
      ? nothing
      : html`<button type="button" class="quiet" @click=${() => set(path, [...conditions, {}])}>${wiki.msg('wiki-homepage-settings-condition-alternative')}</button>`
  }`;
}

function partTemplate(
  context: FormContext,
  [key, operand]: readonly [string, unknown],
  path: SettingPath,
  remove = () => context.set(path, undefined),
): TemplateResult {
  const {wiki, readOnly} = context;
  const field = conditionFields[key];
  if (!field) return html``;
  const label = labelOf(context, field, path);
  const nested =
    key === 'not'
      ? groupTemplate(context, operand, path)
      : Array.isArray(operand) && (key === 'all' || key === 'any')
        ? listPart(context, operand, path)
        : null;
  const words = wiki.msg('wiki-homepage-settings-remove', label);
  return html`<div class="part">${
    nested
      ? html`<div class="nested"><b>${label}</b>${nested}</div>`
      : context.draw(context, field, path)
  }${
    readOnly
      ? nothing
      : html`<button type="button" class="bare" aria-label=${words} title=${words} @click=${remove}>${icon(iconClose)}</button>`
  }</div>`;
}

function groupTemplate(context: FormContext, value: unknown, path: SettingPath): TemplateResult {
  const condition = isObject(value) ? value : {};
  const put = (key: string, operand: unknown) => context.set([...path, key], operand);
  return html`<div class="condition">${Object.entries(condition).map(([key, operand]) =>
    partTemplate(context, [key, operand], [...path, key]),
  )}${context.readOnly ? nothing : adder(context, Object.keys(condition), put)}</div>`;
}

/** A list all of which has to hold, and nothing beside it: the same as one group, and drawn as one. */
function flatTemplate(
  context: FormContext,
  conditions: readonly JsonObject[],
  path: SettingPath,
): TemplateResult {
  const {set, readOnly} = context;
  const put = (key: string, operand: unknown) => set(path, [...conditions, {[key]: operand}]);
  const parts = conditions.map((one, index) => {
    const whole = () =>
      set(
        path,
        conditions.filter((_, other) => other !== index),
      );
    const keys = Object.keys(one);
    return keys.map((key) => {
      const place = [...path, String(index), key];
      return partTemplate(context, [key, one[key]], place, keys.length > 1 ? undefined : whole);
    });
  });
  return html`<div class="condition">${parts}${readOnly ? nothing : adder(context, [], put)}</div>`;
}

const isFlat = (condition: unknown): condition is {readonly all: readonly JsonObject[]} =>
  isObject(condition) &&
  Object.keys(condition).join() === 'all' &&
  Array.isArray(condition['all']) &&
  condition['all'].every(isObject);

/** The whole of a condition. */
const bodyTemplate = (context: FormContext, value: unknown, path: SettingPath): TemplateResult =>
  isFlat(value)
    ? flatTemplate(context, value.all, [...path, 'all'])
    : groupTemplate(context, value, path);

function reachTemplate({wiki, editors}: FormContext, condition: unknown): unknown {
  if (!editors) return nothing;
  const {certain, unknown} = reachOf(condition, editors.editors, wiki.now());
  const count = wiki.formats.number(certain);
  const strong = html`<b>${count}</b>`;
  const sentence = editors.complete
    ? wiki.rich('wiki-homepage-settings-reach', certain, strong)
    : wiki.rich('wiki-homepage-settings-reach-least', certain, strong);
  return html`<p class="reach" role="status">${icon(iconUserGroup)}<span>${sentence}${
    unknown
      ? html` <span class="meta">${wiki.msg('wiki-homepage-settings-reach-unknown', unknown)}</span>`
      : nothing
  }</span></p>`;
}

/** A condition changes as a whole: the first change writes all of it down. */
function whole(context: FormContext, path: SettingPath): FormContext {
  const set = (at: SettingPath, value: unknown) => {
    context.set(path, valueAt(context, path));
    context.set(at, value);
  };
  return {...context, set, search: '', onlyChanged: false, brief: true};
}

/** Nothing but the condition: who somebody is. */
export function conditionPartTemplate(
  context: FormContext,
  label: string,
  path: SettingPath,
): TemplateResult {
  const value = valueAt(context, path);
  return html`<fieldset class="group" id=${idOf(path)}><legend>${label}</legend>${bodyTemplate(context, value, path)}${reachTemplate(context, value)}</fieldset>`;
}

/** Who something is for. */
export function conditionField(
  context: FormContext,
  field: Field,
  path: SettingPath,
): TemplateResult {
  const {wiki, readOnly} = context;
  const value = valueAt(context, path);
  const everybody = value === null || value === undefined;
  const shown = everybody || canBeShown(value);
  const pick = ({target}: Event) => {
    if (target instanceof HTMLSelectElement)
      choose(context, path, target.value === 'all' ? null : {editCount: {min: 1}});
  };
  const chooser = html`<select aria-label=${labelOf(context, field, path)} ?disabled=${readOnly} @change=${pick}><option value="all" .selected=${everybody}>${wiki.msg('wiki-homepage-settings-condition-everybody')}</option><option value="some" .selected=${!everybody}>${wiki.msg('wiki-homepage-settings-condition-some')}</option></select>`;
  return html`<fieldset class="group" id=${idOf(path)}><legend>${labelOf(context, field, path)}</legend>${about(context, field, path)}${
    shown
      ? html`${field.nullable ? chooser : nothing}${everybody ? nothing : bodyTemplate(whole(context, path), value, path)}`
      : html`<p class="meta">${wiki.msg('wiki-homepage-settings-condition-json')}</p>${jsonField(context, field, path)}`
  }${reachTemplate(context, value)}</fieldset>`;
}
