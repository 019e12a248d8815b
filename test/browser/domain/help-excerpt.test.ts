import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {excerptParts} from '../../../src/domain/help/excerpt.js';

/** Matches in brackets. */
const read = (html: string) =>
  excerptParts(html)
    .map(({text, match}) => (match ? `<${text}>` : text))
    .join('');
const match = (text: string) => `<span class="searchmatch">${text}</span>`;

describe('the text around what was found', () => {
  it('tells the matches from the rest', () => {
    expect(excerptParts(`the ${match('size')} of a ${match('picture')}`)).to.deep.equal([
      {text: 'the ', match: false},
      {text: 'size', match: true},
      {text: ' of a ', match: false},
      {text: 'picture', match: true},
    ]);
  });

  it('reads the excerpt of a real wiki', () => {
    expect(
      read(
        "&#039;&#039;&#039;<span class='searchmatch'>Harbour</span> of Eastvale&#039;&#039;&#039; is a place in [[Lighthouse of Eastvale|the region]]. It has \n",
      ),
    ).to.equal('<Harbour> of Eastvale is a place in the region. It has');
  });

  it('leaves out marks that mean something to the wiki only', () => {
    expect(read('== Size ==\n&lt;!-- x --&gt;See [[Help:A]], [//b.example there]')).to.equal(
      'Size See Help:A, there',
    );
    expect(read(`[[Help:${match('Size')}|the ${match('size')}]] of it`)).to.equal(
      'the <size> of it',
    );
  });

  it('takes other tags for no matches, and writes none of them', () => {
    expect(read('<b>a</b> <span class="other">b</span> <i onclick="x">c</i>')).to.equal('a b c');
    expect(read('<span class="searchmatch x">a</span>')).to.equal('a');
  });

  it('shows references as what they stand for, also where that looks like a tag', () => {
    expect(read('&lt;ref&gt; &amp;amp; &quot;x&quot; &#x41;')).to.equal('<ref> &amp; "x" A');
    expect(excerptParts('&lt;span class="searchmatch"&gt;a&lt;/span&gt;')).to.deep.equal([
      {text: '<span class="searchmatch">a</span>', match: false},
    ]);
  });

  it('closes what was left open, and opens nothing twice', () => {
    expect(read('<span class="searchmatch">a')).to.equal('<a>');
    expect(read(`<span class="searchmatch">a${match('b')} c`)).to.equal('<ab> c');
    expect(read('a</span> b')).to.equal('a b');
  });

  it('lets nobody write a match of their own', () => {
    expect(excerptParts('&#xe000;a\ue000b\ue001')).to.deep.equal([{text: 'ab', match: false}]);
  });

  it('survives anything', () => {
    const piece = fc.constantFrom('<', '>', '<span class="searchmatch">', '</span>', '[[', '|');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        for (const {text} of excerptParts(pieces.join('')))
          if (!text || /[\ue000\ue001]/.test(text)) return false;
        return true;
      }),
    );
  });
});
