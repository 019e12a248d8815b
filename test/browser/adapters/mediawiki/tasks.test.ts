import {expect} from '@open-wc/testing';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {MediaWikiAdapterOptions} from '../../../../src/adapters/mediawiki/mediawiki-adapter.js';
import type {
  Task,
  TaskPlan,
  TaskQuery,
  TaskTypePlan,
  TopicPlan,
} from '../../../../src/domain/task-model.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';
import type {FakePage, FakeTaskWikiOptions} from '../../../helpers/fake-task-wiki.js';
import {fakeTaskWiki} from '../../../helpers/fake-task-wiki.js';
import {apiError, fakeStorage} from '../../../helpers/fake-wiki.js';

const clock = fakeClock();

const typePlan = (id: string, more: Partial<TaskTypePlan> = {}): TaskTypePlan => ({
  id,
  difficulty: 'easy',
  minutes: null,
  name: null,
  description: null,
  templates: [],
  categories: [],
  excludedTemplates: [],
  excludedCategories: [],
  learnMore: null,
  dailyLimit: null,
  outgrownAt: null,
  ...more,
});

const topicPlan = (id: string, categories: readonly string[], group = 'more'): TopicPlan => ({
  id,
  group,
  name: id,
  groupName: null,
  categories,
});

const copyedit = typePlan('copyedit', {templates: ['Copy edit', 'Copyedit']});
const links = typePlan('links', {templates: ['Underlinked']});
const expand = typePlan('expand', {difficulty: 'hard', categories: ['Stubs']});

const planOf = (types: readonly TaskTypePlan[], topics: readonly TopicPlan[] = []): TaskPlan => ({
  types,
  topics,
  namespaces: [0],
});

const query = (types: readonly string[], more: Partial<TaskQuery> = {}): TaskQuery => ({
  types,
  topics: [],
  match: 'any',
  limit: 15,
  continue: null,
  excludePageIds: [],
  seed: 'Tansy Vole/2026-11-23',
  ...more,
});

const page = (
  id: number,
  templates: readonly string[],
  more: Partial<FakePage> = {},
): FakePage => ({
  id,
  title: `Page ${id}`,
  templates,
  ...more,
});

const range = (from: number, to: number, templates: readonly string[]): readonly FakePage[] =>
  Array.from({length: to - from + 1}, (_, index) => page(from + index, templates));

function start(
  wiki: FakeTaskWikiOptions,
  more: Partial<MediaWikiAdapterOptions> = {},
  isNamed = true,
) {
  const fake = fakeTaskWiki({session: 'Tansy Vole', ...wiki});
  const {tasks} = createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    ...(isNamed && {user: wiki.session === undefined ? 'Tansy Vole' : wiki.session}),
    fetch: fake.fetch,
    now: clock.now,
    timer: clock.timer,
    random: () => 0,
    storage: null,
    ...more,
  });
  if (!tasks) throw new Error('No source of tasks');
  return {...fake, tasks};
}

/** What another page of the same wiki has. */
const apart = ({fetch}: Pick<ReturnType<typeof fakeTaskWiki>, 'fetch'>) => ({
  apiUrl: '/w/api.php',
  user: 'Tansy Vole',
  fetch,
  now: clock.now,
  timer: clock.timer,
  random: () => 0,
});

const ids = (tasks: readonly Task[]) => tasks.map(({pageId}) => pageId);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

async function all({tasks}: ReturnType<typeof start>, plan: TaskPlan, asked: TaskQuery) {
  const found: Task[] = [];
  let next: string | null = null;
  let requests = 0;
  do {
    const answer = await tasks.tasks(plan, {...asked, continue: next});
    expect(answer.tasks.length).to.be.at.most(asked.limit);
    found.push(...answer.tasks);
    next = answer.continue;
    requests++;
  } while (next !== null && requests < 200);
  expect(next).to.equal(null);
  return found;
}

