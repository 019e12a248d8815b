/**
 * Views of articles from a service with the interface of Wikimedia's (AQS, `metrics/pageviews/per-article`), for wikis that
 * do not count them. It is another's host: it gets no cookies and no address of the page, only titles; it is asked only
 * where the configuration names it.
 */
import {viewsImpact} from '../../domain/impact/views.js';
import {addDays, dayIn} from '../../domain/calendar.js';
import type {Day, DayCount, ViewService} from '../../domain/model.js';
import {AdapterError} from '../adapter-error.js';
import type {RunOptions} from '../http/cache.js';
import {readJson} from '../http/read-json.js';
import {at, count, day, fields, list, text} from '../http/shape.js';
import type {CountViews} from './build-impact.js';
import type {ReadingWiki} from './wiki.js';

/** So many requests are on their way at once. */
const atOnce = 4;
/** What has not come after so many milliseconds stays uncounted. */
const patience = 10_000;
/** Yesterday's views come in the course of today; the day before is counted for certain. */
const lag = 2;

interface Wanted extends ViewService {
  /** The most edited first. One request each: the caller bounds them. */
  readonly titles: readonly string[];
  readonly days: number;
}

const compact = (one: Day) => one.replaceAll('-', '');

/** `2026112200` */
const readDay = (stamp: unknown): Day =>
  day(text(stamp).replace(/^(\d{4})(\d\d)(\d\d)00$/, '$1-$2-$3'));

const readItem = (item: unknown): DayCount => {
  const {timestamp, views} = fields(item);
  return {day: readDay(timestamp), count: count(views)};
};

/** Address of one article's views; null when that of the service is not safe. */
function addressOf(
  {service, project, days}: Wanted,
  host: string,
  today: Day,
): ((title: string) => string) | null {
  // No query, no fragment, no account: what follows is the path.
  if (!/^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/.test(service)) return null;
  const start = `${service.replace(/\/$/, '')}/metrics/pageviews/per-article`;
  const wiki = encodeURIComponent(project ?? host);
  const range = `${compact(addDays(today, 1 - days))}/${compact(addDays(today, -1))}`;
  return (title) =>
    `${start}/${wiki}/all-access/user/${encodeURIComponent(title.replaceAll(' ', '_'))}/daily/${range}`;
}

/** Nothing at all is what the service says of articles without views. */
async function viewsOf(
  url: string,
  fetcher: typeof fetch,
  init: RequestInit,
): Promise<readonly DayCount[]> {
  try {
    return list(at(await readJson(url, init, fetcher), 'items'), readItem);
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'http-404') return [];
    throw error;
  }
}

/** @returns null when nothing came: the card is poorer then. @throws only when the asker gave up. */
export async function serviceViews(
  {apiUrl, now, circumstances}: ReadingWiki,
  wanted: Wanted,
  run: RunOptions,
): Promise<CountViews | null> {
  const today = dayIn(now(), 'UTC');
  const address = addressOf(wanted, apiUrl.hostname, today);
  if (!address) return null;
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  run.signal.addEventListener('abort', stop);
  const rested = circumstances.timer(stop, patience);
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal: stopped.signal,
    ...(run.fresh && {cache: 'reload'}),
  };
  const found = new Map<string, readonly DayCount[]>();
  const waiting = [...wanted.titles];

  async function work(): Promise<void> {
    for (let title = waiting.shift(); title !== undefined; title = waiting.shift())
      try {
        found.set(title, await viewsOf(address?.(title) ?? '', circumstances.fetch, init));
      } catch {
        waiting.length = 0; // What failed once would fail again, and costs the service as much.
      }
  }

  await Promise.all(Array.from({length: atOnce}, work));
  rested();
  run.signal.removeEventListener('abort', stop);
  if (run.signal.aborted) throw new DOMException('The asker gave up', 'AbortError');
  return found.size ? counting(found, addDays(today, -lag)) : null;
}

/** Days without views are left out by the service; up to `counted` they were counted all the same. */
const counting =
  (found: ReadonlyMap<string, readonly DayCount[]>, counted: Day): CountViews =>
  (pages, window) =>
    viewsImpact(
      pages.flatMap(({title, firstEditDay}) => {
        const daily = found.get(title);
        return daily ? [{title, firstEditDay, daily: [...daily, {day: counted, count: 0}]}] : [];
      }),
      window,
    );
