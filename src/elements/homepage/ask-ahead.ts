import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {ownImpact} from '../../config/own-impact.js';
import {layoutCalled, moduleRules, usualLayout} from '../../domain/layout/page-layout.js';
import type {TimeZone} from '../../domain/model.js';
import {own} from '../../domain/own.js';

/**
 * While it is asked who reads: what their page will ask for whoever they are goes along, in one request. Guesses nothing:
 * only modules that no condition can take away.
 */
export function askAhead(
  {account, impact, mentorship, tasks}: Adapter,
  config: HomepageConfig,
  {layout, timeZone}: {readonly layout: string; readonly timeZone: TimeZone},
): void {
  if (account && account.kind !== 'named') return;
  const asked = own(config.layouts, layout);
  if (config.layoutRules.length && !asked) return;
  const entries = Object.values(asked ?? layoutCalled(config, usualLayout)).flat();
  const certain = (module: string) => {
    const {enabled, when} = moduleRules(config, module);
    return entries.includes(module) && enabled !== false && !when;
  };
  // Whoever asks for it later gets the same answer, and hears of a failure.
  const ignore = () => undefined;
  if (certain('impact')) impact?.impact(ownImpact(config, timeZone)).catch(ignore);
  if (certain('mentorship')) mentorship?.announce?.(config.mentorship.listPage);
  // It is of the account, and known with it; the code that reads it is what the tasks themselves take.
  if (certain('suggested-edits')) tasks?.completed().catch(ignore);
}