describe('tasks of a stock wiki', () => {
  it('are the same on the next page, which looks at them and searches for nothing', async () => {
    const storage = {personal: fakeStorage(), public: fakeStorage()};
    const wiki = start({pages: range(1, 30, ['Copy edit'])}, {storage});
    const open = () => createMediaWikiAdapter({...apart(wiki), storage}).tasks;
    const ask = (source: ReturnType<typeof open>) =>
      source?.tasks(planOf([copyedit]), query(['copyedit']));
    const first = await ask(open());
    const {length} = wiki.requests;
    expect(await ask(open())).to.deep.equal(first);
    expect(wiki.requests.slice(length)).to.have.length(1);
    expect(wiki.requests.at(-1)?.parameters.get('pageids')).to.be.a('string');
  });

  it('are searched for anew where what was kept cannot be read', async () => {
    const storage = {personal: fakeStorage(), public: fakeStorage()};
    const wiki = start({pages: range(1, 3, ['Copy edit'])}, {storage});
    const ask = () =>
      createMediaWikiAdapter({...apart(wiki), storage}).tasks?.tasks(
        planOf([copyedit]),
        query(['copyedit']),
      );
    await ask();
    for (let index = 0; index < storage.personal.length; index++) {
      const key = storage.personal.key(index) ?? '';
      const value = storage.personal.getItem(key) ?? '';
      storage.personal.setItem(key, value.replace('"found":[', '"found":[7,'));
    }
    expect((await ask())?.total.count).to.equal(3);
  });

  it('are the pages that use a template of the type', async () => {
    const wiki = start({
      pages: [page(1, ['Copy edit']), page(2, ['Other']), page(3, ['Copyedit'])],
    });
    const {tasks, total} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3]);
    expect(total).to.deep.equal({count: 2, exact: true});
  });

  it('have addresses, a type, and know what the wiki does not have', async () => {
    const wiki = start({pages: [page(1, ['Copy edit'], {title: 'Kelp clock'})]});
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(tasks).to.deep.equal([
      {
        pageId: 1,
        title: 'Kelp clock',
        url: `${location.origin}/wiki/Kelp_clock`,
        editUrl: `${location.origin}/wiki/Kelp_clock?action=edit`,
        type: 'copyedit',
        difficulty: 'easy',
        topics: [],
        extract: null,
        description: null,
        thumbnailUrl: null,
        views: null,
      },
    ]);
  });

  it('are the pages of a category of the type', async () => {
    const wiki = start({pages: [page(1, [], {categories: ['Stubs']}), page(2, [])]});
    const {tasks} = await wiki.tasks.tasks(planOf([expand]), query(['expand']));
    expect(ids(tasks)).to.deep.equal([1]);
    expect(tasks[0]).to.include({type: 'expand', difficulty: 'hard'});
  });

  it('come from templates and categories of one type together, each once', async () => {
    const both = typePlan('mixed', {templates: ['Copy edit'], categories: ['Stubs', 'Drafts']});
    const wiki = start({
      pages: [
        page(1, ['Copy edit'], {categories: ['Stubs']}),
        page(2, [], {categories: ['Drafts']}),
        page(3, ['Copy edit']),
      ],
    });
    const {tasks} = await wiki.tasks.tasks(planOf([both]), query(['mixed']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 2, 3]);
  });

  it('are one per page, of the type that the configuration names first', async () => {
    const wiki = start({pages: [page(1, ['Underlinked', 'Copy edit']), page(2, ['Underlinked'])]});
    const plan = planOf([copyedit, links]);
    const {tasks} = await wiki.tasks.tasks(plan, query(['links', 'copyedit']));
    const types = Object.fromEntries(tasks.map(({pageId, type}) => [pageId, type]));
    expect(types).to.deep.equal({1: 'copyedit', 2: 'links'});
    const narrow = await wiki.tasks.tasks(plan, query(['links']));
    expect(narrow.tasks.map(({type}) => type)).to.deep.equal(['links', 'links']);
  });

  it('are none when no type is wanted, without asking the wiki', async () => {
    const wiki = start({pages: [page(1, ['Copy edit'])]});
    const answer = await wiki.tasks.tasks(planOf([copyedit]), query([]));
    expect(answer).to.deep.equal({tasks: [], total: {count: 0, exact: true}, continue: null});
    const asked = wiki.requests.filter(({parameters}) => parameters.has('pageids'));
    expect(asked).to.have.length(0);
  });

  it('follow templates that have moved', async () => {
    const plan = planOf([typePlan('copyedit', {templates: ['Old name']})]);
    const wiki = start({
      pages: [page(1, ['Copy edit']), page(2, ['Old name']), page(3, ['Older name'])],
      moved: {'Old name': 'Copy edit', 'Older name': 'Old name'},
    });
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 2, 3]);
  });

  it('are found however the wiki calls its namespaces, and however a name is written', async () => {
    const plan = planOf([
      typePlan('copyedit', {templates: ['copy_edit'], excludedCategories: ['in_progress']}),
    ]);
    const wiki = start({
      names: {template: 'Vorlage', category: 'Kategorie'},
      pages: [page(1, ['Copy edit']), page(2, ['Copy edit'], {categories: ['In progress']})],
    });
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(ids(tasks)).to.deep.equal([1]);
  });

  it('are in the namespaces of the configuration alone', async () => {
    const wiki = start({
      pages: [
        page(1, ['Copy edit']),
        page(2, ['Copy edit'], {ns: 2}),
        page(3, ['Copy edit'], {ns: 4}),
      ],
    });
    const plan = {...planOf([copyedit]), namespaces: [0, 4]};
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3]);
    const nowhere = await wiki.tasks.tasks({...plan, namespaces: []}, query(['copyedit']));
    expect(nowhere.tasks).to.deep.equal([]);
  });

  it('leave out what the type excludes, for that type', async () => {
    const careful = typePlan('copyedit', {
      templates: ['Copy edit'],
      excludedTemplates: ['In use'],
      excludedCategories: ['Living people'],
    });
    const wiki = start({
      pages: [
        page(1, ['Copy edit']),
        page(2, ['Copy edit', 'In use']),
        page(3, ['Copy edit'], {categories: ['Living people']}),
        page(4, ['Copy edit', 'In use', 'Underlinked']),
      ],
    });
    const {tasks, total} = await wiki.tasks.tasks(
      planOf([careful, links]),
      query(['copyedit', 'links']),
    );
    const types = Object.fromEntries(tasks.map(({pageId, type}) => [pageId, type]));
    expect(types).to.deep.equal({1: 'copyedit', 4: 'links'});
    expect(total).to.deep.equal({count: 2, exact: true});
  });

  it('leave out pages that the reader may not edit, redirects, and what is gone', async () => {
    const wiki = start({
      pages: [
        page(1, ['Copy edit']),
        page(2, ['Copy edit'], {protected: true}),
        page(3, ['Copy edit'], {redirect: true}),
      ],
    });
    const {tasks, total} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(ids(tasks)).to.deep.equal([1]);
    expect(total).to.deep.equal({count: 1, exact: true});
  });

  it('are shown to those who may edit nothing, who are told by the editor why', async () => {
    const rights = {rights: ['read']};
    const wiki = start({
      session: null,
      editsNothing: true,
      general: rights,
      pages: [page(1, ['Copy edit']), page(2, ['Copy edit'])],
    });
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(tasks).to.have.length(2);
  });

  it('leave out the pages that are named', async () => {
    const wiki = start({pages: range(1, 5, ['Copy edit'])});
    const asked = query(['copyedit'], {excludePageIds: [2, 4]});
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), asked);
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 5]);
  });

  it('leave out a page that somebody has finished since the list was made', async () => {
    const wiki = start({pages: range(1, 40, ['Copy edit'])});
    const plan = planOf([copyedit]);
    const first = await wiki.tasks.tasks(plan, query(['copyedit']));
    const shown = new Set(ids(first.tasks));
    const done = range(1, 40, [])
      .map(({id}) => id)
      .filter((id) => !shown.has(id))
      .slice(0, 20);
    wiki.changePages({
      pages: range(1, 40, ['Copy edit']).map((one) =>
        done.includes(one.id) ? {...one, templates: []} : one,
      ),
    });
    const rest = await wiki.tasks.tasks(
      plan,
      query(['copyedit'], {continue: first.continue, limit: 50}),
    );
    // Some of them had been looked at before, with the first page.
    const stale = ids(rest.tasks).filter((id) => done.includes(id));
    expect(stale.length).to.be.at.most(5);
  });
});

