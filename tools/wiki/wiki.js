// From nothing, or from what an earlier start left, to a running and seeded wiki.
import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {configure, hasSnapshot, restoreSnapshot, saveSnapshot} from './configure.js';
import {publishGadget} from './gadget.js';
import {checkMachine, installPhp, unpackWiki, wikiVersion} from './install.js';
import {releaseLock, takeLock} from './lock.js';
import {paths} from './paths.js';
import {WikiToolError} from './run.js';
import {seed} from './seed.js';
import {freePort, startServer} from './server.js';
import {hashFiles, readState, writeState} from './state.js';

const here = import.meta.dirname;
const sourcesOf = (names) => names.map((name) => join(here, name));
/** What the empty and the seeded wiki were made from: after a change they are made again. */
const installSources = sourcesOf(['install.js', 'configure.js']);
const seedSources = sourcesOf([
  'accounts.js',
  'articles.js',
  'help-pages.js',
  'homepage-config.js',
  'import-xml.js',
  'mentors.js',
  'plan.js',
  'filters.js',
  'seed.js',
  'task-articles.js',
  'wiki-pages.js',
  'php/pictures.php',
  'php/seedThanks.php',
]);

const today = () => new Date().toISOString().slice(0, 10);

/**
 * @typedef {object} WikiOptions
 * @property {number} port
 * @property {boolean} [fresh] start over from the packages
 * @property {boolean} [reset] put the seeded state back, made anew when its "today" has passed (for tests)
 * @property {(text: string) => void} say
 */

/** @param {WikiOptions} options */
async function install({port, say}) {
  await installPhp(say);
  await unpackWiki(say);
  const made = hashFiles(installSources);
  if (existsSync(paths.localSettings) && readState().installed === made && hasSnapshot('installed'))
    return;
  rmSync(paths.localSettings, {force: true});
  await configure({port, say});
  // Files of the unpacked package only; uploads of an earlier wiki go.
  for (const name of readdirSync(paths.images)) rmSync(join(paths.images, name), {recursive: true});
  saveSnapshot('installed');
  writeState({installed: made});
}

/** @param {WikiOptions} options */
async function ensureSeed({port, reset, say}) {
  const {installed, seeded, seedDay} = readState();
  const made = hashFiles(seedSources);
  const old = seedDay !== today();
  if (seeded === made && !(reset && old) && hasSnapshot('seeded')) {
    if (reset) restoreSnapshot('seeded');
    else if (old)
      say(
        `Note: the seed was made on ${seedDay}, its "today" has passed. --fresh makes a new one.`,
      );
    return;
  }
  restoreSnapshot('installed');
  const day = today();
  const server = await startServer({port});
  try {
    await seed({url: server.url, day, say});
  } finally {
    await server.stop();
  }
  saveSnapshot('seeded');
  writeState({installed, seeded: made, seedDay: day});
}

/**
 * @param {WikiOptions} options
 * @returns {Promise<import('./server.js').RunningServer & {seedDay: string, version: string}>}
 * @throws {WikiToolError} with a message for people
 */
export async function startWiki({port, fresh = false, reset = false, say}) {
  if ((await freePort(port)) === null)
    throw new WikiToolError(
      `Port ${port} is taken by another program. Choose another: npm run wiki -- --port ${port + 1} (or WIKI_PORT=${port + 1}).`,
    );
  if (!fresh || !existsSync(paths.home)) checkMachine();
  takeLock(port);
  try {
    if (fresh) {
      for (const path of [paths.wiki, paths.data, paths.snapshots, paths.state, paths.seed])
        rmSync(path, {recursive: true, force: true});
      checkMachine();
    }
    await install({port, say});
    await ensureSeed({port, reset, say});
    const server = await startServer({port});
    const stop = async () => {
      await server.stop();
      releaseLock();
    };
    await publishGadget(server.url).catch(async (error) => {
      await stop();
      throw error;
    });
    return {...server, stop, seedDay: readState().seedDay ?? today(), version: wikiVersion()};
  } catch (error) {
    releaseLock();
    throw error;
  }
}
