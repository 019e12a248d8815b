// npm run size: builds what a browser fetches until a widget is ready, and holds it to .size-limit.json (gzip).
//   impact.js  wiki-impact with everything it loads statically: its charts, its messages in English, Lit
//   help-panel.js  wiki-help-panel: whether it is shown, and its button
//   suggested-edits.js  wiki-suggested-edits until it is ready, for somebody who has begun, is at no limit and is not reminded:
//              nothing lazy is needed for that
//   dashboard-link.js  wiki-dashboard-link, the same
//   wiki.js    the connector and the stock adapter, without what impact.js holds already
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {MODULE_SYNTAX, plugins, root} from '../rollup.config.js';
import {lower} from './build/lower.js';
import {virtual} from './build/virtual.js';

const folder = join(root, '.cache/size');

const entries = {
  'suggested-edits': `export * from '/src/elements/suggested-edits/define.ts';`,
  impact: `export * from '/src/elements/impact/define.ts';`,
  'dashboard-link': `export * from '/src/elements/dashboard-link/define.ts';`,
  wiki: `export * from '/src/mediawiki/connect.ts';`,
  'help-panel': `export * from '/src/elements/help-panel/define.ts';`,
};

/** @param {ReadonlySet<string>} there modules that the browser has already @returns ids of the modules in the file */
async function build(name, there) {
  const bundle = await rollup({
    input: {[name]: name},
    preserveEntrySignatures: 'allow-extension', // else what a lazy part shares with the entry goes to a file of its own
    plugins: plugins(virtual(root, {[name]: entries[name]})),
    external: (id) => there.has(id),
    onwarn: () => {},
  });
  const {output} = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${name}-later/[name]-[hash].js`,
    plugins: [lower({target: MODULE_SYNTAX})],
  });
  await bundle.close();
  return new Set(Object.keys(output[0].modules));
}

rmSync(folder, {recursive: true, force: true});
const impact = await build('impact', new Set());
await build('suggested-edits', new Set());
await build('dashboard-link', new Set());
await build('wiki', impact);
await build('help-panel', new Set());
const {status} = spawnSync(
  process.execPath,
  [join(root, 'node_modules/size-limit/bin.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
process.exitCode = status ?? 1;
