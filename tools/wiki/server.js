// PHP's built-in server as one process group: started, waited for, and ended without remains.
import {spawn} from 'node:child_process';
import {mkdirSync, openSync, closeSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {phpArgs} from './configure.js';
import {paths} from './paths.js';
import {WikiToolError} from './run.js';

const host = '127.0.0.1';

/**
 * The shell ends the whole group as soon as its standard input closes, which the system does for us even when
 * this process is killed outright. PHP then takes the shell's place, so its process id is the group's.
 */
const guard =
  'exec 3<&0; (read -r _ <&3; kill -s TERM 0; sleep 2; kill -s KILL 0) & exec php "$@" 3<&- </dev/null';

/**
 * @param {number} port 0 asks for any free one
 * @returns {Promise<number | null>} the port, or null when something else holds it
 */
export function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, host, () => {
      const {port: got} = probe.address();
      probe.close(() => resolve(got));
    });
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {number} pid */
function groupLives(pid) {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Groups to be ended when this process ends in whatever way that lets it say so. */
const groups = new Set();
process.on('exit', () => {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
});

async function waitUntilServing(url, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    try {
      await (await fetch(`${url}/load.php`)).arrayBuffer();
      return true;
    } catch {
      await pause(50);
    }
  }
  return false;
}

/**
 * @typedef {object} RunningServer
 * @property {string} url without a slash at the end
 * @property {number} pid also the id of the process group
 * @property {() => Promise<void>} stop resolves when no process is left and the port is free
 * @property {Promise<boolean>} ended resolves when the server ends: true when `stop` was called before
 */

/**
 * @param {{port: number}} options
 * @returns {Promise<RunningServer>}
 */
export async function startServer({port}) {
  mkdirSync(paths.log, {recursive: true});
  const log = openSync(join(paths.log, 'server.log'), 'a');
  const url = `http://${host}:${port}`;
  const args = [
    ...phpArgs(),
    '-d',
    'apc.enable_cli=1',
    '-d',
    'memory_limit=256M',
    '-d',
    'upload_max_filesize=16M',
    '-d',
    'post_max_size=20M',
    '-S',
    `${host}:${port}`,
    '-t',
    paths.wiki,
    join(paths.php, 'router.php'),
  ];
  const child = spawn('sh', ['-c', guard, 'sh', ...args], {
    detached: true,
    stdio: ['pipe', log, log],
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4', WIKI_PORT: String(port)},
  });
  closeSync(log);
  // The guard reads nothing from it; writing to it never happens, an error on closing does not matter.
  child.stdin.on('error', () => undefined);
  const {pid} = child;
  groups.add(pid);
  let asked = false;
  const ended = new Promise((resolve) => child.once('exit', () => resolve(asked)));
  const stop = async () => {
    asked = true;
    signalGroup(pid, 'SIGTERM');
    for (let tries = 0; tries < 40 && groupLives(pid); tries++) await pause(25);
    signalGroup(pid, 'SIGKILL');
    child.stdin.destroy();
    await ended;
    for (let tries = 0; tries < 80 && (await freePort(port)) === null; tries++) await pause(25);
    groups.delete(pid);
  };
  if (!(await waitUntilServing(url, child))) {
    await stop();
    throw new WikiToolError(`The server did not start. See ${join(paths.log, 'server.log')}`);
  }
  return {url, pid, stop, ended};
}
