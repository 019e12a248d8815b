import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {createReadStream, existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {browserArgs, ensureBrowser} from './tools/browser.js';
import {browserTotals} from './tools/test/browser-totals.js';
import {forgetHistory} from './tools/test/forget-history.js';

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

/**
 * The page of a test file. Lit's note on its development build is no news. A page behind another one, as when two files
 * run at once, gets no animation frames; there a timer stands in, so that nothing waits for ever.
 */
const testRunnerHtml = (path) => `<!doctype html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script>
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      const frame = requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        let called = false;
        const once = (time) => {
          if (!called) callback(time);
          called = true;
        };
        setTimeout(() => once(performance.now()), 100);
        return frame(once);
      };
    </script>
  </head>
  <body><script type="module" src="${path}"></script></body>
</html>`;

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  testsFinishTimeout: 300_000, // of one file, on a machine that is busy with other things
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await ensureBrowser(), args: browserArgs},
      // Files that run at once have a browser's storage each: one tidies up while another looks for what it kept.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  plugins: [
    esbuildPlugin({ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
    forgetHistory(),
  ],
  middleware: [recordingsMiddleware],
  testRunnerHtml,
  reporters: [defaultReporter(), ...(totals ? [browserTotals(totals)] : [])],
  testFramework: {config: {timeout: 30_000, ui: 'bdd'}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.generated.ts'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
};
