import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  dayIn,
  dayNumber,
  daysBetween,
  elapsed,
  lastDays,
  wallTime,
} from '../../../src/domain/calendar.js';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Pacific/Chatham',
];
const instants = fc.integer({
  min: Date.parse('2001-01-15T00:00:00Z'),
  max: Date.parse('2099-12-31T23:59:59Z'),
});
const days = fc
  .integer({min: -300_000, max: 300_000})
  .map((number) => addDays('1970-01-01', number));

describe('dayIn', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['in UTC', '2026-11-22T23:59:59Z', 'UTC', '2026-11-22'],
    ['east of UTC, past midnight', '2026-11-22T23:00:00Z', 'Europe/Berlin', '2026-11-23'],
    ['west of UTC, before midnight', '2026-11-22T04:59:59Z', 'America/New_York', '2026-11-21'],
    ['before clocks go forward', '2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['after clocks went forward', '2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['after clocks went back', '2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    [
      'with a half-hour summer time (Lord Howe, +11)',
      '2026-01-10T13:00:00Z',
      'Australia/Lord_Howe',
      '2026-01-11',
    ],
    [
      'with a half-hour summer time (Lord Howe, +10:30)',
      '2026-07-10T13:29:59Z',
      'Australia/Lord_Howe',
      '2026-07-10',
    ],
    [
      'with three quarters of an hour (Kathmandu)',
      '2026-05-01T18:15:00Z',
      'Asia/Kathmandu',
      '2026-05-02',
    ],
    ['a second before them', '2026-05-01T18:14:59Z', 'Asia/Kathmandu', '2026-05-01'],
    ['before Apia skipped a day', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['after Apia skipped a day', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['on a leap day', '2028-02-29T12:00:00Z', 'Asia/Tokyo', '2028-02-29'],
    ['at the turn of the year', '2026-12-31T15:00:00Z', 'Asia/Tokyo', '2027-01-01'],
    ['at a fixed offset', '2026-12-31T18:30:00Z', '+05:30', '2027-01-01'],
    ['at a fixed offset west', '2027-01-01T03:29:59Z', '-03:30', '2026-12-31'],
    ['at an offset without a colon', '2026-12-31T18:30:00Z', '+0530', '2027-01-01'],
    ['in UTC for an unknown zone', '2026-11-22T23:59:59Z', 'Mars/Olympus_Mons', '2026-11-22'],
    ['in UTC for no zone', '2026-11-22T23:59:59Z', '', '2026-11-22'],
  ];
  for (const [title, instant, zone, expected] of table)
    it(`gives the day ${title}`, () => expect(dayIn(instant, zone)).to.equal(expected));

  it('takes milliseconds as well', () => {
    expect(dayIn(Date.parse('2026-11-22T12:12:00Z'), 'UTC')).to.equal('2026-11-22');
  });

  it('refuses what is no instant', () => {
    expect(() => dayIn('yesterday', 'UTC')).to.throw(RangeError);
    expect(() => dayIn(NaN, 'Europe/Berlin')).to.throw(RangeError);
  });

  it('agrees with the fixed offset where a zone has one', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dayIn(instant, 'Asia/Kolkata')).to.equal(dayIn(instant, '+05:30'));
      }),
    );
  });

  it('is never more than a day away from UTC and always a day', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(Math.abs(daysBetween(dayIn(instant, 'UTC'), dayIn(instant, zone)))).to.be.at.most(1);
      }),
    );
  });

  it('does not go back as time goes on', () => {
    fc.assert(
      fc.property(
        instants,
        fc.nat({max: 100_000_000}),
        fc.constantFrom(...zones),
        (instant, later, zone) => {
          expect(daysBetween(dayIn(instant, zone), dayIn(instant + later, zone))).to.be.at.least(0);
        },
      ),
    );
  });

  it('makes one formatter for a thousand instants: making one is what takes long', () => {
    const {DateTimeFormat} = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, given: ConstructorParameters<typeof DateTimeFormat>) {
        made++;
        return new target(...given);
      },
    });
    try {
      for (let index = 0; index < 1000; index++)
        dayIn(1_700_000_000_000 + index * 7_654_321, 'America/Caracas');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    expect(made).to.equal(1);
  });
});

