import type {ImpactQuery} from '../adapters/adapter.js';
import type {TimeZone} from '../domain/model.js';
import type {HomepageConfig} from './config-types.generated.js';

/** Days that are shown when neither the element nor the configuration says. */
export const usualDays = 60;
/** Each has a column of its own. */
export const mostDays = 365;

/** What the wiki's own settings ask of the reader's impact. */
export function ownImpact({modules}: HomepageConfig, timeZone: TimeZone): ImpactQuery {
  const {days, pageViews} = modules.impact;
  return {user: null, days: Math.min(mostDays, days), pageViews, timeZone};
}
