// Emits the tables of docs/configuration.md from the plain form of the schema.
import {isFilled} from './schema.js';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (value) => `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;

function kind(node) {
  if (node.$ref) return node.type === 'null' ? 'condition or null' : 'condition';
  if (node.enum) return node.enum.map((value) => code(JSON.stringify(value))).join(', ');
  const types = [node.type]
    .flat()
    .map((type) => (type === 'array' ? `list of ${kind(node.items)}` : type))
    .map((type) =>
      type === 'string' && node.maxLength ? `string (${node.maxLength} characters at most)` : type,
    );
  const min = node.minimum ?? '';
  const max = node.maximum ?? '';
  const range = min !== '' || max !== '' ? ` (${min} … ${max})`.replace('… )', 'or more)') : '';
  return types.join(' or ') + range + (node['x-unit'] ? `, ${node['x-unit']}` : '');
}

function rows(node, path, filled) {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const here = path ? `${path}.${name}` : name;
    const shown = filled && 'default' in child ? code(JSON.stringify(child.default)) : '';
    const own =
      child.properties && isFilled(child) && filled
        ? []
        : [[code(here), cell(child.description), kind(child), shown]];
    const within = child.type === 'object' ? rows(child, here, filled) : [];
    const items = child.items?.properties ? rows(child.items, `${here}[]`, false) : [];
    const others =
      typeof child.additionalProperties === 'object'
        ? [
            [
              code(`${here}.…`),
              cell(child.additionalProperties.description),
              kind(child.additionalProperties),
              '',
            ],
            ...rows(child.additionalProperties, `${here}.…`, filled),
          ]
        : [];
    return [...own, ...within, ...others, ...items];
  });
}

const markdown = (head, body) =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** One row for each setting: path, meaning, type, default. */
export function settingsTable(root) {
  return markdown(['setting', 'meaning', 'value', 'default'], rows(root, '', true));
}

/** One row for each kind of condition. */
export function conditionsTable(condition) {
  const body = rows(condition, '', false).map(([path, meaning, value]) => [path, meaning, value]);
  return markdown(['key', 'holds when', 'value'], body);
}
