import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {AdapterError} from '../../../../src/adapters/adapter-error.js';
import {
  parseAccounts,
  parseLastEdit,
  parseRoles,
  parseStoredAccounts,
} from '../../../../src/adapters/mediawiki/parse/parse-accounts.js';
import {
  parseEventCount,
  parseViews,
} from '../../../../src/adapters/mediawiki/parse/parse-counts.js';
import {parseDetails} from '../../../../src/adapters/mediawiki/parse/parse-details.js';
import {parseEdits} from '../../../../src/adapters/mediawiki/parse/parse-edits.js';
import {parseContents, parseNames} from '../../../../src/adapters/mediawiki/parse/parse-pages.js';
import {parseSite, parseStoredSite} from '../../../../src/adapters/mediawiki/parse/parse-site.js';
import {parseStoredImpact} from '../../../../src/adapters/mediawiki/parse/parse-stored-impact.js';
import {parseUser} from '../../../../src/adapters/mediawiki/parse/parse-other.js';
import {parseFacts} from '../../../../src/adapters/mediawiki/parse/parse-user.js';
import {candidates} from '../../../../src/domain/mentorship/choose-mentor.js';
import {parseMentorList} from '../../../../src/domain/mentorship/mentor-list.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';
import {isTotal, junk, mutations} from '../../../helpers/spoilt.js';

const base = new URL('https://wiki.example/w/api.php');
const parsers: Readonly<Record<string, (value: unknown) => unknown>> = {
  parseAccounts,
  parseLastEdit,
  parseRoles,
  parseStoredAccounts,
  parseEdits,
  parseEventCount,
  parseContents,
  parseNames,
  parseSite,
  parseStoredSite,
  parseStoredImpact,
  parseFacts,
  parseUser,
  parseViews: (value) => parseViews([value]),
  parseDetails: (value) => parseDetails([value], base),
};

/** Small replies in the shapes of the wiki, for mutation. */
const samples: Readonly<Record<string, unknown>> = {
  parseAccounts: {
    query: {
      users: [
        {userid: 4, name: 'Brig', gender: 'male', editcount: 2, blockid: 1, blockpartial: true},
        {userid: 5, missing: true},
      ],
    },
  },
  parseStoredAccounts: [{id: 4, name: 'Brig', gender: 'male', editCount: null, blocked: false}],
  parseLastEdit: {query: {usercontribs: [{timestamp: '2031-03-02T10:00:00Z'}]}},
  parseRoles: {
    query: {
      logevents: [
        {timestamp: '2031-03-02T10:00:00Z', params: {oldgroups: ['a'], newgroups: ['a', 'b']}},
      ],
    },
  },
  parseEdits: {
    query: {
      usercontribs: [
        {
          ns: 0,
          title: 'Kelp clock',
          pageid: 4,
          timestamp: '2031-03-02T10:00:00Z',
          new: true,
          tags: ['x'],
        },
      ],
    },
  },
  parseFacts: {
    query: {
      userinfo: {
        id: 7,
        name: 'Tansy Vole',
        groups: ['*', 'user'],
        rights: ['read'],
        editcount: 3,
        blockid: 2,
        blockexpiry: 'infinity',
        blockreason: 'x',
        blockedby: 'Admin',
        blockpartial: true,
        messages: true,
        registrationdate: '2031-01-02T10:00:00Z',
        options: {
          gender: 'male',
          language: 'de',
          timecorrection: 'Offset|60',
          'userjs-wiki-homepage-a': '1',
          'userjs-b': '2',
        },
      },
    },
  },
  parseUser: {query: {users: [{userid: 7, name: 'Tansy Vole', editcount: 3, gender: 'female'}]}},
  parseSite: {
    query: {
      general: {lang: 'en', timezone: 'Europe/Berlin', timeoffset: 60, articlepath: '/wiki/$1'},
      namespaces: {0: {id: 0, content: true}, 1: {id: 1, content: false}},
      extensions: [{name: 'Thanks'}, {name: 'Other'}],
    },
  },
  parseDetails: {
    query: {
      pages: [{title: 'Kelp clock', extract: 'A clock', thumbnail: {source: '/images/k.png'}}],
    },
  },
  parseViews: {
    query: {pages: [{title: 'Kelp clock', pageviews: {'2031-03-02': 4, '2031-03-03': null}}]},
  },
  parseContents: {
    query: {
      pages: [
        {title: 'A', revisions: [{slots: {main: {content: 'x'}}}]},
        {title: 'B', missing: true},
      ],
    },
  },
  parseNames: {query: {allpages: [{title: 'MediaWiki:Wiki-impact-title'}]}},
  parseEventCount: {query: {logevents: [{logid: 1}]}},
  parseStoredSite: {
    language: 'en',
    timeZone: 'UTC',
    articlePath: '/$1',
    contentNamespaces: [0],
    extensions: [],
  },
};

