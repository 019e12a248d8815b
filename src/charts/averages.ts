/** The averages of `count` stretches: the course of a series without its days, for a line a word high. Pure. */
export function averages(values: readonly number[], count: number): readonly number[] {
  const {length} = values;
  if (length <= count) return values;
  return Array.from({length: count}, (_, k) => {
    const part = values.slice(
      Math.floor((k * length) / count),
      Math.floor(((k + 1) * length) / count),
    );
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}
