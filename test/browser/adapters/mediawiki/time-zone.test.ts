import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  isKnownZone,
  offsetZone,
  preferredZone,
  wikiZone,
} from '../../../../src/adapters/mediawiki/time-zone.js';

describe('the zone of the preference', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['ZoneInfo|60|Europe/Berlin', 'Europe/Berlin'],
    ['ZoneInfo|120|Europe/Nowhere', '+02:00'],
    ['ZoneInfo|60', '+01:00'],
    ['ZoneInfo', null],
    ['Offset|330', '+05:30'],
    ['Offset|-90', '-01:30'],
    ['Offset|0', 'UTC'],
    ['Offset|9000', '+14:00'],
    ['Offset|-9000', '-12:00'],
    ['Offset|soon', null],
    ['System|0', null],
    ['System|120', null],
    ['', null],
    ['2', '+02:00'],
    ['-5', '-05:00'],
    ['02:30', '+02:30'],
    ['-2:30', '-02:30'],
    ['+02:30', '+02:30'],
    ['2.50', null],
    ['UTC-8', null],
    ['bogus', null],
  ];
  for (const [stored, zone] of table)
    it(`is ${zone} for "${stored}"`, () => expect(preferredZone(stored)).to.equal(zone));

  it('is null or a zone for any text', () => {
    fc.assert(
      fc.property(fc.string(), (stored) => {
        const zone = preferredZone(stored);
        expect(
          zone === null || zone === 'UTC' || /^[+-]\d\d:\d\d$/.test(zone) || isKnownZone(zone),
        ).to.equal(true);
      }),
    );
  });
});

describe('the zone of a wiki', () => {
  it('is the named one where this browser knows it', () => {
    expect(wikiZone('Europe/Berlin', 60)).to.equal('Europe/Berlin');
  });

  it('is the offset otherwise', () => {
    expect(wikiZone('Mars/Olympus', -210)).to.equal('-03:30');
    expect(offsetZone(0)).to.equal('UTC');
  });
});
