import {expect} from '@open-wc/testing';
import {campaignChanges} from '../../../../src/domain/campaigns/effects.js';
import {mediaPlace} from '../../../../src/domain/campaigns/media.js';
import {campaignNamed, fits} from '../../../../src/domain/campaigns/pattern.js';
import {
  type CampaignSigns,
  readerCampaign,
  signUpTime,
} from '../../../../src/domain/campaigns/reader.js';

describe('patterns of campaigns', () => {
  const cases: readonly (readonly [pattern: string, text: string, holds: boolean])[] = [
    ['museums', 'museums', true],
    ['museums', 'Museums', true],
    ['museums', 'museums-2026', false],
    ['museums*', 'museums', true],
    ['museums-*', 'museums-2026', true],
    ['*-2026', 'museums-2026', true],
    ['*-2026', 'museums-2026-b', false],
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*a', 'a', false],
    ['ab*ba', 'aba', false],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'acb', false],
    ['*', '', true],
    ['**', 'x', true],
    ['', '', true],
    ['', 'x', false],
    ['a.c', 'abc', false],
    ['(a+)+', '(a+)+', true],
  ];
  for (const [pattern, text, holds] of cases)
    it(`"${pattern}" ${holds ? 'fits' : 'does not fit'} "${text}"`, () => {
      expect(fits(pattern, text)).to.equal(holds);
    });

  it('takes no longer for a pattern of many stars', () => {
    const begun = performance.now();
    fits('*a'.repeat(50) + 'b', 'a'.repeat(200));
    expect(performance.now() - begun).to.be.below(50);
  });

  const campaigns = [
    {id: 'maps', pattern: 'maps'},
    {id: 'any-map', pattern: 'map*'},
  ];
  it('takes the first campaign that fits', () => {
    expect(campaignNamed(campaigns, ['maps'])).to.equal('maps');
    expect(campaignNamed(campaigns, ['maps-2'])).to.equal('any-map');
    expect(campaignNamed(campaigns, ['', 'other', ' maps '])).to.equal('maps');
  });

  it('knows no campaign that the configuration does not name', () => {
    for (const named of [[], [''], ['other'], ['map'.repeat(100)]])
      expect(campaignNamed(campaigns, named)).to.equal(null);
  });
});

describe('the campaign of a reader', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const ago = (ms: number) => new Date(now - ms).toISOString();
  const minutes = 60_000;
  const signs = (more: Partial<CampaignSigns>): CampaignSigns => ({
    address: null,
    waiting: null,
    stored: null,
    reader: {kind: 'named', registration: ago(2 * minutes)},
    ...more,
  });
  const nobody = {kind: 'anonymous', registration: null} as const;
  const old = {kind: 'named', registration: ago(signUpTime)} as const;
  const cases: readonly (readonly [
    name: string,
    signs: Partial<CampaignSigns>,
    campaigns: readonly string[],
    keep: string | null,
  ])[] = [
    ['nobody without a campaign', {reader: nobody}, [], null],
    ['nobody whom the address sends', {reader: nobody, address: 'maps'}, ['maps'], 'tab'],
    ['nobody who came so before', {reader: nobody, waiting: 'maps'}, ['maps'], null],
    ['nobody twice', {reader: nobody, waiting: 'maps', address: 'maps'}, ['maps'], null],
    ['nobody sent anew', {reader: nobody, waiting: 'maps', address: 'art'}, ['art'], 'tab'],
    [
      'a temporary account',
      {reader: {kind: 'temporary', registration: ago(0)}, address: 'maps'},
      ['maps'],
      'tab',
    ],
    ['a new account whom the tab remembers', {waiting: 'maps'}, ['maps'], 'preference'],
    ['a new account by its address', {address: 'maps', waiting: 'art'}, ['maps'], 'preference'],
    [
      'an account whose clock is ahead',
      {address: 'maps', reader: {kind: 'named', registration: ago(-minutes)}},
      ['maps'],
      'preference',
    ],
    ['a member', {stored: 'maps'}, ['maps'], null],
    ['a member who follows another link', {stored: 'maps', address: 'art'}, ['maps'], null],
    ['a member of long ago', {stored: 'maps', reader: old}, ['maps'], null],
    ['an old account', {address: 'maps', waiting: 'maps', reader: old}, [], null],
    [
      'an account without a registration',
      {address: 'maps', reader: {kind: 'named', registration: null}},
      [],
      null,
    ],
  ];
  for (const [name, more, campaigns, keep] of cases)
    it(`is ${campaigns.join() || 'none'} for ${name}`, () => {
      const found = readerCampaign(signs(more), now);
      expect(found.campaigns).to.deep.equal(campaigns);
      expect(found.keep?.where ?? null).to.equal(keep);
      if (found.keep) expect(found.keep.id).to.equal(campaigns[0]);
    });
});

describe('what is different for people of a campaign', () => {
  it('is nothing unless the campaign says so', () => {
    expect(campaignChanges([], ['copyedit'])).to.equal(null);
    expect(campaignChanges([{}, {skipSurvey: false}], ['copyedit'])).to.equal(null);
  });

  it('takes the survey away', () => {
    expect(campaignChanges([{}, {skipSurvey: true}], ['copyedit'])).to.deep.equal({
      modules: {'welcome-survey': {enabled: false}},
    });
  });

  it('lifts the daily limit of every type', () => {
    const changes = campaignChanges([{liftDailyLimits: true}], ['copyedit', 'links']);
    expect(changes?.modules['suggested-edits']).to.deep.equal({
      types: {copyedit: {dailyLimit: 0}, links: {dailyLimit: 0}},
    });
  });
});

describe('pictures and videos of campaigns', () => {
  const hosts = {wiki: 'https://wiki.example/w/api.php', allowed: ['media.example']};
  const cases: readonly (readonly [given: string, found: string | null])[] = [
    ['File:Maps.webm', 'File:Maps.webm'],
    [' ', null],
    ['Файл:Карта.png', 'Файл:Карта.png'],
    ['Maps.webm', null],
    ['Help:Maps', null],
    ['javascript:globalThis.breached=true', null],
    ['Файл:Карта.png', 'Файл:Карта.png'],
    ['Maps.webm', null],
    ['Help:Maps', null],
    ['javascript:globalThis.breached=true', null],
    ['https://wiki.example/images/a.png', 'https://wiki.example/images/a.png'],
    ['https://media.example/a.webm', 'https://media.example/a.webm'],
    ['http://media.example/a.webm', null],
    ['http://wiki.example/a.webm', null],
    ['https://media.example:8443/a.webm', null],
    ['https://media.example.evil.example/a.webm', null],
    ['https://media.example@evil.example/a.webm', null],
    ['https://evil.example/media.example', null],
    ['HTTPS://MEDIA.EXAMPLE/a.webm', 'https://media.example/a.webm'],
    ['https:media.example', 'https://media.example/'],
    ['https://', null],
  ];
  for (const [given, found] of cases)
    it(`${found === null ? 'refuses' : 'takes'} "${given}"`, () => {
      const place = mediaPlace(given, hosts);
      expect(place && (place.kind === 'file' ? place.title : place.url)).to.equal(found);
    });

  it('allows the wiki nothing when it is not known', () => {
    expect(mediaPlace('https://wiki.example/a.png', {...hosts, wiki: null})).to.equal(null);
  });
});