describe('topics of a stock wiki', () => {
  it('are those of the program first, wherever the configuration names them', async () => {
    const topics = [
      topicPlan('mills', ['Mills'], 'crafts'),
      topicPlan('maps', ['Maps'], 'program'),
    ];
    const wiki = start({pages: []});
    const found = await wiki.tasks.topics(planOf([copyedit], topics));
    expect(found.map(({id}) => id)).to.deep.equal(['maps', 'mills']);
  });
});

describe('pages that the reader has edited', () => {
  const plan = planOf([copyedit]);
  const hoursAgo = (hours: number) => new Date(clock.now() - hours * 3_600_000).toISOString();
  const edit = (pageId: number, hours: number, ns = 0) => ({
    pageId,
    timestamp: hoursAgo(hours).replace(/\.\d+/, ''),
    ns,
  });

  it('are not suggested on the day after the edit, in any browser', async () => {
    const wiki = start({
      pages: range(1, 5, ['Copy edit']),
      edited: [edit(2, 1), edit(2, 3), edit(4, 23.9), edit(5, 24.1)],
    });
    const {tasks, total} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 5]);
    expect(total).to.deep.equal({count: 3, exact: true});
  });

  it('are not counted either', async () => {
    const wiki = start({pages: range(1, 5, ['Copy edit']), edited: [edit(2, 1)]});
    const count = await wiki.tasks.count(plan, query(['copyedit']));
    expect(count).to.deep.equal({count: 4, exact: true});
  });

  it('are left out on further pages of the feed, too', async () => {
    const edited = range(1, 40, []).map(({id}) => edit(id, 2));
    const wiki = start({pages: range(1, 60, ['Copy edit']), edited});
    const found = await all(wiki, plan, query(['copyedit'], {limit: 5}));
    expect(sorted(ids(found))).to.deep.equal(range(41, 60, []).map(({id}) => id));
  });

  it('cost no request of their own, and are asked of the wiki by the name of the account', async () => {
    const wiki = start({pages: range(1, 5, ['Copy edit']), edited: [edit(2, 1)]});
    await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(wiki.requests).to.have.length(3);
    const asked = wiki.requests.filter(({parameters}) => parameters.has('ucuser'));
    expect(asked).to.have.length(1);
    expect(asked[0]?.parameters.get('ucuser')).to.equal('Tansy Vole');
    expect(asked[0]?.init.credentials).to.equal('same-origin');
  });

  it("are nobody's where nobody is logged in", async () => {
    const wiki = start({pages: [page(1, ['Copy edit'])], session: null});
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(tasks).to.have.length(1);
    expect(wiki.requests.some(({parameters}) => parameters.has('ucuser'))).to.equal(false);
  });

  it('are found where the page does not say who reads', async () => {
    const pages = range(1, 3, ['Copy edit']);
    const wiki = start({pages, edited: [edit(2, 1)]}, {}, false);
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3]);
  });
});

