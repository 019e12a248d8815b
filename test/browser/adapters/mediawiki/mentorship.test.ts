import {expect} from '@open-wc/testing';
import type {LinkSource, MentorshipSource} from '../../../../src/adapters/adapter.js';
import type {MediaWikiAdapterOptions} from '../../../../src/adapters/mediawiki/index.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {byClaim} from '../../../../src/domain/mentorship/rendezvous.js';
import type {Mentorship} from '../../../../src/domain/mentorship-model.js';
import {type FakeClock, fakeClock, settle} from '../../../helpers/fake-clock.js';
import type {FakeAccount, FakeWikiOptions} from '../../../helpers/fake-wiki.js';
import {apiError, fakeStorage, fakeWiki} from '../../../helpers/fake-wiki.js';

const listPage = 'MediaWiki:GrowthMentors.json';
const query = {listPage, assign: true};
/** The reader of the pretended wiki. */
const reader = 7;
const option = 'userjs-wiki-homepage-mentorship';

const accounts: readonly FakeAccount[] = [
  {id: 21, name: 'Brig Kestrel', gender: 'female', lastEdit: '2026-11-21T08:00:00Z'},
  {id: 22, name: 'Tomas Heron', lastEdit: '2026-11-20T08:00:00Z'},
  {id: 23, name: 'Odile Wren', gender: 'female'},
];
const ids = accounts.map(({id}) => id);
/** In the order in which they come for the reader. */
const order = byClaim(
  reader,
  ids.map((id) => ({id, weight: 2})),
).map(({id}) => id);
const [first = 0, second = 0, third = 0] = order;
const nameOf = (id: number) => accounts.find((one) => one.id === id)?.name;

type Entries = Readonly<Record<number, Readonly<Record<string, unknown>>>>;
const everybody: Entries = Object.fromEntries(
  accounts.map(({id, name}) => [id, {username: name, weight: 2, message: `Words of ${name}`}]),
);

function setup(
  {mentors = everybody, ...wiki}: FakeWikiOptions & {readonly mentors?: Entries} = {},
  given: Partial<MediaWikiAdapterOptions> = {},
) {
  const clock = fakeClock();
  const fake = fakeWiki({
    session: 'Tansy Vole',
    accounts,
    contents: {[listPage]: JSON.stringify({Mentors: mentors})},
    ...wiki,
  });
  const storage = {personal: fakeStorage(), public: fakeStorage()};
  const open = () => {
    const adapter = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: fake.fetch,
      now: clock.now,
      timer: clock.timer,
      storage,
      ...given,
    });
    return {
      adapter,
      source: adapter.mentorship as MentorshipSource,
      links: adapter.links as LinkSource,
    };
  };
  const asked = (name: string, value: string) =>
    fake.requests.filter(({parameters}) => parameters.get(name)?.split('|').includes(value));
  return {...open(), open, clock, fake, asked};
}

const stored = (value: object) => ({[option]: JSON.stringify({v: 1, ...value})});
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const without = (...gone: readonly number[]) => ({
  accounts: accounts.filter(({id}) => !gone.includes(id)),
});

