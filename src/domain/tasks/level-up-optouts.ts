/** After which types of task a person wants to be shown no other: one stored value. Pure. */

/** Key of the preference. */
export const optOutsKey = 'level-up-optouts';

export const optOutsValue = (types: readonly string[]): string =>
  JSON.stringify({v: 1, types: [...new Set(types)]});

/** What cannot be read was never said; a value of a later version is read as far as it is known. */
export function readOptOuts(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || !('v' in value)) return [];
    const types: readonly unknown[] =
      'types' in value && Array.isArray(value.types) ? value.types : [];
    return types.filter((id): id is string => typeof id === 'string');
  } catch {
    return [];
  }
}
