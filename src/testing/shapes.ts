/** What models must be, beyond their types. */
import {dayNumber, daysBetween} from '../domain/calendar.js';
import type {ArticleImpact, CappedCount, DayCount, Impact, UserFacts} from '../domain/model.js';
import {check, checkPlain} from './check.js';

export const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
const isDay = (text: string) => !Number.isNaN(dayNumber(text));
export const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

function checkCapped({count, capped}: CappedCount, what: string): void {
  check(isCount(count), `${what} is ${count}`);
  check(typeof capped === 'boolean', `${what} does not say whether it is capped`);
}

function checkDays(days: readonly DayCount[], what: string): number {
  let before = '';
  let sum = 0;
  for (const {day, count} of days) {
    check(isDay(day), `${what} has the day "${day}"`);
    check(day > before, `${what} is not ascending at ${day}`);
    check(isCount(count), `${what} counts ${count} on ${day}`);
    before = day;
    sum += count;
  }
  return sum;
}

function checkStreak({longestStreak, dailyEdits}: Impact): void {
  check(
    (longestStreak === null) === (dailyEdits.length === 0),
    'there is a streak exactly when there are edits',
  );
  if (!longestStreak) return;
  const {start, end, days} = longestStreak;
  check(isDay(start) && isDay(end), `the streak is from "${start}" to "${end}"`);
  check(
    daysBetween(start, end) === days - 1,
    `the streak from ${start} to ${end} does not have ${days} days`,
  );
  const inside = dailyEdits.filter(({day, count}) => day >= start && day <= end && count > 0);
  check(inside.length === days, 'the streak has days without edits');
}

function checkArticle(article: ArticleImpact, impact: Impact): void {
  const what = `the article "${article.title}"`;
  check(article.title !== '' && article.url !== '', `${what} lacks title or address`);
  check(isCount(article.edits) && article.edits > 0, `${what} has ${article.edits} edits`);
  check(isDay(article.firstEditDay), `${what} was first edited on "${article.firstEditDay}"`);
  check(isInstant(article.lastEditAt), `${what} was last edited at "${article.lastEditAt}"`);
  check(article.views === null || isCount(article.views), `${what} has ${article.views} views`);
  check(
    article.dailyViews === null || article.views !== null,
    `${what} has days of views and no sum`,
  );
  if (!impact.views)
    return check(article.views === null, `${what} has views on a wiki that counts none`);
  check((article.views ?? 0) <= impact.views.total, `${what} has more views than all together`);
  if (!article.dailyViews) return;
  check(
    checkDays(article.dailyViews, what) === article.views,
    `${what} has days that do not add up to its views`,
  );
  const first = article.dailyViews[0]?.day ?? article.firstEditDay;
  check(first >= article.firstEditDay, `${what} counts views from before its first edit`);
}

function checkViews({views}: Impact): void {
  if (!views) return;
  const {total, daily, countedUntil} = views;
  check(checkDays(daily, 'views') === total, 'the days of views do not add up to their total');
  check(isDay(countedUntil), `views are counted until "${countedUntil}"`);
  check((daily.at(-1)?.day ?? '') <= countedUntil, 'there are views after the last counted day');
}

/** @throws ContractError when the model contradicts itself or what the port says about it. */
export function checkImpact(impact: Impact): void {
  checkPlain(impact, 'impact');
  const {editCount, thanks, dailyEdits, partial, lastEditAt, articles, generatedAt} = impact;
  check(impact.user.name !== '', 'the impact is nobody’s');
  checkCapped(editCount, 'the edit count');
  if (thanks) checkCapped(thanks, 'thanks');
  const edits = checkDays(dailyEdits, 'edits');
  check(
    dailyEdits.every(({count}) => count > 0),
    'days without edits are not left out',
  );
  check(
    editCount.capped || edits <= editCount.count,
    `${edits} edits on days, ${editCount.count} in all`,
  );
  check(partial || impact.articleEditCount <= edits, 'more edits to articles than edits');
  const {articlesCreated: created} = impact;
  check(
    created === null || (isCount(created) && created <= impact.articleEditCount),
    `${created} articles created, ${impact.articleEditCount} edits to articles`,
  );
  check(lastEditAt === null || isInstant(lastEditAt), `the last edit was at "${lastEditAt}"`);
  check(dailyEdits.length === 0 || lastEditAt !== null, 'there are edits and no last one');
  check(isInstant(generatedAt), `the numbers were computed at "${generatedAt}"`);
  check(impact.timeZone !== '', 'the zone is not named');
  check(articles.length <= 10, `there are ${articles.length} articles`);
  check(impact.contributionsUrl !== '', 'there is no address of the contributions');
  checkStreak(impact);
  checkViews(impact);
  for (const article of articles) checkArticle(article, impact);
}

/** @throws ContractError when the facts contradict themselves or what the port says about them. */
export function checkUserFacts(facts: UserFacts): void {
  checkPlain(facts, 'facts');
  const {kind, name, id, editCount, registration, block, timeZone} = facts;
  check(['anonymous', 'temporary', 'named'].includes(kind), `the account is "${kind}"`);
  check((name === null) === (kind === 'anonymous'), `a reader of kind ${kind} is called ${name}`);
  check(kind !== 'anonymous' || id === null, 'an anonymous reader has an id');
  check(id === null || (Number.isSafeInteger(id) && id > 0), `the id is ${id}`);
  check(['female', 'male', 'unknown'].includes(facts.gender), `the gender is "${facts.gender}"`);
  check(editCount === null || isCount(editCount), `the edit count is ${editCount}`);
  check(
    registration === null || isInstant(registration),
    `the registration was at "${registration}"`,
  );
  check(timeZone !== '', 'the zone is an empty text instead of null');
  check(block?.until == null || isInstant(block.until), `the block ends at "${block?.until}"`);
  for (const list of [facts.groups, facts.rights])
    check(
      Array.isArray(list) && list.every((text) => typeof text === 'string'),
      'groups and rights are lists of texts',
    );
}
