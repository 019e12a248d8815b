// Stands for d3-path in the bundles: of its pen, the three strokes that d3-shape draws straight lines with. The whole
// one, with arcs and curves, weighs as much as a chart. A test holds it to what d3-path writes.

/** @param {number} digits after the point */
export function Path(digits) {
  const scale = 10 ** digits;
  let text = '';
  const stroke = (letter) => (x, y) =>
    (text += `${letter}${Math.round(x * scale) / scale},${Math.round(y * scale) / scale}`);
  return {
    moveTo: stroke('M'),
    lineTo: stroke('L'),
    closePath: () => (text += 'Z'),
    toString: () => text,
  };
}
