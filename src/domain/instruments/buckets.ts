/**
 * How many edits somebody has, so coarse that it tells nobody apart. The classes of Wikimedia's instruments, so that
 * counts can stand beside theirs. Never add finer ones: where two divisions overlap, their intersections are small enough
 * to point at people.
 */
const classes = [
  [0, '0 edits'],
  [4, '1-4 edits'],
  [99, '5-99 edits'],
  [999, '100-999 edits'],
  [Infinity, '1000+ edits'],
] as const satisfies readonly (readonly [upTo: number, name: string])[];

/** @returns undefined where the number is not known: readers without an account have none. */
export function editCountBucket(edits: number | null | undefined): string | undefined {
  if (edits === null || edits === undefined || !(edits >= 0)) return undefined;
  return classes.find(([upTo]) => edits <= upTo)?.[1];
}
