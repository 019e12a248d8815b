/** Texts that administrators write: one for everybody, or one for each language. */
import {html, nothing, type TemplateResult} from 'lit';
import {isObject} from '../../../config/json.js';
import {pointerOf, type SettingPath} from '../../../config/settings-draft.js';
import {icon} from '../../../styles/icons.js';
import {iconAdd} from '../../../styles/icons/add.generated.js';
import {iconTrash} from '../../../styles/icons/trash.generated.js';
import {about, describedBy, problemLines} from '../form/about.js';
import {choose, type FormContext, idOf, labelOf, valueAt} from '../form/context.js';
import type {Field} from '../form/fields.js';
import {moveButtons, moved} from '../form/move.js';

/** From here on a text gets a field of several lines. */
const longText = 150;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Cell {
  readonly id: string;
  readonly label?: string;
  readonly described?: string;
  readonly text: string;
  readonly longest: number;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly write: (text: string) => void;
}

function cellTemplate(cell: Cell): TemplateResult {
  const {id, label, described, text, longest, invalid, readOnly, write} = cell;
  const onChange = ({target}: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      write(target.value.trim());
  };
  const bad = invalid ? 'true' : nothing;
  return longest > longText
    ? html`<textarea id=${id} rows=${Math.min(6, Math.ceil(text.length / 60) + 1)} dir="auto" aria-label=${label ?? nothing} aria-describedby=${described ?? nothing} aria-invalid=${bad} ?readonly=${readOnly} .value=${text} @change=${onChange}></textarea>`
    : html`<input type="text" class="long" id=${id} dir="auto" aria-label=${label ?? nothing} aria-describedby=${described ?? nothing} aria-invalid=${bad} ?readonly=${readOnly} .value=${text} @change=${onChange}>`;
}

interface Pairs {
  readonly field: Field;
  readonly path: SettingPath;
  readonly texts: Readonly<Record<string, unknown>>;
  /** What is asked for where a pair is added. */
  readonly keyLabel: string;
  /** Undefined: the last text was taken away. */
  readonly write: (texts: Readonly<Record<string, unknown>> | undefined) => void;
}

/** Texts by key, one a line. */
function pairsTemplate(context: FormContext, pairs: Pairs): TemplateResult {
  const {wiki, readOnly, problems} = context;
  const {field, path, texts, keyLabel, write} = pairs;
  const remove = (key: string) => {
    const {[key]: _gone, ...others} = texts;
    write(Object.keys(others).length ? others : undefined);
  };
  const add = ({currentTarget}: Event) => {
    const input =
      currentTarget instanceof HTMLElement ? currentTarget.previousElementSibling : null;
    const key = input instanceof HTMLInputElement ? input.value.trim() : '';
    if (!key || Object.hasOwn(texts, key)) return;
    write({...texts, [key]: ''});
    if (input instanceof HTMLInputElement) input.value = '';
  };
  return html`<ul class="pairs">${Object.entries(texts).map(([key, text]) => {
    const at = [...path, key];
    const words = wiki.msg('wiki-homepage-settings-remove', key);
    return html`<li class="pair"><code dir="ltr">${key}</code><div>${cellTemplate({
      id: idOf(at),
      label: key,
      text: textOf(text),
      longest: field.longest ?? Infinity,
      invalid: problems.has(pointerOf(at)),
      readOnly,
      write: (written) => write({...texts, [key]: written}),
    })}${problemLines(context, at)}</div>${
      readOnly
        ? nothing
        : html`<button type="button" class="bare" aria-label=${words} title=${words} @click=${() => remove(key)}>${icon(iconTrash)}</button>`
    }</li>`;
  })}</ul>${
    readOnly
      ? nothing
      : html`<div class="add-line"><input type="text" dir="ltr" autocapitalize="off" aria-label=${keyLabel} placeholder=${keyLabel}><button type="button" class="quiet" @click=${add}>${icon(iconAdd)}${wiki.msg('wiki-homepage-settings-add')}</button></div>`
  }`;
}

