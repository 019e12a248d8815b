/** Where the invitation leads. */
import {nothing} from 'lit';
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {Texts} from '../../controllers/texts.js';
import type {LanguageCode} from '../../domain/model.js';
import {address} from '../../styles/address.js';
import {messages} from './i18n/messages.generated.js';
import type {MentorInviteLinks} from './mentor-invite-data.js';

const isAddress = (target: string | null) => /^https?:\/\//i.test(target ?? '');

/** What needs no wiki to be known. */
export const knownLinks = (enrol: string | null, learnMore: string | null): MentorInviteLinks => ({
  enrol: isAddress(enrol) ? enrol : null,
  learnMore: isAddress(learnMore) ? learnMore : null,
});

export interface InvitePlaces {
  readonly enrol: string | null;
  readonly requestPage: string | null;
  readonly learnMore: string | null;
  /** Who asks. */
  readonly name: string;
  /** Of the interface, for a request page whose language is not known. */
  readonly language: LanguageCode;
}

const safe = (url: string | null) => (url !== null && address(url) !== nothing ? url : null);

/** Addresses come from a wiki, or from whoever gave the data: those that do not lead to a page lead nowhere. */
export const safeLinks = ({enrol, learnMore}: MentorInviteLinks): MentorInviteLinks => ({
  enrol: safe(enrol),
  learnMore: safe(learnMore),
});

/** Of a new section on the request page, in the language that this page is written in. */
async function headingOf(
  adapter: Adapter,
  title: string,
  {name, language}: InvitePlaces,
): Promise<string> {
  const place = await adapter.questions?.place({kind: 'page', title}).catch(() => null);
  const texts = new Texts(() => undefined);
  texts.add([messages]);
  texts.follow(place?.language ?? language, adapter);
  await texts.settled();
  const heading = texts.translator?.text('wiki-mentor-invite-request', name) ?? '';
  return heading.replace(/[\u2066-\u2069]/g, ''); // In the wiki's text nothing needs to be isolated.
}

/** An address that does not arrive is one that is not there. */
export async function loadLinks(
  adapter: Adapter,
  places: InvitePlaces,
  {reload = false}: LoadOptions<MentorInviteLinks>,
): Promise<MentorInviteLinks> {
  const {mentorship, links} = adapter;
  const {enrol: enrolment, requestPage, learnMore} = places;
  const known = knownLinks(enrolment, learnMore);
  const noUrl = () => null;
  const heading = requestPage === null ? '' : await headingOf(adapter, requestPage, places);
  const query = {enrol: enrolment, requestPage, heading};
  const [enrol = known.enrol, more = known.learnMore] = await Promise.all([
    mentorship?.enrolmentUrl?.(query, {reload}).catch(noUrl),
    learnMore === null || known.learnMore !== null
      ? known.learnMore
      : links?.url(learnMore, {reload}).catch(noUrl),
  ]);
  return {enrol, learnMore: more};
}
