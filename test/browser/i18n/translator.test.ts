import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createFormats} from './create-formats.js';
import {parseMessage} from '../../../src/i18n/message-parser.js';
import {loadLanguage} from '../../../src/i18n/load-language.js';
import {choose} from '../../../src/i18n/forms.js';
import {createTranslator} from '../../../src/i18n/translator.js';
import {messages} from '../../../src/elements/impact/i18n/messages.generated.js';
import arabic from '../../../src/elements/impact/i18n/ar.generated.js';
import russian from '../../../src/elements/impact/i18n/ru.generated.js';
import {messages as marks} from '../../../src/elements/impact/i18n/marks/messages.generated.js';
import marksArabic from '../../../src/elements/impact/i18n/marks/ar.generated.js';
import {messages as more} from '../../../src/elements/impact/i18n/more/messages.generated.js';
import moreRussian from '../../../src/elements/impact/i18n/more/ru.generated.js';

/** Says `text` in `language`. */
function say(language: string, text: string, ...args: unknown[]): string {
  const key = 'wiki-test-key';
  const formats = createFormats(language);
  const translation = {[key]: parseMessage(text)};
  return createTranslator({choose, language, messages: {[key]: ''}, translation, formats}).text(
    key,
    ...args,
  );
}

const edits: Readonly<Record<string, string>> = {
  en: '{{PLURAL:$1|edit|edits}}',
  ar: '{{PLURAL:$1|zero|one|two|few|many|other}}',
  ru: '{{PLURAL:$1|one|few|many|other}}',
};

describe('plural forms', () => {
  const table: readonly [string, readonly number[], string][] = [
    ['en', [1], 'edit'],
    ['en', [0, 2, 11, 1.5, -3, 1e21, NaN, Infinity], 'edits'],
    ['ar', [0], 'zero'],
    ['ar', [1], 'one'],
    ['ar', [2], 'two'],
    ['ar', [3, 10, 103, 110], 'few'],
    ['ar', [11, 26, 99, 111], 'many'],
    ['ar', [100, 101, 102, 200, 1000, 0.5], 'other'],
    ['ru', [1, 21, 101], 'one'],
    ['ru', [2, 3, 4, 22, 1002], 'few'],
    ['ru', [0, 5, 11, 12, 14, 111], 'many'],
    ['ru', [1.5], 'other'],
  ];
  for (const [language, counts, form] of table)
    it(`takes "${form}" in ${language} for ${counts.join(', ')}`, () => {
      for (const count of counts)
        expect(say(language, edits[language] ?? '', count)).to.equal(form);
    });

  it('takes the last form when a message has fewer than the language', () => {
    expect(say('ru', '{{PLURAL:$1|one|many}}', 5)).to.equal('many');
    expect(say('ar', '{{PLURAL:$1|only}}', 5)).to.equal('only');
  });

  it('takes an explicit form before any other', () => {
    const text = '{{PLURAL:$1|0=none|12=a dozen|$1 edit|$1 edits}}';
    expect([0, 1, 2, 12].map((count) => say('en', text, count))).to.deep.equal([
      'none',
      '1 edit',
      '2 edits',
      'a dozen',
    ]);
  });

  it('looks at the value of a number that is shown otherwise', () => {
    expect(say('en', '$1 {{PLURAL:$1|edit|edits}}', {value: 1000, shown: '1,000+'})).to.equal(
      '1,000+ edits',
    );
  });

  it('uses English rules for English text inside another language, with the numbers of the page', () => {
    const formats = createFormats('fa');
    const {text} = createTranslator({
      choose,
      language: 'ar',
      messages: {'wiki-test-key': parseMessage('$1 {{PLURAL:$1|edit|edits}}')},
      formats,
    });
    expect(text('wiki-test-key', 2)).to.equal('۲ edits');
  });

  it('uses the rules of the fallback language for its texts', () => {
    const formats = createFormats('tt');
    const {text} = createTranslator({
      choose,
      language: 'tt',
      messages: {k: ''},
      translation: {k: parseMessage('{{PLURAL:$1|one|few|many}}')},
      translationLanguage: 'ru',
      formats,
    });
    expect(text('k', 3)).to.equal('few');
  });
});

describe('gender forms', () => {
  const person = (gender: 'female' | 'male' | 'unknown') => ({name: 'Joon', gender});
  const forms = (text: string) =>
    (['male', 'female', 'unknown'] as const).map((gender) => say('en', text, person(gender)));

  it('come in the order male, female, unknown', () => {
    expect(forms('{{GENDER:$1|his|her|their}}')).to.deep.equal(['his', 'her', 'their']);
  });
  it('use the first for unknown when there are two', () => {
    expect(forms('{{GENDER:$1|he|she}}')).to.deep.equal(['he', 'she', 'he']);
  });
  it('use one for all', () => {
    expect(forms('{{GENDER:$1|they}}')).to.deep.equal(['they', 'they', 'they']);
  });
  it('accept a bare gender and survive anything else', () => {
    expect(say('en', '{{GENDER:$1|he|she|they}}', 'female')).to.equal('she');
    expect(say('en', '{{GENDER:$1|he|she|they}}', 7)).to.equal('they');
  });
});

