/** The modules of a layout: on or off, where they stand, and each one's settings behind a gear. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isObject} from '../../../config/json.js';
import {knownElement} from '../../../platform/known-elements.js';
import {type FormContext, isShown, valueAt} from './context.js';
import type {Field} from './fields.js';
import {areasOf, type Area, place, shownLayout} from './layout.js';
import {layoutChooser} from './layout-template.js';
import {areaName, moduleName} from './module-names.js';
import {moduleRow, type Row} from './module-row.js';
import {described} from './outline.generated.js';

/** Modules that are known or set, and have no place in the layout. */
function others(context: FormContext, areas: readonly Area[]): readonly string[] {
  const set = valueAt(context, ['modules']);
  const own = valueAt(context, ['jsonModules']);
  const known = Object.keys({...described, ...(isObject(set) && set), ...(isObject(own) && own)});
  return known.filter((name) => !areas.some(({placed}) => placed.some((one) => one.name === name)));
}

/** Whether it can stand on a page: many elements stand somewhere else. */
function isPageModule(context: FormContext, name: string): boolean {
  const own = valueAt(context, ['jsonModules', name]);
  return isObject(own) || !!knownElement(`wiki-${name}`)?.module;
}

/** Its settings, where they are looked through. */
function settingsOf({search, onlyChanged, parts}: FormContext, name: string): Field {
  const whole = search || onlyChanged ? parts.module(name) : undefined;
  return {...(whole ?? described[name]), kind: 'group'};
}

const isLookedFor = (context: FormContext, name: string): boolean =>
  isShown(context, settingsOf(context, name), ['modules', name]) ||
  (!context.onlyChanged && moduleName(context, name).toLowerCase().includes(context.search));

function areaTemplate(
  context: FormContext,
  layout: string,
  areas: readonly Area[],
  {area, placed}: Area,
): unknown {
  const {wiki, search, onlyChanged, readOnly} = context;
  const looking = search !== '' || onlyChanged;
  const rows = placed
    .filter(({name}) => isLookedFor(context, name))
    .map(({name, index, entry}): Row => ({
      name,
      at: {layout, area, areas, index, entry, movable: !readOnly && !looking},
    }));
  if (looking && !rows.length) return nothing;
  const list = repeat(
    rows,
    ({name}) => name,
    (row) => moduleRow(context, row),
  );
  return html`<h4>${areaName(context, area)}</h4><ul class="modules area" data-area=${area}>${list}</ul>${
    rows.length
      ? nothing
      : html`<p class="meta vacant">${wiki.msg('wiki-homepage-settings-area-empty')}</p>`
  }`;
}

function looseTemplate(
  context: FormContext,
  layout: string,
  areas: readonly Area[],
): TemplateResult | typeof nothing {
  const {wiki, readOnly} = context;
  const rows = others(context, areas)
    .filter((name) => name && isLookedFor(context, name))
    .map((name): Row => {
      if (readOnly || !isPageModule(context, name)) return {name};
      const side = areas.find(({area}) => area === 'side');
      const order = [...(side?.placed ?? []).map((one) => one.name), name];
      return {name, put: () => place(context, layout, name, {area: 'side', order})};
    });
  if (!rows.length) return nothing;
  return html`<h4>${wiki.msg('wiki-homepage-settings-area-none')}</h4><ul class="modules">${repeat(
    rows,
    ({name}) => name,
    (row) => moduleRow(context, row),
  )}</ul>`;
}

export function modulesTemplate(context: FormContext): unknown {
  const layout = shownLayout(context);
  const areas = areasOf(context, layout);
  const parts = areas.map((area) => areaTemplate(context, layout, areas, area));
  const loose = looseTemplate(context, layout, areas);
  const looking = context.search !== '' || context.onlyChanged;
  if ([...parts, loose].every((part) => part === nothing)) return nothing;
  return html`${looking ? nothing : layoutChooser(context, layout)}${parts}${loose}`;
}