describe('the feed of a stock wiki', () => {
  const thousand = range(1, 1000, ['Copy edit']);

  it('holds all of a thousand pages once, in pages of fifteen', async () => {
    const wiki = start({pages: thousand});
    const found = await all(wiki, planOf([copyedit]), query(['copyedit']));
    expect(sorted(ids(found))).to.deep.equal(thousand.map(({id}) => id));
  });

  it('misses none of several types where one has more than a list holds', async () => {
    const pages = [...thousand, ...range(1001, 1030, ['Underlinked'])];
    const wiki = start({pages});
    const found = await all(
      wiki,
      planOf([copyedit, links]),
      query(['copyedit', 'links'], {limit: 20}),
    );
    expect(sorted(ids(found))).to.deep.equal(pages.map(({id}) => id));
  });

  it('says that there are more when it does not follow the lists to their end', async () => {
    const wiki = start({pages: range(1, 2600, ['Copy edit'])});
    const {total} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(total).to.deep.equal({count: 2000, exact: false});
  });

  it('takes three requests at first, and one for each further page', async () => {
    const wiki = start({pages: thousand.slice(0, 400)});
    const plan = planOf([copyedit, links]);
    const first = await wiki.tasks.tasks(plan, query(['copyedit', 'links']));
    expect(wiki.requests).to.have.length(3);
    await wiki.tasks.tasks(plan, query(['copyedit', 'links'], {continue: first.continue}));
    expect(wiki.requests).to.have.length(4);
  });

  it('asks nothing for a page that it gave just before', async () => {
    const wiki = start({pages: thousand.slice(0, 400)});
    const first = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    const before = wiki.requests.length;
    const again = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(again.tasks).to.deep.equal(first.tasks);
    expect(wiki.requests).to.have.length(before);
  });

  it('asks anew when that is wanted', async () => {
    const wiki = start({pages: [page(1, ['Copy edit'])]});
    const plan = planOf([copyedit]);
    await wiki.tasks.tasks(plan, query(['copyedit']));
    wiki.changePages({pages: [page(2, ['Copy edit'])]});
    const {tasks} = await wiki.tasks.tasks(plan, query(['copyedit']), {reload: true});
    expect(ids(tasks)).to.deep.equal([2]);
  });

  it('has the same order for the same seed, and another for another', async () => {
    const wiki = start({pages: thousand.slice(0, 200)});
    const order = async (seed: string) =>
      ids(await all(wiki, planOf([copyedit]), query(['copyedit'], {seed, limit: 20})));
    const first = await order('a/2026-11-23');
    expect(await order('a/2026-11-23')).to.deep.equal(first);
    expect(await order('a/2026-11-24')).not.to.deep.equal(first);
    const elsewhere = start({pages: [...thousand.slice(0, 200)].reverse()});
    const asked = query(['copyedit'], {seed: 'a/2026-11-23', limit: 20});
    expect(ids(await all(elsewhere, planOf([copyedit]), asked))).to.deep.equal(first);
  });

  it('fills a page although most pages are left out', async () => {
    const pages = thousand
      .slice(0, 60)
      .map((one) => (one.id % 3 === 0 ? one : {...one, protected: true}));
    const wiki = start({pages});
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit'], {limit: 10}));
    expect(tasks).to.have.length(10);
    const found = await all(wiki, planOf([copyedit]), query(['copyedit']));
    expect(sorted(ids(found))).to.deep.equal(
      pages.filter((one) => !one.protected).map(({id}) => id),
    );
  });

  it('comes to an end when every page is left out', async () => {
    const pages = thousand.slice(0, 300).map((one) => ({...one, protected: true}));
    const wiki = start({pages});
    const found = await all(wiki, planOf([copyedit]), query(['copyedit']));
    expect(found).to.deep.equal([]);
  });

  it('begins anew after something that is no place in it', async () => {
    const wiki = start({pages: thousand.slice(0, 5)});
    const {tasks} = await wiki.tasks.tasks(
      planOf([copyedit]),
      query(['copyedit'], {continue: '<b>'}),
    );
    expect(tasks).to.have.length(5);
  });
});

