import {expect} from '@open-wc/testing';
import {
  dashboardKey,
  dashboardLinkState,
  type DashboardLinkRules,
  type DashboardReader,
  noRecord,
  readRecord,
  recordAfterVisit,
  recordValue,
  withSource,
} from '../../../src/domain/dashboard-link.js';
import {leadsHere} from '../../../src/domain/same-page.js';

const rules = (more: Partial<DashboardLinkRules> = {}): DashboardLinkRules => ({
  editCount: {min: 100, max: 500},
  display: true,
  dot: true,
  ...more,
});
const reader = (
  editCount: number | null,
  more: Partial<DashboardReader> = {},
): DashboardReader => ({
  user: {kind: 'named', editCount, globalEditCount: null},
  when: true,
  record: noRecord,
  ...more,
});
const at = '2026-11-22T12:00:00Z';
const visitedInvited = {eligible: true, visitedAt: at};
const shown = (of: DashboardReader, given = rules()) => dashboardLinkState(given, of, false).shown;

describe('the rules of the link to a dashboard', () => {
  for (const [edits, expected] of [
    [0, false],
    [99, false],
    [100, true],
    [101, true],
    [500, true],
    [501, false],
    [null, false],
  ] as const)
    it(`${expected ? 'show' : 'hide'} it at ${edits ?? 'an unknown number of'} edits of 100 to 500`, () => {
      expect(shown(reader(edits))).to.equal(expected);
    });

  for (const [name, editCount, edits, expected] of [
    ['no lower end', {min: 0, max: 10}, 0, true],
    ['no lower end, above', {min: 0, max: 10}, 11, false],
    ['no upper end', {min: 100, max: 0}, 90_000, true],
    ['no end at all', {min: 0, max: 0}, null, true],
    ['negative ends', {min: -5, max: -1}, 7, true],
    ['a negative lower end', {min: -5, max: 10}, 11, false],
  ] as const)
    it(`take a band with ${name}`, () => {
      expect(shown(reader(edits), rules({editCount}))).to.equal(expected);
    });

  it('count on all wikis where they are told to', () => {
    const user = {kind: 'named', editCount: 3, globalEditCount: 250} as const;
    const editCount = {min: 100, max: 500, scope: 'global'} as const;
    expect(shown(reader(3, {user}), rules({editCount}))).to.equal(true);
    expect(shown(reader(3, {user}))).to.equal(false);
  });

  for (const kind of ['anonymous', 'temporary'] as const)
    it(`never show it to ${kind} readers`, () => {
      const user = {kind, editCount: 200, globalEditCount: null};
      const open = rules({editCount: {min: 0, max: 0}});
      expect(
        dashboardLinkState(open, reader(200, {user, record: visitedInvited}), false),
      ).to.deep.equal({eligible: false, shown: false, dot: false});
    });

  it('ask for the condition beside the band', () => {
    expect(shown(reader(200, {when: false}))).to.equal(false);
  });

  it('keep it for whoever has visited while invited', () => {
    expect(shown(reader(501, {record: visitedInvited}))).to.equal(true);
    expect(shown(reader(501, {record: {eligible: false, visitedAt: at}}))).to.equal(false);
    expect(shown(reader(501, {record: {eligible: true, visitedAt: null}}))).to.equal(false);
  });

  it('work out who would get it where nothing is displayed', () => {
    const state = dashboardLinkState(rules({display: false}), reader(200), false);
    expect(state).to.deep.equal({eligible: true, shown: false, dot: false});
  });

  it('put a dot beside it until the first visit, and never on the dashboard', () => {
    const dot = (of: DashboardReader, here = false, given = rules()) =>
      dashboardLinkState(given, of, here).dot;
    expect(dot(reader(200))).to.equal(true);
    expect(dot(reader(200), true)).to.equal(false);
    expect(dot(reader(200, {record: visitedInvited}))).to.equal(false);
    expect(dot(reader(200), false, rules({dot: false}))).to.equal(false);
  });
});

