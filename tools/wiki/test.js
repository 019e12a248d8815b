// npm run test:wiki: the tests of test/wiki against WIKI_URL, or against a wiki started for them and stopped after.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {WikiClient} from './client.js';
import {ensureBuilt} from './ensure-built.js';
import {root} from './paths.js';
import {WikiToolError} from './run.js';
import {freePort} from './server.js';
import {stopOnSignals} from './stop-signals.js';
import {startWiki} from './wiki.js';

const folder = join(root, 'test/wiki');

/** It looks at the wiki as it was seeded: before any other test has written to it. */
const first = 'seed.test.js';

/** @param {readonly string[]} names parts of file names; all files without any */
function testFiles(names) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.test.js') && file !== first)
    .sort();
  return [first, ...files]
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .map((file) => join(folder, file));
}

/** @param {string} url */
async function checkWiki(url) {
  const response = await new WikiClient(url)
    .fetch('/api.php?action=query&meta=siteinfo&format=json')
    .catch((cause) => {
      throw new WikiToolError(`Nothing answers at WIKI_URL=${url} (${cause.message}).`, {cause});
    });
  if (!response.headers.has('x-wiki-homepage-switches'))
    throw new WikiToolError(
      `${url} is not prepared for these tests: it needs tools/wiki/php/extra-settings.php in its LocalSettings.php,\n` +
        'and the accounts and edits of tools/wiki/seed.js. `npm run wiki` makes such a wiki.',
    );
}

async function ownWiki() {
  const wanted = Number(process.env.WIKI_PORT ?? 8140);
  const port = (await freePort(wanted)) ?? (await freePort(0));
  return startWiki({port, reset: true, say: (text) => console.log(text)});
}

/** @param {readonly string[]} files @returns {Promise<{passed: number, failed: number, skipped: number}>} */
function runTests(files) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const stream = run({files: [...files], concurrency: 1, timeout: 900_000});
  const isCase = ({details}) => details.type !== 'suite';
  stream.on('test:pass', (data) => {
    if (data.skip !== undefined && data.skip !== false) counts.skipped++;
    else if (isCase(data)) counts.passed++;
  });
  stream.on('test:fail', (data) => {
    // A suite that failed through one of its tests is counted there; one whose setup failed has no tests.
    if (isCase(data) || data.details.error?.failureType !== 'subtestsFailed') counts.failed++;
  });
  return new Promise((resolve) => {
    stream
      .compose(new spec())
      .on('end', () => resolve(counts))
      .pipe(process.stdout, {end: false});
  });
}

async function main() {
  ensureBuilt();
  let wiki = null;
  stopOnSignals(async () => wiki?.stop());
  if (process.env.WIKI_URL) await checkWiki(process.env.WIKI_URL.replace(/\/$/, ''));
  else {
    wiki = await ownWiki();
    process.env.WIKI_URL = wiki.url;
  }
  const {passed, failed, skipped} = await runTests(testFiles(process.argv.slice(2))).finally(() =>
    wiki?.stop(),
  );
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof WikiToolError ? `\n${error.message}` : error);
  process.exit(1);
});