describe('what a stock wiki counts', () => {
  it('is exact for a few pages, after those that are left out', async () => {
    const pages = range(1, 30, ['Copy edit']).map((one) => ({...one, protected: one.id <= 4}));
    const wiki = start({pages});
    const count = await wiki.tasks.count(planOf([copyedit]), query(['copyedit']));
    expect(count).to.deep.equal({count: 26, exact: true});
    // What the wiki is, the list, and two to look at the pages.
    expect(wiki.requests).to.have.length(4);
  });

  it('is what the lists hold for many', async () => {
    const wiki = start({pages: range(1, 300, ['Copy edit'])});
    const count = await wiki.tasks.count(planOf([copyedit]), query(['copyedit']));
    expect(count).to.deep.equal({count: 300, exact: false});
    expect(wiki.requests).to.have.length(2);
  });

  it('costs nothing beyond what the feed asked for', async () => {
    const wiki = start({pages: range(1, 300, ['Copy edit'])});
    await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    const before = wiki.requests.length;
    await wiki.tasks.count(planOf([copyedit]), query(['copyedit']));
    expect(wiki.requests).to.have.length(before);
  });

  it('is nothing for no types', async () => {
    const wiki = start({pages: []});
    const count = await wiki.tasks.count(planOf([copyedit]), query([]));
    expect(count).to.deep.equal({count: 0, exact: true});
  });
});

