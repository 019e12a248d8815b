import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../../src/adapters/adapter.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {FinishedTask, Task, TaskPlan} from '../../../../src/domain/task-model.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';
import type {FakeTaskWikiOptions} from '../../../helpers/fake-task-wiki.js';
import {fakeTaskWiki} from '../../../helpers/fake-task-wiki.js';
import type {FakeWiki} from '../../../helpers/fake-wiki.js';
import {apiError, fakeStorage} from '../../../helpers/fake-wiki.js';

const clock = fakeClock();

function adapterOn(wiki: FakeWiki, user: string | null = 'Tansy Vole', storage?: Storage): Adapter {
  return createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user,
    fetch: wiki.fetch,
    now: clock.now,
    timer: clock.timer,
    random: () => 0,
    storage: storage ? {public: storage} : null,
  });
}

function tasksOf(adapter: Adapter) {
  if (!adapter.tasks) throw new Error('No source of tasks');
  return adapter.tasks;
}

const pages = [
  {
    id: 1,
    title: 'Kelp clock',
    templates: ['Copy edit'],
    extract: 'A clock.',
    views: {'2026-11-20': 30, '2026-11-21': null, '2026-11-22': 12},
  },
];

const plan: TaskPlan = {
  types: [
    {
      id: 'copyedit',
      difficulty: 'easy',
      minutes: null,
      name: null,
      description: null,
      templates: ['Copy edit'],
      categories: [],
      excludedTemplates: [],
      excludedCategories: [],
      learnMore: null,
      dailyLimit: null,
      outgrownAt: null,
    },
  ],
  topics: [],
  namespaces: [0],
};

const query = {
  types: ['copyedit'],
  topics: [],
  match: 'any' as const,
  limit: 15,
  continue: null,
  excludePageIds: [],
  seed: 'x',
};

function start(options: Partial<FakeTaskWikiOptions>) {
  const wiki = fakeTaskWiki({session: 'Tansy Vole', pages, ...options});
  return {...wiki, tasks: tasksOf(adapterOn(wiki))};
}

async function firstOf({tasks}: ReturnType<typeof start>): Promise<Task> {
  const [task] = (await tasks.tasks(plan, query)).tasks;
  if (!task) throw new Error('No task');
  return task;
}

describe('the card of a task', () => {
  const rich = {extensions: ['PageImages', 'TextExtracts', 'ShortDescription', 'PageViewInfo']};

  it('comes with the list, except for views', async () => {
    const task = await firstOf(start(rich));
    expect(task.extract).to.equal('A clock.');
    expect(task.description).to.equal('page 1');
    expect(task.thumbnailUrl).to.equal(new URL('//pictures.example/640/1.png', location.href).href);
    expect(task.views).to.equal(undefined);
  });

  it('is completed by the views of the last 60 days', async () => {
    const wiki = start(rich);
    const task = await firstOf(wiki);
    expect(await wiki.tasks.details(task)).to.deep.equal({...task, views: 42});
    expect(wiki.requests.at(-1)?.parameters.get('pvipdays')).to.equal('60');
    const before = wiki.requests.length;
    await wiki.tasks.details(task);
    expect(wiki.requests).to.have.length(before);
  });

  it('asks nothing when all is known', async () => {
    const wiki = start({});
    const task = await firstOf(wiki);
    const before = wiki.requests.length;
    expect(await wiki.tasks.details(task)).to.deep.equal(task);
    expect(wiki.requests).to.have.length(before);
  });

  it('is whole for a task that somebody else gave', async () => {
    const wiki = start(rich);
    const {extract, description, thumbnailUrl, ...bare} = await firstOf(wiki);
    const full = await wiki.tasks.details(bare);
    expect(full).to.deep.equal({...bare, extract, description, thumbnailUrl, views: 42});
  });

  it('is poorer, not failed, when the wiki cannot say', async () => {
    const wiki = start(rich);
    const task = await firstOf(wiki);
    wiki.interruptions.push(() => apiError('internal_api_error_Exception'));
    expect((await wiki.tasks.details(task)).views).to.equal(null);
  });

  it('of a page that is gone says that there is nothing', async () => {
    const wiki = start(rich);
    const {extract, description, thumbnailUrl, ...bare} = await firstOf(wiki);
    expect([extract, description, thumbnailUrl]).not.to.include(undefined);
    const gone = await wiki.tasks.details({...bare, title: 'Nowhere'});
    expect(gone).to.include({extract: null, description: null, thumbnailUrl: null, views: null});
  });

  it('leads into the visual editor where the wiki has it and the reader prefers it', async () => {
    const prefers = {'visualeditor-enable': 1, 'visualeditor-editor': 'visualeditor'};
    const editor = async (options: Partial<FakeTaskWikiOptions>) =>
      new URL((await firstOf(start(options))).editUrl).search;
    expect(await editor({extensions: ['VisualEditor'], options: prefers})).to.equal(
      '?veaction=edit',
    );
    expect(await editor({extensions: ['VisualEditor']})).to.equal('?action=edit');
    expect(await editor({options: prefers})).to.equal('?action=edit');
  });
});

