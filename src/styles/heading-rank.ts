/** A rank that HTML knows: anything else is taken to the nearest one. */
export const headingRank = (level: number): number =>
  Math.min(6, Math.max(1, Math.trunc(level) || 2));
