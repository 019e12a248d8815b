import {expect} from '@open-wc/testing';
import type {AdapterError} from '../../../../src/adapters/adapter-error.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {Program} from '../../../../src/domain/page-model.js';
import type {ListedProgram, ProgramPlan} from '../../../../src/domain/programs/program-plan.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';
import {
  addressOf,
  fakeStorage,
  fakeWiki,
  type FakeWikiOptions,
  json,
} from '../../../helpers/fake-wiki.js';

const host = 'https://dashboard.example';
const course = 'School/Maps_(2026)';
const address = `${host}/courses/School/Maps_(2026)`;
const nothing: ProgramPlan = {list: [], dashboard: null, events: false};
const dashboard: ProgramPlan = {...nothing, dashboard: {host, courses: [course]}};
const events: ProgramPlan = {...nothing, events: true};

const member = {id: 31, username: 'Tansy Vole', role: 0, real_name: 'Secret', email: 's@example'};
const teacher = {id: 32, username: 'Leila_Haddad', role: 1, real_name: 'Secret'};
const usersOf = (...users: object[]) => json({course: {users}});
const courseReply = (more: object = {}) =>
  json({
    course: {
      id: 77,
      title: 'Maps',
      type: 'BasicCourse',
      start: '2026-09-01T00:00:00.000Z',
      end: '2026-12-20T23:59:59.000Z',
      url: 'https://wiki.example/wiki/Maps',
      ...more,
    },
  });

type Replies = Record<string, () => Response | Promise<Response>>;

const maps: Program = {
  id: `dashboard:${course}`,
  title: 'Maps',
  kind: 'course',
  role: 'member',
  start: '2026-09-01',
  end: '2026-12-20',
  url: 'https://wiki.example/wiki/Maps',
  instructors: [{id: null, name: 'Leila Haddad'}],
  progress: null,
  articles: [],
  links: [],
  topics: [],
};

function setup(replies: Replies = {}, options: FakeWikiOptions = {}) {
  const clock = fakeClock();
  const wiki = fakeWiki({session: 'Tansy Vole', ...options});
  const storage = {personal: fakeStorage(), public: fakeStorage()};
  const asked: {url: string; init: RequestInit}[] = [];
  const known: Replies = {
    [`${address}/users.json`]: () => usersOf(member, teacher),
    [`${address}/course.json`]: () => courseReply(),
    ...replies,
  };
  const fetcher: typeof fetch = async (input, init = {}) => {
    const url = addressOf(input);
    if (!/dashboard\.example|rest\.php|centralids/.test(url)) return wiki.fetch(input, init);
    asked.push({url, init});
    if (init.signal?.aborted) throw new DOMException('Aborted', 'AbortError');
    const found = Object.entries(known).find(([part]) => url.includes(part))?.[1];
    return found ? found() : new Response('{"httpCode": 404}', {status: 404});
  };
  const open = (user: string | null = 'Tansy Vole') =>
    createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user,
      fetch: fetcher,
      now: clock.now,
      timer: clock.timer,
      storage,
    });
  /** With everything that others answer, as a person who asks anew gets it. */
  const all = (plan: ProgramPlan) => open().programs!.programs(plan, {reload: true});
  return {clock, wiki, storage, asked, known, open, all};
}

const listed = (more: Partial<ListedProgram> = {}): ListedProgram => ({
  id: 'own',
  title: 'Own',
  kind: 'course',
  start: '2026-11-01',
  end: null,
  page: 'Project:Own',
  members: ['tansy_Vole'],
  instructors: ['Leila_Haddad'],
  campaigns: [],
  topics: ['asia'],
  articles: [],
  goal: 0,
  links: [],
  ...more,
});

const own = (...list: readonly ListedProgram[]): ProgramPlan => ({...nothing, list});

