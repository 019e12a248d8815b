/** What a list of edits says about a person's impact, for wikis that only list contributions. */
import {dayIn} from '../calendar.js';
import type {Day, DayCount, Edit, Instant, Streak, TimeZone} from '../model.js';
import {dailyCounts} from './daily-counts.js';
import {longestStreak} from './streak.js';

export interface EditedArticle {
  readonly title: string;
  readonly pageId: number;
  readonly edits: number;
  /** UTC, because it is compared with the days of the view service, which are UTC. */
  readonly firstEditDay: Day;
  readonly lastEditAt: Instant;
}

export interface EditsImpact {
  readonly dailyEdits: readonly DayCount[];
  readonly longestStreak: Streak | null;
  readonly articleEditCount: number;
  /** Articles that one of the edits created. */
  readonly articlesCreated: number;
  readonly lastEditAt: Instant | null;
  readonly partial: boolean;
  /** Most edited first, then most recently edited. */
  readonly articles: readonly EditedArticle[];
}

export interface EditsImpactOptions {
  /** In which days and streak are counted. */
  readonly timeZone: TimeZone;
  /** How many edits were asked for: with so many or more given, there may be older ones (`partial`). */
  readonly cap: number;
  /** Namespaces whose pages count as articles. */
  readonly contentNamespaces: readonly number[];
}

/** Whoever moves an article or makes a redirect creates a page, too, but no article: MediaWiki gives those edits this tag. */
const isNewArticle = ({created, tags}: Edit) => created && !tags.includes('mw-new-redirect');

const at = (instant: Instant) => Date.parse(instant);

/** The newest title wins, since a page may have been moved between two edits. */
function articlesOf(newestFirst: readonly Edit[]): readonly EditedArticle[] {
  const articles = new Map<number | string, EditedArticle>();
  for (const edit of newestFirst) {
    const {title, pageId, timestamp} = edit;
    const key = pageId > 0 ? pageId : title;
    const known = articles.get(key);
    const firstEditDay = dayIn(timestamp, 'UTC');
    articles.set(
      key,
      known
        ? {...known, edits: known.edits + 1, firstEditDay}
        : {title, pageId, edits: 1, firstEditDay, lastEditAt: timestamp},
    );
  }
  return [...articles.values()].sort(
    (a, b) => b.edits - a.edits || at(b.lastEditAt) - at(a.lastEditAt),
  );
}

/**
 * Counts edits by day, finds the longest streak (any namespace) and groups the edits to articles by page.
 * @param edits In any order; those without a readable time are left out.
 */
export function impactFromEdits(edits: readonly Edit[], options: EditsImpactOptions): EditsImpact {
  const newestFirst = edits
    .filter(({timestamp}) => !Number.isNaN(at(timestamp)))
    .sort((a, b) => at(b.timestamp) - at(a.timestamp));
  const dailyEdits = dailyCounts(
    newestFirst.map(({timestamp}) => timestamp),
    options.timeZone,
  );
  const inArticles = newestFirst.filter(({namespace}) =>
    options.contentNamespaces.includes(namespace),
  );
  return {
    dailyEdits,
    longestStreak: longestStreak(dailyEdits),
    articleEditCount: inArticles.length,
    articlesCreated: inArticles.filter(isNewArticle).length,
    lastEditAt: newestFirst[0]?.timestamp ?? null,
    partial: edits.length >= options.cap,
    articles: articlesOf(inArticles),
  };
}