describe('replies of the wiki', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    it(`of any shape give a model or are malformed (${name})`, () => {
      fc.assert(fc.property(fc.jsonValue(), (value) => isTotal(parse, value)));
    });

    it(`with any one thing spoilt give a model or are malformed (${name})`, () => {
      for (const value of mutations(samples[name]))
        expect(isTotal(parse, value), JSON.stringify(value)).to.equal(true);
    });
  }

  it('may have an empty map written as a list', () => {
    expect([...parseViews([{query: {pages: [{title: 'A', pageviews: []}]}}])]).to.deep.equal([
      ['A', []],
    ]);
  });

  it('leave days open that were not counted', () => {
    expect(parseViews([samples.parseViews]).get('Kelp clock')).to.deep.equal([
      {day: '2031-03-02', count: 4},
    ]);
  });

  it('give no picture from an address that is no web address', () => {
    const page = (source: string) =>
      parseDetails([{query: {pages: [{title: 'A', thumbnail: {source}}]}}], base).get('A')
        ?.thumbnailUrl;
    expect(page('javascript:alert(1)')).to.equal(null);
    expect(page('data:image/png;base64,AAAA')).to.equal(null);
    expect(page('//pictures.example/a.png')).to.equal('https://pictures.example/a.png');
    expect(page('/images/a.png')).to.equal('https://wiki.example/images/a.png');
  });
});

describe('facts on the reader', () => {
  const facts = (user: object) => parseFacts({query: {userinfo: user}});

  it('say which address waits to be confirmed, and nothing of one that is', () => {
    const account = {id: 7, name: 'Amina', email: 'amina@post.example'};
    expect(facts(account).waitingEmail).to.equal('amina@post.example');
    const confirmed = facts({...account, emailauthenticated: '2026-01-01T00:00:00Z'});
    expect(JSON.stringify(confirmed)).to.not.include('post.example');
  });

  it('say who it is, and keep only this library’s options', () => {
    expect(parseFacts(samples.parseFacts)).to.deep.include({
      kind: 'named',
      id: 7,
      name: 'Tansy Vole',
      gender: 'male',
      editCount: 3,
      timeZone: '+01:00',
      language: 'de',
      options: {'userjs-wiki-homepage-a': '1'},
      hasMessages: true,
      block: {until: null, reason: 'x', by: 'Admin', partial: true},
    });
  });

  it('know anonymous readers, whose defaults are not theirs', () => {
    const user = {
      id: 0,
      name: '192.0.2.1',
      anon: true,
      options: {gender: 'male', language: 'de', timecorrection: 'Offset|60'},
    };
    expect(facts(user)).to.deep.include({
      kind: 'anonymous',
      id: null,
      name: null,
      language: null,
      timeZone: null,
      editCount: null,
    });
  });

  for (const [how, user] of Object.entries({
    'the flag': {temp: true},
    'the group': {groups: ['*', 'temp']},
  }))
    it(`know temporary accounts by ${how}`, () => {
      expect(facts({id: 9, name: '~2031-5', ...user})).to.include({
        kind: 'temporary',
        name: '~2031-5',
        timeZone: null,
      });
    });

  it('do not take an unknown edit count for zero', () => {
    expect(facts({id: 9, name: 'Kelp'}).editCount).to.equal(null);
  });
});

describe('another account', () => {
  for (const user of [
    {name: 'x', missing: true},
    {name: '<', invalid: true},
    {name: 'x', userid: 4, hidden: true},
  ])
    it(`is missing when the wiki says ${JSON.stringify(user)}`, () => {
      expect(() => parseUser({query: {users: [user]}}))
        .to.throw(AdapterError)
        .with.property('kind', 'missing');
    });
});

describe('accounts of mentors', () => {
  it('are those that exist and may be seen', () => {
    const users = [
      {userid: 4, name: 'Brig', editcount: 2, gender: 'female'},
      {userid: 5, missing: true},
      {userid: 6, name: 'Hidden', hidden: true},
      {name: '<', invalid: true},
    ];
    expect(parseAccounts({query: {users}})).to.deep.equal([
      {id: 4, name: 'Brig', gender: 'female', editCount: 2, blocked: false},
    ]);
  });

  it('are blocked when the whole wiki is closed to them', async function () {
    if (!(await recordingNames()).length) this.skip();
    const accounts = parseAccounts(await recording('mediawiki-1.39/users-list.json'));
    expect(accounts.map(({name, blocked}) => [name, blocked])).to.deep.equal([
      ['Mentor Alice', false],
      ['Newcomer Dara', false],
      ['Newcomer Hana', true],
    ]);
  });

  it('are found by the ids of the list, whatever names stand there', async function () {
    if (!(await recordingNames()).length) this.skip();
    const [page] = parseContents(await recording('mediawiki-1.39/config-json-page.json')).values();
    const listed = parseMentorList(page ?? '');
    const accounts = parseAccounts(await recording('mediawiki-1.39/users-by-id.json'));
    const found = candidates(listed, new Map(accounts.map((one) => [one.id, one])));
    expect(found.map(({id, name, account}) => [id, name, account.name])).to.deep.equal([
      [2, 'Mentor Alice', 'MediaWiki default'],
      [3, 'Mentor Bashir', 'Abuse filter'],
      [4, 'Mentor Chioma', 'Mentor Alice'],
    ]);
  });
});

