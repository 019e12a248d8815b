/**
 * Ids for counting: of this page view and of this tab's session. Made here, never sent, and no cookie: they only decide
 * what is in a sample and what was counted already.
 */
import {shared} from './shared.js';

/** A random id, also on pages without a secure context. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(4));
  return [...bytes].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** What was counted of one thing. */
export interface Sighting {
  /** Ties its events together. */
  readonly token: string;
  readonly told: Set<string>;
}

export interface PageView {
  readonly id: string;
  /** By the thing's name. */
  readonly sightings: Map<string, Sighting>;
}

interface Views {
  current: PageView;
}

const newView = (): PageView => ({id: randomId(), sightings: new Map()});

/** A page that comes back from the browser's back-forward cache is viewed again. */
function followViews(): Views {
  const views: Views = {current: newView()};
  globalThis.addEventListener?.('pageshow', ({persisted}) => {
    if (persisted) views.current = newView();
  });
  return views;
}

/** The view of this page that is going on. */
export const pageView = (): PageView => shared('page-view', followViews).current;

export function sighting(name: string): Sighting {
  const {sightings} = pageView();
  const known = sightings.get(name) ?? {token: randomId(), told: new Set()};
  sightings.set(name, known);
  return known;
}

const sessionKey = 'wiki-homepage/1/session';

/** Of the tab; where nothing can be kept, of the page view. */
export function sessionId(storage: () => Storage = () => sessionStorage): string {
  try {
    const place = storage();
    const id = place.getItem(sessionKey) ?? randomId();
    place.setItem(sessionKey, id);
    return id;
  } catch {
    return pageView().id;
  }
}
