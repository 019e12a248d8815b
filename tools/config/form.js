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
  /** Which files of the form use a text, by its key. */
  users = new Map();
  /** Which of them is being made. */
  part = '';

  key(text, path, what) {
    if (!text) return undefined;
    const key = this.add(text, path, what);
    this.users.set(key, new Set(this.users.get(key)).add(this.part));
    return key;
  }

  add(text, path, what) {
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

const hyphened = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What can be told of a setting before its fields are loaded. A module's hint stands in the list of modules. */
const outline = ({kind, label, hint}, withHint) => ({
  kind,
  ...(label && {label}),
  ...(withHint && hint && {hint}),
});

/** Texts of the outline come with the form, those of several parts with its fields, all others with their part. */
function folderOf(users) {
  if (users.has('')) return '';
  return users.size > 1 ? 'shared' : [...users][0];
}

/** @returns texts and their notes by folder. */
function byFolder({messages, docs, users}) {
  const folders = {};
  for (const [key, text] of Object.entries(messages)) {
    const folder = (folders[folderOf(users.get(key))] ??= {messages: {}, docs: {}});
    folder.messages[key] = text;
    folder.docs[key] = docs[key];
  }
  return folders;
}

/**
 * @param module what every module has.
 * @returns what is known of all sections and modules, the fields of each, which are loaded when they are looked at, and
 *   English texts with their notes by folder.
 */
export function form({root, condition}, module) {
  const texts = new Texts();
  const parts = {};
  const split = (node, path, part) => {
    texts.part = part;
    const whole = field(node, path, texts);
    if (!Object.keys(whole.fields ?? {}).length) return whole;
    parts[part] = whole;
    return outline(whole, path.length > 1);
  };
  const outlines = (nodes, path, prefix) =>
    Object.fromEntries(
      Object.entries(nodes).map(([key, node]) => [
        key,
        split(node, [...path, key], prefix + hyphened(key)),
      ]),
    );
  const {modules: all, ...rest} = root.properties;
  const sections = outlines({...rest, modules: {...all, properties: {}}}, [], '');
  const modules = outlines(all.properties, ['modules'], 'module-');
  split({...module, title: undefined, description: undefined}, ['module'], 'module');
  texts.part = 'condition';
  parts.condition = {kind: 'group', fields: fields(condition, ['condition'], texts)};
  texts.part = '';
  for (const {label, hint} of [sections, modules].flatMap(Object.values))
    for (const key of [label, hint]) if (key) texts.users.get(key).add('');
  return {sections, modules, parts, folders: byFolder(texts)};
}
