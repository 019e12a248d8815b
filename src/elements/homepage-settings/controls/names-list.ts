import {html, nothing, type TemplateResult} from 'lit';
import {isObject} from '../../../config/json.js';
import {type FormContext, valueAt} from '../form/context.js';
import type {Field} from '../form/fields.js';
import {layoutNames} from '../form/layout.js';
import {moduleName} from '../form/module-names.js';
import {described} from '../form/outline.generated.js';

/** Modules of the library and of the wiki, with what they are called. */
function modules(context: FormContext): readonly (readonly [string, string])[] {
  const own = valueAt(context, ['jsonModules']);
  const names = Object.keys({...described, ...(isObject(own) && own)});
  return names.map((name) => [name, moduleName(context, name)]);
}

/** Names that can be meant in a field; any other can be written, too. */
export function namesList(
  context: FormContext,
  names: Field['names'],
  id: string,
): TemplateResult | typeof nothing {
  if (!names) return nothing;
  const known =
    names === 'modules' ? modules(context) : layoutNames(context).map((name) => [name, '']);
  return html`<datalist id=${id}>${known.map(
    ([name, label]) => html`<option value=${name ?? ''}>${label}</option>`,
  )}</datalist>`;
}