describe('programs on MediaWiki', () => {
  describe('that the configuration lists', () => {
    it('are asked for nowhere while it lists none', async () => {
      const {open, wiki, asked} = setup();
      expect(await open().programs!.programs(nothing)).to.deep.equal([]);
      expect([wiki.requests.length, asked.length]).to.deep.equal([0, 0]);
    });

    it('are those with the reader among the members or instructors', async () => {
      const {all} = setup();
      const others = listed({id: 'others', members: ['Somebody Else']});
      const leads = listed({id: 'leads', instructors: ['Tansy Vole', 'Leila Haddad']});
      const found = await all(own(listed(), others, leads));
      expect(found.map(({id, role}) => `${id} ${role}`)).to.deep.equal([
        'own member',
        'leads instructor',
      ]);
      expect(found[1]?.instructors).to.deep.equal([{id: null, name: 'Leila Haddad'}]);
      expect(found[0]?.url).to.match(/\/wiki\/Project:Own$/);
    });

    it('take in whoever signed up through their campaign', async () => {
      const plan = own(listed({members: [], campaigns: ['maps-2026']}));
      const options = {'userjs-wiki-homepage-campaign': 'maps-2026'};
      expect((await setup({}, {options}).all(plan)).length).to.equal(1);
      expect((await setup().all(plan)).length).to.equal(0);
    });

    it('count articles that the member has edited since the first day', async () => {
      const edits = [
        {title: 'Karsel Bridge', timestamp: '2026-11-20T10:00:00Z'},
        {title: 'Karsel Bridge', timestamp: '2026-11-19T10:00:00Z'},
        {title: 'Something else', timestamp: '2026-11-18T10:00:00Z'},
      ];
      const {all, wiki} = setup({}, {edits});
      const [found] = await all(own(listed({articles: ['karsel_Bridge', 'Old mill of Vey']})));
      expect(found?.progress).to.deep.equal({done: 1, total: 2});
      expect(found?.articles.map(({title, done}) => [title, done])).to.deep.equal([
        ['Karsel Bridge', true],
        ['Old mill of Vey', false],
      ]);
      expect(found?.articles[1]?.editUrl).to.match(/Old_mill_of_Vey\?action=edit$/);
      const contributions = wiki.requests.find(({parameters}) => parameters.has('ucuser'));
      expect(contributions?.parameters.get('ucend')).to.equal('2026-11-01T00:00:00Z');
    });

    it('count any articles where none are named, each once, up to the goal', async () => {
      const edits = ['A', 'B', 'B', 'C'].map((title) => ({
        title,
        timestamp: '2026-11-20T10:00:00Z',
      }));
      const talk = {title: 'Talk:A', timestamp: '2026-11-20T10:00:00Z', ns: 1};
      const {all} = setup({}, {edits: [...edits, talk]});
      expect((await all(own(listed({goal: 10}))))[0]?.progress).to.deep.equal({done: 3, total: 10});
      expect((await all(own(listed({goal: 2}))))[0]?.progress).to.deep.equal({done: 2, total: 2});
    });

    it('are shown without a count when the edits do not arrive', async () => {
      const {all, wiki} = setup();
      const broken = () => json({query: {usercontribs: 'none'}});
      wiki.interruptions.push(
        () => null,
        ...Array.from(
          {length: 5},
          () => (request: {parameters: URLSearchParams}) =>
            request.parameters.has('ucuser') ? broken() : null,
        ),
      );
      const [found] = await all(own(listed({goal: 10})));
      expect([found?.id, found?.progress]).to.deep.equal(['own', null]);
    });

    it('are nobody’s who has no account of their own', async () => {
      const {open} = setup({}, {session: null});
      expect(await open(null).programs!.programs(own(listed()))).to.deep.equal([]);
    });
  });

  describe('of a dashboard', () => {
    it('are read by name, role and course, and by nothing else of anybody', async () => {
      const {all, storage} = setup();
      expect(await all(dashboard)).to.deep.equal([maps]);
      const kept = JSON.stringify(
        [...Array(storage.personal.length).keys()].map((index) =>
          storage.personal.getItem(storage.personal.key(index) ?? ''),
        ),
      );
      expect(kept)
        .to.contain('Maps')
        .and.not.match(/Secret|example"|s@/);
    });

    it('are asked for without cookies, referrer or name', async () => {
      const {all, asked} = setup();
      await all(dashboard);
      expect(asked.map(({url}) => url)).to.deep.equal([
        `${address}/users.json`,
        `${address}/course.json`,
      ]);
      for (const {url, init} of asked) {
        expect(init.credentials).to.equal('omit');
        expect(init.referrerPolicy).to.equal('no-referrer');
        expect(init.redirect).to.equal('error');
        expect(url).to.not.contain('Tansy');
      }
    });

    it('are not looked at further by somebody who is not in them', async () => {
      const {all, asked} = setup({[`${address}/users.json`]: () => usersOf(teacher)});
      expect(await all(dashboard)).to.deep.equal([]);
      expect(asked.length).to.equal(1);
    });

    it('have an instructor who is a member as well', async () => {
      const twice = [member, {...member, role: 1}, {...member, role: 4}];
      const {all} = setup({[`${address}/users.json`]: () => usersOf(...twice)});
      expect((await all(dashboard))[0]?.role).to.equal('instructor');
    });

    it('do not count volunteers and staff as members', async () => {
      const {all} = setup({[`${address}/users.json`]: () => usersOf({...member, role: 2})});
      expect(await all(dashboard)).to.deep.equal([]);
    });

    for (const [what, reply] of [
      ['private', () => new Response('', {status: 404})],
      ['withdrawn', () => courseReply({withdrawn: true})],
    ] as const)
      it(`are left out when they are ${what}`, async () => {
        const path = what === 'private' ? 'users' : 'course';
        expect(await setup({[`${address}/${path}.json`]: reply}).all(dashboard)).to.deep.equal([]);
      });

    it('lead to the dashboard where their own address is not safe', async () => {
      const of = async (url: unknown) => {
        const {all} = setup({[`${address}/course.json`]: () => courseReply({url})});
        return (await all(dashboard))[0]?.url;
      };
      expect(await of('javascript:alert(1)')).to.equal(address);
      expect(await of('http://wiki.example/')).to.equal(address);
      expect(await of(null)).to.equal(address);
    });

    for (const [what, body] of [
      ['no object', 'null'],
      ['no list', '{"course": {"users": {"a": 1}}}'],
      ['names that are none', '{"course": {"users": [{"username": 7, "role": 0}]}}'],
      ['no JSON', '<html>'],
      ['an error', '{"error": "internal"}'],
    ] as const)
      it(`are unknown when the dashboard answers with ${what}; the others stay`, async () => {
        const {all} = setup({[`${address}/users.json`]: () => new Response(body)});
        const found = await all({...dashboard, list: [listed()]});
        expect(found.map(({id}) => id)).to.deep.equal(['own']);
      });

    it('are not asked for where the address is not a safe one', async () => {
      const {all, asked} = setup();
      const plan = (courses: readonly string[], at = host): ProgramPlan => ({
        ...nothing,
        dashboard: {host: at, courses},
      });
      for (const bad of [
        'http://dashboard.example',
        'https://a@dashboard.example',
        'https://dashboard.example/x',
      ])
        await all(plan([course], bad));
      await all(plan(['../..', './x', 'x', 'a/b/c', 'a/']));
      expect(asked).to.deep.equal([]);
    });
  });

  describe('that others keep', () => {
    it('delay nothing: the first page goes without them, and is told when they come', async () => {
      let answer: (value: Response) => void = () => undefined;
      const {open} = setup({
        [`${address}/users.json`]: () => new Promise<Response>((resolve) => (answer = resolve)),
      });
      const told: (readonly string[])[] = [];
      const plan = {...dashboard, list: [listed()]};
      const onUpdate = (found: readonly Program[]) => void told.push(found.map(({id}) => id));
      const first = await open().programs!.programs(plan, {onUpdate});
      expect(first.map(({id}) => id)).to.deep.equal(['own']);
      answer(usersOf(member));
      await settle();
      await settle();
      expect(told).to.deep.equal([['own', maps.id]]);
    });

    it('are there at once on the next page, and asked for again after a quarter of an hour', async () => {
      const {open, asked, clock} = setup();
      await open().programs!.programs(dashboard);
      await settle();
      const again = () => open().programs!.programs(dashboard);
      expect(await again()).to.deep.equal([maps]);
      await clock.advance(14 * 60_000);
      expect(await again()).to.deep.equal([maps]);
      expect(asked.length).to.equal(2);
      await clock.advance(2 * 60_000);
      expect(await again()).to.deep.equal([maps]);
      await settle();
      expect(asked.length).to.equal(4);
    });

    it('stay as they were while the dashboard is down', async () => {
      const {open, clock, known} = setup();
      await open().programs!.programs(dashboard);
      await settle();
      known[`${address}/users.json`] = () => new Response('', {status: 503});
      await clock.advance(16 * 60_000);
      expect(await open().programs!.programs(dashboard)).to.deep.equal([maps]);
      await clock.advance(60_000);
      expect(await open().programs!.programs(dashboard)).to.deep.equal([maps]);
    });

    it('are not asked for on every page when the dashboard was never there', async () => {
      const {open, asked, clock} = setup({
        [`${address}/users.json`]: () => Promise.reject(new TypeError('gone')),
      });
      for (let page = 0; page < 3; page++) {
        expect(await open().programs!.programs(dashboard)).to.deep.equal([]);
        await clock.advance(60_000);
      }
      expect(asked.length).to.equal(1);
    });

    it('are given up after some seconds', async () => {
      const {open, asked, clock} = setup({
        [`${address}/users.json`]: () => new Promise<Response>(() => undefined),
      });
      await open().programs!.programs(dashboard);
      await clock.advance(7000);
      expect(asked[0]?.init.signal?.aborted).to.equal(false);
      await clock.advance(2000);
      expect(asked[0]?.init.signal?.aborted).to.equal(true);
    });

    it('are given up with the asker', async () => {
      const {open} = setup();
      const controller = new AbortController();
      const answer = open().programs!.programs(dashboard, {signal: controller.signal});
      controller.abort();
      const error: unknown = await answer.catch((reason: unknown) => reason);
      expect((error as AdapterError).name).to.equal('AbortError');
    });
  });

  describe('of the extension for events', () => {
    const rest = '/rest.php/campaignevents/v0';
    const central = (ids: object) => () => json({query: {userinfo: {id: 7, centralids: ids}}});
    const event = (id: number, more: object = {}) =>
      json({
        id,
        name: `Event ${id}`,
        event_page: `Event:Number ${id}`,
        start_time: '20261201090000',
        end_time: '2026-12-02T18:00:00Z',
        ...more,
      });
    const replies: Replies = {
      centralids: central({CentralAuth: 90210, local: 7}),
      [`${rest}/participant/90210/event_registrations`]: () =>
        json([
          {event_id: 12, event_name: 'Event 12'},
          {event_id: 13, event_name: 'Gone', event_deleted: true},
          {event_id: 14, event_name: 'Private'},
        ]),
      [`${rest}/organizer/90210/event_registrations`]: () => json([{event_id: 15}]),
      [`${rest}/event_registration/12/organizers`]: () =>
        json([{organizer_id: 1, user_id: 5, user_name: 'Leila Haddad', user_page: {}}]),
      [`${rest}/event_registration/12`]: () => event(12),
      [`${rest}/event_registration/15`]: () => event(15),
    };

    it('are found by the central id of the reader', async () => {
      const [leads, joins, ...rest] = await setup(replies).all(events);
      expect([leads?.id, leads?.role]).to.deep.equal(['event:15', 'instructor']);
      expect(joins).to.deep.equal({
        ...maps,
        id: 'event:12',
        title: 'Event 12',
        kind: 'event',
        start: '2026-12-01',
        end: '2026-12-02',
        url: `${location.origin}/wiki/Event:Number_12`,
      });
      expect(rest).to.deep.equal([]);
    });

    it('are found by the local id on a wiki of its own', async () => {
      const {all, asked} = setup({centralids: central({local: 7})});
      expect(await all(events)).to.deep.equal([]);
      expect(asked.some(({url}) => url.includes('/participant/7/'))).to.equal(true);
    });

    it('are none where the extension is missing', async () => {
      const {all} = setup({centralids: central({local: 7})});
      expect(await all(events)).to.deep.equal([]);
    });
  });
});
