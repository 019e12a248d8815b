import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {
  articlePage,
  createMemoryAdapter,
  scenarios,
  scenariosAbout,
} from '../../../src/adapters/memory/index.js';
import {taskPlan} from '../../../src/config/task-plan.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import type {PageSignal} from '../../../src/domain/page-model.js';
import type {FinishedTask, TaskQuery} from '../../../src/domain/task-model.js';
import {readChoices, taskChoicesKey} from '../../../src/domain/tasks/task-choices.js';

const now = () => Date.parse('2026-11-22T12:12:00Z');
const planOf = (configuration: unknown = {}) => taskPlan(parseHomepageConfig(configuration).config);
const plan = planOf();
const query: TaskQuery = {
  types: ['copyedit', 'links', 'references', 'update', 'expand'],
  topics: [],
  match: 'any',
  limit: 15,
  continue: null,
  excludePageIds: [],
  seed: '4711 2026-11-22',
};
const tasksOf = (scenario: string) => createMemoryAdapter(scenario, {now, delay: 0}).tasks;
const ids = (tasks: readonly {pageId: number}[]) => tasks.map(({pageId}) => pageId);
const finished: FinishedTask = {
  type: 'links',
  pageId: 2001,
  revisionId: 5,
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
};

function createStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

async function allPages(scenario: string, wanted: Partial<TaskQuery> = {}) {
  const {tasks} = tasksOf(scenario);
  const found = [];
  let place: string | null = null;
  do {
    const page = await tasks(plan, {...query, ...wanted, continue: place});
    found.push(...page.tasks);
    place = page.continue;
  } while (place !== null);
  return found;
}

describe('memory adapter: kinds of tasks', () => {
  it('offers every type, the easiest first', async () => {
    const types = await tasksOf('full').types(plan);
    expect(types).to.have.length(9);
    expect(types.map(({difficulty}) => difficulty).join()).to.match(/^(easy,)+(medium,)+hard$/);
    expect(types.filter(({origin}) => origin === 'machine')).to.have.length(4);
  });

  it('offers what the configuration leaves, with types of the wiki’s own', async () => {
    const types = await tasksOf('full').types(
      planOf({
        modules: {
          'suggested-edits': {
            types: {
              links: {enabled: false},
              map: {name: 'Maps', templates: ['No map'], learnMore: 'Help:Maps'},
            },
          },
        },
      }),
    );
    expect(types.map(({id}) => id)).not.to.contain('links');
    expect(types.find(({id}) => id === 'map')).to.include({
      name: 'Maps',
      difficulty: 'medium',
      learnMoreUrl: '#/wiki/Help%3AMaps',
    });
  });

  it('knows all 39 topics, those of the programme first', async () => {
    const topics = await tasksOf('full').topics(plan);
    expect(topics).to.have.length(40);
    expect(topics[0]).to.include({group: 'program', groupName: 'Cartography 2026'});
  });
});

