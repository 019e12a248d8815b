/** What a setting is called, with what is around it. */
import type {SettingPath} from '../../../config/settings-draft.js';
import type {FormContext} from '../form/context.js';
import type {Field} from '../form/fields.js';
import {moduleName} from '../form/module-names.js';
import {sections} from '../form/outline.generated.js';
import type {Parts} from '../form/parts.js';
import {conditionFields} from './condition-fields.js';
import {own} from '../../../domain/own.js';

type Wiki = FormContext['wiki'];

/** A name, and what is found below it. */
type Step = readonly [string, Field | undefined];

const inGroup = (fields: Field['fields'], key: string, wiki: Wiki): Step => {
  const field = fields && own(fields, key);
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

/** A section goes by its name, a module by its own: that it is a module goes without saying. */
function start(
  wiki: Wiki,
  parts: Parts,
  [first = '', second]: SettingPath,
): readonly [Step, number] {
  if (first === 'modules' && second !== undefined)
    return [[moduleName({wiki}, second), parts.module(second)], 2];
  const [name] = inGroup(sections, first, wiki);
  return [[name, parts.section(first)], 1];
}

export function nameOfSetting(wiki: Wiki, parts: Parts, path: SettingPath): string {
  if (!path.length) return '';
  const [[title, whole], used] = start(wiki, parts, path);
  const names = [title];
  let field = whole;
  for (const key of path.slice(used)) {
    const [name, below]: Step = stepInto(field, key, wiki);
    names.push(name);
    field = below;
  }
  return names.join(' → ');
}
