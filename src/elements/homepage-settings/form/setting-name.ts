/** What a setting is called, with what is around it. */
import type {SettingPath} from '../../../config/settings-draft.js';
import type {FormContext} from './context.js';
import type {Field} from './fields.js';
import {conditionFields, sections} from './form-fields.generated.js';
import {fieldOf, moduleName} from './module-names.js';

type Wiki = FormContext['wiki'];

/** A name, and what is found below it. */
type Step = readonly [string, Field | undefined];

const inGroup = (fields: Field['fields'], key: string, wiki: Wiki): Step => {
  const field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return [field?.label ? wiki.msg(field.label) : key, field];
};

/** Below a list of conditions and a negated one there are conditions again. */
function inCondition(key: string, wiki: Wiki): Step {
  if (/^\d+$/.test(key)) return [wiki.formats.number(Number(key) + 1), {kind: 'condition'}];
  const [name, field] = inGroup(conditionFields, key, wiki);
  return [name, key === 'all' || key === 'any' || key === 'not' ? {kind: 'condition'} : field];
}

function stepInto(field: Field | undefined, key: string, wiki: Wiki): Step {
  switch (field?.kind) {
    case 'group':
      return inGroup(field.fields, key, wiki);
    case 'condition':
      return inCondition(key, wiki);
    case 'map':
      return [key, {...field, kind: 'group'}];
    default:
      return [
        /^\d+$/.test(key) ? wiki.formats.number(Number(key) + 1) : key,
        field?.kind === 'rows' ? {...field, kind: 'group'} : undefined,
      ];
  }
}

/** Modules go by their own name: that they are modules goes without saying. */
export function nameOfSetting(wiki: Wiki, [first, second, ...rest]: SettingPath): string {
  if (first === undefined) return '';
  const names: string[] = [];
  let field: Field | undefined = {kind: 'group', fields: sections};
  const isModule = first === 'modules' && second !== undefined;
  if (isModule) {
    names.push(moduleName({wiki}, second));
    field = fieldOf(second);
  }
  const left = isModule ? rest : [first, ...(second === undefined ? [] : [second]), ...rest];
  for (const key of left) {
    const [name, below]: Step = stepInto(field, key, wiki);
    names.push(name);
    field = below;
  }
  return names.join(' → ');
}
