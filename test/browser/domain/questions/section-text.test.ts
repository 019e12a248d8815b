import {expect} from '@open-wc/testing';
import {
  countCharacters,
  questionExcerpt,
  sectionWikitext,
} from '../../../../src/domain/questions/section-text.js';

const section = (text: string, note: string | null = null) => sectionWikitext({text, note});

describe('the section of a question', () => {
  it('is the question and a signature', () => {
    expect(section('How do I cite?')).to.equal('How do I cite? ~~~~');
  });

  it('has one signature when the asker signed', () => {
    for (const signed of ['How? ~~~~', 'How?~~~~ ', 'How?\n~~~', 'How? ~~~~~'])
      expect(section(signed)).to.equal('How? ~~~~');
    expect(section('How? --~~~~')).to.equal('How? -- ~~~~');
  });

  it('is signed at the end when tildes are talked about', () => {
    expect(section('What does ~~~~ do?')).to.equal('What does &#126;&#126;&#126;&#126; do? ~~~~');
  });

  it('has the note first, as harmless as the question', () => {
    expect(section('How?', "''This is about [[:Kelp clock]].'' {{A}}")).to.equal(
      "''This is about [[:Kelp clock]].'' &#123;&#123;A&#125;&#125;\n\nHow? ~~~~",
    );
  });

  it('keeps the lines that the asker made', () => {
    expect(section('Hello,\nhow do I cite?\nThanks\n\nAmina')).to.equal(
      'Hello,<br>\nhow do I cite?<br>\nThanks\n\nAmina ~~~~',
    );
  });

  it('leaves the lines of lists to the wiki', () => {
    const list = 'Two things:\n* one\n* two\nand\n: this';
    expect(section(list)).to.equal(`${list} ~~~~`);
  });

  it('is signed on a line of its own list item', () => {
    expect(section('Two things:\n* one\n* two')).to.equal('Two things:\n* one\n* two ~~~~');
  });
});

describe('characters', () => {
  it('are counted as people count them, not in halves', () => {
    expect(countCharacters('a😀ب')).to.equal(3);
  });
});

describe('the beginning of a question', () => {
  it('is all of a short one, in one line, without signature', () => {
    expect(questionExcerpt(' How do\n\nI cite? ~~~~', 60)).to.equal('How do I cite?');
  });

  it('ends with a word', () => {
    expect(questionExcerpt('How do I cite a very old book?', 20)).to.equal('How do I cite a…');
  });

  it('is cut between characters when there are no words', () => {
    expect(questionExcerpt('😀'.repeat(30), 10)).to.equal(`${'😀'.repeat(9)}…`);
  });
});
