/**
 * Through which campaign the reader has come, and what that changes. Loaded where the configuration declares campaigns;
 * elsewhere nobody looks at the address, and nothing is kept.
 */
import type {Adapter} from '../../adapters/adapter.js';
import {campaignChanges} from '../../domain/campaigns/effects.js';
import {campaignNamed} from '../../domain/campaigns/pattern.js';
import {type ReaderCampaign, readerCampaign} from '../../domain/campaigns/reader.js';
import {campaignKey} from '../../domain/campaigns/stored.js';
import type {UserFacts} from '../../domain/model.js';
import {taskKinds} from '../../domain/tasks/task-kinds.js';
import {addressParameters} from '../../platform/address-parameters.js';
import type {CampaignConfig, HomepageConfig} from '../config-types.generated.js';
import type {Connection} from '../connector.js';
import {own} from '../../domain/own.js';
import {mergeConfig} from '../resolve-config.js';
import {keepWaiting, knownCampaigns, noteKnown, waitingCampaign} from './tab-campaign.js';

/** What links of campaigns have in their address: `…?campaign=museums-2026`. */
export const campaignParameter = 'campaign';

/** How long the one page view waits that ties an account to its campaign, in milliseconds. */
const patience = 2000;

const whoReads = async ({account, user}: Adapter): Promise<Pick<UserFacts, 'kind' | 'name'>> =>
  account ?? (await user?.facts()) ?? {kind: 'anonymous', name: null};

/** What goes by the preference finds it there on this page view already, unless the wiki is slow. */
async function store(adapter: Adapter, id: string): Promise<void> {
  const written = adapter.preferences?.write(campaignKey, id).catch(() => undefined);
  await Promise.race([written, new Promise((resolve) => setTimeout(resolve, patience))]);
}

async function keep(adapter: Adapter, {keep: wanted}: ReaderCampaign): Promise<void> {
  if (wanted?.where === 'tab') keepWaiting(adapter.wiki ?? '', wanted.id);
  // Where it cannot be stored, the next page view tries again: the tab still knows.
  if (wanted?.where === 'preference') await store(adapter, wanted.id);
}

/** @param address id of the campaign that the address names */
async function campaignsOfReader(
  adapter: Adapter,
  address: string | null,
  now: number,
): Promise<readonly string[]> {
  const {wiki = '', user, preferences} = adapter;
  const waiting = waitingCampaign(wiki);
  const {kind, name} = await whoReads(adapter);
  const known = (address ?? waiting) ? undefined : knownCampaigns(wiki, name);
  if (known) return known;
  const named = kind === 'named';
  const [facts, stored = null] = named
    ? await Promise.all([user?.facts(), preferences?.read(campaignKey)])
    : [];
  const reader = {kind, registration: facts?.registration ?? null};
  const found = readerCampaign({address, waiting, stored, reader}, now);
  // An account is found by its tab alone until it has the preference.
  if (named && (address ?? waiting)) keepWaiting(wiki, found.keep?.id ?? null);
  await keep(adapter, found);
  if (named && !found.keep) noteKnown(wiki, name, found.campaigns);
  return found.campaigns;
}

const called = (config: HomepageConfig, ids: readonly string[]): readonly CampaignConfig[] =>
  ids.flatMap((id) => own(config.campaigns, id) ?? []);

/** @param now milliseconds since the epoch */
export async function applyCampaigns(
  {adapter, config, ...rest}: Connection,
  now: number,
): Promise<Connection> {
  const patterns = Object.entries(config.campaigns).map(([id, {pattern = id}]) => ({id, pattern}));
  const address = campaignNamed(patterns, addressParameters(campaignParameter));
  const campaigns = adapter.campaigns ?? (await campaignsOfReader(adapter, address, now));
  const types = Object.keys({...taskKinds, ...config.modules['suggested-edits'].types});
  const changes = campaignChanges(called(config, campaigns), types);
  return {
    ...rest,
    adapter: {...adapter, campaigns},
    config: changes ? mergeConfig(config, changes) : config,
  };
}
