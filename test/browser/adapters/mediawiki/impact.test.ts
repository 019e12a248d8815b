import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../../src/adapters/adapter-error.js';
import type {ImpactQuery, LoadOptions} from '../../../../src/adapters/adapter.js';
import type {MediaWikiAdapterOptions} from '../../../../src/adapters/mediawiki/index.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {Impact} from '../../../../src/domain/model.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';
import type {FakeEdit, FakeWikiOptions} from '../../../helpers/fake-wiki.js';
import {apiError, fakeStorage, fakeWiki} from '../../../helpers/fake-wiki.js';

const own: ImpactQuery = {user: null, days: 60, timeZone: 'UTC'};
const edit = (title: string, timestamp: string, ns = 0): FakeEdit => ({title, timestamp, ns});
const someEdits = [
  edit('Kelp clock', '2026-11-22T10:00:00Z'),
  edit('Talk:Kelp clock', '2026-11-21T23:30:00Z', 1),
  edit('Moss bridge', '2026-11-20T09:00:00Z'),
  edit('Kelp clock', '2026-11-19T09:00:00Z'),
];

function setup(wiki: FakeWikiOptions = {}, given: Partial<MediaWikiAdapterOptions> = {}) {
  const clock = fakeClock();
  const fake = fakeWiki({
    session: 'Tansy Vole',
    edits: someEdits,
    extensions: ['PageImages', 'TextExtracts'],
    ...wiki,
  });
  const storage = {personal: fakeStorage(), public: fakeStorage()};
  const create = (more: Partial<MediaWikiAdapterOptions> = {}) =>
    createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: fake.fetch,
      now: clock.now,
      timer: clock.timer,
      random: () => 0,
      storage,
      ...given,
      ...more,
    });
  const adapter = create();
  const impact = async (query: ImpactQuery = own, options?: LoadOptions<Impact | null>) => {
    const found = await adapter.impact?.impact(query, options);
    if (!found) throw new Error('No impact');
    return found;
  };
  return {adapter, clock, create, fake, impact, storage};
}

const kind = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof AdapterError ? error.kind : String(error)),
  );