/** Every text of the library by its key. */
export function textsField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const value = valueAt(context, path);
  const pairs = pairsTemplate(context, {
    field,
    path,
    texts: isObject(value) ? value : {},
    keyLabel: context.wiki.msg('wiki-homepage-settings-text-key'),
    write: (texts) => choose(context, path, texts),
  });
  return html`<fieldset class="group" id=${idOf(path)}><legend>${labelOf(context, field, path)}</legend>${about(context, field, path)}${pairs}</fieldset>`;
}

/** The field without its label: one text, or texts by language. */
function wordsControl(
  context: FormContext,
  field: Field,
  path: SettingPath,
  label?: string,
): TemplateResult {
  const {wiki, readOnly, problems} = context;
  const value = valueAt(context, path);
  if (isObject(value))
    return pairsTemplate(context, {
      field,
      path,
      texts: value,
      keyLabel: wiki.msg('wiki-homepage-settings-language-code'),
      write: (texts) => choose(context, path, texts),
    });
  const text = textOf(value);
  // What was written so far was in some language: the reader's is the best guess.
  const split = () => choose(context, path, {[wiki.language]: text});
  return html`${cellTemplate({
    id: idOf(path),
    ...(label !== undefined && {label}),
    described: describedBy(path),
    text,
    longest: field.longest ?? Infinity,
    invalid: problems.has(pointerOf(path)),
    readOnly,
    write: (written) => choose(context, path, written || (field.nullable ? null : undefined)),
  })}${
    readOnly || !text
      ? nothing
      : html`<button type="button" class="plain" @click=${split}>${wiki.msg('wiki-homepage-settings-by-language')}</button>`
  }`;
}

/** One text, or texts by language. */
export function wordsField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const label = labelOf(context, field, path);
  const control = wordsControl(context, field, path);
  return isObject(valueAt(context, path))
    ? html`<fieldset class="group" id=${idOf(path)}><legend>${label}</legend>${about(context, field, path)}${control}</fieldset>`
    : html`<div class="field"><label for=${idOf(path)}>${label}</label>${control}${about(context, field, path)}</div>`;
}

/** Several such texts, in their order. */
export function wordsListField(
  context: FormContext,
  field: Field,
  path: SettingPath,
): TemplateResult {
  const {wiki, readOnly} = context;
  const value = valueAt(context, path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const write = (list: readonly unknown[] | undefined) => choose(context, path, list);
  const full = entries.length >= (field.most ?? Infinity);
  // A list is written whole: before an entry changes, the list has to be there.
  const inside: FormContext = {
    ...context,
    set: (at, text) => {
      context.set(path, entries);
      context.set(at, text);
    },
  };
  const label = labelOf(context, field, path);
  const rows = entries.map((_entry, index) => {
    const number = wiki.formats.number(index + 1);
    const words = wiki.msg('wiki-homepage-settings-remove', number);
    const remove = () => write(entries.filter((_, other) => other !== index));
    const at = [...path, String(index)];
    return html`<li class="row"><div class="row-words">${wordsControl(inside, field, at, `${label}, ${number}`)}${problemLines(context, at)}</div>${
      readOnly
        ? nothing
        : html`<div class="row-actions flat">${moveButtons(context, number, index, entries.length, (to) => write(moved(entries, index, to)))}<button type="button" class="bare" aria-label=${words} title=${words} @click=${remove}>${icon(iconTrash)}</button></div>`
    }</li>`;
  });
  return html`<fieldset class="group" id=${idOf(path)}><legend>${label}</legend>${about(context, field, path)}<ol class="rows">${rows}</ol>${
    readOnly || full
      ? nothing
      : html`<button type="button" class="quiet add" @click=${() => write([...entries, ''])}>${icon(iconAdd)}${wiki.msg('wiki-homepage-settings-add')}</button>`
  }</fieldset>`;
}
