/** What must not be covered: buttons that save, toolbars of editors, and bars that stay in the window. */
import type {Box} from '../../domain/help/clear-place.js';
import {precious, standing, viewHeight} from './in-the-way.js';

/** Points that are looked at: so far apart up and down, in pixels (less than a button is high), and so many in a row. */
const step = 24;
const across = 5;

/** In windows that fill the page. */
const inWindows = `${precious}, button, [role=button], input, select`;

const boxOf = (element: Element): Box => element.getBoundingClientRect();

const above = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** What of it has to stay visible, if anything. */
function keepFree(hit: Element): Element | null {
  for (let at: Element | null = hit; at && at !== document.body; at = above(at)) {
    const kind = standing(at);
    if (kind === 'bar') return at;
    if (kind === 'window') return hit.closest(inWindows);
  }
  return hit.closest(precious);
}

/**
 * Between the sides of a box, from its upper edge down to the end of the window.
 * @param host what stands there itself
 */
export function obstaclesIn({left, top, right}: Box, host: Element): readonly Box[] {
  const height = viewHeight();
  const seen = new Set<Element>([host]);
  const found = new Set<Element>();
  for (let y = height - 2; y > top; y -= step)
    for (let column = 0; column < across; column++)
      for (const hit of document.elementsFromPoint(
        left + ((right - left - 1) * column) / (across - 1),
        y,
      )) {
        if (seen.has(hit)) continue;
        seen.add(hit);
        const kept = keepFree(hit);
        if (kept && kept !== host && !kept.contains(host)) found.add(kept);
      }
  return [...found].map(boxOf);
}
