import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, lastDays} from '../../../../src/domain/calendar.js';
import {activityTop, viewsTop} from '../../../../src/domain/impact/axis-top.js';
import {hasNoArticleEdits, impactView} from '../../../../src/domain/impact/impact-view.js';
import type {ArticleImpact, Impact} from '../../../../src/domain/model.js';

const now = Date.parse('2026-11-22T12:12:00Z');
const options = {now, days: 60, articles: 5};
const counts = (record: Readonly<Record<string, number>>) =>
  Object.entries(record).map(([day, count]) => ({day, count}));

const impact = (more: Partial<Impact> = {}): Impact => ({
  user: {id: 1, name: 'Amina K.'},
  gender: 'female',
  editCount: {count: 137, capped: false},
  articleEditCount: 100,
  articlesCreated: null,
  thanks: null,
  lastEditAt: '2026-11-22T09:12:00Z',
  dailyEdits: [],
  longestStreak: null,
  partial: false,
  timeZone: 'UTC',
  views: null,
  articles: [],
  contributionsUrl: '/c',
  thanksUrl: null,
  generatedAt: '2026-11-22T12:00:00Z',
  ...more,
});
const article = (title: string, more: Partial<ArticleImpact> = {}): ArticleImpact => ({
  title,
  url: `/${title}`,
  description: null,
  thumbnailUrl: null,
  edits: 1,
  firstEditDay: '2026-10-01',
  lastEditAt: '2026-10-01T00:00:00Z',
  views: null,
  dailyViews: null,
  ...more,
});
const viewed = {total: 0, daily: [], countedUntil: '2026-11-21'};
const titles = (value: Impact, articles = 5) =>
  impactView(value, {...options, articles}).articles.map(({title}) => title);

describe('impactView: window', () => {
  it('ends today in the impact’s zone', () => {
    const late = Date.parse('2026-11-22T23:30:00Z');
    const {days} = impactView(impact({timeZone: 'Asia/Tokyo'}), {...options, now: late});
    expect(days).to.have.length(60);
    expect(days.at(-1)).to.equal('2026-11-23');
    expect(days[0]).to.equal('2026-09-25');
  });

  it('shows at least one day, whatever was asked', () => {
    for (const days of [0, -5, NaN, Infinity])
      expect(impactView(impact(), {...options, days}).days).to.have.length(1);
  });

  it('counts only what is inside the window', () => {
    const dailyEdits = counts({'2026-09-23': 9, '2026-09-24': 1, '2026-11-22': 3, '2026-11-23': 9});
    const {dailyEdits: series} = impactView(impact({dailyEdits}), options);
    expect(series.total).to.equal(4);
    expect(series.values[0]).to.equal(1);
    expect(series.values[59]).to.equal(3);
    expect(series.values).to.have.length(60);
  });

  it('names the first of equally busy days', () => {
    const dailyEdits = counts({'2026-11-01': 2, '2026-11-02': 5, '2026-11-03': 5});
    expect(impactView(impact({dailyEdits}), options).dailyEdits.peak).to.deep.equal({
      day: '2026-11-02',
      count: 5,
    });
  });

  it('has no peak when nothing happened', () => {
    const {dailyEdits} = impactView(impact(), options);
    expect(dailyEdits.peak).to.equal(null);
    expect(dailyEdits.top).to.equal(4);
  });
});

describe('impactView: views', () => {
  it('are null from the day after the last counted one', () => {
    const daily = counts({'2026-11-20': 7, '2026-11-21': 2});
    const view = impactView(
      impact({views: {...viewed, daily, countedUntil: '2026-11-20'}}),
      options,
    );
    expect(view.dailyViews?.values.slice(-4)).to.deep.equal([0, 7, null, null]);
    expect(view.dailyViews?.total).to.equal(7);
  });

  it('are absent where the wiki does not count them or does not say up to when', () => {
    expect(impactView(impact(), options).dailyViews).to.equal(null);
    expect(impactView(impact({views: {...viewed, countedUntil: ''}}), options).dailyViews).to.equal(
      null,
    );
  });

  it('are not counted beyond today', () => {
    const view = impactView(impact({views: {...viewed, countedUntil: '2027-01-01'}}), options);
    expect(view.dailyViews?.countedUntil).to.equal('2026-11-22');
  });
});

