import {randomId} from './page-view.js';

const key = 'wiki-homepage/1/browser';

/**
 * Tells this browser from others, on this host. Random, never sent, and not made before something asks for it.
 *
 * @returns null where nothing can be kept: an id that is another one on the next page tells nothing.
 */
export function browserId(storage: () => Storage = () => localStorage): string | null {
  try {
    const place = storage();
    const id = place.getItem(key) ?? randomId();
    place.setItem(key, id);
    return place.getItem(key);
  } catch {
    return null;
  }
}
