/** How a person has arranged their page, as it is kept: one stored value for all layouts. Pure. */
import {readFields} from '../tasks/task-choices.js';

/** Key of the preference. */
export const arrangementKey = 'arrangement';

export interface Arrangement {
  /**
   * Modules by area, for the areas that the person changed. Names that the page does not know at the moment are kept: their
   * modules may come back.
   */
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly hidden: readonly string[];
}

/** As the wiki has it. */
export const noArrangement: Arrangement = {order: {}, hidden: []};

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((name): name is string => typeof name === 'string'))]
    : [];

/** What cannot be read was never arranged; a value of a later version is read as far as it is known. */
export function readArrangement(text: string | null): Arrangement {
  const {v, order, hidden} = readFields(text);
  if (v === undefined) return noArrangement;
  const areas = typeof order === 'object' && order !== null ? Object.entries(order) : [];
  return {
    order: Object.fromEntries(areas.map(([area, names]) => [area, namesIn(names)])),
    hidden: namesIn(hidden),
  };
}

/** The stored form; null removes it. A later version may add to it. */
export function arrangementValue({order, hidden}: Arrangement): string {
  return JSON.stringify({v: 1, order, hidden});
}
