import {expect} from '@open-wc/testing';
import {
  anchorOf,
  headingKey,
  headingWikitext,
  isNumbered,
  plainHeading,
  shownHeading,
  uniqueHeading,
} from '../../../../src/domain/questions/heading.js';

const hostile = [
  '[[Category:A]]',
  '{{subst:B}}',
  '<b onclick=x>',
  "'''C'''",
  '~~~~',
  '__NOTOC__',
  '== D ==',
  '&lt;E&gt;',
  'https://a.example',
  'a|b',
];

describe('a heading', () => {
  for (const text of hostile)
    it(`shows ${text} as plain text`, () => {
      const written = headingWikitext(text);
      expect(written).not.to.match(/[<>[\]{}|]|''|~~~|__|^=|=$|:\/\/|&lt;/);
      expect(shownHeading(written)).to.equal(text.replace(/_+/g, ' ').trim());
    });

  it('stays as it is when it has no markup', () => {
    const text = "Question from Tansy's friend (22 May) – 50 % & more: why?";
    expect(headingWikitext(text)).to.equal(text);
  });

  it('is one line', () => {
    expect(plainHeading(' a\n\n== b ==\t\u0000c ')).to.equal('a == b == c');
  });

  it('has an anchor with underscores', () => {
    expect(anchorOf('Question from Tansy Vole (2)')).to.equal('Question_from_Tansy_Vole_(2)');
  });

  it('has an anchor without runs of underscores', () => {
    expect(anchorOf('__NOTOC__ a  b')).to.equal('NOTOC_a_b');
  });

  it('reads without its markup', () => {
    expect(
      shownHeading(" '''A''' [[User:B|B]] [[C]] <small>d</small> &amp; [https://e.example F] g_h "),
    ).to.equal('A B C d & F g h');
  });

  it('is told from another as the wiki tells anchors apart', () => {
    expect(headingKey('A  b_C')).to.equal(headingKey('a B c'));
    expect(headingKey('A b')).not.to.equal(headingKey('A c'));
  });
});

describe('a heading on a page', () => {
  it('stays as it is when it is the only one', () => {
    expect(uniqueHeading('Question', ['Another', 'Question 2'])).to.equal('Question');
  });

  it('gets the next free number', () => {
    expect(uniqueHeading('Question', ['question', 'Question (2)', 'Question (4)'])).to.equal(
      'Question (3)',
    );
  });

  it('is known with its number', () => {
    expect(isNumbered('Question (12)', 'question')).to.equal(true);
    expect(isNumbered('Question', 'Question')).to.equal(true);
    expect(isNumbered('Question (b)', 'Question')).to.equal(false);
    expect(isNumbered('Question on', 'Question')).to.equal(false);
  });
});
