// PHP and MediaWiki from Debian's packages. MediaWiki is only unpacked: installing it would bring a web server.
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {join} from 'node:path';
import {paths} from './paths.js';
import {run, WikiToolError} from './run.js';

const phpPackages = [
  'php8.2-cli',
  'php8.2-sqlite3',
  'php8.2-intl',
  'php8.2-mbstring',
  'php8.2-xml',
  'php8.2-curl',
  'php8.2-apcu',
  'php8.2-gd',
];
const phpModules = ['pdo_sqlite', 'intl', 'mbstring', 'xml', 'curl', 'apcu', 'gd'];
const wikiPackages = ['mediawiki', 'mediawiki-classes'];
/** Links of the package that point to places outside it. */
const danglingLinks = [
  'LocalSettings.php',
  'images',
  'config',
  'extensions',
  'extensions-core/extensions',
];

const elsewhere = `This command installs MediaWiki 1.39 from Debian's packages, which needs Debian 12 and root.

On this machine, test against a wiki that runs already:

  WIKI_URL=http://127.0.0.1:8140 npm run test:wiki

That wiki needs
- MediaWiki 1.39 or later, with api.php and index.php at the root of that address,
- tools/wiki/php/extra-settings.php required at the end of its LocalSettings.php,
- dist/ of this project served at /wiki-homepage/,
- the accounts, articles and edits that tools/wiki/seed.js makes.
The shortest way to one is this command in a Debian 12 container or virtual machine that shares this folder.`;

/**
 * @returns {void}
 * @throws {WikiToolError} on a machine where nothing can be installed, saying what to do instead
 */
export function checkMachine() {
  if (existsSync(paths.localSettings) && missingPhp().length === 0) return;
  const debian =
    existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;
  if (!debian || process.getuid?.() !== 0) throw new WikiToolError(elsewhere);
}

/** @returns {string[]} the PHP modules that are not there; `php` itself when there is none. */
function missingPhp() {
  const listed = spawnSync('php', ['-m'], {encoding: 'utf8'});
  if (listed.status !== 0) return ['php'];
  const have = new Set(
    listed.stdout
      .toLowerCase()
      .split('\n')
      .map((line) => line.trim()),
  );
  return phpModules.filter((name) => !have.has(name));
}

let updated = false;
async function updateIndex() {
  if (updated) return;
  await run('apt-get', ['update', '-q'], {env: {DEBIAN_FRONTEND: 'noninteractive'}});
  updated = true;
}

/** @param {(text: string) => void} say */
export async function installPhp(say) {
  const missing = missingPhp();
  if (missing.length === 0) return;
  say(`PHP: installing Debian packages (missing: ${missing.join(', ')}) ...`);
  await updateIndex();
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...phpPackages], {
    env: {DEBIAN_FRONTEND: 'noninteractive'},
  });
  const still = missingPhp();
  if (still.length > 0) throw new WikiToolError(`PHP still lacks: ${still.join(', ')}.`);
}

function downloaded() {
  if (!existsSync(paths.packages)) return [];
  const files = readdirSync(paths.packages).filter((file) => file.endsWith('.deb'));
  return wikiPackages.flatMap((name) => files.filter((file) => file.startsWith(`${name}_`)));
}

async function download(say) {
  if (downloaded().length >= wikiPackages.length) return;
  say('MediaWiki: downloading the Debian packages (37 MB) ...');
  mkdirSync(paths.packages, {recursive: true});
  await updateIndex();
  // Without the sandbox user, who may not write to a folder of root's.
  await run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', '-q', ...wikiPackages], {
    cwd: paths.packages,
  });
}

function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/**
 * Unpacks MediaWiki to `.wiki/w`, unless it is there.
 * @param {(text: string) => void} say
 */
export async function unpackWiki(say) {
  if (existsSync(join(paths.wiki, 'index.php'))) return;
  await download(say);
  say('MediaWiki: unpacking ...');
  const folder = join(paths.home, 'unpacked');
  rmSync(folder, {recursive: true, force: true});
  rmSync(paths.wiki, {recursive: true, force: true});
  for (const file of downloaded()) await run('dpkg', ['-x', join(paths.packages, file), folder]);
  const wiki = join(folder, 'usr/share/mediawiki');
  for (const link of danglingLinks) if (isLink(join(wiki, link))) rmSync(join(wiki, link));
  renameSync(join(wiki, 'extensions-core'), join(wiki, 'extensions'));
  mkdirSync(join(wiki, 'images'), {recursive: true});
  // Last, so that an interrupted start never leaves half a wiki under the final name.
  renameSync(wiki, paths.wiki);
  rmSync(folder, {recursive: true, force: true});
}

/** @returns {string} the version that was unpacked, e.g. `1.39.17` */
export function wikiVersion() {
  const defines = readFileSync(join(paths.wiki, 'includes/Defines.php'), 'utf8');
  return /'MW_VERSION', '([^']+)'/.exec(defines)?.[1] ?? 'unknown';
}
