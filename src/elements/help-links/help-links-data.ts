/** What `wiki-help-links` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HelpLinksEntry, HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {languageChain} from '../../controllers/language-chain.js';
import {type ChosenText, chosenText} from '../../domain/local-text.js';

/** The signs that a page can have. */
export type HelpLinkIcon = NonNullable<HelpLinksEntry['icon']>;

export interface HelpLinksRow {
  readonly text: ChosenText;
  /** A word or two for a line with all of them. */
  readonly short: ChosenText;
  readonly url: string;
  readonly icon: HelpLinkIcon;
}

export interface HelpLinksData {
  readonly rows: readonly HelpLinksRow[];
  /** Where all help pages are listed; null: no link to them. */
  readonly more: string | null;
}

/** What the configuration says. */
export interface HelpLinksPlan {
  readonly links: readonly HelpLinksEntry[];
  readonly viewMore: string | null;
}

/** Without pages of its own the card shows those of the help panel. */
export function planOf(config: HomepageConfig): HelpLinksPlan {
  const {links, viewMore} = moduleSettings(config, 'help-links');
  return {links: links.length ? links : moduleSettings(config, 'help-panel').links, viewMore};
}

const mostRows = 10;

const isAddress = (target: string) => /^https?:\/\//i.test(target);

/** A title as it is read, an address without what all have in common. */
const shownTarget = (target: string) =>
  isAddress(target)
    ? target.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
    : target
        .replaceAll('_', ' ')
        .replace(/^[^:]+:/, '')
        .replace('#', ' § ');

const plain = (text: string): ChosenText => ({text, language: null});

const rowOf = (
  {target, text, short, icon = 'article'}: HelpLinksEntry,
  url: string,
  languages: readonly string[],
): HelpLinksRow => {
  const chosen = chosenText(text, languages);
  const words = chosen.text ? chosen : plain(shownTarget(target));
  const brief = chosenText(short, languages);
  return {text: words, short: brief.text ? brief : words, url, icon};
};

/**
 * Pages that the wiki lacks are left out, and one that is there twice comes once.
 * @throws AdapterError when none could be asked for.
 */
export async function loadHelpLinks(
  adapter: Adapter,
  {links, viewMore}: HelpLinksPlan,
  language: string,
  {signal, reload = false}: LoadOptions<HelpLinksData>,
): Promise<HelpLinksData> {
  const options = {...(signal && {signal}), reload};
  const failures: unknown[] = [];
  const missing = (error: unknown) => {
    failures.push(error);
    return null;
  };
  const find = async (target: string) =>
    isAddress(target) ? target : adapter.links?.url(target, options).catch(missing);
  const [languages, urls, listed = [], more] = await Promise.all([
    languageChain(language),
    Promise.all(links.map(({target}) => find(target))),
    adapter.help?.links?.(options).catch(() => []),
    viewMore === null ? null : find(viewMore),
  ]);
  const chosen = links.flatMap((link, index) => {
    const url = urls[index];
    return url ? [rowOf(link, url, languages)] : [];
  });
  const given = listed
    .filter(({url}) => !chosen.some((row) => row.url === url))
    .map(({title, url}) => rowOf({target: title, text: title}, url, languages));
  const rows = [...chosen, ...given].slice(0, mostRows);
  if (!rows.length && failures.length) throw failures[0];
  return {rows, more: more ?? null};
}