describe('topics of a stock wiki', () => {
  const sea = topicPlan('sea', ['Ships', 'Harbours']);
  const rail = topicPlan('rail', ['Railways']);
  const plan = planOf([copyedit, expand], [sea, rail]);
  const pages = [
    page(1, ['Copy edit'], {categories: ['Ships']}),
    page(2, ['Copy edit'], {categories: ['Railways']}),
    page(3, ['Copy edit'], {categories: ['Harbours', 'Railways']}),
    page(4, ['Copy edit']),
    page(5, [], {categories: ['Stubs', 'Ships']}),
  ];
  const about = (topics: readonly string[], match: 'any' | 'all' = 'any') =>
    query(['copyedit', 'expand'], {topics, match});

  it('are those of the configuration alone', async () => {
    const topics = await start({pages}).tasks.topics(plan);
    expect(topics).to.deep.equal([
      {id: 'sea', group: 'more', name: 'sea', groupName: null},
      {id: 'rail', group: 'more', name: 'rail', groupName: null},
    ]);
  });

  it('are any of those that were chosen', async () => {
    const {tasks} = await start({pages}).tasks.tasks(plan, about(['sea', 'rail']));
    const topics = Object.fromEntries(tasks.map((task) => [task.pageId, task.topics]));
    expect(topics).to.deep.equal({1: ['sea'], 2: ['rail'], 3: ['sea', 'rail'], 5: ['sea']});
  });

  it('are all of those that were chosen', async () => {
    const {tasks, total} = await start({pages}).tasks.tasks(plan, about(['sea', 'rail'], 'all'));
    expect(ids(tasks)).to.deep.equal([3]);
    expect(total).to.deep.equal({count: 1, exact: true});
  });

  it('that nobody knows are about nothing, and leave the others', async () => {
    const wiki = start({pages});
    expect((await wiki.tasks.tasks(plan, about(['moon']))).tasks).to.deep.equal([]);
    expect(ids((await wiki.tasks.tasks(plan, about(['moon', 'rail']))).tasks)).to.have.members([
      2, 3,
    ]);
    expect((await wiki.tasks.tasks(plan, about(['moon', 'rail'], 'all'))).tasks).to.deep.equal([]);
  });

  it('are told for many pages, each of several categories', async () => {
    const many = Array.from({length: 900}, (_, index) =>
      page(index + 1, ['Copy edit'], {
        categories: index % 2 ? ['Ships', 'Harbours', 'Railways'] : ['Ships'],
      }),
    );
    const wiki = start({pages: many});
    const {total} = await wiki.tasks.tasks(
      plan,
      query(['copyedit'], {topics: ['sea', 'rail'], match: 'all'}),
    );
    expect(total).to.deep.equal({count: 450, exact: false});
  });
});

describe('types of a stock wiki', () => {
  it('are those that name a template or a category, easiest first', async () => {
    const plan = planOf([
      expand,
      copyedit,
      typePlan('empty'),
      typePlan('link-recommendation', {templates: ['Copy edit']}),
      typePlan('own', {difficulty: 'medium', categories: ['Own'], name: 'Own', description: 'Do'}),
    ]);
    const types = await start({pages: []}).tasks.types(plan);
    expect(types.map(({id}) => id)).to.deep.equal(['copyedit', 'own', 'expand']);
    expect(types[1]).to.deep.equal({
      id: 'own',
      difficulty: 'medium',
      origin: 'template',
      minutes: null,
      name: 'Own',
      description: 'Do',
      learnMoreUrl: null,
      dailyLimit: null,
      outgrownAt: null,
    });
  });

  it('link to where more is said, when that is safe', async () => {
    const plan = planOf([
      typePlan('a', {templates: ['A'], learnMore: 'Help:Copy editing'}),
      typePlan('b', {templates: ['A'], learnMore: 'https://example.org/x'}),
      typePlan('c', {templates: ['A'], learnMore: 'javascript:alert(1)'}),
    ]);
    const types = await start({pages: []}).tasks.types(plan);
    const [a, b, c] = types.map(({learnMoreUrl}) => learnMoreUrl);
    expect([a, b]).to.deep.equal([
      `${location.origin}/wiki/Help:Copy_editing`,
      'https://example.org/x',
    ]);
    expect(new URL(c ?? '').protocol).to.match(/^https?:$/);
  });
});

