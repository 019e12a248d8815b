/** What every part of the form is given. */
import {html, type TemplateResult} from 'lit';
import type {JsonObject} from '../../../config/json.js';
import {defaultConfig} from '../../../config/resolve-config.js';
import {
  pointerOf,
  type SettingPath,
  sameSetting,
  settingAt,
} from '../../../config/settings-draft.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {ActiveEditors} from '../../../domain/settings-page.js';
import type {MessageKey as ConditionsKey} from '../i18n/conditions/messages.generated.js';
import type {MessageKey as ControlsKey} from '../i18n/controls/messages.generated.js';
import type {MessageKey as FormKey} from '../i18n/form/messages.generated.js';
import type {MessageKey as BaseKey} from '../i18n/messages.generated.js';
import type {Field, Fields} from './fields.js';
import type {Parts} from './parts.js';
import type {SchemaKey} from './schema-keys.generated.js';

export type SettingsKey = FormKey | ControlsKey | ConditionsKey | BaseKey | SchemaKey;

export interface FormContext {
  readonly wiki: HomepageController<SettingsKey>;
  readonly session: {readonly draft: JsonObject};
  readonly readOnly: boolean;
  /** Words on what is wrong, by JSON pointer. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Lower case; empty: everything. */
  readonly search: string;
  readonly onlyChanged: boolean;
  /** Undefined while they are on their way. */
  readonly editors: ActiveEditors | undefined;
  /** How often modules failed in this browser lately. */
  readonly failures: Readonly<Record<string, number>>;
  /** Modules whose settings are open. */
  readonly open: Set<string>;
  /** Which layout is shown, and whether a new one is being named. */
  readonly chosen: {layout: string; adds: boolean};
  /** Numbers go without their explanation: two ends of a band say enough. */
  readonly brief?: boolean;
  readonly set: (path: SettingPath, value: unknown) => void;
  readonly update: () => void;
  /** What was typed as JSON and is none, by JSON pointer. */
  readonly unread: Map<string, string>;
  /** Fields of sections and modules, which come when they are looked at. */
  readonly parts: Parts;
  /** One setting, by its kind; a placeholder until what draws it has come. */
  readonly draw: (context: FormContext, field: Field, path: SettingPath) => TemplateResult;
}

/** What the element knows before the form's texts are there. */
export interface FormSurroundings extends Omit<FormContext, 'wiki' | 'draw' | 'parts' | 'unread'> {
  readonly wiki: HomepageController<BaseKey>;
}

/** For `id`, and for links to the field. */
export const idOf = (path: SettingPath): string => `at${pointerOf(path)}`;

export const defaultAt = (path: SettingPath): unknown => settingAt(defaultConfig, path);

/** What holds: what the wiki wrote, else the default. */
export function valueAt({session}: FormContext, path: SettingPath): unknown {
  const given = settingAt(session.draft, path);
  return given === undefined ? defaultAt(path) : given;
}

/** Another value than the default is written down. */
export function differs({session}: FormContext, path: SettingPath): boolean {
  const given = settingAt(session.draft, path);
  return given !== undefined && !sameSetting(given, defaultAt(path));
}

/** Writes a value down; the default takes the setting off the page. */
export function choose({set}: FormContext, path: SettingPath, value: unknown): void {
  const usual = defaultAt(path);
  set(path, usual !== undefined && sameSetting(value, usual) ? undefined : value);
}

export const labelOf = ({wiki}: FormContext, {label}: Field, path: SettingPath): string =>
  label ? wiki.msg(label) : (path.at(-1) ?? '');

/** Whether a field is shown: it or something in it is looked for, and differs where only that is wanted. */
export function isShown(context: FormContext, field: Field, path: SettingPath): boolean {
  const {search, onlyChanged, wiki} = context;
  const words = [
    labelOf(context, field, path),
    field.hint ? wiki.msg(field.hint) : '',
    path.join('.'),
  ];
  const found = !search || words.some((text) => text.toLowerCase().includes(search));
  if (found && !onlyChanged) return true;
  if (field.kind === 'group')
    return Object.entries(field.fields ?? {}).some(([key, child]) =>
      isShown(found ? {...context, search: ''} : context, child, [...path, key]),
    );
  return found && differs(context, path);
}

/** Fields that are shown, with their places. */
export const shownFields = (
  context: FormContext,
  fields: Fields | undefined,
  path: SettingPath,
): readonly (readonly [Field, SettingPath])[] =>
  Object.entries(fields ?? {})
    .map(([key, field]) => [field, [...path, key]] as const)
    .filter(([field, place]) => isShown(context, field, place));

/** The settings of one object, as far as they are looked for. */
export const fieldsTemplate = (
  context: FormContext,
  fields: Fields | undefined,
  path: SettingPath,
): unknown =>
  shownFields(context, fields, path).map(([field, place]) => context.draw(context, field, place));

/** Stands for what is on its way. */
export const bone = html`<div class="bone"></div>`;
