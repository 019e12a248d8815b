// Reads the configuration schema into one plain form that the emitters share: references followed, `allOf` merged,
// "or null" turned into a type. Stops at anything that the checker in the bundle would not check.

const annotations = [
  'title',
  'description',
  'x-type',
  'x-unit',
  'x-control',
  'x-checked',
  'x-names',
];
const constraints = [
  'type',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'maxLength',
  'maxItems',
  'required',
  'default',
];
const structure = ['properties', 'additionalProperties', 'items', '$ref', 'allOf', 'anyOf'];
const known = new Set([...annotations, ...constraints, ...structure]);

/** The one definition that may contain itself, and so stays a reference. */
const recursive = '#/definitions/condition';

const isNull = (node) => node.type === 'null' && Object.keys(node).length === 1;

function orNull(node) {
  if (node.$ref) return {...node, type: 'null'};
  return {...node, type: [...[node.type].flat(), 'null']};
}

function merge(base, more) {
  const merged = {...base, ...more};
  if (base.properties && more.properties)
    merged.properties = {...base.properties, ...more.properties};
  return merged;
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/**
 * @param node one schema of the file, @param root the whole file.
 * @throws Error naming the place of a keyword that is not supported.
 */
export function plain(node, root, path = '#') {
  for (const key of Object.keys(node))
    if (!known.has(key)) throw new Error(`${path}: the checker does not know "${key}"`);
  const {$ref, allOf, anyOf, ...own} = node;
  let base = {};
  if ($ref === recursive && path !== recursive) base = {$ref};
  else if ($ref) base = definition($ref, root);
  for (const [index, part] of (allOf ?? []).entries())
    base = merge(base, plain(part, root, `${path}/allOf/${index}`));
  if (anyOf) {
    if (anyOf.length !== 2 || !isNull(anyOf[1]))
      throw new Error(`${path}: anyOf is for "or null" only`);
    base = merge(base, orNull(plain(anyOf[0], root, `${path}/anyOf/0`)));
  }
  if (own.properties)
    own.properties = mapValues(own.properties, (child, key) =>
      plain(child, root, `${path}/${key}`),
    );
  if (typeof own.additionalProperties === 'object')
    own.additionalProperties = plain(own.additionalProperties, root, `${path}/*`);
  if (own.items) own.items = plain(own.items, root, `${path}/items`);
  if (own.properties && 'default' in own)
    throw new Error(`${path}: the default of an object comes from its properties`);
  const merged = merge(base, own);
  const {maxLength, additionalProperties: others} = merged;
  // The limit of a text holds in each of its languages.
  return maxLength && typeof others === 'object'
    ? {...merged, additionalProperties: {maxLength, ...others}}
    : merged;
}

function definition($ref, root) {
  const found = root.definitions[$ref.replace('#/definitions/', '')];
  if (!found) throw new Error(`${$ref}: no such definition`);
  return plain(found, root, $ref);
}

/** @returns the plain form of the whole configuration, of a condition and of a module without code. */
export function readSchema(file) {
  const {$schema: _dialect, definitions: _definitions, ...root} = file;
  const {'x-checked': _apart, ...jsonModule} = file.definitions.jsonModule
    ? definition('#/definitions/jsonModule', file)
    : {};
  return {root: plain(root, file), condition: definition(recursive, file), jsonModule};
}

/** Whether the configuration always has a value here: its own default, or the defaults of its properties. */
export function isFilled(node) {
  return 'default' in node || (!node.$ref && Object.values(node.properties ?? {}).some(isFilled));
}

/** Puts each widget's own settings (`src/elements/<name>/settings.schema.json`) into the schema. */
export function withModules(file, modules) {
  const described = mapValues(modules, ({title, description, 'x-type': type, ...own}) => ({
    title,
    description,
    'x-type': type,
    allOf: [{$ref: '#/definitions/module'}, own],
  }));
  const copy = structuredClone(file);
  copy.properties.modules.properties = described;
  return copy;
}

/**
 * Where a value stands. `named`: the configuration has every key that the schema names, so defaults are filled in.
 * `entry`: in a map, whose keys people choose; `loose`: in a list or a condition, where defaults are not filled in.
 * A wrong value of an entry is replaced by its default, so only there the checker's table holds defaults.
 */
const places = {named: 'named', entry: 'entry', loose: 'loose'};

/** What the checker needs of a schema: no texts. */
export function table(node, place = places.named) {
  // Kept as it is, for a checker of its own: who reads the page does without that one's table.
  if (node['x-checked'] === 'apart') return {type: node.type};
  const result = {};
  for (const key of ['$ref', ...constraints]) if (key in node) result[key] = node[key];
  if (place !== places.entry) delete result.default;
  if (node.properties)
    result.properties = mapValues(node.properties, (child) => table(child, place));
  if (node.items) result.items = table(node.items, places.loose);
  const others = node.additionalProperties;
  if (others !== undefined)
    result.additionalProperties = typeof others === 'object' ? table(others, places.entry) : others;
  return result;
}

/** The configuration of a wiki that set nothing; undefined where there is no default. */
export function defaults(node) {
  // An object that may be null says itself what it is at first.
  if (node.$ref || !node.properties || 'default' in node) return node.default;
  const filled = Object.entries(node.properties).map(([key, child]) => [key, defaults(child)]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** Names of the settings that hold a condition. No other setting may have such a name. */
export function conditionKeys(node) {
  const found = new Set();
  const others = new Set();
  const visit = ({properties = {}, additionalProperties}) => {
    for (const [key, child] of Object.entries(properties)) {
      (child.$ref ? found : others).add(key);
      visit(child);
    }
    if (typeof additionalProperties === 'object') visit(additionalProperties);
  };
  visit(node);
  for (const key of found)
    if (others.has(key)) throw new Error(`"${key}" is a condition here, something else there`);
  return [...found];
}
