/** The list of modules: on or off, in which order, and each one's settings behind a gear. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isObject} from '../../../config/json.js';
import type {SettingPath} from '../../../config/settings-draft.js';
import {failureDays} from '../../../config/failure-counts.js';
import {icon} from '../../../styles/icons.js';
import {iconSettings} from '../../../styles/icons/settings.generated.js';
import {choose, type FormContext, idOf, isShown, valueAt} from './context.js';
import {problemLines} from './about.js';
import {fieldsTemplate} from './field-templates.js';
import type {Field, Fields} from './fields.js';
import {moduleFields, sections} from './form-fields.generated.js';
import {moved, moveButtons} from './move.js';

const layout: SettingPath = ['layouts', 'newcomer'];

/** A module's place in the layout. */
interface Placed {
  readonly name: string;
  readonly area: string;
  readonly entry: unknown;
}

const nameOf = (entry: unknown): string =>
  typeof entry === 'string'
    ? entry
    : isObject(entry) && typeof entry.module === 'string'
      ? entry.module
      : '';

function placedModules(context: FormContext): readonly Placed[] {
  const areas = valueAt(context, layout);
  const places = {...usualAreas(context), ...(isObject(areas) && areas)};
  return Object.entries(places).flatMap(([area, entries]) =>
    Array.isArray(entries)
      ? entries.map((entry: unknown) => ({name: nameOf(entry), area, entry}))
      : [],
  );
}

/** Areas that the wiki did not write have their default. */
const usualAreas = (context: FormContext): Record<string, unknown> =>
  Object.fromEntries(
    ['top', 'main', 'side'].map((area) => [area, valueAt(context, [...layout, area]) ?? []]),
  );

/** One step in the whole list; past the end of an area a module goes over into the next one. */
function move(context: FormContext, all: readonly Placed[], from: number, to: number): void {
  const one = all[from];
  const target = all[to];
  if (!one || !target) return;
  const entriesIn = (list: readonly Placed[], area: string) =>
    list.filter((placed) => placed.area === area).map(({entry}) => entry);
  const crossed = one.area !== target.area;
  const list = crossed
    ? all.map((placed, index) => (index === from ? {...placed, area: target.area} : placed))
    : moved(all, from, to);
  for (const area of new Set([one.area, target.area]))
    choose(context, [...layout, area], entriesIn(list, area));
}

const names = {
  mentorship: 'wiki-homepage-settings-module-mentorship',
  'mentor-invite': 'wiki-homepage-settings-module-mentor-invite',
  program: 'wiki-homepage-settings-module-program',
  'community-updates': 'wiki-homepage-settings-module-community-updates',
  'help-links': 'wiki-homepage-settings-module-help-links',
  'dashboard-link': 'wiki-homepage-settings-module-dashboard-link',
} as const;

const isNamed = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

const described: Fields = sections['modules']?.fields ?? {};

function moduleName({wiki}: FormContext, name: string): string {
  const label = described[name]?.label;
  return label ? wiki.msg(label) : isNamed(name) ? wiki.msg(names[name]) : name;
}

const areaNames = {
  top: 'wiki-homepage-settings-area-top',
  main: 'wiki-homepage-settings-area-main',
  side: 'wiki-homepage-settings-area-side',
} as const;

const areaName = ({wiki}: FormContext, area: string) =>
  area === 'top' || area === 'main' || area === 'side' ? wiki.msg(areaNames[area]) : area;

const fieldOf = (name: string): Field => described[name] ?? {kind: 'group', fields: moduleFields};

interface Row {
  readonly name: string;
  readonly meta: string;
  readonly actions: unknown;
}

function rowTemplate(context: FormContext, {name, meta, actions}: Row): TemplateResult {
  const {wiki, open, readOnly, update} = context;
  const path = ['modules', name];
  const {enabled: _switch, ...fields} = fieldOf(name).fields ?? {};
  const label = moduleName(context, name);
  const failed = Object.hasOwn(context.failures, name) ? context.failures[name] : 0;
  const searching = context.search !== '' || context.onlyChanged;
  const isOpen = searching || open.has(name);
  const toggle = () => {
    if (!open.delete(name)) open.add(name);
    update();
  };
  const enabled = [...path, 'enabled'];
  const gear = wiki.msg('wiki-homepage-settings-gear', label);
  const set = ({target}: Event) => {
    if (target instanceof HTMLInputElement)
      choose(context, enabled, target.checked ? undefined : false);
  };
  return html`<li class="module"><div class="module-line">${actions}<label for=${idOf(enabled)}><b>${label}</b><span class="meta">${meta}${failed ? html` · ${wiki.msg('wiki-homepage-settings-failures', failed, failureDays)}` : nothing}</span></label><button type="button" class="bare gear" aria-label=${gear} title=${gear} aria-expanded=${isOpen} aria-controls=${idOf(path)} @click=${toggle}>${icon(iconSettings)}</button><input type="checkbox" role="switch" class="switch" id=${idOf(enabled)} aria-checked=${valueAt(context, enabled) !== false} .checked=${valueAt(context, enabled) !== false} ?disabled=${readOnly} @change=${set}></div>${problemLines(context, enabled)}<div class="fields module-fields" id=${idOf(path)} ?hidden=${!isOpen}>${
    isOpen ? fieldsTemplate(context, fields, path) : nothing
  }</div></li>`;
}

/** Modules that are known or set, and have no place in the layout. */
function others(context: FormContext, placed: readonly Placed[]): readonly string[] {
  const set = valueAt(context, ['modules']);
  const known = Object.keys({...described, ...(isObject(set) && set)});
  return known.filter((name) => !placed.some((one) => one.name === name));
}

export function modulesTemplate(context: FormContext): unknown {
  const placed = placedModules(context);
  const shown = (name: string) =>
    isShown(context, {...fieldOf(name), kind: 'group'}, ['modules', name]) ||
    (!context.onlyChanged && moduleName(context, name).toLowerCase().includes(context.search));
  const rows = placed.map(({name, area}, index): Row => {
    const label = moduleName(context, name);
    const actions = context.readOnly
      ? nothing
      : html`<span class="moves">${moveButtons(context, label, index, placed.length, (to) =>
          move(context, placed, index, to),
        )}</span>`;
    return {name, meta: areaName(context, area), actions};
  });
  const loose = others(context, placed).map((name): Row => {
    const {hint} = fieldOf(name);
    return {name, meta: hint ? context.wiki.msg(hint) : '', actions: nothing};
  });
  const all = [...rows, ...loose].filter(({name}) => name && shown(name));
  if (!all.length) return nothing;
  return html`<ul class="modules">${repeat(
    all,
    ({name}) => name,
    (row) => rowTemplate(context, row),
  )}</ul>`;
}
