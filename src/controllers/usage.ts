import {usageInstrument} from '../domain/instruments/names.js';
import type {UserFacts} from '../domain/model.js';
import {counting} from './counting.js';
import type {HomepageController} from './homepage-controller.js';
import type {HomepageHost} from './surroundings.js';

/** What of a widget is used. */
export interface Usage {
  /** Which part of which widget, `help-panel-search`. */
  readonly name: string;
  /** What has to be seen, as a selector inside of the widget. */
  readonly seen: string;
  /** What the person is to press there, as a selector. */
  readonly clicks: string;
  /** For the coarse class of edits. */
  readonly user?: UserFacts | undefined;
}

/**
 * Counts that a widget is seen and its main action taken, on wikis that collect that. For parts that come after the first
 * picture: an element that has none calls `counting` itself.
 *
 * @param used asked after each update of the host; undefined while there is nothing to see.
 */
export function usage(
  host: HomepageHost,
  wiki: Pick<HomepageController, 'adapter' | 'config'>,
  used: () => Usage | undefined,
): void {
  counting(host, wiki, () => {
    const now = used();
    if (!now) return undefined;
    const {name, seen, clicks, user} = now;
    const element = host.shadowRoot?.querySelector(seen) ?? null;
    return {channel: 'usage', instrument: usageInstrument, name, element, clicks, user};
  })();
}
