import {expect} from '@open-wc/testing';
import type {AdapterErrorKind} from '../../../../src/adapters/adapter-error.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {checkHelpAnswers} from '../../../../src/testing/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import {addressOf, apiError, fakeWiki, type FakeWiki, json} from '../../../helpers/fake-wiki.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';
import {isTotal, mutations} from '../../../helpers/spoilt.js';

const contents = {
  'Help:Pictures': 'The size of a picture is set in pixels.',
  'Help:Galleries': 'Every picture gets the same size.',
  'Help:Links': 'A link leads somewhere.',
};
const query = {text: ' picture size ', namespaces: [4, 12], limit: 10};

function start(wiki: FakeWiki = fakeWiki({contents, session: 'Tansy Vole'})) {
  const {help} = createMediaWikiAdapter({
    apiUrl: 'https://wiki.example/w/api.php',
    user: 'Tansy Vole',
    fetch: wiki.fetch,
    ...fakeClock(),
    storage: null,
  });
  if (!help) throw new Error('No help');
  const searches = () => wiki.requests.filter(({parameters}) => parameters.has('srsearch'));
  return {wiki, help, searches};
}

/** A wiki that answers searches with this. */
const answering = (reply: () => Response): FakeWiki => {
  const wiki = fakeWiki({contents});
  return {
    ...wiki,
    fetch: (input, init) =>
      addressOf(input).includes('srsearch') ? Promise.resolve(reply()) : wiki.fetch(input, init),
  };
};

/** The question what the wiki is travels along. */
const site = {
  general: {lang: 'en', timezone: 'UTC', timeoffset: 0, articlepath: '/wiki/$1'},
  namespaces: {},
  extensions: [],
};
const withSite = (reply: unknown) =>
  json({...Object(reply), query: {...site, ...Object(Object(reply).query)}});

describe('search in the help pages of a stock wiki', () => {
  it('finds pages with the words in their text', async () => {
    const {help} = start();
    const found = await help.search(query);
    checkHelpAnswers(found, query);
    expect(found.answers.map(({title}) => title)).to.deep.equal([
      'Help:Pictures',
      'Help:Galleries',
    ]);
    expect(found.answers[0]?.url).to.equal('https://wiki.example/wiki/Help:Pictures');
    expect(found.total).to.equal(2);
  });

  it('asks for texts in the namespaces, once, and without cookies', async () => {
    const {help, searches} = start();
    await help.search(query);
    const [request, ...more] = searches();
    const asked = Object.fromEntries(request!.parameters);
    expect(asked).to.include({
      list: 'search',
      srsearch: 'picture size',
      srwhat: 'text',
      srprop: 'snippet',
      srinfo: 'totalhits',
      srnamespace: '4|12',
      srlimit: '10',
    });
    expect([request!.init.credentials, more]).to.deep.equal(['omit', []]);
  });

  it('knows the page with all answers', async () => {
    const {moreUrl} = await start().help.search({...query, text: 'a & b'});
    expect(moreUrl).to.equal(
      'https://wiki.example/wiki/Special:Search?search=a+%26+b&fulltext=1&ns4=1&ns12=1',
    );
  });

  it('asks nothing where there are no words', async () => {
    const {help, wiki} = start();
    const found = await help.search({...query, text: ' \n'});
    expect(found).to.deep.equal({answers: [], total: 0, moreUrl: null});
    expect(wiki.requests).to.deep.equal([]);
  });

  it('asks for as much as a search engine takes, whole characters', async () => {
    const {help, searches} = start();
    await help.search({...query, text: '🦋'.repeat(400)});
    expect(searches()[0]!.parameters.get('srsearch')).to.equal('🦋'.repeat(300));
  });

  const failures: readonly (readonly [string, AdapterErrorKind])[] = [
    ['search-text-disabled', 'unsupported'],
    ['badvalue', 'unsupported'],
    ['cirrussearch-too-busy-error', 'rate-limited'],
    ['cirrussearch-backend-error', 'network'],
    ['ratelimited', 'rate-limited'],
    ['readapidenied', 'denied'],
  ];
  for (const [code, kind] of failures)
    it(`tells ${code} as ${kind}`, async () => {
      const {help} = start(answering(() => apiError(code)));
      const error = await help.search(query).catch((reason: unknown) => reason);
      expect(error).to.include({kind, code});
    });

  it('tells a wiki that does not know the question from one that finds nothing', async () => {
    const {help} = start(answering(() => json({batchcomplete: true, query: site})));
    const error = await help.search(query).catch((reason: unknown) => reason);
    expect(error).to.have.property('kind', 'unsupported');
  });

  it('reads replies of a real wiki, whatever is wrong with them', async function () {
    if (!(await recordingNames()).length) this.skip();
    const empty = await recording('mediawiki-1.39/search-empty.json');
    const none = await start(answering(() => withSite(empty))).help.search(query);
    expect([none.answers, none.total]).to.deep.equal([[], 0]);
    const reply = await recording('mediawiki-1.39/search-text.json');
    const found = await start(answering(() => withSite(reply))).help.search(query);
    checkHelpAnswers(found, query);
    expect(found.answers[0]?.excerpt[0]).to.deep.equal({text: 'Harbour', match: true});
    for (const spoilt of mutations(reply)) {
      const {help} = start(answering(() => new Response(JSON.stringify(spoilt) ?? '')));
      const outcome = await help.search(query).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).to.have.property('name', 'AdapterError');
      else expect(isTotal(() => JSON.stringify(outcome), null)).to.equal(true);
    }
  });
});

describe('markup parsed by a stock wiki', () => {
  it('is sent in the body, and comes back as HTML', async () => {
    const {help, wiki} = start();
    expect(await help.parse("A '''bold''' word")).to.equal('<p>A <b>bold</b> word\n</p>');
    const [request] = wiki.requests;
    expect(request!.init.method).to.equal('POST');
    expect(Object.fromEntries(request!.parameters)).to.include({
      action: 'parse',
      contentmodel: 'wikitext',
      prop: 'text',
      wrapoutputclass: '',
      disablelimitreport: '1',
      disableeditsection: '1',
    });
  });

  it('is asked for once', async () => {
    const {help, wiki} = start();
    await Promise.all([help.parse('x'), help.parse('x')]);
    await help.parse('x');
    expect(wiki.requests).to.have.length(1);
  });

  it('is nothing where there is none', async () => {
    const {help, wiki} = start();
    expect(await help.parse(' ')).to.equal('');
    expect(wiki.requests).to.have.length(0);
  });

  it('may fail', async () => {
    const {help, wiki} = start();
    wiki.interruptions.push(() => apiError('readonly'));
    const error = await help.parse('x').catch((reason: unknown) => reason);
    expect(error).to.have.property('kind', 'read-only');
  });
});
