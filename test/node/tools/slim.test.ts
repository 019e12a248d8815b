/** What the bundles have in place of d3's own modules gives what d3 gives. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {scaleBand} from 'd3-scale';
import {line} from 'd3-shape';
import {rollup} from 'rollup';
import {slim} from '../../../tools/build/slim.js';
import {virtual} from '../../../tools/build/virtual.js';

const root = join(import.meta.dirname, '../../..');
const entry = `export {scaleBand} from 'd3-scale'; export {line} from 'd3-shape';`;

async function slimmed(): Promise<{scaleBand: typeof scaleBand; line: typeof line}> {
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