describe('recorded replies', () => {
  const all = async () =>
    (await recordingNames()).filter((name) =>
      /mediawiki-1\.39\/.*\.json$|(pageviews|logevents-thanks)\.json$/.test(name),
    );

  it('of any kind give a model or are malformed to every parser', async function () {
    const names = await all();
    if (!names.length) this.skip();
    this.timeout(30_000);
    for (const name of names) {
      const body = await recording(name);
      for (const parse of Object.values(parsers)) expect(isTotal(parse, body), name).to.equal(true);
    }
  });

  it('with things spoilt at random give a model or are malformed', async function () {
    if (!(await all()).length) this.skip();
    this.timeout(30_000);
    for (const name of [
      'userinfo-newcomer',
      'siteinfo',
      'usercontribs-page1',
      'users-list',
      'pages-info-images-extracts',
      'config-json-page',
    ]) {
      const body: unknown = await recording(`mediawiki-1.39/${name}.json`);
      const spots = JSON.stringify(body).split(/(?<=[:[,])(?=["\d[{tfn])/).length;
      fc.assert(
        fc.property(fc.nat(spots), fc.constantFrom(...junk), (spot, value) => {
          let seen = 0;
          const spoilt: unknown = JSON.parse(JSON.stringify(body), (_, old: unknown) =>
            seen++ === spot ? value : old,
          );
          return Object.values(parsers).every((parse) => isTotal(parse, spoilt));
        }),
        {numRuns: 60},
      );
    }
  });

  it('of a newcomer, a blocked and an anonymous reader are understood', async function () {
    if (!(await all()).length) this.skip();
    const facts = async (name: string) =>
      parseFacts(await recording(`mediawiki-1.39/userinfo-${name}.json`));
    expect(await facts('newcomer')).to.include({
      kind: 'named',
      id: 7,
      name: 'Newcomer Dara',
      editCount: 43,
      timeZone: null,
      hasMessages: true,
    });
    expect((await facts('blocked')).block).to.deep.equal({
      until: '2026-12-06T01:31:18Z',
      reason: 'Test block',
      by: 'Admin',
      partial: false,
    });
    expect((await facts('blocked-partial')).block?.partial).to.equal(true);
    expect((await facts('anon')).kind).to.equal('anonymous');
  });

  it('of contributions, site, views, thanks and pages are understood', async function () {
    if (!(await all()).length) this.skip();
    const stock = (name: string) => recording(`mediawiki-1.39/${name}.json`);
    expect(parseEdits(await stock('usercontribs-page1'))[0]).to.deep.include({
      title: 'Harbour of Northmoor',
      namespace: 0,
      pageId: 12,
    });
    expect(parseEdits(await stock('usercontribs-nosuchuser'))).to.deep.equal([]);
    expect(parseSite(await stock('siteinfo'))).to.deep.equal({
      language: 'en',
      timeZone: 'UTC',
      articlePath: '/index.php/$1',
      contentNamespaces: [0],
      extensions: ['PageImages', 'TextExtracts'],
    });
    const pages = parseDetails([await stock('pages-info-images-extracts')], base);
    expect(pages.get('No such page')?.gone).to.equal(true);
    expect(pages.get('River of Northmoor')?.description).to.equal(
      'River of Northmoor is a place in the region.',
    );
    const bare = parseDetails([await stock('bare-pageimages-extracts-missing')], base);
    expect(bare.get('River of Northmoor')).to.deep.equal({
      gone: false,
      description: null,
      thumbnailUrl: null,
    });
    expect(parseViews([await stock('pageviews-missing')]).size).to.equal(0);
    const views = parseViews([await recording('growthexperiments-1.39/pageviews.json')]);
    expect(views.get('River of Northmoor')?.[0]).to.deep.equal({day: '2026-11-15', count: 44});
    expect(
      parseEventCount(await recording('growthexperiments-1.39/logevents-thanks.json')),
    ).to.equal(1);
    expect([...parseContents(await stock('config-json-page')).keys()]).to.deep.equal([
      'MediaWiki:GrowthMentors.json',
      'MediaWiki:NewcomerTasks.json',
    ]);
  });
});
