// npm run build: dist/esm with its declarations for npm, and the bundles for wikis without a build step.
//   --out <folder>  instead of dist
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

const root = join(import.meta.dirname, '..');
const {values} = parseArgs({options: {out: {type: 'string', default: 'dist'}}});
const out = resolve(root, values.out);

function run(command, ...args) {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    env: {...process.env, DIST: out},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(out, {recursive: true, force: true});
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(out, 'esm'));
run('rollup/dist/bin/rollup', '--config', '--silent');
