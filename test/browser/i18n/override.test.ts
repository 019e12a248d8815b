import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createFormats} from './create-formats.js';
import {compileOverride, compileOverrides} from '../../../src/i18n/override.js';
import type {OverrideOptions} from '../../../src/i18n/override.js';
import {choose} from '../../../src/i18n/forms.js';
import {createTranslator} from '../../../src/i18n/translator.js';

const formats = createFormats('en');

/** What readers see when the wiki says `text`; the built-in text is "built in". */
async function shown(
  text: string,
  args: readonly unknown[] = [],
  options: OverrideOptions = {},
): Promise<string> {
  const overrides = await compileOverrides({k: text}, options, () => undefined);
  return createTranslator({
    choose,
    language: 'en',
    messages: {k: 'built in'},
    overrides,
    formats,
  }).text('k', ...args);
}

describe('texts that the wiki changed', () => {
  it('need no parser with parameters alone', () => {
    expect(compileOverride('All $1 of $12')).to.deep.equal(['All ', 0, ' of ', 11]);
    expect(compileOverride('plain')).to.equal('plain');
    expect(compileOverride('')).to.equal('');
  });

  it('load the parser for magic words', async () => {
    const pending = compileOverride('{{PLURAL:$1|edit|edits}}');
    expect(pending).to.be.instanceOf(Promise);
    expect(await pending).to.deep.equal([['p', 0, ['edit', 'edits']]]);
  });

  const table: readonly [why: string, text: string, args: readonly unknown[], result: string][] = [
    ['plural', '$1 {{PLURAL:$1|edit|edits}}', [2], '2 edits'],
    ['lower case', '{{plural:$1|edit|edits}}', [2], 'edits'],
    ['an empty form', 'edit{{PLURAL:$1||s}}', [2], 'edits'],
    ['formatnum', '{{formatnum:$1}} edits', [12176], '12,176 edits'],
    ['gender', '{{GENDER:$1|he|she}}', [{name: 'x', gender: 'female'}], 'she'],
    ['the reader’s gender, unknown here', '{{GENDER:|he|she|they}}', [], 'they'],
    ['the site’s name', 'Your part in {{SITENAME}}', [], 'Your part in Meadowpedia'],
    [
      'HTML as text',
      '<img src=x onerror=alert(1)>{{PLURAL:$1|<b>a</b>}}',
      [1],
      '<img src=x onerror=alert(1)><b>a</b>',
    ],
    ['links as text', '[[User:X|x]] [//x y] {{PLURAL:$1|a}}', [1], '[[User:X|x]] [//x y] a'],
    ['lone signs', 'a $ { } \\ {{PLURAL:$1|$|b}}', [1], 'a $ { } \\ $'],
    ['a parameter that does not exist', '$9 $0 $100', [], '$9 $0 $100'],
    ['markup for lists', "* ''x'' {{PLURAL:$1|y}}", [1], "* ''x'' y"],
  ];
  for (const [why, text, args, result] of table)
    it(`understand ${why}`, async () => {
      expect(await shown(text, args, {siteName: 'Meadowpedia'})).to.equal(result);
    });

  for (const text of [
    '{{int:foo}}',
    '{{SITENAME}}',
    '{{#if:a|b}}',
    '{{PLURAL:$1|a',
    '{{}}',
    '{{{1}}}',
    '{{PLURAL:$1}}',
    '{{PLURAL:x|a|b}}',
    '{{GRAMMAR:genitive|x}}',
    '{{__proto__:x}}',
    '{{constructor|x}}',
    '{{PLURAL:$1|'.repeat(5000),
    `${'{{PLURAL:$1|'.repeat(50)}${'}}'.repeat(50)}`,
  ])
    it(`give way to the built-in text: ${text.slice(0, 24)}`, async () => {
      expect(await shown(text, [1])).to.equal('built in');
    });

  it('that cannot be used are named in one warning', async () => {
    const warnings: string[] = [];
    await compileOverrides({a: '{{x}}', b: 'fine', c: '{{PLURAL:$1|'}, {}, (text) =>
      warnings.push(text),
    );
    expect(warnings).to.deep.equal([
      'wiki-homepage: built-in texts are shown for a (unknown magic word {{X}}), c (unbalanced braces).',
    ]);
  });

  it('never make the translator throw', async () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '|',
      ':',
      '$1',
      '$2',
      'PLURAL',
      'GENDER',
      'SITENAME',
      '0=',
      '{',
      '}',
      '<b>',
      '\\',
      '$',
      '[',
      'a',
      '\u2069',
      '\n',
      '𝒳',
    );
    const text = fc.oneof(
      fc.array(piece, {maxLength: 24}).map((pieces) => pieces.join('')),
      fc.string(),
      fc.string({unit: 'binary'}),
    );
    const args = fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean()), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(text, args, async (one, given) => {
        expect(await shown(one, given, {siteName: 'x'})).to.be.a('string');
      }),
      {numRuns: 500, seed: 20261122},
    );
  });

  it('of text alone show exactly that text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string().filter((text) => !text.includes('{{') && !/\$\d/.test(text)),
        async (text) => {
          expect(await shown(text)).to.equal(text);
        },
      ),
      {numRuns: 200, seed: 20261122},
    );
  });
});
