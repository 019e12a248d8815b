/** Leads people who have just signed up to their homepage, or has it offered to them: once. */
import type {WikiPage} from '../adapters/mediawiki/mw-config.js';
import {wayReader} from '../config/way-reader.js';
import type {Connection} from '../config/connector.js';
import {withSource} from '../domain/dashboard-link.js';
import {keptHomepage} from '../domain/entry-points/homepage-record.js';
import {type Landing, landingOf} from '../domain/entry-points/landing.js';
import {leadsHere} from '../domain/same-page.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';

/** The tab has seen the form: whoever has an account on the next page has made it there, or logged in. */
const formSeen = (wiki: string) => `wiki-homepage/1/signing-up/${wiki}`;

/** How long somebody waits who is led on, in milliseconds, until it is stored that they were. */
const patience = 2000;

const goTo = (url: string) => location.replace(url);

/**
 * @param go leaves the page: the browser's history goes back to what was before it.
 * @returns what is left to do here
 */
export async function land(
  {adapter, config}: Connection,
  {user, specialPage}: Pick<WikiPage, 'user' | 'specialPage'>,
  now: number,
  go = goTo,
): Promise<Landing> {
  const key = formSeen(adapter.wiki ?? '');
  const onForm = specialPage === 'CreateAccount';
  if (user.kind !== 'named') {
    if (onForm) writeTabText(key, '1');
    return 'none';
  }
  if (readTabText(key) === null) return 'none';
  writeTabText(key, null);
  const {title} = config.entryPoints.page;
  const reader = await wayReader(adapter, {config, appearance: 'landing', now});
  if (!reader || !title) return 'none';
  const {record} = reader;
  const landing = landingOf(config.entryPoints, {...reader, afterForm: onForm}, now);
  if (landing === 'none') return 'none';
  const stored = adapter.preferences
    ?.write(keptHomepage.key, keptHomepage.write({...record, landed: true}))
    .catch(() => undefined);
  const here = leadsHere(title, adapter.signals?.page());
  const url = landing === 'lead' && !here ? await adapter.links?.url(title) : null;
  if (here || !url) return here ? 'none' : 'offer';
  await Promise.race([stored, new Promise((resolve) => setTimeout(resolve, patience))]);
  go(withSource(url, 'homepage-landing'));
  return 'lead';
}