describe('a visit to the dashboard', () => {
  it('lasts when it is made while invited', () => {
    expect(recordAfterVisit(rules(), reader(500), at)).to.deep.equal(visitedInvited);
  });

  it('is kept without lasting when it is made too early', () => {
    const early = recordAfterVisit(rules(), reader(50), at);
    expect(early).to.deep.equal({eligible: false, visitedAt: at});
  });

  it('lasts from the first one made while invited', () => {
    const record = {eligible: false, visitedAt: '2026-01-01T00:00:00Z'};
    const later = recordAfterVisit(rules(), reader(120, {record}), at);
    expect(later).to.deep.equal({eligible: true, visitedAt: '2026-01-01T00:00:00Z'});
  });

  it('is kept once', () => {
    expect(recordAfterVisit(rules(), reader(200, {record: visitedInvited}), at)).to.equal(null);
  });

  it('is not kept of readers without an account', () => {
    const user = {kind: 'temporary', editCount: 200, globalEditCount: null} as const;
    expect(recordAfterVisit(rules(), reader(200, {user}), at)).to.equal(null);
  });
});

describe('the kept value', () => {
  it('comes back as it was', () => {
    expect(readRecord(recordValue(visitedInvited))).to.deep.equal(visitedInvited);
  });

  for (const text of [null, '', 'x', '1', '[]', '{"eligible":true}', '{"v":1,"visitedAt":"soon"}'])
    it(`says nothing as ${text}`, () => expect(readRecord(text)).to.deep.equal(noRecord));

  it('of a later version is read as far as it is known', () => {
    const text = JSON.stringify({v: 2, eligible: true, visitedAt: at, seen: 3});
    expect(readRecord(text)).to.deep.equal(visitedInvited);
  });

  it('has a key that preferences take, one per dashboard', () => {
    expect(dashboardKey('Special:PersonalDashboard')).to.equal(
      'dashboard-special-personaldashboard',
    );
    const keys = ['Project:لوحة', 'Project:Панель', `Project:${'x'.repeat(300)}`].map(dashboardKey);
    for (const key of keys) expect(key).to.match(/^[a-z0-9-]{1,100}$/);
    expect(new Set(keys).size).to.equal(3);
  });
});

describe('the source in a link', () => {
  for (const [url, expected] of [
    ['/wiki/D', '/wiki/D?source=top'],
    ['/w/index.php?title=D', '/w/index.php?title=D&source=top'],
    ['/wiki/D?a=1#part', '/wiki/D?a=1&source=top#part'],
    ['/wiki/D#part?x', '/wiki/D?source=top#part?x'],
    ['/wiki/D?', '/wiki/D?source=top'],
    ['/wiki/D?source=own', '/wiki/D?source=own'],
  ] as const)
    it(`goes into ${url}`, () => expect(withSource(url, 'top')).to.equal(expected));
});

describe('whether a link leads to its own page', () => {
  const page = {
    title: 'Test Wiki:Dashboard',
    canonicalTitle: 'Project:Dashboard',
    namespace: 4,
    url: 'https://wiki.example/wiki/Test_Wiki:Dashboard',
  };
  for (const [target, expected] of [
    ['Project:Dashboard', true],
    ['project:dashboard', true],
    ['Test_Wiki:Dashboard', true],
    ['Project:Dashboard#now', true],
    ['Project:DashBoard', false],
    ['Dashboard', false],
    ['https://wiki.example/wiki/Test_Wiki:Dashboard?x=1', true],
    ['https://wiki.example/wiki/Other', false],
  ] as const)
    it(`is ${expected ? 'true' : 'false'} of ${target}`, () =>
      expect(leadsHere(target, page)).to.equal(expected));

  it('takes what a special page shows inside of itself for that page', () => {
    const inside = {title: 'Spezial:Tafel/x', canonicalTitle: 'Special:Board/x', namespace: -1};
    expect(leadsHere('Special:Board', inside)).to.equal(true);
    expect(leadsHere('Special:Boa', inside)).to.equal(false);
  });

  it('is false where there is no page', () => expect(leadsHere('Main Page', null)).to.equal(false));
});
