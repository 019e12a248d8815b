/** How a person has arranged their page, as it is kept: one stored value for all layouts. Pure. */
import {type Kept, readFields, textsIn} from '../kept.js';

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

/** What cannot be read was never arranged; a value of a later version is read as far as it is known. */
function readArrangement(text: string | null): Arrangement {
  const {v, order, hidden} = readFields(text);
  if (v === undefined) return noArrangement;
  const areas = typeof order === 'object' && order !== null ? Object.entries(order) : [];
  return {
    order: Object.fromEntries(areas.map(([area, names]) => [area, textsIn(names)])),
    hidden: textsIn(hidden),
  };
}

/** The preference. A later version may add to it. */
export const keptArrangement: Kept<Arrangement> = {
  key: 'arrangement',
  read: readArrangement,
  write: ({order, hidden}) => JSON.stringify({v: 1, order, hidden}),
};
