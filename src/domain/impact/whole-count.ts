/**
 * A count that can be shown and added up: whole, not negative, not beyond what numbers hold exactly.
 * What is no number, negative or infinite counts as nothing.
 */
export function wholeCount(count: number): number {
  return Number.isFinite(count) && count > 0
    ? Math.min(Math.trunc(count), Number.MAX_SAFE_INTEGER)
    : 0;
}
