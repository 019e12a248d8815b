// One running wiki for each `.wiki/`: two servers on one SQLite database would be reset under each other.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {paths} from './paths.js';
import {WikiToolError} from './run.js';

function holder() {
  try {
    const held = JSON.parse(readFileSync(paths.lock, 'utf8'));
    process.kill(held.pid, 0);
    return held;
  } catch {
    // No lock, or one left behind by a process that was killed.
    return null;
  }
}

/**
 * @param {number} port
 * @throws {WikiToolError} when another process of this machine runs the wiki of this project
 */
export function takeLock(port) {
  const held = holder();
  if (held && held.pid !== process.pid)
    throw new WikiToolError(
      `This project's wiki is running already: ${held.url} (process ${held.pid}).\n` +
        `Use that one (WIKI_URL=${held.url} npm run test:wiki), or stop it first.`,
    );
  mkdirSync(paths.home, {recursive: true});
  writeFileSync(paths.lock, JSON.stringify({pid: process.pid, url: `http://127.0.0.1:${port}`}));
  process.on('exit', releaseLock);
}

export function releaseLock() {
  if (holder()?.pid === process.pid) rmSync(paths.lock, {force: true});
}
