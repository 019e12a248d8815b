// Finds a Chromium, or installs one, and says which. Used by every command that needs a browser.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Flags without which Chromium looks for Google's hosts, needs a sandbox that root lacks, or flickers. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Tabs behind the first one for five minutes would get one turn of their timers a minute.
  '--disable-features=IntensiveWakeUpThrottling',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns the path of an installed Chromium, or null. `CHROME_PATH` wins. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders) if (isExecutable(join(folder, name))) return join(folder, name);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return existsSync(mac) ? mac : null;
}

function aptInstall(packages) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = (args) =>
    spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0;
  return (
    run(['update', '-q']) && run(['install', '-y', '-q', '--no-install-recommends', ...packages])
  );
}

/** The Chromium of the locked package, unpacked to a temporary folder, for machines without root. */
async function packagedBrowser() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const {default: packaged} = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * @returns the path of a Chromium that starts.
 * @throws Error saying what to do when none can be had.
 */
export async function ensureBrowser(say = console.log) {
  const found = findBrowser();
  if (found) {
    say(`Browser: ${found}`);
    return found;
  }
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    say('Browser: none found. Installing the Debian package chromium (about a minute) ...');
    if (aptInstall(['chromium', 'fonts-liberation', 'fonts-noto-core'])) {
      const installed = findBrowser();
      if (installed) {
        say(`Browser: ${installed} (just installed)`);
        return installed;
      }
    }
    say('Browser: the Debian package could not be installed.');
  }
  say('Browser: none found and no root. Using the Chromium of the package @sparticuz/chromium ...');
  try {
    const path = await packagedBrowser();
    say(`Browser: ${path}`);
    return path;
  } catch (error) {
    throw new Error(
      'No browser. Install Chromium or Chrome, or name one with CHROME_PATH=/path/to/chromium.',
      {cause: error},
    );
  }
}
