import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {createReadStream, existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {browserArgs, ensureBrowser} from './tools/browser.js';
import {browserTotals} from './tools/test/browser-totals.js';

const recordings = resolve(import.meta.dirname, '../shared/recordings');

/** Serves the recorded replies, which live outside the project; an empty index where they are missing. */
function recordingsMiddleware(context, next) {
  if (!context.path.startsWith('/recordings/')) return next();
  const name = decodeURIComponent(context.path.slice('/recordings/'.length));
  if (name === 'index.json') {
    context.body = existsSync(recordings)
      ? readdirSync(recordings, {recursive: true}).filter((file) => /\.(json|txt)$/.test(file))
      : [];
    return;
  }
  const path = join(recordings, name);
  if (!path.startsWith(recordings) || !existsSync(path)) context.status = 404;
  else {
    context.type = 'application/json';
    context.body = createReadStream(path);
  }
}

const totals = process.env.TEST_TOTALS;

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await ensureBrowser(), args: browserArgs},
    }),
  ],
  plugins: [esbuildPlugin({ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  middleware: [recordingsMiddleware],
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head><body><script type="module" src="${path}"></script></body></html>`,
  reporters: [defaultReporter(), ...(totals ? [browserTotals(totals)] : [])],
  testFramework: {config: {timeout: 5000, ui: 'bdd'}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.generated.ts'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
};
