/** Usage that belongs to no link or button: told once per page view, where the wiki collects that. */
import type {Adapter} from '../adapters/adapter.js';
import {isInSample, unitId} from '../domain/instruments/sampling.js';
import type {InstrumentEvent} from '../domain/page-model.js';
import {pageView, sessionId, sighting} from '../platform/page-view.js';
import type {HomepageConfig} from './config-types.generated.js';

export type UsageEvent = Pick<InstrumentEvent, 'instrument' | 'action' | 'name'>;

/** As `controllers/instrument.ts` draws: the same people are in the sample. */
async function inSample(
  {account, user, wiki = ''}: Adapter,
  {unit, rate}: HomepageConfig['sampling']['usage'],
  instrument: string,
): Promise<boolean> {
  if (rate >= 1) return true;
  const who = unit === 'user' ? (account ?? (await user?.facts().catch(() => undefined))) : null;
  const person = who?.name ? `${wiki}\n${who.name}` : null;
  const ids = {pageview: pageView().id, session: sessionId(), user: person};
  return isInSample(unitId(unit, ids), instrument, rate);
}

/** Never rejects. Neither name nor id of anybody goes with it. */
export async function tellUsage(
  adapter: Adapter,
  {sampling: {usage}}: HomepageConfig,
  {instrument, action, name}: UsageEvent,
): Promise<void> {
  const {instruments} = adapter;
  const {token, told} = sighting(`${action}\n${instrument}\n${name}`);
  if (!instruments || told.has(action)) return;
  told.add(action);
  if (!(await inSample(adapter, usage, instrument))) return;
  const {rate} = usage;
  instruments.send({channel: 'usage', instrument, action, name, token, ...(rate < 1 && {rate})});
}
