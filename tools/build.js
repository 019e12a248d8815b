// npm run build: dist/esm with its declarations for npm, and the bundles for wikis without a build step.
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (command, ...args) => {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) process.exit(status ?? 1);
};

rmSync(join(root, 'dist'), {recursive: true, force: true});
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('rollup/dist/bin/rollup', '--config', '--silent');
