/**
 * An impact from this browser's storage: another version, another script or a hand may have written it. Its
 * addresses become links, so they are checked again.
 */
import type {
  ArticleImpact,
  CappedCount,
  DayCount,
  Impact,
  Streak,
  UserRef,
  ViewsImpact,
} from '../../../domain/model.js';
import {isKnownZone} from '../time-zone.js';
import {safeUrl} from '../urls.js';
import {gender} from './parse-user.js';
import {
  count,
  day,
  flag,
  instant,
  listOf,
  malformed,
  orNull,
  record,
  text,
} from '../../http/shape.js';

/** An absolute http(s) address. */
function address(value: unknown): string {
  const found = text(value);
  return safeUrl(found) ?? malformed('an address');
}

function zone(value: unknown): string {
  const found = text(value);
  return /^[+-]\d\d:\d\d$/.test(found) || isKnownZone(found) ? found : malformed('a time zone');
}

const days = listOf(record<DayCount>({day, count}));
const capped = record<CappedCount>({count, capped: flag});

export const parseStoredImpact = record<Impact>({
  user: record<UserRef>({id: orNull(count), name: text}),
  gender,
  editCount: capped,
  articleEditCount: count,
  articlesCreated: orNull(count),
  thanks: orNull(capped),
  lastEditAt: orNull(instant),
  dailyEdits: days,
  longestStreak: orNull(record<Streak>({start: day, end: day, days: count})),
  partial: flag,
  timeZone: zone,
  views: orNull(record<ViewsImpact>({total: count, daily: days, countedUntil: day})),
  articles: listOf(
    record<ArticleImpact>({
      title: text,
      url: address,
      description: orNull(text),
      thumbnailUrl: orNull(address),
      edits: count,
      firstEditDay: day,
      lastEditAt: instant,
      views: orNull(count),
      dailyViews: orNull(days),
    }),
  ),
  contributionsUrl: address,
  thanksUrl: orNull(address),
  generatedAt: instant,
});
