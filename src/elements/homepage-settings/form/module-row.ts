/** One module of the list. */
import {html, nothing, type TemplateResult} from 'lit';
import {isObject} from '../../../config/json.js';
import type {SettingPath} from '../../../config/settings-draft.js';
import {failureDays} from '../../../config/failure-counts.js';
import {icon} from '../../../styles/icons.js';
import {iconAdd} from '../../../styles/icons/add.generated.js';
import {iconDraggable} from '../../../styles/icons/draggable.generated.js';
import {iconSettings} from '../../../styles/icons/settings.generated.js';
import {iconTrash} from '../../../styles/icons/trash.generated.js';
import {bone, fieldsTemplate, type FormContext, idOf, valueAt} from './context.js';
import {describedBy, problemLines} from './about.js';
import {type Area, areaPath, place, stepFrom, takeOff} from './layout.js';
import {moduleHint, moduleName} from './module-names.js';
import {stepButtons} from './move.js';
import {switchTemplate} from './switch-template.js';
import {own} from '../../../domain/own.js';

/** Where a module stands. */
interface At {
  readonly layout: string;
  readonly area: string;
  readonly areas: readonly Area[];
  /** Among the entries of the area. */
  readonly index: number;
  readonly entry: unknown;
  readonly movable: boolean;
}

export interface Row {
  readonly name: string;
  readonly at?: At;
  /** Puts it onto the layout, where it is not and could be. */
  readonly put?: () => void;
}

/** A list is drawn anew where a module comes into it: the button that was pressed is another element then. */
function keepFocus(event: Event, name: string, which: 'up' | 'down'): void {
  const root = event.currentTarget instanceof Node ? event.currentTarget.getRootNode() : null;
  if (!(root instanceof ShadowRoot)) return;
  requestAnimationFrame(() =>
    root.querySelector<HTMLElement>(`[data-module="${CSS.escape(name)}"] .${which}`)?.focus(),
  );
}

function moves(context: FormContext, name: string, at: At): unknown {
  if (!at.movable) return nothing;
  const step = (by: -1 | 1) => {
    const target = stepFrom(at.areas, name, by);
    return target
      ? (event: Event) => {
          place(context, at.layout, name, target);
          keepFocus(event, name, by < 0 ? 'up' : 'down');
        }
      : undefined;
  };
  return stepButtons(context, moduleName(context, name), step(-1), step(1));
}

/** What holds in this layout alone: an entry with conditions of its own is an object. */
function entryFields(context: FormContext, at: At): unknown {
  if (!isObject(at.entry) || !('when' in at.entry)) return nothing;
  const list = areaPath(at.layout, at.area);
  const path: SettingPath = [...list, String(at.index), 'when'];
  const whole: FormContext = {
    ...context,
    search: '',
    onlyChanged: false,
    set: (place, value) => {
      context.set(list, valueAt(context, list));
      context.set(place, value);
    },
  };
  const label = 'wiki-homepage-settings-entry-when';
  return whole.draw(whole, {kind: 'condition', label, nullable: true}, path);
}

function ownFields(context: FormContext, {name, at}: Row): unknown {
  const {wiki, readOnly, parts} = context;
  const known = parts.module(name);
  if (!known) return bone;
  const {enabled: _switch, ...fields} = known.fields ?? {};
  const path = ['modules', name];
  return html`${fieldsTemplate(context, fields, path)}${
    at
      ? html`${entryFields(context, at)}${
          readOnly
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => takeOff(context, at.layout, name)}>${icon(iconTrash)}${wiki.msg('wiki-homepage-settings-take-off')}</button>`
        }`
      : nothing
  }`;
}

function gearTemplate(context: FormContext, name: string, isOpen: boolean): TemplateResult {
  const {wiki, open, update} = context;
  const gear = wiki.msg('wiki-homepage-settings-gear', moduleName(context, name));
  const toggle = () => {
    if (!open.delete(name)) open.add(name);
    update();
  };
  return html`<button type="button" class="bare gear" aria-label=${gear} title=${gear} aria-expanded=${isOpen} aria-controls=${idOf(['modules', name])} @click=${toggle}>${icon(iconSettings)}</button>`;
}

function putButton({wiki}: FormContext, label: string, put: () => void): TemplateResult {
  const text = wiki.msg('wiki-homepage-settings-put-on', label);
  return html`<button type="button" class="bare" aria-label=${text} title=${text} @click=${put}>${icon(iconAdd)}</button>`;
}

export function moduleRow(context: FormContext, row: Row): TemplateResult {
  const {wiki, open, failures} = context;
  const {name, at, put} = row;
  const label = moduleName(context, name);
  const enabled = ['modules', name, 'enabled'];
  const failed = own(failures, name) ?? 0;
  const isOpen = context.search !== '' || context.onlyChanged || open.has(name);
  const words = [
    moduleHint(context, name),
    failed ? wiki.msg('wiki-homepage-settings-failures', failed, failureDays) : '',
  ].filter(Boolean);
  return html`<li class="module" data-module=${name}><div class="module-line">${
    at?.movable ? html`<span class="handle">${icon(iconDraggable)}</span>` : nothing
  }<div class="words"><label for=${idOf(enabled)}><b>${label}</b></label><span class="meta" id=${describedBy(enabled)}>${words.join(' · ')}</span></div>${
    at ? moves(context, name, at) : nothing
  }${put ? putButton(context, label, put) : nothing}${gearTemplate(context, name, isOpen)}${switchTemplate(context, enabled, valueAt(context, enabled) !== false, (on) => (on ? undefined : on))}</div>${problemLines(context, enabled)}<div class="fields module-fields" id=${idOf(['modules', name])} ?hidden=${!isOpen}>${
    isOpen ? ownFields(context, row) : nothing
  }</div></li>`;
}