describe('own impact on a stock wiki', () => {
  it('takes three requests, of which two at once', async () => {
    const {fake, impact} = setup();
    await impact();
    expect(
      fake.requests.map(({parameters}) =>
        ['list', 'meta', 'prop']
          .map((key) => parameters.get(key))
          .join(' ')
          .trim(),
      ),
    ).to.have.members(['usercontribs userinfo', 'siteinfo', 'extracts|info|pageimages']);
  });

  it('counts what the wiki lists', async () => {
    const {impact} = setup({editCount: 43});
    expect(await impact()).to.deep.include({
      user: {id: 7, name: 'Tansy Vole'},
      gender: 'female',
      editCount: {count: 43, capped: false},
      articleEditCount: 3,
      articlesCreated: 0,
      lastEditAt: '2026-11-22T10:00:00Z',
      longestStreak: {start: '2026-11-19', end: '2026-11-22', days: 4},
      partial: false,
      timeZone: 'UTC',
      views: null,
      thanks: null,
      thanksUrl: null,
      generatedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  it('names the most edited articles with picture and first words, and links them', async () => {
    const {impact} = setup();
    const [first, second] = (await impact()).articles;
    expect(first).to.deep.include({
      title: 'Kelp clock',
      edits: 2,
      description: 'About Kelp clock.',
      views: null,
      dailyViews: null,
    });
    expect(first?.url).to.equal(new URL('/wiki/Kelp_clock', location.href).href);
    expect(first?.thumbnailUrl).to.match(/^http:\/\/pictures\.example\/\d+\.png$/);
    expect(second?.title).to.equal('Moss bridge');
  });

  it('links the contributions', async () => {
    const {impact} = setup();
    expect((await impact()).contributionsUrl).to.equal(
      new URL('/wiki/Special:Contributions/Tansy_Vole', location.href).href,
    );
  });

  it('leaves redirects out of the list', async () => {
    const {impact} = setup({redirects: ['Kelp clock']});
    expect((await impact()).articles.map(({title}) => title)).to.deep.equal(['Moss bridge']);
  });

  it('takes two requests for somebody without edits', async () => {
    const {fake, impact} = setup({edits: []});
    expect(await impact()).to.deep.include({
      articles: [],
      longestStreak: null,
      lastEditAt: null,
      dailyEdits: [],
    });
    expect(fake.requests).to.have.length(2);
  });

  it('asks for no more than 1,000 edits and says so', async () => {
    const edits = Array.from({length: 1200}, (_, n) =>
      edit('A', new Date(Date.UTC(2026, 10, 22) - n * 3_600_000).toISOString().replace('.000', '')),
    );
    const {fake, impact} = setup({edits, editCount: 1200});
    const found = await impact();
    expect([found.partial, found.articleEditCount, found.editCount.count]).to.deep.equal([
      true,
      1000,
      1200,
    ]);
    expect(
      fake.requests.filter(({parameters}) => parameters.get('list') === 'usercontribs'),
    ).to.have.length(2);
    expect(fake.requests).to.have.length(4);
  });

  it('stays whole when the pages cannot be asked for', async () => {
    const {fake, impact} = setup();
    fake.interruptions.push(
      () => null,
      () => null,
      () => apiError('internal_api_error_X'),
    );
    const found = await impact();
    expect(found.articles.map(({description}) => description)).to.deep.equal([null, null]);
    expect(found.articleEditCount).to.equal(3);
  });
});

describe('the zone of own impact', () => {
  it('is the wiki preference’s', async () => {
    const {impact} = setup({options: {timecorrection: 'ZoneInfo|60|Europe/Berlin'}});
    const found = await impact({...own, timeZone: 'Asia/Tokyo'});
    expect(found.timeZone).to.equal('Europe/Berlin');
    expect(found.dailyEdits.map(({day}) => day)).to.deep.equal([
      '2026-11-19',
      '2026-11-20',
      '2026-11-22',
    ]);
  });

  it('is the browser’s where the preference names none', async () => {
    const {impact} = setup();
    expect((await impact({...own, timeZone: 'Asia/Tokyo'})).timeZone).to.equal('Asia/Tokyo');
  });

  it('is the browser’s for a temporary account', async () => {
    const {impact} = setup({groups: ['*', 'temp'], options: {timecorrection: 'Offset|60'}});
    expect((await impact({...own, timeZone: 'Asia/Tokyo'})).timeZone).to.equal('Asia/Tokyo');
  });
});

describe('somebody else’s impact', () => {
  const other: ImpactQuery = {user: 'Kelp Otter', days: 60, timeZone: 'Asia/Tokyo'};

  it('is public, takes two requests, and counts in the wiki’s zone', async () => {
    const {fake, impact} = setup({timeZone: 'America/Lima'});
    const found = await impact(other);
    expect(found).to.deep.include({
      user: {id: 9, name: 'Kelp Otter'},
      gender: 'male',
      timeZone: 'America/Lima',
    });
    expect(fake.requests).to.have.length(2);
    for (const {init, parameters} of fake.requests) {
      expect(init.credentials).to.equal('omit');
      expect(parameters.get('smaxage')).to.equal('300');
      expect(parameters.has('assertuser')).to.equal(false);
    }
  });

  for (const name of ['Nobody', '192.0.2.7', 'Bad<name'])
    it(`is missing for "${name}"`, async () => {
      expect(await kind(setup().impact({...other, user: name}))).to.equal('missing');
    });
});

describe('impact without an account', () => {
  it('is null and asks nothing when the page knows that nobody is logged in', async () => {
    const {adapter, fake} = setup({}, {user: null});
    expect(await adapter.impact?.impact(own)).to.equal(null);
    expect(fake.requests).to.have.length(0);
  });

  it('is null when the wiki says so', async () => {
    const fake = fakeWiki({session: null});
    const adapter = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      fetch: fake.fetch,
      storage: null,
    });
    expect(await adapter.impact?.impact(own)).to.equal(null);
  });

  it('is session-lost when the page was made for somebody', async () => {
    expect(await kind(setup({session: null}).impact())).to.equal('session-lost');
  });
});

describe('impact on a wiki with more', () => {
  const views = {
    'Kelp clock': {'2026-11-18': 100, '2026-11-19': 5, '2026-11-20': null, '2026-11-21': 7},
    'Moss bridge': {'2026-11-20': 30, '2026-11-21': 40},
  };
  const rich: FakeWikiOptions = {
    extensions: ['PageViewInfo', 'Thanks', 'ShortDescription'],
    views,
    thanks: 6,
  };

  it('still takes three requests', async () => {
    const {fake, impact} = setup(rich);
    await impact();
    expect(fake.requests).to.have.length(3);
  });

  it('counts views from the first edit on, and lists the most viewed first', async () => {
    const {impact} = setup(rich);
    const found = await impact();
    expect(found.views).to.deep.include({total: 82, countedUntil: '2026-11-21'});
    expect(found.articles.map(({title, views: count}) => [title, count])).to.deep.equal([
      ['Moss bridge', 70],
      ['Kelp clock', 12],
    ]);
  });

  it('counts thanks and links their log', async () => {
    const {impact} = setup(rich);
    const {thanks, thanksUrl} = await impact();
    expect(thanks).to.deep.equal({count: 6, capped: false});
    expect(thanksUrl).to.equal(
      new URL('/wiki/Special:Log?type=thanks&page=User%3ATansy+Vole', location.href).href,
    );
  });

  it('loses only thanks when only thanks fail', async () => {
    const {fake, impact} = setup(rich);
    const refuse = ({parameters}: {readonly parameters: URLSearchParams}) =>
      parameters.get('list')?.includes('logevents') ? apiError('badvalue') : null;
    fake.interruptions.push(refuse, refuse, refuse, refuse, refuse, refuse);
    const found = await impact();
    expect(found.thanks).to.equal(null);
    expect(found.views?.total).to.equal(82);
  });

  it('has zero views where nobody came, and none where the extension is gone by now', async () => {
    expect((await setup({...rich, views: {}}).impact()).views?.total).to.equal(0);
    const {create, fake, impact, storage} = setup(rich);
    await impact();
    storage.personal.clear();
    fake.change({extensions: []});
    expect((await create().impact?.impact(own))?.views).to.equal(null);
  });
});

describe('impact asked again', () => {
  it('asks nothing within a minute, also on the next page', async () => {
    const {clock, create, fake, impact} = setup();
    const first = await impact();
    await clock.advance(59_000);
    expect(await create().impact?.impact(own)).to.deep.equal(first);
    expect(fake.requests).to.have.length(3);
  });

  it('shows what it had, then what is new', async () => {
    const {clock, create, fake, impact} = setup();
    await impact();
    await clock.advance(120_000);
    fake.change({editCount: 99});
    const updates: (Impact | null)[] = [];
    const again = await create().impact?.impact(own, {onUpdate: (value) => updates.push(value)});
    expect(again?.editCount.count).to.equal(4);
    await settle();
    await settle();
    expect(updates.map((update) => update?.editCount.count)).to.deep.equal([99]);
    expect(fake.requests.slice(3).map(({parameters}) => parameters.get('maxlag'))).to.deep.equal([
      '5',
      '5',
    ]);
  });

  it('is computed anew on reload', async () => {
    const {fake, impact} = setup();
    await impact();
    fake.change({editCount: 99});
    expect((await impact(own, {reload: true})).editCount.count).to.equal(99);
  });

  it('does not show one account what another left', async () => {
    const {create, fake, impact, storage} = setup();
    await impact();
    fake.change({session: 'Kelp Otter'});
    const other = await create({user: 'Kelp Otter'}).impact?.impact(own);
    expect(other?.user.name).to.equal('Kelp Otter');
    create({user: null});
    expect(storage.personal.length).to.equal(0);
  });

  it('does not trust what somebody wrote into the storage', async () => {
    const {create, fake, impact, storage} = setup();
    await impact();
    const key = storage.personal.key(0) ?? '';
    storage.personal.setItem(
      key,
      (storage.personal.getItem(key) ?? '').replace(
        /"contributionsUrl":"[^"]*"/,
        '"contributionsUrl":"javascript:alert(1)"',
      ),
    );
    expect((await create().impact?.impact(own))?.contributionsUrl).to.match(/^http/);
    expect(fake.requests).to.have.length(5);
  });

  it('gives up at once when the asker does', async () => {
    const {fake, impact} = setup();
    const controller = new AbortController();
    const work = impact(own, {signal: controller.signal}).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort();
    expect(await work).to.have.property('name', 'AbortError');
    expect(fake.requests.every(({init}) => init.signal?.aborted)).to.equal(true);
  });
});

describe('another origin', () => {
  it('knows nobody, so own impact is null', async () => {
    const {create} = setup();
    expect(await create({apiUrl: 'https://wiki.example/w/api.php'}).impact?.impact(own)).to.equal(
      null,
    );
  });
});
