import {html, type TemplateResult} from 'lit';
import type {SettingPath} from '../../../config/settings-draft.js';
import {describedBy} from './about.js';
import {choose, type FormContext, idOf} from './context.js';

/**
 * On or off. What is said below it stands under the id of `describedBy`.
 *
 * @param valueOf what is set for either; undefined is the default
 */
export function switchTemplate(
  context: FormContext,
  path: SettingPath,
  on: boolean,
  valueOf: (on: boolean) => boolean | undefined,
): TemplateResult {
  const set = ({target}: Event) => {
    if (target instanceof HTMLInputElement) choose(context, path, valueOf(target.checked));
  };
  // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs -- a native checkbox says it, and must not have aria-checked (ARIA in HTML)
  return html`<input type="checkbox" role="switch" class="switch" id=${idOf(path)} .checked=${on} ?disabled=${context.readOnly} aria-describedby=${describedBy(path)} @change=${set}>`;
}