describe('hostile names', () => {
  it('of pages stay text, and their addresses on the wiki', async () => {
    const titles = [
      '<img src=x>',
      '"quoted" & co',
      'javascript:alert(1)',
      '//evil.example',
      'a?b#c',
      'مقال',
    ];
    const wiki = start({
      pages: titles.map((title, index) => page(index + 1, ['Copy edit'], {title})),
    });
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(tasks.map(({title}) => title)).to.have.members(titles);
    for (const {title, url, editUrl} of tasks) {
      expect(url.startsWith(`${location.origin}/wiki/`), title).to.equal(true);
      expect(new URL(editUrl).search, title).to.equal('?action=edit');
    }
  });

  it('of templates and categories are not asked for, and those beside them are', async () => {
    const odd = typePlan('copyedit', {
      templates: ['a|b', '{{x}}', '', 'Copy edit', '<b>'],
      categories: ['..', 'a[b', 'Stubs'],
      excludedTemplates: ['c|d'],
    });
    const wiki = start({pages: [page(1, ['Copy edit']), page(2, [], {categories: ['Stubs']})]});
    const {tasks} = await wiki.tasks.tasks(planOf([odd]), query(['copyedit']));
    expect(sorted(ids(tasks))).to.deep.equal([1, 2]);
  });

  it('in large numbers are asked for in parts', async () => {
    const names = Array.from({length: 120}, (_, index) => `Template ${index}`);
    const wiki = start({pages: names.map((name, index) => page(index + 1, [name]))});
    const plan = planOf([
      typePlan('copyedit', {templates: names, excludedTemplates: names.slice(0, 3)}),
    ]);
    const found = await all(wiki, plan, query(['copyedit']));
    expect(found).to.have.length(117);
  });
});

describe('failures of a stock wiki', () => {
  it('are told, and the next attempt may succeed', async () => {
    const wiki = start({pages: [page(1, ['Copy edit'])]});
    await wiki.tasks.types(planOf([copyedit]));
    wiki.interruptions.push(
      () => apiError('readapidenied'),
      () => apiError('readapidenied'),
    );
    const failed = await wiki.tasks
      .tasks(planOf([copyedit]), query(['copyedit']))
      .catch((error: unknown) => error);
    expect(failed).to.have.property('kind', 'denied');
    await settle();
    const {tasks} = await wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    expect(ids(tasks)).to.deep.equal([1]);
  });

  it('of one asker who gave up are no failures of another', async () => {
    const wiki = start({pages: [page(1, ['Copy edit'])]});
    const controller = new AbortController();
    const given = wiki.tasks
      .tasks(planOf([copyedit]), query(['copyedit']), {signal: controller.signal})
      .catch((error: unknown) => error);
    const other = wiki.tasks.tasks(planOf([copyedit]), query(['copyedit']));
    controller.abort();
    expect(await given).to.have.property('name', 'AbortError');
    expect(ids((await other).tasks)).to.deep.equal([1]);
  });
});

