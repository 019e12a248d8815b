/** From what the wiki's lists say to the impact that the widgets show. Pure. */
import {impactFromEdits} from '../../domain/impact/impact-from-edits.js';
import type {ArticleViews, CountedPage, ViewsWindow} from '../../domain/impact/views.js';
import type {
  ArticleImpact,
  CappedCount,
  Edit,
  Gender,
  Impact,
  TimeZone,
  UserRef,
  ViewService,
} from '../../domain/model.js';
import {cap} from './impact-limits.js';
import type {PageDetails} from './parse/parse-details.js';
import type {Site} from './urls.js';
import {pageUrl} from './urls.js';

/** So many articles are given. */
const longestList = 10;

export interface Person extends UserRef {
  readonly gender: Gender;
  readonly editCount: number | null;
  /** Null for the wiki's. */
  readonly timeZone: TimeZone | null;
}

export interface Contributions {
  readonly edits: readonly Edit[];
  /** There are older ones. */
  readonly more: boolean;
}

/** The views of pages, counted. */
export type CountViews = (
  pages: readonly Pick<CountedPage, 'title' | 'firstEditDay'>[],
  window: ViewsWindow,
) => ArticleViews;

/** What was asked of the edited pages; null where the wiki does not have it. */
export interface Extras {
  readonly details: ReadonlyMap<string, PageDetails>;
  readonly views: CountViews | null;
  readonly thanks: CappedCount | null;
}

export interface ImpactParts {
  readonly person: Person;
  readonly contributions: Contributions;
  readonly site: Site;
  readonly apiUrl: URL;
  readonly timeZone: TimeZone;
  readonly days: number;
  /** None: views are counted by the wiki or not at all. */
  readonly pageViews: ViewService | null | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export function editsSummary({contributions, site, timeZone}: ImpactParts) {
  return impactFromEdits(contributions.edits, {
    timeZone,
    cap,
    contentNamespaces: site.contentNamespaces,
  });
}

export function buildImpact(parts: ImpactParts, extras: Extras): Impact {
  const {person, contributions, site, apiUrl, now} = parts;
  const summary = editsSummary(parts);
  const link = (title: string, query?: Readonly<Record<string, string>>) =>
    pageUrl(site.articlePath, apiUrl, title, query);
  const pages = summary.articles.filter(({title}) => !extras.details.get(title)?.gone);
  const today = new Date(now).toISOString().slice(0, 10);
  const counted = extras.views?.(pages, {today, days: parts.days});
  const articles = pages.map(({title, edits, firstEditDay, lastEditAt}): ArticleImpact => {
    const views = counted?.perTitle.get(title);
    const page = extras.details.get(title);
    return {
      title,
      url: link(title),
      description: page?.description ?? null,
      thumbnailUrl: page?.thumbnailUrl ?? null,
      edits,
      firstEditDay,
      lastEditAt,
      views: views?.views ?? null,
      dailyViews: views?.daily ?? null,
    };
  });
  // The sort is stable: pages with equal views, or without, stay most edited first.
  if (counted) articles.sort((a, b) => (b.views ?? -1) - (a.views ?? -1));
  return {
    user: {id: person.id, name: person.name},
    gender: person.gender,
    editCount: {
      count: person.editCount ?? contributions.edits.length,
      capped: person.editCount === null && contributions.more,
    },
    articleEditCount: summary.articleEditCount,
    articlesCreated: summary.articlesCreated,
    thanks: extras.thanks,
    lastEditAt: summary.lastEditAt,
    dailyEdits: summary.dailyEdits,
    longestStreak: summary.longestStreak,
    partial: contributions.more,
    timeZone: parts.timeZone,
    views: counted?.views ?? null,
    articles: articles.slice(0, longestList),
    contributionsUrl: link(`Special:Contributions/${person.name}`),
    thanksUrl: extras.thanks && link('Special:Log', {type: 'thanks', page: `User:${person.name}`}),
    generatedAt: new Date(now).toISOString(),
  };
}
