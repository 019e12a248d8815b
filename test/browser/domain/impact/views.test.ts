import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays} from '../../../../src/domain/calendar.js';
import {viewsImpact} from '../../../../src/domain/impact/views.js';

const window = {today: '2026-11-22', days: 60};
const counts = (record: Readonly<Record<string, number>>) =>
  Object.entries(record).map(([day, count]) => ({day, count}));

describe('viewsImpact', () => {
  it('has nothing to say without pages', () => {
    expect(viewsImpact([], window).views).to.equal(null);
  });

  it('leaves views before the first edit out of headline, chart and row alike', () => {
    const daily = counts({'2026-11-18': 50, '2026-11-19': 3, '2026-11-20': 4});
    const {views, perTitle} = viewsImpact(
      [{title: 'A', firstEditDay: '2026-11-19', daily}],
      window,
    );
    expect(views).to.deep.equal({
      total: 7,
      countedUntil: '2026-11-20',
      daily: counts({'2026-11-19': 3, '2026-11-20': 4}),
    });
    expect(perTitle.get('A')).to.deep.equal({
      views: 7,
      daily: counts({'2026-11-19': 3, '2026-11-20': 4}),
    });
  });

  it('leaves out days before the window and days to come', () => {
    const daily = counts({'2026-09-23': 9, '2026-09-24': 1, '2026-11-22': 2, '2026-11-23': 9});
    const {views} = viewsImpact([{title: 'A', firstEditDay: '2026-01-01', daily}], window);
    expect(views?.total).to.equal(3);
    expect(views?.countedUntil).to.equal('2026-11-22');
  });

  it('does not count a page yet whose first edit is later than the last counted day', () => {
    const {views, perTitle} = viewsImpact(
      [
        {title: 'Old', firstEditDay: '2026-11-01', daily: counts({'2026-11-21': 5})},
        {title: 'New', firstEditDay: '2026-11-22', daily: counts({'2026-11-21': 800})},
      ],
      window,
    );
    expect(perTitle.has('New')).to.equal(false);
    expect(views?.total).to.equal(5);
  });

  it('counts a page that was first edited on the last counted day', () => {
    const daily = counts({'2026-11-20': 7, '2026-11-21': 5});
    expect(
      viewsImpact([{title: 'A', firstEditDay: '2026-11-21', daily}], window).perTitle.get('A')
        ?.views,
    ).to.equal(5);
  });

  it('counts zero for a page that was counted and not read', () => {
    const {perTitle} = viewsImpact(
      [
        {title: 'Read', firstEditDay: '2026-11-01', daily: counts({'2026-11-21': 5})},
        {title: 'Unread', firstEditDay: '2026-11-01', daily: []},
      ],
      window,
    );
    expect(perTitle.get('Unread')).to.deep.equal({views: 0, daily: []});
  });

  it('takes nothing as counted since the first edit when there is no data of a new page', () => {
    const {views, perTitle} = viewsImpact(
      [{title: 'New', firstEditDay: '2026-11-22', daily: []}],
      window,
    );
    expect(views).to.deep.equal({total: 0, daily: [], countedUntil: '2026-11-21'});
    expect(perTitle.size).to.equal(0);
  });

  it('takes an older page without data as unread', () => {
    const {views, perTitle} = viewsImpact(
      [{title: 'Old', firstEditDay: '2026-11-01', daily: []}],
      window,
    );
    expect(views?.countedUntil).to.equal('2026-11-19');
    expect(perTitle.get('Old')?.views).to.equal(0);
  });

  it('does not take today as counted in a short window without data', () => {
    const {views} = viewsImpact([{title: 'Old', firstEditDay: '2026-01-01', daily: []}], {
      ...window,
      days: 1,
    });
    expect(views?.countedUntil).to.equal('2026-11-19');
  });

  it('takes unsorted, repeated and absurd values', () => {
    const daily = [
      {day: '2026-11-21', count: 5},
      {day: '2026-11-20', count: NaN},
      {day: '2026-11-19', count: -4},
      {day: '2026-11-21', count: 5},
      {day: '2026-11-18', count: Infinity},
      {day: '2026-11-31', count: 7},
    ];
    const {views} = viewsImpact([{title: 'A', firstEditDay: '2026-11-01', daily}], window);
    expect(views?.total).to.equal(5);
    expect(views?.daily.map(({day}) => day)).to.deep.equal([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ]);
  });

  it('has a headline equal to the chart’s sum and to the rows’ sum', () => {
    const page = fc.record({
      firstEditDay: fc.integer({min: -80, max: 0}).map((back) => addDays(window.today, back)),
      daily: fc.array(
        fc.record({
          day: fc.integer({min: -80, max: 3}).map((back) => addDays(window.today, back)),
          count: fc.nat({max: 1e6}),
        }),
        {maxLength: 30},
      ),
    });
    fc.assert(
      fc.property(fc.array(page, {maxLength: 6}), (list) => {
        const pages = list.map((value, index) => ({title: `Page ${index}`, ...value}));
        const {views, perTitle} = viewsImpact(pages, window);
        const sum = (daily: readonly {count: number}[]) =>
          daily.reduce((total, {count}) => total + count, 0);
        const rows = [...perTitle.values()];
        expect(sum(views?.daily ?? [])).to.equal(views?.total ?? 0);
        expect(rows.reduce((total, row) => total + row.views, 0)).to.equal(views?.total ?? 0);
        for (const row of rows) expect(sum(row.daily)).to.equal(row.views);
        for (const {day} of views?.daily ?? [])
          expect(day <= (views?.countedUntil ?? '')).to.equal(true);
      }),
    );
  });
});
