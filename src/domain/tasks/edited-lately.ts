/**
 * Pages that somebody edited lately are not suggested to them, in whichever browser they come back: wikis list them among
 * tasks until somebody takes the template away, and often for minutes after that.
 */
import type {Instant} from '../model.js';

const hour = 3_600_000;
/** How long a page rests, in milliseconds: a day, so that nobody gets it twice in one sitting, wherever midnight is. */
const rest = 24 * hour;

/** An edit of the person's own. */
export interface PageEdit {
  /** 0 where the wiki gave none: such an edit tells nothing. */
  readonly pageId: number;
  readonly timestamp: Instant;
}

/**
 * Ids of the pages that rest at the moment.
 * @param now milliseconds since the epoch
 */
export const editedLately = (edits: readonly PageEdit[], now: number): ReadonlySet<number> =>
  new Set(
    edits
      .filter(({pageId, timestamp}) => pageId > 0 && Date.parse(timestamp) >= now - rest)
      .map(({pageId}) => pageId),
  );

/**
 * Since when edits count, to ask for them: begun hours, so that equal questions stay equal.
 * @param now milliseconds since the epoch
 */
export const latelyFrom = (now: number): Instant =>
  `${new Date(Math.floor((now - rest) / hour) * hour).toISOString().slice(0, 19)}Z`;
