import {join} from 'node:path';

const folder = join(import.meta.dirname, 'slim');

/** Of these we use so little that the rest would be a tenth of a widget. */
const parts = {
  'd3-path': 'd3-path.js',
  internmap: 'internmap.js',
  'lit/decorators.js': 'lit-decorators.js',
};

/**
 * Rollup plugin: puts what we use of a module in the place of the whole (docs/decisions/0010-what-loads-when.md). Only
 * in the bundles: who installs the package from npm gets the modules themselves.
 */
export const slim = {
  name: 'slim',
  resolveId: (id) => (Object.hasOwn(parts, id) ? join(folder, parts[id]) : null),
};
