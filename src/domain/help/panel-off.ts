/** Whether somebody turned the help panel off, as a preference says it. What is read may have been written by anybody. */

/** The fields of an object that was written as JSON; none where the text is something else. */
export function fieldsOf(text: string | null): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

/** Whether the preference says that the person turned the panel off. */
export const readOff = (text: string | null): boolean => {
  const {v, off} = fieldsOf(text);
  return v === 1 && off === true;
};
