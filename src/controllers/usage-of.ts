import {counting} from './counting.js';
import type {HomepageController} from './homepage-controller.js';
import type {HomepageHost} from './surroundings.js';

/**
 * `usage` for a card without a part that always comes later: each of its variants is counted on its own. Call what it
 * returns in `willUpdate()`.
 *
 * @param clicks what the person is to press, as a selector.
 */
export const usageOf = (
  host: HomepageHost & {readonly variant?: string | undefined},
  wiki: Pick<HomepageController, 'adapter' | 'config'>,
  name: string,
  clicks: string,
) =>
  counting(host, wiki, () => {
    if (!host.variant) return undefined;
    return {
      channel: 'usage',
      instrument: 'homepage-usage',
      name: `${name}-${host.variant}`,
      element: host.shadowRoot?.querySelector('[part=card]') ?? null,
      clicks,
    };
  });