describe('the reader’s mentor', () => {
  it('is the one with the highest claim, with what the wiki knows of them', async () => {
    const {source} = setup();
    const {mentor, effectiveMentor, ...rest} = await source.mentorship(query);
    expect(mentor).to.deep.equal({
      id: first,
      name: nameOf(first),
      gender: accounts.find(({id}) => id === first)?.gender ?? 'unknown',
      editCount: 100 + first,
      lastActiveAt: accounts.find(({id}) => id === first)?.lastEdit ?? null,
      introduction: `Words of ${nameOf(first)}`,
      assigned: 'automatically',
      away: null,
      talkPageUrl: `${location.origin}/wiki/User_talk:${nameOf(first)?.replace(' ', '_')}`,
    });
    expect(effectiveMentor).to.deep.equal(mentor);
    expect(rest).to.deep.equal({
      state: 'enabled',
      explicit: false,
      former: null,
      isMentor: false,
      available: true,
    });
  });

  it('takes three requests: the reader, the list, the mentor', async () => {
    const {fake, source} = setup({options: stored({state: 'enabled', assigned: true})});
    await source.mentorship(query);
    const modules = fake.requests.map(({parameters}) =>
      ['meta', 'prop', 'list'].map((name) => parameters.get(name) ?? '-').join(' '),
    );
    expect(modules).to.have.members([
      'userinfo - -',
      'siteinfo revisions -',
      '- - usercontribs|users',
    ]);
  });

  it('is not given to somebody who merely looks', async () => {
    const {source} = setup();
    expect(await source.mentorship({...query, assign: false})).to.include({
      mentor: null,
      effectiveMentor: null,
      available: true,
      state: 'enabled',
    });
  });

  it('has today’s name after being renamed', async () => {
    const mentors = {[first]: {username: 'Old Name'}};
    const {source} = setup({mentors});
    expect((await source.mentorship(query)).mentor?.name).to.equal(nameOf(first));
  });

  it('is looked up by id alone when the list gives a name that nobody can have', async () => {
    const mentors = {...everybody, [first]: {username: '<img src=x>|Odile Wren'}};
    const {fake, source} = setup({mentors});
    expect((await source.mentorship(query)).mentor?.id).to.equal(first);
    expect(fake.requests.filter(({parameters}) => parameters.has('ususers'))).to.deep.equal([]);
  });

  it('is the next one when id and name on the list are two people', async () => {
    const mentors = {...everybody, [first]: {username: nameOf(third)?.replace(' ', '_')}};
    const {source} = setup({mentors});
    expect((await source.mentorship(query)).mentor?.id).to.equal(second);
  });

  it('is the next one when the account is gone or hidden', async () => {
    const {source} = setup(without(first));
    expect((await source.mentorship(query)).mentor?.id).to.equal(second);
  });

  it('is away as long as the list says, and the next one answers', async () => {
    const awayTimestamp = '2026-11-22T12:00:01Z';
    const mentors = {...everybody, [first]: {awayTimestamp}};
    const {source} = setup({mentors});
    const {mentor, effectiveMentor} = await source.mentorship(query);
    expect([mentor?.id, mentor?.away]).to.deep.equal([first, {until: awayTimestamp}]);
    expect([effectiveMentor?.id, effectiveMentor?.away]).to.deep.equal([second, null]);
  });

  it('is back as soon as that is past', async () => {
    const mentors = {...everybody, [first]: {awayTimestamp: '2026-11-22T12:00:00Z'}};
    const {source} = setup({mentors});
    const {mentor, effectiveMentor} = await source.mentorship(query);
    expect(mentor?.away).to.equal(null);
    expect(effectiveMentor?.id).to.equal(first);
  });

  it('is away without an end when blocked from the wiki, not when from some pages', async () => {
    const block = (blocked: 'all' | 'partly') =>
      setup({accounts: accounts.map((one) => (one.id === first ? {...one, blocked} : one))});
    const wholly = await block('all').source.mentorship(query);
    expect(wholly.mentor?.away).to.deep.equal({until: null});
    expect(wholly.effectiveMentor?.id).to.equal(second);
    expect((await block('partly').source.mentorship(query)).mentor?.away).to.equal(null);
  });

  it('has nobody to stand in when all are away', async () => {
    const awayTimestamp = '2027-01-01T00:00:00Z';
    const {source} = setup({
      mentors: Object.fromEntries(ids.map((id) => [id, {awayTimestamp}])),
    });
    const {mentor, effectiveMentor, available} = await source.mentorship(query);
    expect([mentor?.id, effectiveMentor, available]).to.deep.equal([first, null, false]);
  });

  it('is nobody of weight 0', async () => {
    const {source} = setup({mentors: {21: {weight: 0}, 22: {weight: 0}}});
    expect(await source.mentorship(query)).to.include({mentor: null, available: false});
  });

  it('is looked for among many who are gone', async () => {
    const many = Object.fromEntries(Array.from({length: 60}, (_, index) => [100 + index, {}]));
    const {source} = setup({mentors: {...many, 21: {}}});
    expect((await source.mentorship(query)).mentor?.id).to.equal(21);
  });

  it('has untrusted words, which stay plain text', async () => {
    const message = '<img src=x onerror=alert(1)> \u202e {{nuke}}';
    const {source} = setup({mentors: {21: {message}}});
    expect((await source.mentorship(query)).mentor?.introduction).to.equal(message);
  });

  it('is there without their last edit, where that is not told', async () => {
    const {fake, source} = setup();
    const hide = ({parameters}: {parameters: URLSearchParams}) =>
      parameters.get('list')?.includes('usercontribs') ? apiError('nosuchuserid') : null;
    fake.interruptions.push(...Array.from({length: 8}, () => hide));
    const {mentor} = await source.mentorship(query);
    expect([mentor?.id, mentor?.lastActiveAt]).to.deep.equal([first, null]);
  });
});

