// npm run generate: runs every tools/generate-*.js. With --check they write nothing and fail where something is not fresh.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const options = process.argv.slice(2);
for (const name of readdirSync(import.meta.dirname)
  .filter((file) => /^generate-.*\.js$/.test(file))
  .sort()) {
  const {status} = spawnSync(process.execPath, [join(import.meta.dirname, name), ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`${name} ended with status ${status}`);
    process.exitCode = 1;
  }
}