describe('wallTime', () => {
  const instant = Date.parse('2026-11-19T06:00:00Z');
  const table: readonly (readonly [string, string])[] = [
    ['UTC', '06:00:00'],
    ['Europe/Berlin', '07:00:00'],
    ['America/St_Johns', '02:30:00'],
    ['+05:30', '11:30:00'],
    ['-0330', '02:30:00'],
    ['+14', '20:00:00'],
    ['Etc/GMT-10', '16:00:00'],
    ['Mars/Olympus_Mons', '06:00:00'],
    ['+5', '06:00:00'],
    ['', '06:00:00'],
  ];
  for (const [zone, time] of table)
    it(`shows ${time} in the zone "${zone}"`, () => {
      expect(new Date(wallTime(instant, zone)).toISOString()).to.equal(`2026-11-19T${time}.000Z`);
    });

  it('keeps to the seconds of days before zones', () => {
    const then = Date.parse('1874-12-07T00:00:00Z');
    expect(then - wallTime(then, 'Africa/Monrovia')).to.equal((43 * 60 + 8) * 1000);
  });

  it('shows what Intl shows', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        const shown = (ms: number, timeZone: string) =>
          new Date(ms).toLocaleString('en-GB', {timeZone, dateStyle: 'full', timeStyle: 'medium'});
        expect(shown(wallTime(at, zone), 'UTC')).to.equal(shown(at, zone));
      }),
    );
  });

  it('has none for what is no instant', () => {
    for (const zone of ['UTC', 'Europe/Berlin', '+05:30', 'Mars/Olympus_Mons'])
      expect(wallTime(NaN, zone), zone).to.be.NaN;
  });
});

describe('elapsed', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const table: readonly (readonly [string, string, string?])[] = [
    ['2026-11-22T13:00:00Z', '0 second'],
    ['2026-11-22T11:59:01Z', '0 second'],
    ['2026-11-22T11:59:00Z', '1 minute'],
    ['2026-11-22T11:00:01Z', '59 minute'],
    ['2026-11-22T11:00:00Z', '1 hour'],
    ['2026-11-21T12:00:01Z', '23 hour'],
    ['2026-11-21T12:00:00Z', '1 day'],
    ['2026-11-20T23:59:00Z', '2 day'],
    ['2026-11-20T23:59:00Z', '1 day', '+01:00'],
    ['2026-11-20T23:59:00Z', '1 day', 'Europe/Berlin'],
    ['2026-10-24T12:00:00Z', '29 day'],
    ['2026-10-23T12:00:00Z', '1 month'],
    ['2025-11-23T12:00:00Z', '11 month'],
    ['2025-11-22T12:00:00Z', '1 year'],
    ['2001-01-15T12:00:00Z', '25 year'],
  ];
  for (const [then, said, zone = 'UTC'] of table)
    it(`since ${then} is ${said} in ${zone}`, () => {
      expect(elapsed(Date.parse(then), now, zone).join(' ')).to.equal(said);
    });
});

describe('day arithmetic', () => {
  it('crosses a leap day, a month and a year', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
  });

  it('counts the days between two days, as adding them does', () => {
    fc.assert(
      fc.property(days, fc.integer({min: -5000, max: 5000}), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).to.equal(count);
      }),
    );
  });

  it('knows what is no day', () => {
    for (const text of [
      '2026-02-30',
      '2026-13-01',
      '2027-02-29',
      '2026-1-1',
      '',
      'today',
      '2026-11-22T00:00:00Z',
    ])
      expect(dayNumber(text), text).to.be.NaN;
  });

  it('lists the last days, today at the end', () => {
    expect(lastDays('2028-03-01', 3)).to.deep.equal(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(lastDays('2026-11-22', 60)[0]).to.equal('2026-09-24');
  });

  it('lists consecutive days', () => {
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 400}), (today, count) => {
        const list = lastDays(today, count);
        expect(list).to.have.length(count);
        list.forEach((day, index) => expect(daysBetween(day, today)).to.equal(count - 1 - index));
      }),
      {numRuns: 30},
    );
  });
});