describe('a list of mentors', () => {
  for (const [what, contents] of [
    ['that does not exist', {}],
    ['that is no JSON', {[listPage]: '{{Mentors}}'}],
    ['that is empty', {[listPage]: '{"Mentors": []}'}],
    ['full of garbage', {[listPage]: '{"Mentors": {"x": {}, "0": 1, "5": "y"}}'}],
  ] as const)
    it(`${what} gives nobody`, async () => {
      const {source} = setup({contents});
      expect(await source.mentorship(query)).to.deep.include({mentor: null, available: false});
      expect(await source.mentors(query)).to.deep.equal([]);
    });

  it('is kept, and looked at again after five minutes', async () => {
    const {asked, clock, fake, open, source} = setup();
    await source.mentorship(query);
    await open().source.mentorship(query);
    expect(asked('titles', listPage)).to.have.length(1);
    await clock.advance(300_001);
    fake.change({contents: {[listPage]: JSON.stringify({Mentors: {[second]: {}}})}});
    const updates: Mentorship[] = [];
    const {mentor} = await open().source.mentorship(query, {
      onUpdate: (value) => void updates.push(value),
    });
    expect(mentor?.id).to.equal(first);
    await settle();
    await settle();
    expect(updates.map((one) => one.mentor?.id)).to.deep.equal([second]);
  });

  it('travels with the question who reads, when it is announced', async () => {
    const {adapter, asked, fake, source} = setup();
    source.announce?.(listPage);
    await adapter.user?.facts();
    expect(fake.requests).to.have.length(1);
    await source.mentorship(query);
    expect(asked('titles', listPage)).to.have.length(1);
  });

  it('and what is known of those on it are good for the next page, too', async () => {
    const {fake, open, source} = setup({options: stored({state: 'enabled', assigned: true})});
    await source.mentorship(query);
    const {length} = fake.requests;
    await open().source.mentorship(query);
    const again = fake.requests.slice(length).map(({parameters}) => parameters.get('meta'));
    expect(again).to.deep.equal(['userinfo']);
  });

  it('on which the reader stands makes them a mentor', async () => {
    const {fake, source} = setup({mentors: {...everybody, [reader]: {}}});
    expect(await source.mentorship(query)).to.include({isMentor: true, mentor: null});
    await settle();
    expect(fake.requests.every(({init}) => init.method !== 'POST')).to.equal(true);
  });
});

describe('readers who cannot take part', () => {
  it('have no mentor, and nothing is kept of them', async () => {
    const temporary = setup({session: '~2026-7', groups: ['*', 'temp']}, {user: '~2026-7'});
    expect(await temporary.source.mentorship(query)).to.include({mentor: null, available: false});
    const anonymous = setup({session: null}, {user: null});
    expect(await anonymous.source.mentorship(query)).to.include({mentor: null});
    expect(await failure(anonymous.source.change({change: 'opt-in'}, query))).to.include({
      kind: 'denied',
    });
  });
});

describe('that somebody has a mentor', () => {
  const writes = (fake: ReturnType<typeof setup>['fake']) =>
    fake.requests.filter(({parameters}) => parameters.get('action') === 'options');
  /** It is kept once the page has long been there. */
  const done = async (clock: FakeClock) => {
    await clock.advance(5_000);
    for (let turn = 0; turn < 6; turn++) await settle();
  };

  it('is recorded once, and outlasts the condition for it', async () => {
    const {clock, fake, open, source} = setup();
    await Promise.all([source.mentorship(query), source.mentorship(query)]);
    await done(clock);
    expect(writes(fake)).to.have.length(1);
    const later = await open().source.mentorship({...query, assign: false});
    expect(later).to.include({explicit: false, state: 'enabled'});
    expect(later.mentor?.id).to.equal(first);
    await done(clock);
    expect(writes(fake)).to.have.length(1);
  });

  it('is not recorded when there is no mentor', async () => {
    const {clock, fake, source} = setup({mentors: {}});
    await source.mentorship(query);
    await done(clock);
    expect(writes(fake)).to.have.length(0);
  });

  it('is not recorded over what another tab decided meanwhile', async () => {
    const {adapter, clock, fake, source} = setup();
    await adapter.user?.facts();
    fake.change({options: stored({state: 'opted-out'})});
    await source.mentorship(query);
    await done(clock);
    expect(writes(fake)).to.have.length(0);
  });

  it('may fail to be recorded without a word', async () => {
    const {clock, source} = setup({refusesOptions: true});
    expect((await source.mentorship(query)).mentor?.id).to.equal(first);
    await done(clock);
  });
});