describe('memory adapter: tasks', () => {
  it('gives pages that follow one another, and no page twice', async () => {
    const {tasks} = tasksOf('tasks-all-types');
    const types = (await tasksOf('full').types(plan)).map(({id}) => id);
    const first = await tasks(plan, {...query, types});
    const second = await tasks(plan, {...query, types, continue: first.continue});
    expect(first.total).to.deep.equal({count: 27, exact: true});
    expect([first.tasks.length, second.tasks.length]).to.deep.equal([15, 12]);
    expect(second.continue).to.equal(null);
    expect(new Set([...ids(first.tasks), ...ids(second.tasks)]).size).to.equal(27);
  });

  it('gives the same order for the same seed, and another for another', async () => {
    const order = ids(await allPages('full'));
    expect(ids(await allPages('full'))).to.deep.equal(order);
    expect(ids(await allPages('full', {seed: 'other'})))
      .to.have.members(order)
      .but.not.to.deep.equal(order);
  });

  it('leaves out pages of which somebody had enough, also in the middle of the queue', async () => {
    const {tasks} = tasksOf('tasks-thousand');
    const first = await tasks(plan, query);
    const second = await tasks(plan, {
      ...query,
      continue: first.continue,
      excludePageIds: ids(first.tasks),
    });
    expect(second.tasks).to.have.length(15);
    const excluded = await tasks(plan, {...query, excludePageIds: ids(first.tasks)});
    expect(ids(excluded.tasks)).to.deep.equal(ids(second.tasks));
  });

  it('narrows to types and topics, any or all of them, as the count does', async () => {
    const {count} = tasksOf('full');
    for (const [wanted, expected] of [
      [{types: ['copyedit']}, ['Karsel Bridge', 'Lantern week', 'Observatory of Senn']],
      [{types: []}, []],
      [{types: ['copyedit'], topics: ['asia', 'society']}, ['Lantern week', 'Observatory of Senn']],
      [{topics: ['history', 'europe'], match: 'all'}, ['Karsel Bridge']],
      [{topics: ['history', 'asia'], match: 'all'}, []],
    ] as const) {
      const found = await allPages('full', wanted);
      expect(found.map(({title}) => title)).to.have.members(expected);
      expect((await count(plan, {...query, ...wanted})).count).to.equal(expected.length);
    }
  });

  it('keeps the order of what is left when the filter narrows', async () => {
    const all = await allPages('full');
    const easy = await allPages('full', {types: ['copyedit', 'links']});
    const easyOnes = new Set(ids(easy));
    expect(ids(all).filter((id) => easyOnes.has(id))).to.deep.equal(ids(easy));
  });

  it('names the easiest of the wanted types of a page', async () => {
    const typeOf = async (types: string[]) =>
      (await allPages('full', {types})).find(({pageId}) => pageId === 2001)?.type;
    expect(await typeOf(['links', 'copyedit'])).to.equal('copyedit');
    expect(await typeOf(['links'])).to.equal('links');
  });

  it('leaves out protected pages, and types that the reader has outgrown', async () => {
    const open = await allPages('tasks-some-closed');
    expect(open.length).to.be.within(1, (await allPages('full')).length - 1);
    const outgrown = createMemoryAdapter('tasks-outgrown', {now});
    const own = planOf(await outgrown.configuration.read());
    expect(await outgrown.tasks.count(own, {...query, types: ['link-recommendation']})).to.include({
      count: 0,
    });
  });

  it('tells pictures, extracts and views with the details only', async () => {
    const {tasks, details} = tasksOf('full');
    const [task] = (await tasks(plan, {...query, topics: ['architecture']})).tasks;
    if (!task) throw new Error('no task');
    expect(task).not.to.have.any.keys('extract', 'description', 'thumbnailUrl', 'views');
    const detailed = await details(task);
    expect(detailed).to.include({title: 'Karsel Bridge', views: 1840});
    expect(detailed.thumbnailUrl).to.match(/^data:image\/svg\+xml,/);
    expect(await details({...task, pageId: 1})).to.include({extract: null, views: null});
  });

  it('holds a thousand', async () => {
    const found = await allPages('tasks-thousand', {limit: 250});
    const {total} = await tasksOf('tasks-thousand').tasks(plan, query);
    expect(found).to.have.length(total.count);
    const types = (await tasksOf('full').types(plan)).map(({id}) => id);
    expect(await allPages('tasks-thousand', {types, limit: 100})).to.have.length(1000);
  });
});

describe('memory adapter: finished tasks', () => {
  it('counts a revision once, and keeps it over a reload', async () => {
    const storage = createStorage();
    const open = () => createMemoryAdapter('full', {now, storage}).tasks;
    await open().complete(finished);
    await open().complete(finished);
    const links = (await open().completed()).find(({type}) => type === 'links');
    expect(links).to.deep.equal({
      type: 'links',
      count: 1,
      lastAt: finished.at,
      today: {day: '2026-11-22', count: 1},
    });
  });

  it('does not suggest their pages on the next day, and does so later', async () => {
    let time = now();
    const storage = createStorage();
    const open = () => createMemoryAdapter('full', {now: () => time, storage, delay: 0}).tasks;
    const seen = async () => ids((await open().tasks(plan, {...query, limit: 50})).tasks);
    expect(await seen()).to.include(2001);
    await open().complete(finished);
    expect(await seen()).not.to.include(2001);
    expect((await open().count(plan, query)).count).to.equal((await seen()).length);
    time += 25 * 3_600_000;
    expect(await seen()).to.include(2001);
  });

  it('begins a new day at zero', async () => {
    const {complete} = tasksOf('tasks-limit');
    const type = 'link-recommendation';
    const today = async (day: string, revisionId: number) =>
      (await complete({...finished, type, day, revisionId})).find((one) => one.type === type);
    expect(await today('2026-11-22', 1)).to.deep.include({count: 141});
    expect((await today('2026-11-22', 2))?.today.count).to.equal(27);
    expect((await today('2026-11-23', 3))?.today.count).to.equal(1);
  });

  it('has the choices of the situation among the preferences', async () => {
    const stored = async (scenario: string) =>
      createMemoryAdapter(scenario, {now}).preferences.read(taskChoicesKey);
    expect(readChoices(await stored('topics-emptied')).topics).to.deep.equal([]);
    expect(readChoices(await stored('topics-never-chosen')).topics).to.equal(null);
    expect(await stored('unactivated')).to.equal(null);
  });
});

