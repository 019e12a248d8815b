/** Through which campaign a reader has come, and what is kept of it. */
import {campaignsOf} from './stored.js';
import type {AccountKind, Instant} from '../model.js';

/** How old an account may be on the visit that ties it to a campaign, in milliseconds: signing up takes some pages. */
export const signUpTime = 24 * 60 * 60 * 1000;

export interface CampaignSigns {
  /** Id of the campaign that this page's address names; null: none. */
  readonly address: string | null;
  /** What the tab kept of an earlier page, before there was an account. */
  readonly waiting: string | null;
  /** The preference, of readers who have some; null: nothing is stored. */
  readonly stored: string | null;
  readonly reader: {readonly kind: AccountKind; readonly registration: Instant | null};
}

export interface ReaderCampaign {
  /** Ids, none for most people. */
  readonly campaigns: readonly string[];
  /** What is to be kept: by the tab until there is an account, then in the preferences. Null: nothing. */
  readonly keep: {readonly where: 'tab' | 'preference'; readonly id: string} | null;
}

const none: ReaderCampaign = {campaigns: [], keep: null};

function isNew(registration: Instant | null, now: number): boolean {
  const age = now - Date.parse(registration ?? '');
  // Clocks differ by some minutes: an account from the future is a new one.
  return age < signUpTime;
}

/**
 * People without an account have come through what the address named last. An account belongs to the campaign through
 * which it was made, for good: a link that somebody follows later changes nothing.
 *
 * @param now in milliseconds since the epoch
 */
export function readerCampaign(
  {address, waiting, stored, reader}: CampaignSigns,
  now: number,
): ReaderCampaign {
  const invited = address ?? waiting;
  if (reader.kind !== 'named') {
    if (invited === null) return none;
    const known = invited === waiting;
    return {campaigns: [invited], keep: known ? null : {where: 'tab', id: invited}};
  }
  const before = campaignsOf(stored);
  if (before.length) return {campaigns: before, keep: null};
  if (invited === null || !isNew(reader.registration, now)) return none;
  return {campaigns: [invited], keep: {where: 'preference', id: invited}};
}
