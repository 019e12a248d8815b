// Bundles for wikis without a build step. The form for npm (dist/esm) comes from tsc: see "build" in package.json.
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {join} from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import {licenses} from './tools/build/licenses.js';
import {lower} from './tools/build/lower.js';
import {minifyTemplates} from './tools/build/minify-templates.js';
import {slim} from './tools/build/slim.js';
import {virtual} from './tools/build/virtual.js';

const root = import.meta.dirname;
const source = join(root, 'src');
const dist = process.env.DIST ?? 'dist'; // tests build elsewhere

/** What MediaWiki 1.41 and later accept in a gadget (its `requiresES6`). */
const GADGET_SYNTAX = 'es2016';
/** Every browser that has container queries, on which the layout of the widgets rests, has this. */
const MODULE_SYNTAX = 'es2022';

const plugins = (...more) => [
  ...more,
  minifyTemplates(source),
  esbuild({tsconfig: join(root, 'tsconfig.json'), target: 'es2022', sourceMap: false}),
  slim,
  nodeResolve({browser: true, exportConditions: ['production']}),
];

const onwarn = (warning) => {
  // Of dependencies only (d3-interpolate has one that is known and harmless); our own are refused by lint too.
  if (
    warning.code === 'CIRCULAR_DEPENDENCY' &&
    warning.ids?.every((id) => id.includes('node_modules'))
  )
    return;
  throw new Error(`${warning.code ?? 'warning'}: ${warning.message}`);
};

const eager = new Set();

/** Adds what `id` imports statically, and the registry's lazy elements: this file registers them all at once anyway. */
function addEager(id, getModuleInfo) {
  if (eager.has(id)) return;
  eager.add(id);
  const {importedIds, dynamicallyImportedIds} = getModuleInfo(id);
  const elements = dynamicallyImportedIds.filter((target) => target.endsWith('/define.ts'));
  for (const target of [...importedIds, ...elements]) addEager(target, getModuleInfo);
}

/**
 * One chunk for all that every page needs; what remains are parts for some (languages, example data, message parser).
 * The entry itself stays outside: it awaits at its top level, and a part that imported it back would wait for ever.
 */
function manualChunks(id, {getModuleInfo}) {
  if (eager.size === 0) addEager(join(source, 'bundle.ts'), getModuleInfo);
  const awaits = ['bundle.ts', 'define-all.ts'].some((name) => id === join(source, name));
  // All that it hands on is in that chunk; left to itself it would share one with an entry that awaits.
  const handsOn = id === join(source, 'config/stored-config.ts');
  return handsOn || (eager.has(id) && !awaits) ? 'core' : undefined;
}

const moduleBundle = {
  input: {'wiki-homepage': 'src/bundle.ts'},
  output: {
    dir: dist,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks,
    plugins: [lower({target: MODULE_SYNTAX}), licenses('wiki-homepage.licenses.txt')],
  },
  plugins: plugins(),
  onwarn,
};

/** The first copy on a page keeps the name, as the first copy keeps the tags. */
const gadgetEntry = `
  import * as api from '/src/gadget.ts';
  window.wikiHomepage = window.wikiHomepage || api;
`;

const gadgetBundle = {
  input: 'gadget-entry',
  output: {
    file: `${dist}/wiki-homepage.gadget.js`,
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [lower({target: GADGET_SYNTAX, wrap: true})],
  },
  plugins: plugins(virtual(root, {'gadget-entry': gadgetEntry})),
  onwarn,
};

/** Written in ES5 by hand; esbuild refuses to build it when it is not. */
const loader = {
  input: 'src/loader.js',
  output: {
    file: `${dist}/wiki-homepage.loader.js`,
    format: 'es',
    plugins: [lower({target: 'es5', wrap: true})],
  },
  onwarn,
};

export default [moduleBundle, gadgetBundle, loader];
export {MODULE_SYNTAX, onwarn, plugins, root};
