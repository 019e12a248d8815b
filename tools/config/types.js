// Emits readonly TypeScript types from the plain form of the schema.
import {isFilled} from './schema.js';

const primitives = {
  boolean: 'boolean',
  string: 'string',
  integer: 'number',
  number: 'number',
  null: 'null',
};
const propertyName = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** Collects named types while it writes them, so that a type that is used twice is written once. */
export class TypeWriter {
  #written = new Map();

  /** @returns the source of all named types so far. */
  get source() {
    return [...this.#written.values()].join('\n');
  }

  /** @param filled whether defaults are filled in here, so that a key with a default is never missing. */
  type(node, filled) {
    if (node['x-checked'] === 'apart') return 'unknown';
    if (node.$ref) return node.type === 'null' ? 'Condition | null' : 'Condition';
    if (node.enum) return node.enum.map((value) => `'${value}'`).join(' | ');
    const names = [node.type].flat().map((type) => this.#single(type, node, filled));
    return [...new Set(names)].join(' | ');
  }

  #single(type, node, filled) {
    if (type === 'array') return `readonly ${this.#element(node.items)}[]`;
    if (type !== 'object') return primitives[type];
    const name = node['x-type'];
    if (!name) return this.#members(node, filled);
    if (!this.#written.has(name)) {
      this.#written.set(name, '');
      this.#written.set(
        name,
        `${doc(node)}export interface ${name} ${this.#members(node, filled)}\n`,
      );
    }
    return name;
  }

  #element(items) {
    const type = this.type(items, false);
    return type.includes('|') ? `(${type})` : type;
  }

  #members(node, filled) {
    const lines = Object.entries(node.properties ?? {}).map(([name, child]) => {
      const sure = (filled && isFilled(child)) || node.required?.includes(name);
      const type = this.type(child, filled);
      return `${doc(child)}readonly ${propertyName(name)}${sure ? '' : '?'}: ${type};`;
    });
    if (typeof node.additionalProperties === 'object')
      lines.push(`readonly [name: string]: ${this.type(node.additionalProperties, false)};`);
    if (node.additionalProperties === true) lines.push('readonly [name: string]: unknown;');
    return `{\n${lines.join('\n')}\n}`;
  }
}

/** Meaning, unit, range and default as a doc comment. */
function doc(node) {
  const range = [
    'minimum' in node && `at least ${node.minimum}`,
    'maximum' in node && `at most ${node.maximum}`,
  ].filter(Boolean);
  const text = [
    node.description ?? node.title,
    node['x-unit'] && `Unit: ${[node['x-unit'], ...range].join(', ')}.`,
    'default' in node && `Default: \`${JSON.stringify(node.default)}\`.`,
  ].filter(Boolean);
  return text.length ? `/** ${text.join(' ')} */\n` : '';
}
