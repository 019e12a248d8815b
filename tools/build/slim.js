import {join} from 'node:path';

const folder = join(import.meta.dirname, 'slim');

/** Of these we use so little that the rest would be a tenth of a widget. */
const parts = {
  '@lit/task': 'lit-task.js',
  'd3-path': 'd3-path.js',
  'd3-scale': 'd3-scale.js',
  'lit/decorators.js': 'lit-decorators.js',
};

/** Methods of d3's line that charts call. Bundlers see a function with properties and keep all. */
const called = new Set(['defined', 'digits']);

/** `scale.copy = function () {…};` @returns {string | undefined} `copy` */
function methodOf({type, expression}) {
  if (type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return;
  const {left, right} = expression;
  if (left.type === 'MemberExpression' && !left.computed && right.type === 'FunctionExpression')
    return left.property.name;
}

/**
 * What esbuild makes of `@property(options) name` calls Lit's decorator with a prototype; that calls this.
 * @throws when a decorator is another one, which would be lost
 */
function withoutDecorators(code) {
  const plain = code.replace(
    /__decorateClass\(\[\s*(property|state)\(([^\]]*)\)\s*\], (\w+)\.prototype, ("\w+")(?:, \d)?\);/g,
    (_, decorator, options, element, name) =>
      `${element}.createProperty(${name}, ${decorator === 'state' ? '{state: true, attribute: false}' : options || undefined});`,
  );
  if (plain.includes('__decorateClass('))
    throw new Error(
      'A decorator that is neither property nor state, or esbuild writes them in another way',
    );
  return plain;
}

/**
 * Rollup plugin: puts what we use of a module in the place of the whole (docs/decisions/0010-what-loads-when.md). Only
 * in the bundles: who installs the package from npm gets the modules themselves.
 */
export const slim = {
  name: 'slim',
  resolveId: (id) => (Object.hasOwn(parts, id) ? join(folder, parts[id]) : null),
  transform(code, id) {
    if (code.includes('__decorateClass(')) return {code: withoutDecorators(code), map: null};
    if (!/d3-shape\/src\/line\.js$/.test(id)) return null;
    const makers = this.parse(code).body.map((node) => node.declaration?.body?.body ?? []);
    const surplus = makers.flat().filter((node) => !called.has(methodOf(node) ?? 'digits'));
    let rest = code;
    for (const {start, end} of surplus.reverse()) rest = rest.slice(0, start) + rest.slice(end);
    return {code: rest, map: null};
  },
};
