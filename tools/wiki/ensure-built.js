// The wiki serves dist/: built here when it is missing or older than the source, so that nobody tests an old build.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './paths.js';

const changedAt = (path) => statSync(path).mtimeMs;

function newest(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(
    ...files.map((entry) => changedAt(join(entry.parentPath ?? entry.path, entry.name))),
  );
}

/**
 * @param {(text: string) => void} say
 * @throws {Error} when the build fails
 */
export function ensureBuilt(say = console.log) {
  const built = join(root, 'dist/wiki-homepage.js');
  if (existsSync(built) && changedAt(built) >= newest(join(root, 'src'))) return;
  say('Building the widgets (dist/ is missing or older than src/) ...');
  const {status} = spawnSync(process.execPath, ['tools/build.js'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The widgets could not be built.');
}
