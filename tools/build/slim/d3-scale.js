// Stands for d3-scale in the bundles: a band scale whose domain is 0 … n-1, which is all that columns per day are. The
// whole one looks its domain up in a map of an ordinal scale. A test holds it to what d3-scale gives.

/** @param {readonly number[]} domain 0, 1, 2 … @param {readonly [number, number]} range */
export function scaleBand({length}, [start, end]) {
  let inner = 0;
  let outer = 0;
  const step = () => (end - start) / Math.max(1, length - inner + outer * 2);
  const x = (k) => start + (end - start - step() * (length - inner)) / 2 + k * step();
  x.bandwidth = () => step() * (1 - inner);
  x.paddingInner = (padding) => ((inner = padding), x);
  x.paddingOuter = (padding) => ((outer = padding), x);
  return x;
}
