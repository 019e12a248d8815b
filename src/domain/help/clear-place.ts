/** Where something at the bottom of a page goes so that it covers no button and no bar. Lengths in CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Space that is kept to what it moves away from. */
const gap = 8;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/**
 * How far a box has to be lifted to be clear of all `obstacles`.
 *
 * @param box where it would stand.
 * @param top the highest that its upper edge may come.
 * @returns null when there is no such place.
 */
export function liftClear(box: Box, obstacles: readonly Box[], top: number): number | null {
  let lift = 0;
  for (;;) {
    const lifted = {...box, top: box.top - lift, bottom: box.bottom - lift};
    if (lifted.top < top) return null;
    const grown = {
      left: lifted.left - gap,
      right: lifted.right + gap,
      top: lifted.top,
      bottom: lifted.bottom + gap,
    };
    const met = obstacles.filter((obstacle) => meet(grown, obstacle));
    if (!met.length) return lift;
    lift = Math.max(lift + 1, ...met.map((obstacle) => box.bottom - obstacle.top + gap));
  }
}

/**
 * How high something can be that stands between the sides of `box` on its lower edge, in pixels.
 *
 * @param top the highest that its upper edge may come.
 */
export function roomAbove({left, right, bottom}: Box, obstacles: readonly Box[], top: number): number {
  const ceilings = obstacles
    .filter((obstacle) => obstacle.left < right + gap && obstacle.right > left - gap)
    .filter((obstacle) => obstacle.bottom < bottom)
    .map((obstacle) => obstacle.bottom + gap);
  return bottom - Math.max(top, ...ceilings);
}
