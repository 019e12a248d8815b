/** What a tab keeps of campaigns: through which one somebody came who has no account yet, and what is known of accounts. */
import {isObject} from '../json.js';
import {readTabText} from '../../platform/tab-texts.js';
import {writeTabText} from '../../platform/write-tab-text.js';

const waitingKey = (wiki: string) => `wiki-homepage/1/campaign/${wiki}`;
const knownKey = (wiki: string) => `wiki-homepage/1/campaigns-of/${wiki}`;

export const waitingCampaign = (wiki: string): string | null => readTabText(waitingKey(wiki));

/** @param id null: nobody waits any more. */
export const keepWaiting = (wiki: string, id: string | null): void =>
  writeTabText(waitingKey(wiki), id);

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** Undefined where the tab has not found out yet. */
export function knownCampaigns(
  wiki: string,
  account: string | null,
): readonly string[] | undefined {
  const known = parsed(readTabText(knownKey(wiki)));
  if (!isObject(known) || account === null || known['account'] !== account) return undefined;
  const {campaigns} = known;
  return Array.isArray(campaigns) && campaigns.every((one) => typeof one === 'string')
    ? campaigns
    : undefined;
}

/** Other pages of the tab need not ask. */
export function noteKnown(
  wiki: string,
  account: string | null,
  campaigns: readonly string[],
): void {
  writeTabText(knownKey(wiki), JSON.stringify({account, campaigns}));
}
