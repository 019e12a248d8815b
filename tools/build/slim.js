import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cutDomPurify} from './slim/dompurify.js';
import {checkUse, cutLit} from './slim/lit.js';
import {declareProperties} from './slim/properties.js';
import {prepareTemplates} from './slim/templates.js';

const folder = join(import.meta.dirname, 'slim');

/** Of these we use so little that the rest would be a tenth of a widget. */
const parts = {
  '@lit/task': 'lit-task.js',
  'd3-path': 'd3-path.js',
  'd3-scale': 'd3-scale.js',
};

/** The consumer alone: providers and the root, which few pages load, are the package's. */
const isConsumer = (id) => id.endsWith('/@lit/context/lib/controllers/context-consumer.js');

/** Methods of d3's line that charts call. Bundlers see a function with properties and keep all. */
const called = new Set(['defined', 'digits']);

/** What is done to our own modules. */
const ours = [declareProperties, prepareTemplates];

/** `scale.copy = function () {…};` @returns {string | undefined} `copy` */
function methodOf({type, expression}) {
  if (type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return;
  const {left, right} = expression;
  if (left.type === 'MemberExpression' && !left.computed && right.type === 'FunctionExpression')
    return left.property.name;
}

/**
 * Rollup plugin: puts what we use of a module in the place of the whole (docs/decisions/0010-what-loads-when.md). Only
 * in the bundles: who installs the package from npm gets the modules themselves.
 */
export const slim = {
  name: 'slim',
  resolveId: (id) => (Object.hasOwn(parts, id) ? join(folder, parts[id]) : null),
  load: (id) => (isConsumer(id) ? readFileSync(join(folder, 'lit-context.js'), 'utf8') : null),
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      checkUse(code, id);
      return {
        code: ours.reduce((rest, change) => change(rest, this.parse) ?? rest, code),
        map: null,
      };
    }
    const changed = cutLit(code, id) ?? cutDomPurify(code, id);
    if (changed !== null) return {code: changed, map: null};
    if (!/d3-shape\/src\/line\.js$/.test(id)) return null;
    const makers = this.parse(code).body.map((node) => node.declaration?.body?.body ?? []);
    const surplus = makers.flat().filter((node) => !called.has(methodOf(node) ?? 'digits'));
    let rest = code;
    for (const {start, end} of surplus.reverse()) rest = rest.slice(0, start) + rest.slice(end);
    return {code: rest, map: null};
  },
};
