/** What the bundles have in place of packages' own modules gives what those give. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {type ContextCallback, ContextConsumer, createContext} from '@lit/context';
import {initialState, Task} from '@lit/task';
import {scaleBand} from 'd3-scale';
import {line} from 'd3-shape';
import {rollup} from 'rollup';
import {slim} from '../../../tools/build/slim.js';
import {virtual} from '../../../tools/build/virtual.js';

const root = join(import.meta.dirname, '../../..');
const entry = `export {scaleBand} from 'd3-scale'; export {line} from 'd3-shape';
  export * from '@lit/task'; export {ContextConsumer} from '@lit/context';`;

interface Slimmed {
  readonly scaleBand: typeof scaleBand;
  readonly line: typeof line;
  readonly Task: typeof Task;
  readonly ContextConsumer: typeof ContextConsumer;
  readonly initialState: symbol;
}

async function slimmed(): Promise<Slimmed> {
  const bundle = await rollup({
    input: join(root, 'src/entry.js'),
    plugins: [virtual(root, {[join(root, 'src/entry.js')]: entry}), slim, nodeResolve()],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

describe('slimmed d3', () => {
  it('writes the same lines, with gaps, single points and rounding', async () => {
    const series = [[1, 2.346, null, 1e3], [5], [null], [], [0, -0.001, 1 / 3, null, 7]];
    const draw = (make: typeof line) =>
      series.map((values) =>
        make<number | null>(
          (_, index) => index * 1.005,
          (value) => value ?? 0,
        )
          .defined((value) => value !== null)
          .digits(2)(values),
      );
    assert.deepEqual(draw((await slimmed()).line), draw(line));
  });

  it('puts columns at the same places', async () => {
    const places = (make: typeof scaleBand) =>
      [0, 1, 2, 60, 365].map((count) => {
        const days = Array.from({length: count}, (_, day) => day);
        const x = make(days, [0, 10 * count])
          .paddingInner(0.3)
          .paddingOuter(0.15);
        return [x.bandwidth(), ...days.map((day) => x(day))];
      });
    assert.deepEqual(places((await slimmed()).scaleBand), places(scaleBand));
  });
});

/** What happens to a task, as words: runs, results, aborts, updates of its host, its status along the way. */
async function story(make: typeof Task, initial: symbol): Promise<readonly string[]> {
  const log: string[] = [];
  let args: readonly unknown[] = ['a'];
  let answer: () => Promise<unknown> = () => Promise.resolve('first');
  const host = {
    addController: () => void log.push('added'),
    removeController: () => undefined,
    requestUpdate: () => void log.push('update'),
    updateComplete: Promise.resolve(true),
  };
  const task = new make(host, {
    args: () => args,
    task: (given, {signal}) => {
      log.push(`run ${String(given)}`);
      signal.addEventListener('abort', () => void log.push(`abort ${String(given)}`));
      return answer();
    },
    onComplete: (value) => void log.push(`complete ${String(value)}`),
    onError: (error) => void log.push(`error ${String(error)}`),
  });
  const update = async () => {
    task.hostUpdate();
    log.push(`status ${task.status}`);
    await new Promise((resume) => setTimeout(resume));
    log.push(`status ${task.status}`);
  };
  await update();
  await update();
  args = ['b'];
  answer = () => Promise.reject(new Error('gone'));
  await update();
  args = [NaN];
  answer = () => Promise.resolve(initial);
  await update();
  args = [NaN];
  await update();
  answer = () => new Promise(() => undefined);
  void task.run();
  answer = () => Promise.resolve('newest');
  args = ['c', 'd'];
  await update();
  task.abort();
  await task.run();
  return log;
}

describe('slimmed @lit/task', () => {
  it('runs, gives up and reports like the whole one', async () => {
    const {Task: Slim, initialState: initial} = await slimmed();
    assert.deepEqual(await story(Slim, initial), await story(Task, initialState));
  });
});

/** What a consumer asks, answers and tells its host, as words. */
function talk(make: typeof ContextConsumer): readonly string[] {
  const log: string[] = [];
  const asked: ContextCallback<unknown>[] = [];
  class Host extends EventTarget {
    readonly updateComplete = Promise.resolve(true);
    addController = () => void log.push('added');
    removeController = () => undefined;
    requestUpdate = () => void log.push('update');
  }
  const host = new Host();
  host.addEventListener('context-request', (event) => {
    const {context, contextTarget, callback, subscribe} = event as Event & {
      context: unknown;
      contextTarget: unknown;
      callback: ContextCallback<unknown>;
      subscribe: boolean;
    };
    log.push(`asks ${String(context)} ${contextTarget === host} ${subscribe}`);
    log.push(`${event.bubbles} ${event.composed} ${event.cancelable}`);
    asked.push(callback);
  });
  const consumer = new make(host as unknown as HTMLElement & Host, {
    context: createContext('thing'),
    subscribe: true,
    callback: (value) => void log.push(`told ${String(value)}, had ${String(consumer.value)}`),
  });
  const [first, second] = ['first', 'second'].map((name) => () => void log.push(`leaves ${name}`));
  consumer.hostConnected();
  asked[0]?.(1, first);
  asked[0]?.(2, first);
  asked[0]?.(3, second);
  consumer.hostDisconnected();
  consumer.hostDisconnected();
  consumer.hostConnected();
  log.push(`the same question: ${asked[0] === asked[1]}`);
  asked[1]?.(4);
  asked[1]?.(5, second);
  consumer.hostDisconnected();
  log.push(String(consumer.value));
  return log;
}

describe('slimmed consumer of @lit/context', () => {
  it('asks, follows its provider and leaves it like the whole one', async () => {
    const {ContextConsumer: Slim} = await slimmed();
    assert.notEqual(Slim.toString(), ContextConsumer.toString());
    assert.deepEqual(talk(Slim), talk(ContextConsumer));
  });
});
