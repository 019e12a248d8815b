import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {loadTranslation} from '../../../src/i18n/catalog.js';
import {createFormats} from './create-formats.js';
import {fallbacks} from '../../../src/i18n/fallbacks.js';
import {bcp47, direction, locales} from '../../../src/i18n/languages.js';
import {messages} from '../../../src/i18n/common/messages.generated.js';
import type {MessageCatalog} from '../../../src/i18n/compiled.js';

describe('language codes', () => {
  const tags: readonly [string, string][] = [
    ['en', 'en'],
    ['sr-el', 'sr-Latn'],
    ['sr-ec', 'sr-Cyrl'],
    ['zh-hans', 'zh-Hans'],
    ['zh-classical', 'lzh'],
    ['zh-min-nan', 'nan'],
    ['zh-yue', 'yue'],
    ['als', 'gsw'],
    ['no', 'nb'],
    ['simple', 'en'],
    ['be-x-old', 'be-tarask'],
    ['roa-tara', 'nap'],
    ['en-rtl', 'en'],
    ['map-bms', 'jv'],
    ['pt-BR', 'pt-BR'],
    ['kk-cn', 'kk-Arab'],
    ['qqx', 'en'],
    ['', 'en'],
    ['a_b c', 'en'],
    ['-', 'en'],
  ];
  for (const [code, tag] of tags)
    it(`turn "${code}" into ${tag}`, () => {
      expect(bcp47(code)).to.equal(tag);
    });

  it('of any kind never make Intl throw', () => {
    const odd = fc.constantFrom(
      'constructor',
      '__proto__',
      'x-x',
      'en-x',
      'zh-x-x',
      'i-klingon',
      'tokipona',
      'aa-aa-aa-aa',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), odd, fc.stringMatching(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}$/)),
        (code) => {
          direction(code);
          expect(() => createFormats(code).number(1234)).to.not.throw();
          expect(() => new Intl.PluralRules(locales(code))).to.not.throw();
        },
      ),
      {numRuns: 300, seed: 20261122},
    );
  });

  it('that Intl does not know never take the browser’s own language', () => {
    expect(locales('tokipona').at(-1)).to.equal('en');
    expect(new Intl.NumberFormat(locales('sgs', 'lt')).resolvedOptions().locale).to.equal('lt');
  });
});

describe('directions', () => {
  for (const code of [
    'ar',
    'he',
    'fa',
    'ur',
    'yi',
    'ckb',
    'ug',
    'dv',
    'nqo',
    'ku-arab',
    'kk-cn',
    'ks-Arab',
    'en-rtl',
    'az-Arab-IR',
    'ff-adlm',
    'skr-arab',
    'ar_EG',
  ])
    it(`are right to left for ${code}`, () => {
      expect(direction(code)).to.equal('rtl');
    });
  for (const code of [
    'en',
    'ru',
    'ku',
    'kk',
    'ur-Latn',
    'ks-deva',
    'sr-el',
    'zh-hans',
    'roa-tara',
    'arn',
    'qqx',
    '',
  ])
    it(`are left to right for "${code}"`, () => {
      expect(direction(code)).to.equal('ltr');
    });
});

describe('fallback languages', () => {
  const chains: readonly [string, readonly string[]][] = [
    ['en', []],
    ['ru', []],
    ['de-at', ['de']],
    ['tt', ['ru']],
    ['be-x-old', ['be-tarask', 'be']],
    ['arz', ['ar']],
    ['pt-br', ['pt']],
    ['pt', ['pt-br']],
    ['simple', []],
    ['qqx', []],
    ['nn', ['nb']],
    ['no', ['nb', 'nn']],
    ['zh-tw', ['zh-hant', 'zh-hans', 'zh']],
    ['sr', ['sr-ec', 'sr-cyrl']],
    ['als', ['gsw', 'de']],
    ['dsb', ['hsb', 'de']],
  ];
  for (const [code, chain] of chains)
    it(`of ${code} are ${chain.join(', ') || 'none'}`, () => {
      expect(fallbacks(code)).to.deep.equal(chain);
    });
});

describe('a catalog', () => {
  it('gives the nearest language that has a file', async () => {
    expect((await loadTranslation(messages, 'arz'))?.language).to.equal('ar');
    expect((await loadTranslation(messages, 'tt'))?.language).to.equal('ru');
    expect((await loadTranslation(messages, 'RU'))?.messages['wiki-common-retry']).to.equal(
      'Попробовать ещё раз',
    );
  });
  it('loads nothing for English and for what it lacks', async () => {
    for (const code of ['en', 'en-gb', 'qqx', 'de', 'constructor', '__proto__'])
      expect(await loadTranslation(messages, code), code).to.equal(undefined);
  });
  it('passes on that a file did not load', async () => {
    const broken: MessageCatalog = {en: {}, load: {ru: () => Promise.reject(new Error('offline'))}};
    const error: unknown = await loadTranslation(broken, 'ru').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });
});