describe('the search of a wiki', () => {
  const cirrus = {extensions: ['CirrusSearch']};
  const searches = (wiki: ReturnType<typeof start>) =>
    wiki.requests.flatMap(({parameters}) => parameters.get('srsearch') ?? []);
  const pages = [
    page(1, ['Copy edit'], {topics: ['visual-arts']}),
    page(2, ['Copy edit', 'In use'], {topics: ['biography']}),
    page(3, ['Underlinked'], {topics: ['biography', 'europe'], categories: ['Ships']}),
    page(4, [], {categories: ['Stubs'], topics: ['stem']}),
  ];
  const careful = {...copyedit, excludedTemplates: ['In use']};
  const sea = topicPlan('sea', ['Ships']);
  const plan = planOf([careful, links, expand], [sea]);
  const types = ['copyedit', 'links', 'expand'];

  it('is asked type by type where it understands templates', async () => {
    const wiki = start({...cirrus, pages, search: 'topics'});
    const {tasks, total} = await wiki.tasks.tasks(plan, query(types));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 4]);
    expect(total).to.deep.equal({count: 3, exact: true});
    expect(searches(wiki)).to.include('hastemplate:"Copy edit|Copyedit" -hastemplate:"In use"');
    expect(searches(wiki)).to.include('incategory:"Stubs"');
  });

  it('is not asked where the wiki has another one', async () => {
    const wiki = start({pages, search: 'words'});
    const {tasks} = await wiki.tasks.tasks(plan, query(types));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 4]);
    expect(searches(wiki)).to.deep.equal([]);
    expect((await wiki.tasks.topics(plan)).map(({id}) => id)).to.deep.equal(['sea']);
  });

  it('is not relied on where it is installed and finds nothing', async () => {
    const wiki = start({...cirrus, pages, search: 'words'});
    const {tasks} = await wiki.tasks.tasks(plan, query(types));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 4]);
    expect(searches(wiki)).to.have.length(2);
  });

  it('offers no topics where it understands templates only', async () => {
    const wiki = start({...cirrus, pages, search: 'marks'});
    expect((await wiki.tasks.topics(plan)).map(({id}) => id)).to.deep.equal(['sea']);
    const {tasks} = await wiki.tasks.tasks(plan, query(types));
    expect(sorted(ids(tasks))).to.deep.equal([1, 3, 4]);
    expect(wiki.requests.some(({parameters}) => parameters.has('tinamespace'))).to.equal(false);
  });

  it('offers its 39 topics beside the wiki’s own where it knows them', async () => {
    const wiki = start({...cirrus, pages, search: 'topics'});
    const topics = await wiki.tasks.topics({
      ...plan,
      topics: [sea, topicPlan('fair', ['Fair'], 'program')],
    });
    expect(topics).to.have.length(41);
    expect(topics[0]?.id).to.equal('fair');
    expect(topics[1]).to.deep.equal({
      id: 'architecture',
      group: 'culture',
      name: null,
      groupName: null,
    });
    expect(topics.at(-1)?.id).to.equal('sea');
  });

  it('is told topics by its own keywords, any of them or all', async () => {
    const wiki = start({...cirrus, pages, search: 'topics'});
    const find = async (topics: readonly string[], match: 'any' | 'all') =>
      sorted(ids((await wiki.tasks.tasks(plan, query(types, {topics, match}))).tasks));
    expect(await find(['art', 'general-science'], 'any')).to.deep.equal([1, 4]);
    expect(await find(['biography', 'europe'], 'all')).to.deep.equal([3]);
    expect(await find(['biography', 'art'], 'all')).to.deep.equal([]);
    expect(await find(['sea', 'art'], 'any')).to.deep.equal([1, 3]);
    expect(await find(['sea', 'biography'], 'all')).to.deep.equal([3]);
    expect(await find(['nonsense'], 'any')).to.deep.equal([]);
  });

  it('is found out once, and remembered for a day', async () => {
    const storage = {public: fakeStorage()};
    const wiki = start({...cirrus, pages, search: 'topics'}, {storage});
    await Promise.all([wiki.tasks.topics(plan), wiki.tasks.tasks(plan, query(types))]);
    const probes = searches(wiki).filter((text) => /^articletopic:/.test(text));
    expect(probes).to.have.length(1);
    const next = start({...cirrus, pages, search: 'topics'}, {storage});
    await next.tasks.topics(plan);
    expect(next.requests).to.deep.equal([]);
  });

  it('keeps within the length that it takes', async () => {
    const names = Array.from({length: 40}, (_, index) => `Needs attention of kind ${index}`);
    const excluded = Array.from({length: 30}, (_, index) => `Left out ${index}`);
    const long = typePlan('copyedit', {templates: names, excludedTemplates: excluded});
    const many = [
      ...names.map((name, index) => page(index + 1, [name])),
      ...excluded.map((name, index) => page(index + 100, [name, names[0] ?? ''])),
    ];
    const wiki = start({...cirrus, pages: many, search: 'topics'});
    const found = await all(wiki, planOf([long]), query(['copyedit']));
    expect(sorted(ids(found))).to.deep.equal(names.map((_, index) => index + 1));
  });

  it('takes names with quotes', async () => {
    const plan39 = planOf([typePlan('copyedit', {templates: ['The "quoted" one']})]);
    const wiki = start({...cirrus, pages: [page(1, ['The "quoted" one'])], search: 'topics'});
    expect(ids((await wiki.tasks.tasks(plan39, query(['copyedit']))).tasks)).to.deep.equal([1]);
  });

  it('tells how many there are beyond those it gave', async () => {
    const wiki = start({...cirrus, pages: range(1, 800, ['Copy edit']), search: 'marks'});
    const count = await wiki.tasks.count(plan, query(['copyedit']));
    expect(count).to.deep.equal({count: 800, exact: false});
  });
});
