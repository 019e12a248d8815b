/** Ends of vertical axes. The half of each is whole, so that the tick in the middle is a number one can count to. */

function nextOf(steps: readonly number[], peak: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of steps) if (!(step * power < peak)) return step * power;
}

/** For edits per day: 4, 8, 12, 20, then ten times those (40, 80, 120, 200), and so on. */
export function activityTop(peak: number): number {
  return nextOf([4, 8, 12, 20], peak);
}

/** For views per day, rounder and with more air because a line is read by its shape: 4, 10, 20, 30, 50, 100, 200, 300, 500, … */
export function viewsTop(peak: number): number {
  return peak <= 4 ? 4 : nextOf([10, 20, 30, 50], peak);
}
