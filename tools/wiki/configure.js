// MediaWiki's own installer, our settings behind it, tables of the extensions.
import {appendFileSync, cpSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {admin} from './accounts.js';
import {paths} from './paths.js';
import {run} from './run.js';

/** Compiled PHP is kept on disk: every maintenance script starts in a third of the time. */
export function phpArgs() {
  const cache = join(paths.home, 'opcache');
  mkdirSync(cache, {recursive: true});
  return [
    '-d',
    'opcache.enable=1',
    '-d',
    'opcache.enable_cli=1',
    '-d',
    `opcache.file_cache=${cache}`,
  ];
}

/**
 * Runs a maintenance script of MediaWiki, or one of ours when `script` is an absolute path.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{input?: string}} [options]
 */
export function maintenance(script, args = [], options = {}) {
  const file = script.startsWith('/') ? script : join('maintenance', script);
  // Without the server's cache of compiled files: both writing to it has been seen to break `importImages.php`.
  return run('php', [file, ...args], {cwd: paths.wiki, ...options});
}

/**
 * @param {{port: number, say: (text: string) => void}} options
 */
export async function configure({port, say}) {
  if (existsSync(paths.localSettings)) return;
  say('MediaWiki: installing (SQLite, five skins) ...');
  rmSync(paths.data, {recursive: true, force: true});
  mkdirSync(paths.data, {recursive: true});
  const settings = join(paths.home, 'installer');
  rmSync(settings, {recursive: true, force: true});
  mkdirSync(settings, {recursive: true});
  await maintenance('install.php', [
    '--dbtype',
    'sqlite',
    '--dbname',
    'wiki',
    '--dbpath',
    paths.data,
    '--server',
    `http://127.0.0.1:${port}`,
    '--scriptpath',
    '',
    '--lang',
    'en',
    '--confpath',
    settings,
    '--pass',
    admin.password,
    'Test Wiki',
    admin.name,
  ]);
  const file = join(settings, 'LocalSettings.php');
  // Relative, so that the project's folder can be moved.
  const extra = join(relative(paths.wiki, paths.php), 'extra-settings.php');
  appendFileSync(file, `\nrequire __DIR__ . '/${extra}';\n`);
  // Last, because its presence says that all this was done.
  cpSync(file, `${paths.localSettings}.new`);
  cpSync(`${paths.localSettings}.new`, paths.localSettings);
  try {
    await maintenance('update.php', ['--quick']);
  } catch (error) {
    rmSync(paths.localSettings);
    throw error;
  }
  rmSync(`${paths.localSettings}.new`);
  rmSync(settings, {recursive: true});
}

/** @param {'installed' | 'seeded'} name */
export function saveSnapshot(name) {
  const target = join(paths.snapshots, name);
  rmSync(target, {recursive: true, force: true});
  cpSync(paths.data, join(target, 'data'), {recursive: true});
  cpSync(paths.images, join(target, 'images'), {recursive: true});
}

/**
 * Puts databases and uploaded files back. No server may run.
 * @param {'installed' | 'seeded'} name
 */
export function restoreSnapshot(name) {
  const source = join(paths.snapshots, name);
  for (const [from, to] of [
    ['data', paths.data],
    ['images', paths.images],
  ]) {
    rmSync(to, {recursive: true, force: true});
    cpSync(join(source, from), to, {recursive: true});
  }
}

/** @param {'installed' | 'seeded'} name */
export function hasSnapshot(name) {
  return existsSync(join(paths.snapshots, name, 'images'));
}
