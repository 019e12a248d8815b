import {expect} from '@open-wc/testing';
import {harmless} from '../../../../src/domain/questions/harmless.js';

describe('what somebody typed as wikitext', () => {
  it('keeps words, lists, bold, italics and addresses as they are', () => {
    const typed =
      "Hello! '''Why''' is ''this'' so? See https://a.example/b_c?d=1~2\n\n* one\n# two";
    expect(harmless(typed)).to.equal(typed);
  });

  it('keeps links to pages', () => {
    for (const link of [
      '[[Kelp clock]]',
      '[[Kelp clock|the clock]]',
      '[[#History]]',
      '[[:File:A]]',
    ])
      expect(harmless(`See ${link}.`)).to.equal(`See ${link}.`);
  });

  it('links to pages that would be embedded or would put the page into a category', () => {
    expect(harmless('[[File:A.png|thumb]] [[Kategorie:B]] [[Category%3AC]] [[D&#58;E]]')).to.equal(
      '[[:File:A.png|thumb]] [[:Kategorie:B]] [[:Category%3AC]] [[:D&#58;E]]',
    );
  });

  it('drops an empty label, which the wiki would fill in', () => {
    expect(harmless('[[Clock (kelp)|]]')).to.equal('[[Clock (kelp)]]');
  });

  const shown: readonly (readonly [typed: string, written: string])[] = [
    ['<nowiki>', '&lt;nowiki>'],
    ['</nowiki>', '&lt;/nowiki>'],
    ['<!-- why', '&lt;!-- why'],
    ['why -->', 'why --&gt;'],
    ['<ref>', '&lt;ref>'],
    ['<includeonly>', '&lt;includeonly>'],
    ['<PRE', '&lt;PRE'],
    ['{{subst:Foo}}', '&#123;&#123;subst:Foo&#125;&#125;'],
    ['{{', '&#123;&#123;'],
    ['{| class="a"', '&#123;| class="a"'],
    ['|}', '&#124;&#125;'],
    ['a -{zh', 'a -&#123;zh'],
    ['[[Foo', '&#91;&#91;Foo'],
    ['[[File:A|b\nc]]', '&#91;&#91;File:A|b\nc&#93;&#93;'],
    ['Foo]]', 'Foo&#93;&#93;'],
    ['[[]]', '&#91;&#91;&#93;&#93;'],
    ['== Foo ==', '&#61;= Foo =='],
    ['  == Foo ==', '&#61;= Foo =='],
    ['a ~~~~ b', 'a &#126;&#126;&#126;&#126; b'],
    ['__NOTOC__', '&#95;&#95;NOTOC&#95;&#95;'],
    ['＿＿目次＿＿', '&#65343;&#65343;目次&#65343;&#65343;'],
    ['----', '&#45;&#45;&#45;&#45;'],
    ['#REDIRECT [[A]]', '&#35;REDIRECT [[A]]'],
    [':) hello', '&#58;) hello'],
    ['**bold**', '&#42;&#42;bold**'],
    ['! a', '&#33; a'],
  ];
  for (const [typed, written] of shown)
    it(`shows ${JSON.stringify(typed)} instead of doing it`, () => {
      expect(harmless(typed)).to.equal(written);
      // Wherever it stands, and whatever is around it.
      expect(harmless(`Hello\n${typed}`)).to.equal(`Hello\n${written}`);
    });

  it('leaves what only looks like markup', () => {
    for (const typed of ['1 < 2 > 0', 'a_b', 'f{x}', 'x[1]', 'a ~~ b', '* a\n** b', ': c'])
      expect(harmless(typed)).to.equal(typed);
  });

  it('shows what is between <nowiki> and </nowiki>', () => {
    expect(harmless('Like <nowiki>[[a]] ~~~~</nowiki>?')).to.equal(
      'Like &#91;&#91;a&#93;&#93; &#126;&#126;&#126;&#126;?',
    );
  });

  it('draws no box around lines that were indented', () => {
    expect(harmless('  one\n\ttwo\n   three')).to.equal('one\ntwo\nthree');
  });

  it('drops blanks at the ends, control characters and more than one empty line', () => {
    expect(harmless('\n one\u0000\u007f\r\n\r\n\r\n\r\ntwo \n')).to.equal('one\n\ntwo');
  });

  it('replaces halves of characters, and composes the others as the wiki does', () => {
    expect(harmless('a\ud800b e\u0301 😀')).to.equal('a\ufffdb \u00e9 😀');
  });

  it('keeps every word, whatever is around it', () => {
    const marks = [
      '<',
      '>',
      '{{',
      '}}',
      '[[',
      ']]',
      '~~~~',
      '\n=',
      '\n*',
      '<!--',
      "'''",
      '__',
      '|',
    ];
    for (const one of marks)
      for (const other of marks) {
        const written = harmless(`${one}kelp${other}moss${one}`);
        expect(written, `${one} ${other}`).to.contain('kelp').and.to.contain('moss');
        expect(written).not.to.match(/<\/?[a-z!]|\{\{|\}\}|~~~|^=|\n=|__/);
      }
  });
});
