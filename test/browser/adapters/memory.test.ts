import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {
  createMemoryAdapter,
  findScenario,
  parseScenario,
  scenarios,
} from '../../../src/adapters/memory/index.js';
import {scenarioNames} from '../../../src/adapters/memory/scenario-names.js';
import {hasNoArticleEdits, impactView} from '../../../src/domain/impact/impact-view.js';

const time = Date.parse('2026-11-22T12:12:00Z');
const now = () => time;
const query = {user: null, days: 60, timeZone: 'UTC'};
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : null),
  );
const kindOf = async (promise: Promise<unknown>) => {
  const failure = await failureOf(promise);
  return failure instanceof AdapterError ? failure.kind : null;
};

async function viewOf(scenario: string) {
  const adapter = createMemoryAdapter(scenario, {now});
  const impact = await adapter.impact.impact({
    ...query,
    user: findScenario(adapter.control.scenario)?.subject ?? null,
  });
  if (!impact) throw new Error('no impact');
  return {impact, view: impactView(impact, {now: time, days: 60, articles: 5})};
}

/** A timer that only goes on when told. */
function createClock() {
  const waiting: {callback: () => void; milliseconds: number}[] = [];
  return {
    setTimeout: (callback: () => void, milliseconds: number) =>
      waiting.push({callback, milliseconds}),
    waits: () => waiting.map(({milliseconds}) => milliseconds),
    run: () => waiting.splice(0).forEach(({callback}) => callback()),
  };
}

describe('memory adapter: the usual situation', () => {
  it('has the numbers of the drawings', async () => {
    const {view} = await viewOf('full');
    expect(view.edits.count).to.equal(137);
    expect(view.thanks?.count).to.equal(12);
    expect(view.lastEditAt).to.equal('2026-11-22T09:12:00Z');
    expect(view.streak).to.deep.equal({start: '2026-11-01', end: '2026-11-08', days: 8});
    expect(view.dailyEdits.total).to.equal(109);
    expect(view.dailyEdits.peak).to.deep.equal({day: '2026-11-07', count: 8});
    expect(view.dailyEdits.top).to.equal(8);
    expect(view.dailyViews?.total).to.equal(12_176);
    expect(view.dailyViews?.peak).to.deep.equal({day: '2026-11-20', count: 392});
    expect(view.dailyViews?.top).to.equal(500);
    expect(view.dailyViews?.countedUntil).to.equal('2026-11-21');
    expect(view.days[0]).to.equal('2026-09-24');
    expect(view.staleSince).to.equal(null);
  });

  it('has the articles of the drawings', async () => {
    const {view} = await viewOf('full');
    expect(view.articles.map(({title, views}) => [title, views])).to.deep.equal([
      ['Tarn Head Lighthouse', 5820],
      ['Karsel Bridge', 3981],
      ['Upper Orrin forest', 1427],
      ['Salt market of Ilvane', null],
    ]);
  });

  it('has no day on which single articles had more views than all of them', async () => {
    const {impact} = await viewOf('full');
    for (const {day, count} of impact.views?.daily ?? []) {
      const rows = impact.articles.map(
        ({dailyViews}) => dailyViews?.find((one) => one.day === day)?.count ?? 0,
      );
      expect(
        rows.reduce((sum, views) => sum + views, 0),
        day,
      ).to.be.at.most(count);
    }
  });

  it('moves with the clock', async () => {
    const later = createMemoryAdapter('full', {now: () => time + 86_400_000});
    expect((await later.impact.impact(query))?.views?.countedUntil).to.equal('2026-11-22');
  });

  it('gives views of as many days as asked for', async () => {
    const impact = await createMemoryAdapter('full', {now}).impact.impact({...query, days: 30});
    expect(impact?.views?.daily).to.have.length(29);
    expect(impact?.views?.daily[0]?.day).to.equal('2026-10-24');
  });
});

