/** Events of this wiki that the reader is registered for, from the REST interface of the extension CampaignEvents. */
import type {Program} from '../../../domain/page-model.js';
import type {RunOptions} from '../../http/cache.js';
import {at, count, fields, optional} from '../../http/shape.js';
import {pageUrl} from '../urls.js';
import type {ReadingWiki, SiteSource} from '../wiki.js';
import {type Get, orNothing, withPatience} from './exchange.js';
import {gather} from './gather.js';
import {parseEvent, parseOrganizers, parseRegistrations} from './parse-programs.js';

/** Of each role the newest: two requests each. */
const mostEvents = 5;

/** Where accounts are shared by several wikis, events know people by the id that is everywhere the same. */
async function centralId(wiki: ReadingWiki, run: RunOptions): Promise<number> {
  const parameters = {meta: ['userinfo'], uiprop: ['centralids']};
  const reply = await wiki.query(parameters, {...run, audience: 'personal'});
  const ids = fields(at(reply, 'query', 'userinfo', 'centralids') ?? {});
  const central = optional(ids.CentralAuth, count);
  return central ? central : count(ids.local);
}

export async function eventPrograms(
  wiki: ReadingWiki,
  site: SiteSource,
  reader: string,
  run: RunOptions,
): Promise<readonly Program[]> {
  const [id, {articlePath}] = await Promise.all([centralId(wiki, run), site()]);
  const base = new URL('rest.php/campaignevents/v0', wiki.apiUrl).href;
  const address = (title: string) => pageUrl(articlePath, wiki.apiUrl, title);
  const credentials = wiki.circumstances.foreign ? 'omit' : 'same-origin';

  async function event(get: Get, number: number, role: Program['role']) {
    const [reply, organizers] = await Promise.all([
      orNothing(get(`${base}/event_registration/${number}`)),
      // Who organises it is worth a line, not the event.
      get(`${base}/event_registration/${number}/organizers`)
        .then((names) => parseOrganizers(names, reader))
        .catch(() => []),
    ]);
    return reply === null ? [] : [parseEvent(reply, role, organizers, address)];
  }

  async function registered(get: Get, role: Program['role']): Promise<readonly Program[]> {
    const kind = role === 'member' ? 'participant' : 'organizer';
    const reply = await orNothing(get(`${base}/${kind}/${id}/event_registrations`));
    const numbers = reply === null ? [] : parseRegistrations(reply).slice(0, mostEvents);
    return gather(
      numbers.map((number) => event(get, number, role)),
      run,
    );
  }

  return withPatience(wiki, run, {credentials}, async (get) => {
    const all = await gather([registered(get, 'instructor'), registered(get, 'member')], run);
    // Whoever organises an event and takes part in it leads it.
    return all.filter(({id: own}, index) => all.findIndex((one) => one.id === own) === index);
  });
}
