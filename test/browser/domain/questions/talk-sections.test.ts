import {expect} from '@open-wc/testing';
import {
  findAsked,
  findPosted,
  talkSections,
} from '../../../../src/domain/questions/talk-sections.js';

const headings = (wikitext: string) => talkSections(wikitext).map(({heading}) => heading);

describe('sections of a talk page', () => {
  it('are found with what is under them', () => {
    expect(talkSections('Intro\n== One ==\na\n=== Sub ===\nb\n== Two ==  \nc')).to.deep.equal([
      {heading: 'One', level: 2, text: 'a\n=== Sub ===\nb\n'},
      {heading: 'Sub', level: 3, text: 'b\n'},
      {heading: 'Two', level: 2, text: 'c'},
    ]);
  });

  it('have headings as shown', () => {
    expect(headings("==''One''&nbsp;[[User:B|B]]==<!-- x -->\n==\n=\n=a")).to.deep.equal(['One B']);
  });

  it('do not begin in comments or in what is shown as typed', () => {
    expect(
      headings(
        '<!--\n== A ==\n-->\n<nowiki>\n== B ==\n</nowiki>\n<pre class="x">\n== C ==\n</pre>\n== D ==',
      ),
    ).to.deep.equal(['D']);
  });

  it('go on after a tag that nothing closes, not after such a comment', () => {
    expect(headings('<nowiki>\n== A ==\n<nowiki/>\n== B ==\n<!--\n== C ==')).to.deep.equal([
      'A',
      'B',
    ]);
  });

  // Work that grew with the square of the length would outlast the patience of the runner.
  for (const [unit, count] of [
    ['<nowiki>', 0],
    ['<pre ', 0],
    ['=', 1],
    ['= ', 1],
    ['[[', 0],
    ['<!--', 0],
    ["''", 0],
    ['== a ==\n', 100_000],
    ['&#', 0],
  ] as const)
    it(`are read to the end, whatever somebody wrote there: ${JSON.stringify(unit)}`, () => {
      expect(talkSections(unit.repeat(100_000))).to.have.length(count);
    });
});

describe('a question that was just posted', () => {
  const page = '== Question ==\nHow? [[User:A|A]]\n\n== Question (2) ==\nWhy? [[User:A|A]]';

  it('is found under its heading, numbered or not', () => {
    expect(findPosted(page, {heading: 'Question', text: 'Why?'})?.heading).to.equal('Question (2)');
    expect(findPosted(page, {heading: 'question', text: 'How?'})?.heading).to.equal('Question');
  });

  it('is not found under another heading or with another text', () => {
    expect(findPosted(page, {heading: 'Question', text: 'Where?'})).to.equal(null);
    expect(findPosted(page, {heading: 'Another', text: 'Why?'})).to.equal(null);
  });
});

describe('a question asked a while ago', () => {
  const asked = {heading: 'Question', text: 'How do I cite [[a very old book]] {{here}}…'};
  const written = 'How do I cite [[a very old book]] &#123;&#123;here&#125;&#125; well? sig';

  it('is found by heading and text', () => {
    const page = `== Question ==\nAnother\n== Question ==\n${written}\n== X ==\n`;
    expect(findAsked(page, asked)?.text).to.contain('very old');
  });

  it('is found under a new heading', () => {
    expect(findAsked(`== Citing books ==\n${written}`, asked)?.heading).to.equal('Citing books');
  });

  it('is found under a new heading when it was asked in several lines', () => {
    const lines = {heading: 'Question', text: 'Good morning, where do I cite a book?'};
    const page = '== Citing books ==\nGood morning,<br>\nwhere do I cite a book?';
    expect(findAsked(page, lines)?.heading).to.equal('Citing books');
  });

  it('is found when its text was corrected', () => {
    expect(findAsked('== Question ==\nHow does one cite?', asked)?.heading).to.equal('Question');
  });

  it('is not found on a page where neither stands', () => {
    expect(findAsked('== Another ==\nSomething else', asked)).to.equal(null);
    expect(findAsked('', asked)).to.equal(null);
  });

  it('is not taken for any other when it is very short', () => {
    expect(findAsked('== Another ==\nWhy not?', {heading: 'Question', text: 'Why?'})).to.equal(
      null,
    );
  });
});
