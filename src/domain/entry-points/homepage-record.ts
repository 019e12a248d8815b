/** What is kept of one reader and the ways to their homepage. Pure. */
import {type Kept, readFields} from '../kept.js';

export interface HomepageRecord {
  /** Whether the reader wants the links; null: they have not said, so the wiki's rules decide. */
  readonly links: boolean | null;
  /** They were led to the homepage, or offered it, after they had signed up. */
  readonly landed: boolean;
}

function readRecord(text: string | null): HomepageRecord {
  const {links, landed} = readFields(text);
  return {links: typeof links === 'boolean' ? links : null, landed: landed === true};
}

/** The preference. A later version may add to it. */
export const keptHomepage: Kept<HomepageRecord> = {
  key: 'homepage',
  read: readRecord,
  write: ({links, landed}) => JSON.stringify({v: 1, links, landed}),
};
