import type {HomepageController} from './homepage-controller.js';
import type {Counted, Instrument} from './instrument.js';
import {LazyPart, shared} from './lazy-part.js';
import type {HomepageHost} from './surroundings.js';

const instrumentPart = shared(() => import('./instrument.js'));

/**
 * Counts what a widget shows, on wikis that collect that; on others the code for it never travels. Call what it returns
 * in `willUpdate()`.
 *
 * @param counted asked after each update, see `Instrument`.
 * @returns a function that gives the instrument; undefined while it is on its way, and where nothing is collected.
 */
export function counting(
  host: HomepageHost,
  wiki: Pick<HomepageController, 'adapter' | 'config'>,
  counted: () => Counted | undefined,
): () => Instrument | undefined {
  const part = new LazyPart(
    host,
    instrumentPart,
    ({Instrument}) => new Instrument(host, wiki, counted),
  );
  return () => (wiki.adapter?.instruments ? part.want() : undefined);
}
