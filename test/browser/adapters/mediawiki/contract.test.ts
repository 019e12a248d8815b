import {expect} from '@open-wc/testing';
import type {AdapterErrorKind} from '../../../../src/adapters/adapter-error.js';
import type {Timer} from '../../../../src/adapters/http/send.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {ContractScenario} from '../../../../src/testing/index.js';
import {
  adapterContract,
  checkImpact,
  checkMentor,
  checkMentorship,
  checkQuestions,
  checkUserFacts,
} from '../../../../src/testing/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import type {FakeTaskWikiOptions} from '../../../helpers/fake-task-wiki.js';
import {fakeTaskWiki} from '../../../helpers/fake-task-wiki.js';
import {fakeSettingsWiki} from '../../../helpers/fake-settings-wiki.js';
import {fakeTalkWiki} from '../../../helpers/fake-talk-wiki.js';
import type {FakeWikiOptions} from '../../../helpers/fake-wiki.js';
import {addressOf, apiError, json} from '../../../helpers/fake-wiki.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';

const clock = fakeClock();
/** Page of mentors as GrowthExperiments has it, by account id. */
const mentorPage = (mentors: object) => ({
  'MediaWiki:GrowthMentors.json': JSON.stringify({Mentors: mentors}),
});
const mentors = {21: {}, 22: {weight: 0}, 23: {awayTimestamp: '2027-01-01T00:00:00Z'}};
const people: FakeWikiOptions = {
  accounts: [
    {id: 9, name: 'Kelp Otter'},
    ...[21, 22, 23].map((id) => ({id, name: `Mentor ${id}`})),
  ],
  contents: {
    ...mentorPage(mentors),
    'Help:Pictures': "A '''picture''' has a caption.",
    'Help:Galleries': 'Every picture gets the same size.',
  },
};
const edits = [
  {title: 'Kelp clock', timestamp: '2026-11-22T10:00:00Z'},
  {title: 'Moss bridge', timestamp: '2026-11-20T09:00:00Z'},
];

/** Tasks of every type that a wiki has which set nothing. */
const tasks = Array.from({length: 20}, (_, index) => ({
  id: 500 + index,
  title: `Task ${index}`,
  templates: [['Copy edit', 'Underlinked', 'Unreferenced', 'Update', 'Expand'][index % 5] ?? ''],
  protected: index === 7,
}));

/** What the reader of `active` saved last, an hour ago. */
const edited = [{pageId: 503, timestamp: new Date(clock.now() - 3_600_000).toISOString()}];

/** Codes by which a wiki tells of each kind. */
const codes: Readonly<Partial<Record<AdapterErrorKind, string>>> = {
  'rate-limited': 'ratelimited',
  'read-only': 'readonly',
  'session-lost': 'assertnameduserfailed',
  denied: 'permissiondenied',
  blocked: 'blocked',
  filtered: 'abusefilter-disallowed',
  conflict: 'editconflict',
  missing: 'missingtitle',
  unsupported: 'badvalue',
};

const special: Readonly<Partial<Record<AdapterErrorKind, typeof fetch>>> = {
  network: () => Promise.reject(new TypeError('Failed to fetch')),
  malformed: async () => new Response('<!doctype html>'),
  captcha: async () => json({edit: {result: 'Failure', captcha: {}}}),
  timeout: (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    }),
};

function failing(kind: AdapterErrorKind): typeof fetch {
  return special[kind] ?? (async () => apiError(codes[kind] ?? 'unknown'));
}

const failures = [...Object.keys(codes), ...Object.keys(special)] as AdapterErrorKind[];

/** Delays are over at once, the deadline only where nothing else would end the request. */
const hasty =
  (kind: AdapterErrorKind | undefined): Timer =>
  (callback, milliseconds) =>
    clock.timer(callback, milliseconds < 10_000 || kind === 'timeout' ? 0 : milliseconds);

const situations: Readonly<Partial<Record<ContractScenario, FakeWikiOptions>>> = {
  newcomer: {session: 'Tansy Vole', ...people},
  mentor: {session: 'Tansy Vole', ...people, contents: mentorPage({7: {}, ...mentors})},
  administrator: {session: 'Tansy Vole', ...people},
  anonymous: {session: null},
  temporary: {session: '~2026-7', groups: ['*', 'temp'], edits},
};

/** Pages of settings, and what is done to them. */
const isAboutSettings = (asked: URLSearchParams) =>
  /^MediaWiki:(Homepage|ContractSuite)/.test(asked.get('titles') ?? asked.get('title') ?? '') ||
  asked.get('list') === 'allusers' ||
  (asked.has('revids') && asked.get('rvprop') === 'content|ids');

