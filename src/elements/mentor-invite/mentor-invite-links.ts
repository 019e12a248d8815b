/** Where the invitation leads. */
import {nothing} from 'lit';
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {address} from '../../styles/links.js';
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
  /** Of the new section on the request page. */
  readonly heading: string;
}

const safe = (url: string | null) => (url !== null && address(url) !== nothing ? url : null);

/** Addresses come from a wiki, or from whoever gave the data: those that do not lead to a page lead nowhere. */
export const safeLinks = ({enrol, learnMore}: MentorInviteLinks): MentorInviteLinks => ({
  enrol: safe(enrol),
  learnMore: safe(learnMore),
});

/** An address that does not arrive is one that is not there. */
export async function loadLinks(
  {mentorship, links}: Adapter,
  {learnMore, ...places}: InvitePlaces,
  {reload = false}: LoadOptions<MentorInviteLinks>,
): Promise<MentorInviteLinks> {
  const known = knownLinks(places.enrol, learnMore);
  const noUrl = () => null;
  const [enrol = known.enrol, more = known.learnMore] = await Promise.all([
    mentorship?.enrolmentUrl?.(places, {reload}).catch(noUrl),
    learnMore === null || known.learnMore !== null
      ? known.learnMore
      : links?.url(learnMore, {reload}).catch(noUrl),
  ]);
  return {enrol, learnMore: more};
}
