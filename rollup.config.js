// Bundles for wikis without a build step. The form for npm (dist/esm) comes from tsc: see "build" in package.json.
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {join} from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import {lower} from './tools/build/lower.js';
import {minifyTemplates} from './tools/build/minify-templates.js';
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
  nodeResolve({browser: true, exportConditions: ['production']}),
];

const onwarn = (warning) => {
  throw new Error(`${warning.code ?? 'warning'}: ${warning.message}`);
};

const moduleBundle = {
  input: {'wiki-homepage': 'src/bundle.ts'},
  output: {
    dir: dist,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    plugins: [lower({target: MODULE_SYNTAX})],
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
  output: {file: `${dist}/wiki-homepage.loader.js`, format: 'es', plugins: [lower({target: 'es5'})]},
  onwarn,
};

export default [moduleBundle, gadgetBundle, loader];
export {MODULE_SYNTAX, onwarn, plugins, root};
