/** What `wiki-campaign` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {CampaignConfig, HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {languageChain} from '../../controllers/language-chain.js';
import {mediaPlace} from '../../domain/campaigns/media.js';
import {type ChosenText, chosenText, hasText} from '../../domain/local-text.js';
import {leadsHere} from '../../domain/same-page.js';
import {withParameter} from '../../domain/with-parameter.js';

export interface CampaignData {
  readonly title: ChosenText;
  /** Empty: none. */
  readonly body: ChosenText;
  /** Null: the library's. */
  readonly benefits: readonly ChosenText[] | null;
  /** Addresses; null: none. With a video the picture is what is seen before it plays. */
  readonly pictureUrl: string | null;
  readonly videoUrl: string | null;
  /** Where accounts are made; null on that page itself. */
  readonly signUpUrl: string | null;
}

export interface CampaignPlan {
  readonly config: HomepageConfig;
  /** Id; undefined: the campaign through which the reader came. */
  readonly campaign: string | undefined;
  readonly language: string;
}

/** Pixels: as wide as it is shown, on screens with two of them to one. */
const pictureWidth = 800;

const signUpPage = 'Special:CreateAccount';

type Links = NonNullable<Adapter['links']>;

const nowhere = () => null;

/** The address of a picture or a video, where it may come from there. */
async function mediaUrl(
  {links, wiki}: Adapter,
  given: string | undefined,
  allowed: readonly string[],
  fileUrl: (links: Links, title: string) => Promise<string | null> | undefined,
): Promise<string | null> {
  const place = given === undefined ? null : mediaPlace(given, {wiki: wiki ?? null, allowed});
  if (!place || place.kind === 'address') return place?.url ?? null;
  return (await (links && fileUrl(links, place.title))?.catch(nowhere)) ?? null;
}

/** With the campaign in it, for a reader who finds the block without having come by a link of the campaign. */
async function signUp({links, signals}: Adapter, id: string, {pattern = id}: CampaignConfig) {
  const page = signals?.page();
  if (page && leadsHere(signUpPage, page)) return null;
  const url = await links?.url(signUpPage).catch(nowhere);
  // What fits any pattern is the pattern without its stars.
  return url ? withParameter(url, 'campaign', pattern.replaceAll('*', '') || id) : null;
}

async function load(
  adapter: Adapter,
  id: string,
  campaign: CampaignConfig,
  {config, language}: CampaignPlan,
): Promise<CampaignData> {
  const {mediaHosts = []} = moduleSettings(config, 'campaign');
  const [languages, pictureUrl, videoUrl, signUpUrl] = await Promise.all([
    languageChain(language),
    mediaUrl(adapter, campaign.picture, mediaHosts, (links, title) =>
      links.picture?.(title, pictureWidth),
    ),
    mediaUrl(adapter, campaign.video, mediaHosts, (links, title) =>
      links.url(`Special:FilePath/${title.slice(title.indexOf(':') + 1)}`),
    ),
    signUp(adapter, id, campaign),
  ]);
  return {
    title: chosenText(campaign.title, languages),
    body: chosenText(campaign.body, languages),
    benefits: campaign.benefits?.map((text) => chosenText(text, languages)) ?? null,
    pictureUrl,
    videoUrl,
    signUpUrl,
  };
}

/**
 * Asks for no more than it takes to say no.
 *
 * @returns null where there is no campaign, it says nothing, or whoever reads has an account; undefined where the wiki does
 *   not say who reads.
 */
export function loadCampaign(
  adapter: Adapter,
  plan: CampaignPlan,
  {signal, reload = false}: LoadOptions<CampaignData | null>,
): Promise<CampaignData | null> | undefined {
  const {account, user: users, campaigns = []} = adapter;
  if (!users && !account) return undefined;
  const id = plan.campaign ?? campaigns[0];
  const found = Object.entries(plan.config.campaigns).find(([name]) => name === id);
  if (!found || !hasText(found[1].title)) return Promise.resolve(null);
  const [name, campaign] = found;
  const options = {...(signal && {signal}), reload};
  return Promise.resolve(account ?? users?.facts(options)).then((reader) =>
    !reader || reader.kind === 'named' ? null : load(adapter, name, campaign, plan),
  );
}