describe('impactView: axis', () => {
  it('of edits ends at 4, 8, 12 or 20, or a power of ten of these', () => {
    const table = [
      [0, 4],
      [4, 4],
      [5, 8],
      [9, 12],
      [13, 20],
      [21, 40],
      [41, 80],
      [81, 120],
      [121, 200],
      [201, 400],
      [100_000, 120_000],
    ];
    for (const [peak = 0, top] of table) expect(activityTop(peak), String(peak)).to.equal(top);
  });

  it('of views is round and a little higher', () => {
    const table = [
      [0, 4],
      [4, 4],
      [5, 10],
      [11, 20],
      [21, 30],
      [31, 50],
      [51, 100],
      [392, 500],
      [501, 1000],
      [9_999_999_999, 1e10],
    ];
    for (const [peak = 0, top] of table) expect(viewsTop(peak), String(peak)).to.equal(top);
  });

  it('holds every value, has a whole half and is used for 40 % or more', () => {
    fc.assert(
      fc.property(fc.integer({min: 4, max: Number.MAX_SAFE_INTEGER}), (peak) => {
        for (const top of [activityTop(peak), viewsTop(peak)]) {
          expect(top).to.be.at.least(peak);
          expect(Number.isInteger(top / 2)).to.equal(true);
          expect(peak / top).to.be.at.least(0.4);
        }
      }),
    );
  });

  it('ends for infinite and missing peaks too', () => {
    expect(activityTop(Infinity)).to.equal(Infinity);
    expect(viewsTop(NaN)).to.equal(10);
  });
});

describe('impactView: rows', () => {
  const articles = [
    article('quiet', {views: 3}),
    article('new', {lastEditAt: '2026-11-22T09:00:00Z'}),
    article('newer', {lastEditAt: '2026-11-22T09:30:00Z'}),
    article('popular', {views: 900}),
  ];

  it('are most viewed first, then those not counted yet by recency', () => {
    expect(titles(impact({views: viewed, articles}))).to.deep.equal([
      'popular',
      'quiet',
      'newer',
      'new',
    ]);
  });

  it('are most edited first where views are not counted', () => {
    const edited = [
      article('a', {edits: 2}),
      article('b', {edits: 5}),
      article('c', {edits: 2, lastEditAt: '2026-11-01T00:00:00Z'}),
    ];
    expect(titles(impact({articles: edited}))).to.deep.equal(['b', 'c', 'a']);
  });

  it('are at most as many as asked', () => {
    expect(titles(impact({views: viewed, articles}), 2)).to.deep.equal(['popular', 'quiet']);
    expect(titles(impact({views: viewed, articles}), 0)).to.deep.equal([]);
  });

  it('count views of the same window as the chart', () => {
    const dailyViews = counts({
      '2026-09-01': 100,
      '2026-11-20': 4,
      '2026-11-19': 6,
      '2026-11-22': 1,
    });
    const row = impactView(
      impact({views: viewed, articles: [article('a', {views: 111, dailyViews})]}),
      options,
    ).articles[0];
    expect(row?.views).to.equal(10);
    expect(row?.dailyViews).to.deep.equal(counts({'2026-11-19': 6, '2026-11-20': 4}));
  });

  it('keep a sum that comes without days', () => {
    const row = impactView(
      impact({views: viewed, articles: [article('a', {views: 50, dailyViews: []})]}),
      options,
    ).articles[0];
    expect(row?.views).to.equal(50);
    expect(row?.dailyViews).to.equal(null);
  });
});