/** A wiki whose talk pages, and for administrators settings, can be written. */
function wikiOf(options: FakeTaskWikiOptions, administrator: boolean): typeof fetch {
  const wiki = fakeTaskWiki(options);
  const talk = fakeTalkWiki(clock.now);
  const settings = fakeSettingsWiki(clock.now);
  if (!administrator) settings.refusals.push({code: 'protectednamespace-interface', text: 'No'});
  settings.write('MediaWiki:Homepage.json', 'Kelp Otter', '{"$version":"1"}');
  const talks = (asked: URLSearchParams) =>
    asked.get('action') === 'edit' ||
    asked.has('revids') ||
    !!asked.get('titles')?.startsWith('User talk:');
  return (input, init) => {
    const {body} = init ?? {};
    const asked = body instanceof URLSearchParams ? body : new URL(addressOf(input)).searchParams;
    if (isAboutSettings(asked)) return settings.fetch(input, init);
    return (talks(asked) ? talk : wiki).fetch(input, init);
  };
}

function create(scenario: ContractScenario) {
  const wiki = situations[scenario] ?? {
    ...people,
    session: 'Tansy Vole',
    edits,
    extensions: ['Thanks', 'PageViewInfo'],
  };
  const kind = failures.find((one) => scenario === `failure:${one}`);
  return createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user: wiki.session ?? null,
    fetch: kind
      ? failing(kind)
      : wikiOf(
          {pages: tasks, ...(scenario === 'active' && {edited}), ...wiki},
          scenario === 'administrator',
        ),
    now: clock.now,
    timer: hasty(kind),
    random: () => 0,
    storage: null,
  });
}

describe('the stock adapter keeps the contract', () => {
  const cases = adapterContract({
    name: 'mediawiki',
    create,
    failures,
    person: 'Kelp Otter',
    missing: 'Nobody',
    edited: 503,
  });
  for (const {name, run} of cases) it(name, run);
});

/** Which recording answers which module. */
const answers: Readonly<Record<string, string>> = {
  userinfo: 'userinfo-newcomer',
  usercontribs: 'usercontribs-all',
  siteinfo: 'siteinfo',
  info: 'pages-info-images-extracts',
  users: 'users-by-id',
  revisions: 'page-missing-invalid',
};

/** A wiki that answers with what a real one said. */
const recordedWiki: typeof fetch = async (input) => {
  const asked = new URL(addressOf(input)).searchParams;
  const modules = ['list', 'meta', 'prop'].flatMap((kind) => asked.get(kind)?.split('|') ?? []);
  const query = {allpages: []};
  const lists = asked.get('titles')?.includes('GrowthMentors');
  for (const module of modules) {
    const name = lists && module === 'revisions' ? 'config-json-page' : answers[module];
    const body: unknown = name ? await recording(`mediawiki-1.39/${name}.json`) : {};
    if (typeof body === 'object' && body && 'query' in body) Object.assign(query, body.query);
  }
  return json({batchcomplete: true, query});
};

const recordedAdapter = (from: typeof fetch) =>
  createMediaWikiAdapter({
    apiUrl: '/api.php',
    user: 'Newcomer Dara',
    fetch: from,
    now: clock.now,
    timer: hasty(undefined),
    storage: null,
  });

describe('the stock adapter over recorded replies', () => {
  it('gives facts and impact that keep the contract', async function () {
    if (!(await recordingNames()).length) this.skip();
    const adapter = recordedAdapter(recordedWiki);
    const facts = await adapter.user?.facts();
    const impact = await adapter.impact?.impact({user: null, days: 60, timeZone: 'UTC'});
    if (!facts || !impact) throw new Error('Nothing was read');
    checkUserFacts(facts);
    checkImpact(impact);
    expect(impact.editCount.count).to.equal(43);
    expect(await adapter.configuration?.read()).to.equal(null);
  });

  it('gives mentors, questions and addresses that keep the contract', async function () {
    if (!(await recordingNames()).length) this.skip();
    const {mentorship, questions, links} = recordedAdapter(recordedWiki);
    const query = {listPage: 'MediaWiki:GrowthMentors.json', assign: true};
    const [given, mentors] = [
      await mentorship?.mentorship(query),
      await mentorship?.mentors(query),
    ];
    if (!given || !mentors) throw new Error('Nothing was read');
    checkMentorship(given);
    mentors.forEach(checkMentor);
    // The list calls the first of three ids Mentor Alice, who has another one: it may not be meant.
    const names = mentors.map(({name}) => name);
    expect(names).to.have.members(['Abuse filter', 'Mentor Alice']);
    expect(names).to.include(given.mentor?.name);
    checkQuestions((await questions?.recent()) ?? []);
    expect(await links?.url('Help:Contents')).to.match(/\/index\.php\/Help:Contents$/);
  });

  it('tells a failed reply from an answer, whichever source asks', async function () {
    const names = (await recordingNames()).filter((name) =>
      /mediawiki-1\.39\/error-(read|maxlag|internal|assert-user|blocked)/.test(name),
    );
    if (!names.length) this.skip();
    for (const name of names) {
      const body = JSON.stringify(await recording(name));
      const adapter = recordedAdapter(async () => new Response(body));
      const error = await adapter.impact
        ?.impact({user: null, days: 60, timeZone: 'UTC'})
        .catch((reason: unknown) => reason);
      expect(error, name).to.have.property('name', 'AdapterError');
    }
  });
});
