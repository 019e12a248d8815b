import {expect} from '@open-wc/testing';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';

const now = () => Date.parse('2026-11-22T12:12:00Z');
const help = (scenario = 'full') => createMemoryAdapter(scenario, {now, delay: 0}).help;
const search = (text: string, more = {}) =>
  help().search({text, namespaces: [4, 12], limit: 10, ...more});

describe('memory adapter: search for help', () => {
  it('finds pages with every word, those that are called so first', async () => {
    const {answers, total} = await search('Source');
    expect(answers[0]?.title).to.equal('Help:Citing sources');
    expect(total).to.be.above(2);
    expect((await search('source medicine')).answers.map(({title}) => title)).to.deep.equal([
      'Meadowpedia:Sources to rely on',
    ]);
  });

  it('shows the text around the words, and which of it they are', async () => {
    const [first] = (await search('telephone OR map', {})).answers;
    expect(first).to.equal(undefined);
    const [maps] = (await search('sheet')).answers;
    expect(maps?.excerpt.filter(({match}) => match).map(({text}) => text)).to.deep.equal([
      'sheet',
      'sheet',
    ]);
    expect(maps?.excerpt.map(({text}) => text).join('')).to.contain('the library that keeps');
  });

  it('keeps to namespaces and to as many as are wanted', async () => {
    const {answers} = await search('source', {namespaces: [4]});
    for (const {title} of answers) expect(title).to.match(/^Meadowpedia:/);
    const few = await search('source', {limit: 1});
    expect(few.answers).to.have.length(1);
    expect(few.total).to.be.above(1);
    expect(few.moreUrl).to.contain('search=source');
  });

  it('finds nothing for nothing, and for what stands nowhere', async () => {
    for (const text of ['', ' ?', 'zeppelin'])
      expect(await search(text)).to.deep.equal({answers: [], total: 0, moreUrl: null});
    expect(
      (await help('help-no-pages').search({text: 'a', namespaces: [12], limit: 5})).answers,
    ).to.deep.equal([]);
  });

  it('survives words that are patterns', async () => {
    for (const text of ['.*', '[', '\\', '(source', '$&']) await search(text);
  });
});

describe('memory adapter: parsed wikitext', () => {
  it('knows bold, italic, links and paragraphs', async () => {
    expect(
      await help().parse(
        "'''Read''' ''this'': [[Help:Links|links]], [[Karsel Bridge]], [https://a.example/?a=1&b=2 there]\n\nEnd",
      ),
    ).to.equal(
      '<p><b>Read</b> <i>this</i>: <a href="#/wiki/Help%3ALinks">links</a>, <a href="#/wiki/Karsel_Bridge">Karsel Bridge</a>, <a href="https://a.example/?a=1&amp;b=2">there</a></p>\n<p>End</p>',
    );
  });

  it('shows everything else as it was typed', async () => {
    for (const text of ['<script>x</script>', '[[javascript:x|y]]', '{{Template}}', '[[|]]']) {
      const holder = document.createElement('template');
      holder.innerHTML = await help().parse(text);
      expect(holder.content.querySelector('a, script')).to.equal(null);
    }
    expect(await help().parse('<b onclick="x">&')).to.equal(
      '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;</p>',
    );
  });
});

describe('memory adapter: listed help', () => {
  it('comes from the server where it has any', async () => {
    expect(await help().links()).to.deep.equal([]);
    expect((await help('help-listed').links()).map(({title}) => title)).to.contain('Help:Links');
  });
});
