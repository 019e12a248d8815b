/** What is said below a setting. */
import {html, nothing, type TemplateResult} from 'lit';
import {pointerOf, type SettingPath} from '../../../config/settings-draft.js';
import {icon} from '../../../styles/icons.js';
import {iconError} from '../../../styles/icons/error.generated.js';
import {defaultAt, differs, type FormContext, idOf} from './context.js';
import type {Field} from './fields.js';

/** What is wrong with a field. */
export function problemLines({problems}: FormContext, path: SettingPath): unknown {
  const words = problems.get(pointerOf(path)) ?? [];
  return words.map((text) => html`<span class="problem">${icon(iconError)}${text}</span>`);
}

/** Ids of what is said below a field. */
export const describedBy = (path: SettingPath) => `${idOf(path)}-about`;

/** Hint, mistakes and the way back to the default. */
export function about(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const {wiki, readOnly} = context;
  const usual = defaultAt(path);
  const shown = typeof usual === 'string' || typeof usual === 'number' ? String(usual) : '';
  const resets = !readOnly && usual !== undefined && differs(context, path);
  return html`<div class="about" id=${describedBy(path)}>${problemLines(context, path)}${
    field.hint && !(context.brief && field.kind === 'number')
      ? html`<span class="meta">${wiki.msg(field.hint)}</span>`
      : nothing
  }${
    resets
      ? html`<button type="button" class="plain reset" @click=${() => context.set(path, undefined)}>${
          shown
            ? wiki.msg('wiki-homepage-settings-use-default-value', shown)
            : wiki.msg('wiki-homepage-settings-use-default')
        }</button>`
      : nothing
  }</div>`;
}