describe('parameters', () => {
  it('are isolated when they are strings or names', () => {
    expect(say('en', '$1 of $2', 'a', {name: 'b', gender: 'unknown'})).to.equal(
      '\u2068a\u2069 of \u2068b\u2069',
    );
  });
  it('cannot end or extend their isolation', () => {
    expect(say('en', '$1!', '\u2069\u202eevil\u2067')).to.equal('\u2068\u202eevil\u2069!');
  });
  it('show their own name when missing', () => {
    expect(say('en', '$1 and $2', 1)).to.equal('1 and $2');
  });
  it('are formatted when they are numbers, absurd ones too', () => {
    expect(say('en', '$1', 12176)).to.equal('12,176');
    expect(say('en', '$1', 1e21)).to.equal('1,000,000,000,000,000,000,000');
    expect(say('en', '$1', Infinity)).to.equal('∞');
    expect(say('en', '$1', NaN)).to.equal('NaN');
  });
  it('work inside nested forms', () => {
    const text =
      '{{GENDER:$2|he|she|they}} made {{PLURAL:$1|0=nothing|{{GENDER:$2|his|her|their}} edit|$1 edits}}';
    expect(say('en', text, 1, {name: 'x', gender: 'female'})).to.equal('she made her edit');
  });
  it('never become markup', () => {
    expect(say('en', '<b>$1</b> [[x]] \\n', '<i>')).to.equal('<b>\u2068<i>\u2069</b> [[x]] \\n');
  });
});

describe('the translator', () => {
  const formats = createFormats('ru');
  const all = {a: 'A', b: 'B', c: 'C'};

  it('prefers the wiki’s text, then the translation, then English', () => {
    const {text} = createTranslator({
      choose,
      language: 'ru',
      messages: all,
      translation: {a: 'А', b: 'Б'},
      overrides: {a: 'own'},
      formats,
    });
    expect([text('a'), text('b'), text('c')]).to.deep.equal(['own', 'Б', 'C']);
  });

  it('hands template results back as they are', () => {
    const bold = html`<b>109</b>`;
    const {rich} = createTranslator({
      choose,
      language: 'en',
      messages: {k: parseMessage('$1 {{PLURAL:$1|edit|edits}} by $2')},
      formats,
    });
    const parts = rich('k', {value: 109, shown: bold}, 'x');
    expect(parts).to.deep.equal([bold, ' edits by \u2068x\u2069']);
    expect(parts[0]).to.equal(bold);
  });

  it('shows keys and arguments in qqx', async () => {
    const {text, rich} = createTranslator({
      ...(await loadLanguage([], 'qqx')),
      language: 'en',
      messages: all,
      formats: createFormats('en'),
    });
    expect(text('a')).to.equal('(a)');
    expect(text('a', 1234, 'x')).to.equal('(a: 1,234, \u2068x\u2069)');
    const bold = html`<b></b>`;
    expect(rich('a', bold)).to.deep.equal(['(a: ', bold, ')']);
  });

  it('refuses unknown keys at compile time, and marks them at run time', () => {
    const {text} = createTranslator({choose, language: 'en', messages: all, formats});
    // @ts-expect-error: the key is not in the catalog
    expect(text('d')).to.equal('⧼d⧽');
  });
});

describe('the texts of wiki-impact', () => {
  const english = createTranslator({
    choose,
    language: 'en',
    messages: messages.en,
    formats: createFormats('en'),
  });
  const inRussian = createTranslator({
    choose,
    language: 'ru',
    messages: {...messages.en, ...more.en},
    translation: {...russian, ...moreRussian},
    formats: createFormats('ru'),
  });
  const inArabic = createTranslator({
    choose,
    language: 'ar',
    messages: {...messages.en, ...marks.en},
    translation: {...arabic, ...marksArabic},
    formats: createFormats('ar', {numberingSystem: 'latn'}),
  });

  it('count in English', () => {
    expect(english.text('wiki-impact-edits-note', 109, 60)).to.equal('109 in 60 days');
    expect(english.text('wiki-impact-activity-sum', 1, 1)).to.equal('1 edit in the last day');
    expect(english.text('wiki-impact-all-edits', {value: 1000, shown: '1,000+'})).to.equal(
      'All 1,000+ edits',
    );
  });
  it('count in Russian', () => {
    expect(
      [1, 3, 60].map((days) => inRussian.text('wiki-impact-activity-sum', 21, days)),
    ).to.deep.equal([
      '21 правка за последний день',
      '21 правка за последние 3 дня',
      '21 правка за последние 60 дней',
    ]);
    expect(
      inRussian.text('wiki-impact-empty-third-person', {name: 'Анна', gender: 'female'}),
    ).to.equal('Участница \u2068Анна\u2069 ещё не правила статей.');
  });
  it('count in Arabic', () => {
    expect(
      [1, 2, 8, 60, 100].map((days) => inArabic.text('wiki-impact-streak-days', days)),
    ).to.deep.equal(['يوم واحد', 'يومان', '8 أيام', '60 يومًا', '100 يوم']);
    expect(inArabic.text('wiki-impact-tooltip', 8, 203)).to.equal('8 تعديلات · 203 مشاهدات');
  });
});
