// npm run bench: wiki-impact beside the same card written by hand, both in one run, round by round in turn.
// Absolute times say something about the machine; only the ratios say something about the code.
// Then wiki-suggested-edits with 1,000 tasks beside 15: time per card, and memory while it is paged through.
//   --rounds 30   --slow 4 (CPU slowed down so many times)   --only impact|feed
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';
import {plugins, root} from '../rollup.config.js';
import {impactData} from '../test/bench/data.js';
import {browserArgs, ensureBrowser} from './browser.js';
import {lower} from './build/lower.js';
import {virtual} from './build/virtual.js';

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    slow: {type: 'string', default: '1'},
    only: {type: 'string', default: 'impact,feed'},
  },
});
const rounds = Number(values.rounds);
const pages = {widget: 'widget-page.js', plain: 'plain-page.js'};

/** @returns the page's whole script as one classic script */
async function script(file) {
  const code = readFileSync(join(root, 'test/bench', file), 'utf8');
  const bundle = await rollup({
    input: file,
    plugins: plugins(virtual(root, {[file]: code})),
    onwarn: () => {},
  });
  const {output} = await bundle.generate({
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [lower({target: 'es2022', wrap: true})],
  });
  await bundle.close();
  return output[0].code;
}

/** Runs inside the page. Layout is forced, so that it is part of what is measured. */
async function measure(source, data) {
  const layout = () => document.body.getBoundingClientRect();
  const times = {};
  const timed = async (name, work) => {
    const started = performance.now();
    const result = await work();
    layout();
    times[name] = performance.now() - started;
    return result;
  };
  const first = await timed('cold', () => {
    (0, eval)(source);
    return globalThis.bench.mount(data[0]);
  });
  await timed('update', () => globalThis.bench.update(first, data[1]));
  await timed('second mount', () => globalThis.bench.mount(data[0]));
  return times;
}

async function hundred(data) {
  const started = performance.now();
  for (let index = 0; index < 100; index++) await globalThis.bench.mount(data[index % 2]);
  document.body.getBoundingClientRect();
  return performance.now() - started;
}

async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
}

async function round(browser, source, data) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await page.setContent('<!doctype html><html lang="en"><title>Benchmark</title><body>');
  if (Number(values.slow) > 1) await page.emulateCPUThrottling(Number(values.slow));
  const empty = await heap(session);
  const times = await page.evaluate(measure, source, data);
  const few = await heap(session);
  times['100 instances'] = await page.evaluate(hundred, data);
  const many = await heap(session);
  await context.close();
  return {...times, 'heap, two instances (kB)': few - empty, 'heap, 100 more (kB)': many - few};
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Cards of the whole queue, then where memory is looked at. */
const feeds = {'tasks-one-page': [14], 'tasks-thousand': [14, 236, 250, 250, 249]};

/** @returns milliseconds per card of each part of the queue, and the heap after it (kB more than before the first card) */
async function walkRound(browser, source, scenario) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await page.setContent('<!doctype html><html lang="en"><title>Benchmark</title><body>');
  if (Number(values.slow) > 1) await page.emulateCPUThrottling(Number(values.slow));
  await page.evaluate(source);
  await page.evaluate(async (name) => void (await globalThis.bench.open(name)), scenario);
  const first = await heap(session);
  const parts = [];
  for (const cards of feeds[scenario]) {
    const time = await page.evaluate((count) => globalThis.bench.walk(count), cards);
    parts.push({perCard: time / cards, heap: (await heap(session)) - first});
  }
  await context.close();
  return parts;
}

async function benchFeed(browser) {
  const source = await script('feed-page.js');
  const found = {};
  for (let count = 0; count < rounds + 1; count++)
    for (const scenario of Object.keys(feeds)) {
      const parts = await walkRound(browser, source, scenario);
      if (count > 0) (found[scenario] ??= []).push(parts);
    }
  const base = median(found['tasks-one-page'].map(([part]) => part.perCard));
  let card = 1;
  console.table(
    feeds['tasks-thousand'].map((cards, index) => {
      const of = (what) => median(found['tasks-thousand'].map((parts) => parts[index][what]));
      return {
        'up to card': (card += cards),
        'ms per card': of('perCard').toFixed(2),
        'beside 15 tasks': `${(of('perCard') / base).toFixed(2)} ×`,
        'heap (kB)': of('heap').toFixed(0),
      };
    }),
  );
  console.log(`wiki-suggested-edits, 1,000 tasks; of 15 tasks a card takes ${base.toFixed(2)} ms.`);
}

async function benchImpact(browser) {
  const sources = Object.fromEntries(
    await Promise.all(
      Object.entries(pages).map(async ([name, file]) => [name, await script(file)]),
    ),
  );
  const data = [impactData(1), impactData(2)];
  const results = {widget: [], plain: []};
  for (let count = 0; count < rounds + 1; count++)
    for (const name of count % 2 ? ['widget', 'plain'] : ['plain', 'widget']) {
      const result = await round(browser, sources[name], data);
      if (count > 0) results[name].push(result); // the first round warms the browser up
    }
  tell(results);
}

function tell(results) {
  console.table(
    Object.fromEntries(
      Object.keys(results.plain[0]).map((what) => {
        const [plain, widget] = [results.plain, results.widget].map((list) =>
          median(list.map((one) => one[what])),
        );
        return [
          what,
          {
            plain: plain.toFixed(1),
            'wiki-impact': widget.toFixed(1),
            ratio: `${(widget / plain).toFixed(2)} ×`,
          },
        ];
      }),
    ),
  );
  console.log(`Medians of ${rounds} rounds; times in milliseconds, layout included.`);
}

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  args: [...browserArgs, '--enable-precise-memory-info'],
});
try {
  if (values.only.includes('impact')) await benchImpact(browser);
  if (values.only.includes('feed')) await benchFeed(browser);
} finally {
  await browser.close();
}
