import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createFormats} from './create-formats.js';
import {compactNumber} from '../../../src/i18n/compact.js';

const en = createFormats('en');
const ru = createFormats('ru');
const ar = createFormats('ar', {numberingSystem: 'latn'});
const today = '2026-11-22';
const now = Date.parse('2026-11-22T12:00:00Z');
/** CLDR separates some ranges by thin spaces. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(en.number(12176)).to.equal('12,176');
    expect(plain(ru.number(12176))).to.equal('12 176');
    expect(createFormats('pt').number(1234567)).to.not.equal(
      createFormats('pt-br').number(1234567),
    );
  });
  it('have the digits of the language, or those of the wiki where it says so', () => {
    expect(createFormats('fa').number(137)).to.equal('۱۳۷');
    expect(createFormats('fa', {numberingSystem: 'latn'}).number(137)).to.equal('137');
    expect(createFormats('en', {numberingSystem: 'arab'}).number(5)).to.equal('٥');
  });
  it('are those of the translation where Intl does not know the language', () => {
    expect(createFormats('krc', {fallback: 'ru'}).number(12.5)).to.equal('12,5');
    expect(createFormats('krc').number(12.5)).to.equal('12.5');
    expect(createFormats('azb', {fallback: 'fa'}).number(5)).to.equal('۵');
  });
  it('are short where there is little room', () => {
    expect(compactNumber(en, 12176)).to.equal('12.2K');
    expect(compactNumber(en, 999)).to.equal('999');
  });
  it('below a thousand are the same with and without Intl in every language', () => {
    const codes =
      'aa ab af ak am ar arz as az azb ba bal be bg bgn bho bm bn bo br brx bs ca ce ckb cs cv cy da de doi dsb dv dz ee el en eo es et eu ' +
      'fa ff-adlm fi fr fy ga gd gl gom gsw gu ha haw he hi hr hsb hu hy ia id ig is it ja jv ka kk kk-arab km kn ko kok ks ks-deva ku ' +
      'ku-arab ky lb lo lrc lt lv mai mg mi mk ml mn mni mr ms ms-arab mt my mzn nb ne nl nn nqo oc om or os pa pa-arab pl pnb ps pt qu raj ' +
      'rhg rm ro ru rw sa sah sat sc sd sdh sh si sk skr sl so sq sr sr-ec sr-el sv sw syr ta te tg th ti tk to tr tt ug uk ur uz uz-arab ' +
      'vi wo xh xnr yi yo yue zgh zh zh-hans zh-hant zu simple qqx';
    for (const code of codes.split(' ')) {
      const [short, long] = [createFormats(code).number(105), createFormats(code).number(1105)];
      const digit = long.charAt(long.length - 1);
      expect(short.endsWith(digit), `${code}: ${short} and ${long}`).to.equal(true);
    }
  });
  it('that are absurd are shown somehow', () => {
    fc.assert(
      fc.property(
        fc.double(),
        (value) => en.number(value).length > 0 && compactNumber(en, value).length > 0,
      ),
    );
  });
});

describe('days', () => {
  it('have four styles', () => {
    expect(en.day('2026-09-24', 'short')).to.equal('24 Sep');
    expect(en.day('2026-11-07', 'medium')).to.equal('7 November');
    expect(en.day('2026-11-07', 'weekday')).to.equal('Sat 7 November');
    expect(en.day('2026-11-19', 'long')).to.equal('Thursday 19 November');
    expect(ru.day('2026-11-07', 'medium')).to.equal('7 ноября');
    expect(ar.day('2026-11-07', 'medium')).to.equal('7 نوفمبر');
  });
  it('show the year when it is another', () => {
    expect(en.day('2026-11-07', 'medium', today)).to.equal('7 November');
    expect(en.day('2025-11-07', 'medium', today)).to.equal('7 November 2025');
  });
  it('are Gregorian, as in the wiki’s own pages', () => {
    expect(createFormats('fa').day('2026-11-07', 'medium')).to.contain('۷');
    expect(createFormats('th').day('2026-11-07', 'medium', '2020-01-01')).to.contain('2026');
  });
  it('that are none are given back', () => {
    expect(en.day('2026-13-45', 'short')).to.equal('2026-13-45');
    expect(en.dayRange('2026-11-07', 'x', today)).to.equal('2026-11-07–x');
    expect(en.time('x', 'UTC')).to.equal('x');
    expect(en.relative('x', now, 'UTC')).to.equal('x');
  });

  const ranges: readonly [string, string, string][] = [
    ['2026-11-01', '2026-11-08', '1–8 November'],
    ['2026-11-08', '2026-11-01', '1–8 November'],
    ['2026-11-08', '2026-11-08', '8 November'],
    ['2026-10-30', '2026-11-02', '30 October – 2 November'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-11-01', '2025-11-08', '1–8 November 2025'],
  ];
  for (const [from, to, text] of ranges)
    it(`form the range ${text}`, () => {
      expect(plain(en.dayRange(from, to, today))).to.equal(text);
    });
});

describe('times', () => {
  const instant = '2026-11-19T06:00:00Z';
  it('are shown in a named zone', () => {
    expect(en.time(instant, 'Europe/Berlin')).to.equal('07:00');
    expect(en.dateTime(instant, 'UTC')).to.equal('Thursday 19 November, 06:00');
    expect(en.dateTime(instant, 'UTC', '2027-01-01')).to.equal('Thursday 19 November 2026, 06:00');
  });
  it('are shown at a fixed offset', () => {
    expect(en.time(instant, '+05:30')).to.equal('11:30');
    expect(en.time(instant, '-06:30')).to.equal('23:30');
    expect(en.dateTime(instant, '-06:30')).to.equal('Wednesday 18 November, 23:30');
  });
  it('begin the day with 00', () => {
    expect(en.time('2026-11-19T00:05:00Z', 'UTC')).to.equal('00:05');
    expect(ar.time('2026-11-19T18:05:00Z', 'UTC')).to.equal('18:05');
  });
  it('fall back to UTC in an unknown zone', () => {
    expect(en.time(instant, 'Moon/Base')).to.equal('06:00');
    expect(en.relative('2026-11-19T06:00:00Z', now, 'Moon/Base')).to.equal('3 days ago');
  });
});

describe('relative times', () => {
  const table: readonly [string, string][] = [
    ['2026-11-22T12:00:00Z', 'now'],
    ['2026-11-22T13:00:00Z', 'now'],
    ['2026-11-22T11:59:01Z', 'now'],
    ['2026-11-22T11:59:00Z', '1 minute ago'],
    ['2026-11-22T11:00:01Z', '59 minutes ago'],
    ['2026-11-22T11:00:00Z', '1 hour ago'],
    ['2026-11-22T09:00:00Z', '3 hours ago'],
    ['2026-11-21T12:00:01Z', '23 hours ago'],
    ['2026-11-21T12:00:00Z', 'yesterday'],
    ['2026-11-20T23:59:00Z', '2 days ago'],
    ['2026-10-24T12:00:00Z', '29 days ago'],
    ['2026-10-23T12:00:00Z', '1 month ago'],
    ['2025-11-23T12:00:00Z', '11 months ago'],
    ['2025-11-22T12:00:00Z', '1 year ago'],
    ['2001-01-15T12:00:00Z', '25 years ago'],
  ];
  for (const [instant, text] of table)
    it(`say ${text} for ${instant}`, () => {
      expect(en.relative(instant, now, 'UTC')).to.equal(text);
    });
  it('count days in the given zone', () => {
    const early = Date.parse('2026-11-22T01:00:00Z');
    expect(en.relative('2026-11-20T20:00:00Z', early, 'UTC')).to.equal('2 days ago');
    expect(en.relative('2026-11-20T20:00:00Z', early, '+05:00')).to.equal('yesterday');
    expect(en.relative('2026-11-20T20:00:00Z', early, 'Asia/Karachi')).to.equal('yesterday');
  });
  it('speak the language', () => {
    expect(ru.relative('2026-11-22T09:00:00Z', now, 'UTC')).to.equal('3 часа назад');
    expect(ar.relative('2026-11-22T09:00:00Z', now, 'UTC')).to.equal('قبل 3 ساعات');
  });
});
