// npm run verify: everything that CI checks. Each step is reported and counted; a failing step stops none of the others.
//   --installed  counts the `npm ci` that .ci/run did before
// The last line is "N passed, M failed": the tests of the steps that say how many they ran, and one for each other step.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const has = (path) => existsSync(join(root, path));
const minutes = (count) => count * 60_000;

/** `npm` arguments; `when` says whether there is anything to check yet. */
const steps = [
  {name: 'tests', run: ['test'], limit: minutes(20)},
  {name: 'types', run: ['run', 'typecheck']},
  {name: 'lint', run: ['run', 'lint']},
  {name: 'format', run: ['run', 'format:check']},
  {name: 'generated files', run: ['run', 'generate', '--', '--check']},
  {name: 'manifest', run: ['run', 'manifest', '--', '--check']},
  {name: 'build', run: ['run', 'build']},
  {name: 'sizes', run: ['run', 'size']},
  {name: 'demo', run: ['run', 'build:demo'], when: () => has('demo/.storybook/main.ts')},
  {
    name: 'real wiki',
    run: ['run', 'test:wiki'],
    when: () => has('tools/wiki/test.js'),
    limit: minutes(40),
  },
];

/** @returns {Promise<{status: number | null, output: string}>} after showing the output as it came */
function npm(args, limit) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, CI: 'true'},
    });
    let output = '';
    const show = (target) => (chunk) => {
      output = (output + chunk).slice(-10_000);
      target.write(chunk);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    const timer = setTimeout(() => {
      console.error(`\nStopped after ${limit / 60_000} minutes.`);
      process.kill(-child.pid, 'SIGTERM');
      setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000).unref();
    }, limit);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({status, output});
    });
  });
}

/** A step that counts its tests says so in its last such line; any other step is one check. */
function totalsOf({status, output}) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1) ?? [];
  if (passed === undefined) return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  return {passed: Number(passed), failed: Number(failed) || (status === 0 ? 0 : 1)};
}

const results = process.argv.includes('--installed')
  ? [{name: 'npm ci', passed: 1, failed: 0, note: 'ok'}]
  : [];
for (const {name, run, when = () => true, limit = minutes(10)} of steps) {
  if (!when()) {
    results.push({name, passed: 0, failed: 0, note: 'nothing to check yet'});
    continue;
  }
  console.log(`\n#### ${name}: npm ${run.join(' ')}`);
  const started = Date.now();
  const totals = totalsOf(await npm(run, limit));
  const seconds = Math.round((Date.now() - started) / 1000);
  results.push({
    name,
    ...totals,
    note: `${totals.failed > 0 ? 'FAILED' : 'ok'} (${totals.passed} passed, ${totals.failed} failed, ${seconds} s)`,
  });
}

console.log('\n#### all steps');
for (const {name, note} of results) console.log(`${name}: ${note}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
