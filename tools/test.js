// npm test: every test that needs no wiki, first those in a real browser, then those in Node.
// The last line is "N passed, M failed" with the totals of both.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureBrowser} from './browser.js';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'wiki-homepage-test-'));

/** @returns what the run's reporter wrote; a run that wrote nothing, or failed without a failed test, is a failure. */
function run(name, args, environment = {}) {
  console.log(`\n== ${name}`);
  const file = join(scratch, `${name.replaceAll(' ', '-')}.json`);
  const {status} = spawnSync(process.execPath, args(file), {
    cwd: root,
    env: {...process.env, ...environment, TEST_TOTALS: file},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  const {passed = 0, failed = 0, skipped = 0} = totals;
  if (status === 0 || failed > 0) return {passed, failed, skipped};
  console.error(`${name}: ended with status ${status} without naming a failed test.`);
  return {passed, failed: 1, skipped};
}

function nodeTests() {
  const folder = join(root, 'test/node');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test/node', name))
    .sort();
}

const runs = [];
let browser = '';
try {
  browser = await ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  runs.push({passed: 0, failed: 1, skipped: 0});
}
if (browser)
  runs.push(
    run('browser tests', () => ['node_modules/@web/test-runner/dist/bin.js', '--coverage'], {
      CHROME_PATH: browser,
    }),
  );
const files = nodeTests();
if (files.length > 0)
  runs.push(
    run('node tests', (file) => [
      '--import',
      'tsx',
      '--test',
      '--test-reporter',
      'spec',
      '--test-reporter-destination',
      'stdout',
      '--test-reporter',
      './tools/test/node-totals.js',
      '--test-reporter-destination',
      file,
      ...files,
    ]),
  );
rmSync(scratch, {recursive: true, force: true});

const sum = (key) => runs.reduce((total, one) => total + one[key], 0);
const skipped = sum('skipped');
console.log(
  `\n${skipped > 0 ? `${skipped} skipped\n` : ''}${sum('passed')} passed, ${sum('failed')} failed`,
);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
