// Emits what the form of wiki-homepage-settings is made of: its fields, and their texts as messages.

const prefix = 'wiki-homepage-settings';

/** Keys come from the English words, so that a setting that moves keeps its translations and one that says something else loses them. */
const slug = (text) => {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  while (words.join('-').length > 48) words.pop();
  return words.join('-');
};

/** Collects texts; equal ones are one message. */
class Texts {
  messages = {};
  docs = {};

  key(text, path, what) {
    if (!text) return undefined;
    const written = text.replaceAll('{{', '{ {').replaceAll('[[', '[ [').trim();
    let key = `${prefix}-${what}-${slug(text)}`;
    for (let copy = 2; (this.messages[key] ?? written) !== written; copy++)
      key = `${key.replace(/-\d+$/, '')}-${copy}`;
    this.messages[key] = written;
    this.docs[key] ??=
      `${what === 'label' ? 'Label' : 'Explanation'} of the setting ${path.join('.')}.`;
    return key;
  }
}

const typesOf = (node) => [node.type ?? []].flat();

function kindOf(node) {
  const types = typesOf(node);
  if (node.$ref) return 'condition';
  if (node['x-control'] === 'modules') return 'json';
  if (node['x-control'] === 'local-text') return 'words';
  if (node['x-control'] === 'messages') return 'texts';
  if (node.enum) return 'choice';
  if (types.includes('boolean')) return 'switch';
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('array')) {
    if (node.items?.['x-control'] === 'local-text') return 'words-list';
    const items = typesOf(node.items ?? {});
    if (items.length !== 1) return 'json';
    if (items[0] === 'object') return 'rows';
    return items[0] === 'string' || items[0] === 'integer' ? 'list' : 'json';
  }
  if (types.includes('object')) {
    if (node.properties) return 'group';
    const others = node.additionalProperties;
    return typeof others === 'object' && others.properties ? 'map' : 'json';
  }
  return types.includes('string') ? 'text' : 'json';
}

/** A form has no values of JSON: an empty field stands for null, a switch for true and false, and a condition says itself that it is for everybody. */
function hintOf({description = ''}, kind) {
  if (kind === 'condition') return description.replace(/\s*\bNull\b[^.]*\./, '').trim();
  if (kind !== 'switch') return description.replace(/\bNull\b/g, 'Empty');
  return description
    .replace(/^False takes/, 'Switched off, this takes')
    .replace(/^True keeps/, 'Switched on, this keeps')
    .replace(/^True (\w)/, (_, letter) => letter.toUpperCase())
    .replace(/ Left out: true\./, '');
}

function field(node, path, texts) {
  const kind = kindOf(node);
  const result = {kind};
  const label = texts.key(node.title, path, 'label');
  const hint = texts.key(hintOf(node, kind), path, 'hint');
  if (label) result.label = label;
  if (hint) result.hint = hint;
  if (typesOf(node).includes('null')) result.nullable = true;
  if (node.enum) result.options = node.enum;
  for (const [from, to] of [
    ['minimum', 'min'],
    ['maximum', 'max'],
    ['maxItems', 'most'],
    ['maxLength', 'longest'],
    ['x-unit', 'unit'],
    ['x-names', 'names'],
    ['required', 'required'],
  ])
    if (node[from] !== undefined) result[to] = node[from];
  if (kind === 'list') result.item = typesOf(node.items)[0] === 'integer' ? 'number' : 'text';
  if (kind === 'number' && !typesOf(node).includes('integer')) result.step = 'any';
  if (kind === 'group') result.fields = fields(node, path, texts);
  if (kind === 'rows' && node.items.required) result.required = node.items.required;
  if (kind === 'map' && node.additionalProperties.required)
    result.required = node.additionalProperties.required;
  if (kind === 'rows') result.fields = fields(node.items, [...path, 'entry'], texts);
  if (kind === 'map') result.fields = fields(node.additionalProperties, [...path, 'entry'], texts);
  return result;
}

const fields = (node, path, texts) =>
  Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([key, child]) => [
      key,
      field(child, [...path, key], texts),
    ]),
  );

/** @returns the fields by section, those of a condition, those of any module, and English texts with their notes. */
export function form({root, condition}, module) {
  const texts = new Texts();
  const sections = fields(root, [], texts);
  const conditionFields = fields(condition, ['condition'], texts);
  const moduleFields = fields(module, ['module'], texts);
  return {sections, conditionFields, moduleFields, messages: texts.messages, docs: texts.docs};
}
