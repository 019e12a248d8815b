import {expect} from '@open-wc/testing';
import {chosenText, hasText} from '../../../src/domain/local-text.js';
import {withParameter} from '../../../src/domain/with-parameter.js';

describe('a text in several languages', () => {
  const text = {ru: 'Слова', en: 'Words', AR: ' كلمات ', fr: ' '};

  for (const [languages, words, language] of [
    [['ru'], 'Слова', 'ru'],
    [['ba', 'ru'], 'Слова', 'ru'],
    [['ar'], 'كلمات', 'ar'],
    [['fr'], 'Words', 'en'],
    [[], 'Words', 'en'],
  ] as const)
    it(`is that of ${languages.join(', then ') || 'nobody'}: ${words}`, () => {
      expect(chosenText(text, languages)).to.deep.equal({text: words, language});
    });

  it('is the first where there is none that its reader could understand', () => {
    expect(chosenText({fi: 'Sanat', sv: 'Ord'}, ['ja']).text).to.equal('Sanat');
  });

  it('is in no language that is known where it is one for everybody', () => {
    expect(chosenText(' Words ', ['ru'])).to.deep.equal({text: 'Words', language: null});
  });

  it('is nothing where there are no words', () => {
    for (const none of [undefined, '', ' ', {}, {en: ' '}]) expect(hasText(none)).to.equal(false);
    expect(hasText({fi: 'Sanat'})).to.equal(true);
  });
});

describe('a parameter of an address', () => {
  for (const [url, expected] of [
    ['/a', '/a?back=x%20y'],
    ['/a?b=1#c', '/a?b=1&back=x%20y#c'],
    ['/a?', '/a?back=x%20y'],
    ['/a?back=1', '/a?back=1'],
  ] as const)
    it(`is added to ${url}`, () => {
      expect(withParameter(url, 'back', 'x y')).to.equal(expected);
    });

  it('is left out where it has no value', () => {
    expect(withParameter('/a', 'back', '')).to.equal('/a');
  });
});
