/** What `wiki-homepage-link` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {wayReader} from '../../config/way-reader.js';
import type {HomepageRecord} from '../../domain/entry-points/homepage-record.js';
import {type Appearance, showsWay} from '../../domain/entry-points/ways.js';
import type {UserFacts} from '../../domain/model.js';
import {leadsHere} from '../../domain/same-page.js';

export interface HomepageLinkData {
  /** Who reads. */
  readonly user: UserFacts;
  /** What is kept of them. Left out: nothing. */
  readonly record?: HomepageRecord;
  /** What the configuration asks for holds. Default: true. */
  readonly when?: boolean;
  /** Where the link leads; null where the wiki has no such page. */
  readonly url: string | null;
  /** Whether the page that is being read is the homepage. Default: false. */
  readonly here?: boolean;
}

export interface LinkQuestion {
  readonly config: HomepageConfig;
  readonly appearance: Appearance;
  readonly now: number;
}

/**
 * Asks for no more than it takes to say no.
 *
 * @returns null for readers without an account of their own; undefined where the wiki does not say who reads.
 */
export function loadHomepageLink(
  adapter: Adapter,
  question: LinkQuestion,
  {reload = false}: LoadOptions<HomepageLinkData | null>,
): Promise<HomepageLinkData | null> | undefined {
  const {entryPoints: rules} = question.config;
  const {title} = rules.page;
  if (!adapter.user || !title) return undefined;
  const load = async () => {
    const reader = await wayReader(adapter, question, {reload});
    if (!reader) return null;
    const here = leadsHere(title, adapter.signals?.page());
    const shown = showsWay(rules, question.appearance, reader, here);
    return {...reader, here, url: shown ? ((await adapter.links?.url(title)) ?? null) : null};
  };
  return load();
}