describe('what a reader decides', () => {
  it('to go on without a mentor stays on the next page, with the reason', async () => {
    const {fake, open, source} = setup();
    const change = {change: 'opt-out', reason: 'other-mentor'} as const;
    const after = await source.change(change, query);
    expect(after).to.include({state: 'opted-out', mentor: null, available: true});
    expect(await open().source.mentorship(query)).to.deep.equal(after);
    const [write] = fake.requests.filter(({parameters}) => parameters.has('change'));
    expect(write?.parameters.get('change')).to.include('"reason":"other-mentor"');
  });

  it('to get a mentor again is explicit', async () => {
    const {source} = setup({options: stored({state: 'opted-out'})});
    const after = await source.change({change: 'opt-in'}, {...query, assign: false});
    expect(after).to.include({state: 'enabled', explicit: true});
    expect(after.mentor?.id).to.equal(first);
  });

  it('that a mentor is no longer needed is told apart', async () => {
    const {source} = setup();
    expect(await source.change({change: 'graduate'}, query)).to.include({
      state: 'graduated',
      mentor: null,
    });
  });

  it('for another mentor is kept by id', async () => {
    const {fake, open, source} = setup();
    const mentor = {id: third, name: 'whatever'};
    const after = await source.change({change: 'mentor', mentor}, query);
    expect(after.mentor?.id).to.equal(third);
    fake.change({
      accounts: accounts.map((one) => (one.id === third ? {...one, name: 'New Name'} : one)),
    });
    const later = await open().source.mentorship(query, {reload: true});
    expect(later.mentor?.name).to.equal('New Name');
  });

  it('for a mentor of whom only the name is known finds the id', async () => {
    const {source} = setup();
    const mentor = {id: null, name: nameOf(second) ?? ''};
    const after = await source.change({change: 'mentor', mentor}, query);
    expect(after.mentor?.id).to.equal(second);
  });

  it('cannot be for nobody, or for themselves', async () => {
    const {source} = setup();
    for (const mentor of [
      {id: 999, name: 'Nobody'},
      {id: reader, name: 'Tansy Vole'},
      {id: null, name: 'Tansy Vole'},
    ])
      expect(await failure(source.change({change: 'mentor', mentor}, query))).to.include({
        kind: 'missing',
      });
  });

  it('twice writes once', async () => {
    const {asked, source} = setup();
    await source.change({change: 'graduate'}, query);
    await source.change({change: 'graduate'}, query);
    expect(asked('action', 'options')).to.have.length(1);
  });

  it('is changed as it is now, not as it was when the page came', async () => {
    const {asked, fake, source} = setup({options: stored({state: 'enabled', assigned: true})});
    await source.mentorship(query);
    fake.change({options: stored({state: 'opted-out', reason: 'own-way'})});
    await source.change({change: 'opt-out', reason: null}, query);
    expect(asked('action', 'options')).to.have.length(0);
  });

  it('fails as the wiki says', async () => {
    const {source} = setup({refusesOptions: true});
    expect(await failure(source.change({change: 'graduate'}, query))).to.include({kind: 'denied'});
  });
});

describe('a mentor who was chosen', () => {
  const chose = (mentor: number, more: Parameters<typeof setup>[0] = {}) =>
    setup({
      options: stored({state: 'enabled', explicit: true, assigned: true, mentor}),
      ...more,
    }).source.mentorship({...query, assign: false});

  it('may be one who takes newcomers on request only', async () => {
    const mentorship = await chose(third, {mentors: {...everybody, [third]: {weight: 0}}});
    expect(mentorship.mentor).to.include({id: third, assigned: 'on-request'});
    expect(mentorship.former).to.equal(null);
  });

  it('is followed by the usual one when away', async () => {
    const awayTimestamp = '2027-01-01T00:00:00Z';
    const mentorship = await chose(third, {mentors: {...everybody, [third]: {awayTimestamp}}});
    expect([mentorship.mentor?.id, mentorship.effectiveMentor?.id]).to.deep.equal([third, first]);
  });

  it('is named when no longer on the list, and the usual one follows', async () => {
    const {[third]: _, ...mentors} = everybody;
    const mentorship = await chose(third, {mentors});
    expect(mentorship.mentor?.id).to.equal(first);
    expect(mentorship.former).to.deep.equal({name: nameOf(third)});
  });

  it('has no name any more when hidden or deleted', async () => {
    expect((await chose(third, without(third))).former).to.deep.equal({name: null});
  });

  it('cannot be the reader', async () => {
    expect(await chose(reader)).to.deep.include({former: null});
  });
});