describe('memory adapter: other situations', () => {
  it('knows its names without loading its data', () => {
    expect(scenarios.map(({name}) => name).sort()).to.deep.equal([...scenarioNames].sort());
  });

  it('have names of their own', () => {
    const names = scenarios.map(({name}) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  for (const name of ['unactivated', 'talk-only'])
    it(`has no edit to an article in “${name}”`, async () => {
      expect(hasNoArticleEdits((await viewOf(name)).impact)).to.equal(true);
    });

  it('has views of nothing yet in “one-edit-today”', async () => {
    const {view} = await viewOf('one-edit-today');
    expect(view.articles[0]?.views).to.equal(null);
    expect(view.dailyViews?.total).to.equal(0);
    expect(view.staleSince).to.equal(null);
  });

  it('is stale in “stale” until fresh numbers are asked for', async () => {
    const {view} = await viewOf('stale');
    expect(view.staleSince).to.equal('2026-11-19T06:00:00Z');
    const fresh = await createMemoryAdapter('stale', {now}).impact.impact(query, {reload: true});
    expect(fresh?.generatedAt).to.equal('2026-11-22T12:00:00Z');
  });

  it('has a streak over the turn of the year in “capped”', async () => {
    const {view} = await viewOf('capped');
    expect(view.streak).to.deep.equal({start: '2025-12-03', end: '2026-01-21', days: 50});
    expect(view.edits).to.deep.equal({count: 1000, capped: true});
  });

  it('has a streak of one day in “single-day-streak”', async () => {
    expect((await viewOf('single-day-streak')).view.streak?.days).to.equal(1);
  });

  it('has nothing in the window in “all-zero-window”', async () => {
    const {view} = await viewOf('all-zero-window');
    expect(view.dailyEdits.total).to.equal(0);
    expect(view.dailyViews?.peak).to.equal(null);
  });

  it('finds nobody in “hidden-user”', async () => {
    const {control, impact} = createMemoryAdapter('hidden-user', {now});
    expect(
      await kindOf(
        impact.impact({...query, user: findScenario(control.scenario)?.subject ?? null}),
      ),
    ).to.equal('missing');
  });

  it('knows own numbers also by name', async () => {
    const impact = await createMemoryAdapter('full', {now}).impact.impact({
      ...query,
      user: 'Amina K.',
    });
    expect(impact?.editCount.count).to.equal(137);
  });

  it('needs no network for any picture but those of “hostile”', () => {
    for (const {name, build} of scenarios.filter((one) => one.name !== 'hostile'))
      for (const {thumbnailUrl} of build(time).impact?.articles ?? [])
        expect(thumbnailUrl ?? 'data:image/svg+xml,', name).to.match(/^data:image\/svg\+xml,/);
  });

  it('says which there are when asked for an unknown one', () => {
    expect(() => createMemoryAdapter('fulll')).to.throw('There are: full, ');
  });
});

describe('memory adapter: slow, failing, offline', () => {
  it('answers after the delay', async () => {
    const clock = createClock();
    const adapter = createMemoryAdapter('full', {now, delay: 1500, setTimeout: clock.setTimeout});
    let answered = false;
    const facts = adapter.user.facts().then(() => (answered = true));
    await Promise.resolve();
    expect(clock.waits()).to.deep.equal([1500]);
    expect(answered).to.equal(false);
    clock.run();
    await facts;
    expect(answered).to.equal(true);
  });

  it('gives up while it waits', async () => {
    const clock = createClock();
    const adapter = createMemoryAdapter('full', {now, delay: 1500, setTimeout: clock.setTimeout});
    const controller = new AbortController();
    const failure = failureOf(adapter.user.facts({signal: controller.signal}));
    controller.abort();
    expect((await failure)?.name).to.equal('AbortError');
  });

  it('fails until told otherwise', async () => {
    const adapter = createMemoryAdapter('full', {now});
    adapter.control.set({fail: 'rate-limited'});
    expect(await kindOf(adapter.impact.impact(query))).to.equal('rate-limited');
    adapter.control.set({fail: null});
    expect(await kindOf(adapter.impact.impact(query))).to.equal(null);
  });

  it('fails in single sources, so many times', async () => {
    const fail = {kind: 'timeout', sources: ['impact'], times: 2} as const;
    const adapter = createMemoryAdapter('full', {now, fail});
    const kinds = [];
    for (let index = 0; index < 3; index++) kinds.push(await kindOf(adapter.impact.impact(query)));
    expect(kinds).to.deep.equal(['timeout', 'timeout', null]);
    expect(await kindOf(adapter.user.facts())).to.equal(null);
  });

  it('passes on what the wiki says', async () => {
    const fail = {
      kind: 'rate-limited',
      code: 'ratelimited',
      wikiText: 'Slow down',
      retryAfter: 30,
    } as const;
    const error = await failureOf(createMemoryAdapter('full', {now, fail}).user.facts());
    expect(error).to.include({code: 'ratelimited', wikiText: 'Slow down', retryAfter: 30});
  });

  it('is not reached while offline', async () => {
    const adapter = createMemoryAdapter('full', {now, offline: true});
    expect(await kindOf(adapter.preferences.write('a', 'b'))).to.equal('network');
    adapter.control.set({offline: false});
    expect(await adapter.preferences.read('a')).to.equal(null);
  });

  it('takes its modes from the name too', () => {
    expect(parseScenario('full?delay=500&fail=timeout&offline')).to.deep.equal({
      name: 'full',
      modes: {delay: 500, fail: 'timeout', offline: true},
    });
    expect(parseScenario('full?delay=-1&fail=everything')).to.deep.equal({name: 'full', modes: {}});
    expect(createMemoryAdapter('stale?fail=denied', {now}).control.modes.fail).to.equal('denied');
  });
});

describe('memory adapter: what it keeps', () => {
  it('keeps preferences over a reload where it has a storage', async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    await createMemoryAdapter('full', {now, storage}).preferences.write('impact', 'table');
    expect(await createMemoryAdapter('full', {now, storage}).preferences.read('impact')).to.equal(
      'table',
    );
    expect(await createMemoryAdapter('stale', {now, storage}).preferences.read('impact')).to.equal(
      null,
    );
  });

  it('gives the wiki’s configuration and changed texts', async () => {
    const adapter = createMemoryAdapter('full', {
      now,
      configuration: {$version: '1'},
      messages: {a: 'A', b: 'B'},
    });
    expect(await adapter.configuration.read()).to.deep.equal({$version: '1'});
    expect(await adapter.messages.overrides(['b', 'toString'], 'en')).to.deep.equal({b: 'B'});
  });

  it('records instrument events', () => {
    const adapter = createMemoryAdapter('full', {now});
    const event = {
      channel: 'usage',
      instrument: 'impact',
      action: 'click',
      name: 'impact-table',
      token: '1',
    } as const;
    adapter.instruments.send(event);
    expect(adapter.control.events).to.deep.equal([event]);
  });

  it('answers anew each time, so that no asker can spoil it for others', async () => {
    const {impact} = createMemoryAdapter('full', {now});
    expect(await impact.impact(query)).not.to.equal(await impact.impact(query));
  });
});