describe('finished tasks on a stock wiki', () => {
  const done: FinishedTask = {
    type: 'copyedit',
    pageId: 1,
    revisionId: 100,
    at: '2026-11-22T10:00:00Z',
    day: '2026-11-22',
  };
  const key = 'userjs-wiki-homepage-tasks-done';
  const writes = (wiki: FakeWiki) =>
    wiki.requests.filter(({parameters}) => parameters.get('action') === 'options');

  it('are kept in one preference', async () => {
    const wiki = start({});
    await wiki.tasks.complete(done);
    expect(writes(wiki)).to.have.length(1);
    expect(writes(wiki)[0]?.parameters.get('change')).to.match(new RegExp(`^${key}=\\{"v":1,`));
    const later = tasksOf(adapterOn(wiki));
    expect((await later.completed())[0]).to.include({type: 'copyedit', count: 1});
  });

  it('write nothing for a revision that counted already', async () => {
    const wiki = start({});
    await wiki.tasks.complete(done);
    await wiki.tasks.complete(done);
    expect(writes(wiki)).to.have.length(1);
  });

  it('that are told at once count each', async () => {
    const wiki = start({});
    await Promise.all([1, 2, 3].map((revisionId) => wiki.tasks.complete({...done, revisionId})));
    expect((await wiki.tasks.completed())[0]?.count).to.equal(3);
  });

  it('are added to what another tab wrote', async () => {
    const wiki = start({});
    await wiki.tasks.complete(done);
    const other = tasksOf(adapterOn(wiki));
    await other.complete({...done, revisionId: 101});
    const completed = await wiki.tasks.complete({...done, revisionId: 102});
    expect(completed[0]?.count).to.equal(3);
  });

  it('that could not be written are told, and written with the next', async () => {
    const wiki = start({});
    await wiki.tasks.completed();
    await settle();
    wiki.change({refusesOptions: true});
    const failed = await wiki.tasks.complete(done).catch((error: unknown) => error);
    expect(failed).to.have.property('kind', 'denied');
    expect((await wiki.tasks.completed())[0]?.count).to.equal(1);
    wiki.change({refusesOptions: false});
    const completed = await wiki.tasks.complete({...done, revisionId: 101});
    expect(completed[0]?.count).to.equal(2);
  });

  it('of somebody without an account stay in this browser', async () => {
    const wiki = fakeTaskWiki({session: null, pages});
    const storage = fakeStorage();
    await tasksOf(adapterOn(wiki, null, storage)).complete(done);
    expect(writes(wiki)).to.have.length(0);
    const again = tasksOf(adapterOn(wiki, null, storage));
    expect((await again.completed())[0]?.count).to.equal(1);
  });

  it('are not noted by who gave up before', async () => {
    const wiki = start({});
    const given = await wiki.tasks
      .complete(done, {signal: AbortSignal.abort()})
      .catch((error: unknown) => error);
    expect(given).to.have.property('name', 'AbortError');
    expect(await wiki.tasks.completed()).to.deep.equal([]);
  });
});