describe('everybody who could be the mentor', () => {
  it('comes with whoever is away last, and without those who cannot', async () => {
    const blocked = {id: 24, name: 'Barred Owl', blocked: 'all'} as const;
    const {source} = setup({
      accounts: [...accounts, blocked],
      mentors: {
        ...everybody,
        [first]: {awayTimestamp: '2027-01-01T00:00:00Z'},
        [second]: {weight: 0},
        24: {},
        25: {username: 'Deleted'},
        [reader]: {},
      },
    });
    const mentors = await source.mentors(query);
    expect(mentors.map(({id}) => id)).to.have.members(ids);
    expect(mentors.at(-1)?.id).to.equal(first);
    expect(mentors.find(({id}) => id === second)?.assigned).to.equal('on-request');
  });
});

describe('where somebody asks to become a mentor', () => {
  const url = (wiki: FakeWikiOptions, enrol: string | null, requestPage: string | null) =>
    setup(wiki).source.enrolmentUrl?.({enrol, requestPage, heading: 'A & B'});
  const enrol = 'Special:EnrollAsMentor';

  it('is the special page, where the wiki has it', async () => {
    const found = await url({specialPages: [enrol]}, enrol, 'Project:Mentors');
    expect(found).to.equal(`${location.origin}/wiki/Special:EnrollAsMentor`);
  });

  it('is a new section on the page for requests elsewhere', async () => {
    const found = await url({}, enrol, 'Project:Mentor requests');
    expect(found).to.equal(
      `${location.origin}/wiki/Project:Mentor_requests?action=edit&section=new&preloadtitle=A+%26+B`,
    );
  });

  it('is nowhere without either', async () => {
    expect(await url({}, enrol, null)).to.equal(null);
    expect(await url({}, null, null)).to.equal(null);
  });

  it('may be a page of another site', async () => {
    expect(await url({}, 'https://events.example/join', null)).to.equal(
      'https://events.example/join',
    );
  });
});

describe('addresses of pages', () => {
  const {origin} = location;
  const table = [
    ['Help:Contents', '/wiki/Help:Contents'],
    ['Help:Contents#First steps', '/wiki/Help:Contents#First_steps'],
    [' Project:A_b/C?d ', '/wiki/Project:A_b/C%3Fd'],
    ['Special:Known', '/wiki/Special:Known'],
    ['/w/index.php?title=X', '/w/index.php?title=X'],
    ['javascript:alert(1)', '/wiki/javascript:alert(1)'],
  ] as const;
  for (const [target, path] of table)
    it(`of ${target} is ${path}`, async () => {
      const {links} = setup({specialPages: ['Special:Known']});
      expect(await links.url(target)).to.equal(origin + path);
    });

  it('is null for a special page that the wiki lacks, and for what is no title', async () => {
    const {links} = setup();
    for (const target of ['Special:Lacking', '', ' ', '#x', 'A[b]', 'A|b', '<script>', 'a\nb'])
      expect(await links.url(target), target).to.equal(null);
  });

  it('asks about a special page once', async () => {
    const {asked, links} = setup({specialPages: ['Special:Known']});
    await links.url('Special:Known');
    await links.url('Special:Known');
    await links.url('Help:Contents');
    expect(asked('titles', 'Special:Known')).to.have.length(1);
  });
});

describe('groups that the reader joined', () => {
  const entry = (
    timestamp: string,
    oldgroups: readonly string[],
    newgroups: readonly string[],
  ) => ({
    timestamp,
    params: {oldgroups, newgroups},
  });

  it('come with the last time they joined, as far as they still are in them', async () => {
    const {adapter} = setup({
      groups: ['*', 'user', 'sysop', 'patroller'],
      rightsLog: [
        entry('2026-11-20T00:00:00Z', ['sysop'], ['sysop', 'patroller']),
        {timestamp: '2026-11-19T00:00:00Z', params: {}},
        {timestamp: '2026-11-18T00:00:00Z', actionhidden: true},
        entry('2026-11-01T00:00:00Z', [], ['sysop']),
        entry('2026-10-01T00:00:00Z', ['sysop'], []),
        entry('2026-09-01T00:00:00Z', [], ['sysop', 'bot']),
      ],
    });
    expect(await adapter.user?.roles?.()).to.deep.equal([
      {group: 'patroller', since: '2026-11-20T00:00:00Z'},
      {group: 'sysop', since: '2026-11-01T00:00:00Z'},
    ]);
  });

  it('are none for an anonymous reader', async () => {
    const {adapter} = setup({session: null}, {user: null});
    expect(await adapter.user?.roles?.()).to.deep.equal([]);
  });
});

describe('the adapter', () => {
  it('tells wikis apart by the address of their api.php', () => {
    expect(setup().adapter.wiki).to.equal(`${location.origin}/w/api.php`);
  });
});
