import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, daysBetween} from '../../../../src/domain/calendar.js';
import {dailyCounts} from '../../../../src/domain/impact/daily-counts.js';
import {longestStreak} from '../../../../src/domain/impact/streak.js';

const edits = (...days: readonly string[]) => days.map((day) => ({day, count: 1}));

describe('longestStreak', () => {
  it('is null without edits', () => {
    expect(longestStreak([])).to.equal(null);
    expect(longestStreak([{day: '2026-11-01', count: 0}])).to.equal(null);
  });

  it('is a single day for a single edit', () => {
    expect(longestStreak(edits('2026-11-01'))).to.deep.equal({
      start: '2026-11-01',
      end: '2026-11-01',
      days: 1,
    });
  });

  it('takes the first of equally long runs', () => {
    expect(
      longestStreak(edits('2026-11-01', '2026-11-02', '2026-11-05', '2026-11-06')),
    ).to.deep.equal({start: '2026-11-01', end: '2026-11-02', days: 2});
  });

  it('goes on across months, leap days and years', () => {
    expect(longestStreak(edits('2026-12-31', '2027-01-01'))?.days).to.equal(2);
    expect(longestStreak(edits('2028-02-28', '2028-02-29', '2028-03-01'))?.days).to.equal(3);
    expect(longestStreak(edits('2027-02-28', '2027-03-01'))?.days).to.equal(2);
  });

  it('is broken by a day of which the record says zero', () => {
    const days = [
      {day: '2026-11-01', count: 2},
      {day: '2026-11-02', count: 0},
      {day: '2026-11-03', count: 2},
    ];
    expect(longestStreak(days)?.days).to.equal(1);
  });

  it('does not count a day twice, nor what is no day', () => {
    expect(longestStreak(edits('2026-11-01', '2026-11-01', '2026-11-02'))?.days).to.equal(2);
    expect(longestStreak(edits('nonsense', 'nonsense'))).to.equal(null);
  });

  it('is a run inside the days that no other run exceeds', () => {
    const gaps = fc.array(fc.integer({min: 1, max: 3}), {maxLength: 60});
    fc.assert(
      fc.property(gaps, (steps) => {
        let day = '2023-12-20';
        const days = steps.map((step) => (day = addDays(day, step)));
        const streak = longestStreak(edits(...days));
        const longest = steps.reduce(
          ({now, most}, step) => {
            const run = step === 1 && now > 0 ? now + 1 : 1;
            return {now: run, most: Math.max(most, run)};
          },
          {now: 0, most: 0},
        ).most;
        expect(streak?.days ?? 0).to.equal(longest);
        if (streak) expect(daysBetween(streak.start, streak.end)).to.equal(streak.days - 1);
      }),
    );
  });
});

describe('dailyCounts', () => {
  it('counts in the given zone, ascending, without empty days', () => {
    const instants = [
      '2026-11-22T23:30:00Z',
      '2026-11-20T10:00:00Z',
      '2026-11-22T22:59:00Z',
      '2026-11-23T08:00:00Z',
    ];
    expect(dailyCounts(instants, 'Europe/Berlin')).to.deep.equal([
      {day: '2026-11-20', count: 1},
      {day: '2026-11-22', count: 1},
      {day: '2026-11-23', count: 2},
    ]);
  });

  it('loses and invents nothing', () => {
    const times = fc.array(fc.integer({min: 1_600_000_000_000, max: 1_600_900_000_000}));
    fc.assert(
      fc.property(times, (list) => {
        const counts = dailyCounts(list, 'Asia/Kathmandu');
        expect(counts.reduce((sum, {count}) => sum + count, 0)).to.equal(list.length);
        const days = counts.map(({day}) => day);
        expect(days).to.deep.equal([...new Set(days)].sort());
      }),
    );
  });
});