describe('memory adapter: difficult queues', () => {
  it('loses the second page once', async () => {
    const tasks = tasksOf('tasks-more-failed');
    const types = (await tasks.types(plan)).map(({id}) => id);
    const first = await tasks.tasks(plan, {...query, types});
    const more = () => tasks.tasks(plan, {...query, types, continue: first.continue});
    const failure: unknown = await more().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(AdapterError).with.property('kind', 'network');
    expect((await more()).tasks).to.have.length(12);
  });

  it('is slow only where the situation says so', async () => {
    const waits: number[] = [];
    const adapter = createMemoryAdapter('tasks-slow', {
      now,
      setTimeout: (callback, milliseconds) => {
        waits.push(milliseconds);
        callback();
      },
    });
    await adapter.tasks.types(plan);
    expect(waits).to.deep.equal([]);
    await adapter.tasks.tasks(plan, query);
    expect(waits).to.deep.equal([6000]);
  });

  for (const name of ['tasks-no-match', 'tasks-no-match-all', 'tasks-none', 'tasks-none-any'])
    it(`finds nothing in “${name}”`, async () => {
      const {preferences} = createMemoryAdapter(name, {now});
      const {types, topics, match} = readChoices(await preferences.read(taskChoicesKey));
      expect(await allPages(name, {types: types ?? [], topics: topics ?? [], match})).to.deep.equal(
        [],
      );
    });

  it('has situations for each part of the homepage, the usual one first', () => {
    for (const subject of ['impact', 'mentorship', 'tasks', 'help', 'dashboard'] as const)
      expect(scenariosAbout(subject)[0]?.name).to.equal('full');
    expect(scenariosAbout('impact').map(({name}) => name)).not.to.contain('tasks-slow');
    expect(scenariosAbout('help').map(({name}) => name)).to.include.members([
      'help-nobody',
      'ask-captcha',
      'blocked',
    ]);
  });
});

describe('memory adapter: the page', () => {
  const saved: PageSignal = {
    type: 'edit-saved',
    title: 'Karsel Bridge',
    pageId: 2001,
    revisionId: 9,
  };

  it('is known at once, the same with the catalogue and without', () => {
    for (const {name, page} of scenarios)
      expect(createMemoryAdapter(name, {now}).signals.page(), name).to.deep.equal(page?.context);
    expect(createMemoryAdapter('full', {now, page: null}).signals.page()).to.equal(null);
  });

  it('tells what happens, and an edit that was just saved to whoever comes late', () => {
    const {signals, control} = createMemoryAdapter('full', {now});
    const heard: PageSignal[] = [];
    const end = signals.subscribe((signal) => heard.push(signal));
    control.signal({type: 'editor-opened', editor: 'visual'});
    expect(signals.page()?.editor).to.equal('visual');
    control.signal(saved);
    end();
    control.signal({type: 'editor-closed'});
    expect(heard.map(({type}) => type)).to.deep.equal(['editor-opened', 'edit-saved']);
    const late: PageSignal[] = [];
    signals.subscribe((signal) => late.push(signal));
    expect(late).to.deep.equal([saved]);
  });

  it('forgets what happened when another page is visited', () => {
    const {signals, control} = createMemoryAdapter('just-saved', {now});
    const heard: PageSignal[] = [];
    signals.subscribe((signal) => heard.push(signal));
    expect(heard.map(({type}) => type)).to.deep.equal(['edit-saved']);
    control.visit(articlePage({title: 'Ilvane', pageId: 2081}));
    expect(signals.page()?.title).to.equal('Ilvane');
    signals.subscribe((signal) => heard.push(signal));
    expect(heard).to.have.length(1);
  });
});
