/** Which layout is being changed, and layouts of the wiki's own. */
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../styles/icons.js';
import {iconAdd} from '../../../styles/icons/add.generated.js';
import {iconTrash} from '../../../styles/icons/trash.generated.js';
import type {FormContext} from './context.js';
import {layoutNames, usualLayout} from './layout.js';

/** What stands for a layout that is still to be named: no layout can be called so. */
const another = '+';
/** As the schema has it. */
const namePattern = '[a-z][a-z0-9-]*';

function newLayout({wiki, chosen, set, update}: FormContext): TemplateResult {
  const label = wiki.msg('wiki-homepage-settings-layout-name');
  const add = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = form instanceof HTMLFormElement ? form.querySelector('input') : null;
    const name = input?.value.trim() ?? '';
    if (!name) return;
    set(['layouts', name], {main: []});
    chosen.layout = name;
    chosen.adds = false;
    update();
  };
  return html`<form class="add-line" @submit=${add}><input type="text" required maxlength="60" pattern=${namePattern} dir="ltr" autocapitalize="off" aria-label=${label} placeholder=${label} title=${wiki.msg('wiki-homepage-settings-layout-letters')}><button type="submit" class="quiet">${icon(iconAdd)}${wiki.msg('wiki-homepage-settings-add')}</button></form>`;
}

/** A choice where there is one, or where one can be made. */
export function layoutChooser(context: FormContext, layout: string): unknown {
  const {wiki, readOnly, chosen, set, update} = context;
  const names = layoutNames(context);
  if (readOnly && names.length < 2) return nothing;
  const pick = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    chosen.adds = target.value === another;
    if (!chosen.adds) chosen.layout = target.value;
    update();
  };
  const label = (name: string) =>
    name === usualLayout ? wiki.msg('wiki-homepage-settings-layout-usual') : name;
  const remove = () => {
    set(['layouts', layout], undefined);
    chosen.layout = usualLayout;
  };
  const words = wiki.msg('wiki-homepage-settings-layout-remove', layout);
  return html`<div class="layout-line"><label for="layout">${wiki.msg('wiki-homepage-settings-layout')}</label><select id="layout" @change=${pick}>${names.map(
    (name) =>
      html`<option value=${name} .selected=${name === layout && !chosen.adds}>${label(name)}</option>`,
  )}${
    readOnly
      ? nothing
      : html`<option value=${another} .selected=${chosen.adds}>${wiki.msg('wiki-homepage-settings-layout-new')}</option>`
  }</select>${
    readOnly || layout === usualLayout || chosen.adds
      ? nothing
      : html`<button type="button" class="bare" aria-label=${words} title=${words} @click=${remove}>${icon(iconTrash)}</button>`
  }</div>${chosen.adds && !readOnly ? newLayout(context) : nothing}`;
}
