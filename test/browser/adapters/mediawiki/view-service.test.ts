import {expect} from '@open-wc/testing';
import type {ImpactQuery} from '../../../../src/adapters/adapter.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import {fakeWiki, type FakeWikiOptions} from '../../../helpers/fake-wiki.js';

const service = 'https://views.example/api/rest_v1';
const edit = (title: string, timestamp: string) => ({title, timestamp, ns: 0});
const edits = [
  edit('Kelp clock', '2026-11-01T10:00:00Z'),
  edit('Kelp clock', '2026-11-02T10:00:00Z'),
  edit('Moss & bridge?', '2026-11-20T09:00:00Z'),
];
const item = (timestamp: string, views: unknown) => ({timestamp, views, article: 'x'});
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), {status});

interface Asked {
  readonly url: URL;
  readonly init: RequestInit;
}

function setup(answer: (path: string) => Response | Promise<Response>, wiki: FakeWikiOptions = {}) {
  const clock = fakeClock();
  const fake = fakeWiki({session: 'Tansy Vole', edits, extensions: [], ...wiki});
  const asked: Asked[] = [];
  const fetcher: typeof fetch = (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.host !== 'views.example') return fake.fetch(input, init);
    asked.push({url, init});
    return Promise.resolve(answer(decodeURIComponent(url.pathname)));
  };
  const adapter = createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user: 'Tansy Vole',
    fetch: fetcher,
    now: clock.now,
    timer: clock.timer,
    random: () => 0,
    storage: null,
  });
  const impact = async (more: Partial<ImpactQuery> = {pageViews: {service, project: 'a.wiki'}}) => {
    const query = {user: null, days: 60, timeZone: 'UTC', ...more};
    const found = await adapter.impact?.impact(query);
    if (!found) throw new Error('No impact');
    return found;
  };
  return {asked, impact};
}

const some = (path: string) =>
  path.includes('Kelp')
    ? json({items: [item('2026103100', 7), item('2026110300', 40), item('2026111900', 2)]})
    : json({status: 404, title: 'Not found'}, 404);

describe('views from a service', () => {
  it('is asked for nothing when it is not configured', async () => {
    const {asked, impact} = setup(some);
    expect((await impact({})).views).to.equal(null);
    expect((await impact({pageViews: null})).views).to.equal(null);
    expect(asked).to.have.length(0);
  });

  it('counts from the first edit on, in the model of PageViewInfo', async () => {
    const {impact} = setup(some);
    const {views, articles} = await impact();
    expect(views).to.deep.include({total: 42, countedUntil: '2026-11-20'});
    const kelp = articles.find(({title}) => title === 'Kelp clock');
    expect(kelp?.views).to.equal(42);
    expect(kelp?.dailyViews).to.deep.include({day: '2026-11-03', count: 40});
  });

  it('takes an article that it does not know for one without views', async () => {
    const {impact} = setup(some);
    const {articles} = await impact();
    expect(articles.find(({title}) => title.startsWith('Moss'))?.views).to.equal(0);
  });

  it('is asked day by day up to yesterday, with titles that are safe in an address', async () => {
    const {asked, impact} = setup(some);
    await impact();
    expect(asked.map(({url}) => url.pathname)).to.have.members([
      '/api/rest_v1/metrics/pageviews/per-article/a.wiki/all-access/user/Kelp_clock/daily/20260924/20261121',
      '/api/rest_v1/metrics/pageviews/per-article/a.wiki/all-access/user/Moss_%26_bridge%3F/daily/20260924/20261121',
    ]);
  });

  it('gets no cookies and not the address of the page', async () => {
    const {asked, impact} = setup(some);
    await impact();
    for (const {init} of asked)
      expect(init).to.include({credentials: 'omit', referrerPolicy: 'strict-origin'});
  });

  it('is told the host of the wiki where no project is named', async () => {
    const {asked, impact} = setup(some);
    await impact({pageViews: {service: `${service}/`}});
    expect(asked[0]?.url.pathname).to.contain(
      `/rest_v1/metrics/pageviews/per-article/${location.hostname}/`,
    );
  });

  it('is left alone where the wiki counts views itself', async () => {
    const {asked, impact} = setup(some, {extensions: ['PageViewInfo']});
    await impact();
    expect(asked).to.have.length(0);
  });

  it('is asked for twenty articles at most, four at a time', async () => {
    let [now, most] = [0, 0];
    const many = Array.from({length: 30}, (_, index) =>
      edit(`Article ${index}`, '2026-11-10T10:00:00Z'),
    );
    const {asked, impact} = setup(
      async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
        return json({items: []});
      },
      {edits: many},
    );
    await impact();
    expect(asked).to.have.length(20);
    expect(most).to.equal(4);
  });

  for (const [name, answer] of [
    ['refuses', () => json({detail: 'Too many requests'}, 429)],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers nonsense', () => json({items: [item('2026-13', -4)]})],
    ['answers no JSON', () => new Response('<h1>Moved</h1>')],
  ] as const)
    it(`makes the card poorer, not broken, when it ${name}`, async () => {
      const {asked, impact} = setup(answer, {
        edits: Array.from({length: 12}, (_, index) => edit(`A ${index}`, '2026-11-10T10:00:00Z')),
      });
      const {views, articles} = await impact();
      expect(views).to.equal(null);
      expect(articles).to.have.length(10);
      expect(asked.length, 'is not pressed').to.be.at.most(4);
    });

  for (const unsafe of [
    'http://views.example',
    'javascript:alert(1)',
    'https://a@views.example',
    '',
  ])
    it(`is not asked at ${JSON.stringify(unsafe)}`, async () => {
      const {asked, impact} = setup(some);
      expect((await impact({pageViews: {service: unsafe}})).views).to.equal(null);
      expect(asked).to.have.length(0);
    });
});