describe('impactView: staleness', () => {
  const stale = (more: Partial<Impact>) => impactView(impact(more), options).staleSince;

  it('begins after 24 hours', () => {
    expect(stale({generatedAt: '2026-11-21T12:12:00Z'})).to.equal(null);
    expect(stale({generatedAt: '2026-11-21T12:11:59Z'})).to.equal('2026-11-21T12:11:59Z');
  });

  it('begins when views end more than three days before today', () => {
    expect(stale({views: {...viewed, countedUntil: '2026-11-19'}})).to.equal(null);
    expect(stale({views: {...viewed, countedUntil: '2026-11-18'}})).to.equal(
      '2026-11-19T00:00:00Z',
    );
  });

  it('is not claimed of numbers from the future or of an unknown time', () => {
    expect(stale({generatedAt: '2027-01-01T00:00:00Z'})).to.equal(null);
    expect(stale({generatedAt: 'once'})).to.equal(null);
  });
});

describe('impactView: absurd data', () => {
  it('shows absurd counts as nothing', () => {
    const dailyEdits = counts({
      '2026-11-19': -3,
      '2026-11-20': NaN,
      '2026-11-21': Infinity,
      '2026-11-22': 2.9,
      x: 5,
    });
    const view = impactView(
      impact({
        dailyEdits,
        editCount: {count: -1, capped: false},
        thanks: {count: NaN, capped: true},
      }),
      options,
    );
    expect(view.dailyEdits.total).to.equal(2);
    expect(view.edits).to.deep.equal({count: 0, capped: false});
    expect(view.thanks).to.deep.equal({count: 0, capped: true});
  });

  it('counts a day once that is recorded twice', () => {
    const dailyEdits = [
      {day: '2026-11-20', count: 4},
      {day: '2026-11-20', count: 3},
    ];
    expect(impactView(impact({dailyEdits}), options).dailyEdits.total).to.equal(4);
  });

  it('drops a streak and a last edit that cannot be', () => {
    const view = impactView(
      impact({
        lastEditAt: 'never',
        longestStreak: {start: '2026-11-08', end: '2026-11-01', days: 8},
      }),
      options,
    );
    expect(view.lastEditAt).to.equal(null);
    expect(view.streak).to.equal(null);
  });

  it('copes with 100,000 days of history', () => {
    const dailyEdits = lastDays('2026-11-22', 100_000).map((day) => ({day, count: 1}));
    expect(impactView(impact({dailyEdits}), options).dailyEdits.total).to.equal(60);
  });

  const day = fc.oneof(
    fc.integer({min: -100, max: 20}).map((back) => addDays('2026-11-22', back)),
    fc.string(),
  );
  const daily = fc.array(fc.record({day, count: fc.oneof(fc.nat(), fc.double())}));

  it('gives finite, aligned series for any numbers and leaves its input alone', () => {
    fc.assert(
      fc.property(daily, daily, day, fc.string(), (dailyEdits, viewDays, countedUntil, text) => {
        const value = impact({
          dailyEdits,
          views: {total: NaN, daily: viewDays, countedUntil},
          generatedAt: text,
          lastEditAt: text,
          articles: [
            article('a', {views: 5, dailyViews: viewDays, lastEditAt: text}),
            article('b'),
          ],
        });
        const before = structuredClone(value);
        const view = impactView(value, options);
        for (const series of [view.dailyEdits, view.dailyViews]) {
          if (!series) continue;
          expect(series.values).to.have.length(view.days.length);
          expect(Number.isFinite(series.total)).to.equal(true);
          expect(series.top).to.be.at.least(series.peak?.count ?? 0);
          for (const count of series.values)
            expect(count === null || Number.isInteger(count)).to.equal(true);
        }
        expect(value).to.deep.equal(before);
      }),
    );
  });
});

describe('hasNoArticleEdits', () => {
  it('holds when all edits were looked at and none was to an article', () => {
    expect(hasNoArticleEdits(impact({articleEditCount: 0}))).to.equal(true);
    expect(hasNoArticleEdits(impact({articleEditCount: 1}))).to.equal(false);
  });

  it('does not hold while older edits are unknown', () => {
    expect(hasNoArticleEdits(impact({articleEditCount: 0, partial: true}))).to.equal(false);
  });
});
