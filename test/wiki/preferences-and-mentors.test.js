// The stock adapter on a real wiki: what a reader keeps there, and mentors from a list as people leave it.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {WikiClient} from '../../tools/wiki/client.js';
import {clientOf, openPage, wikiUrl} from '../../tools/wiki/harness.js';
import {mentorPage, mentors} from '../../tools/wiki/mentors.js';
import {useSessions} from './helpers/sessions.js';
import {noWidgets} from './helpers/widget.js';

const script = '/wiki-homepage/wiki-homepage.js';
const query = {listPage: mentorPage, assign: false};

describe('the stock adapter on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  /** Ids of the listed accounts that can be seen, by name. */
  const ids = new Map();

  before(async () => {
    const users = await new WikiClient(wikiUrl()).list({
      list: 'users',
      ususers: mentors.map(({name}) => name),
    });
    for (const {name, userid} of users) if (userid) ids.set(name, userid);
  });

  /**
   * Calls methods of an adapter for this page, one after the other.
   * @param {import('playwright-core').Page} page
   * @param {readonly (readonly [source: string, method: string, ...given: readonly unknown[]])[]} calls
   * @returns {Promise<any[]>} what they gave; an error as its kind and code
   */
  function call(page, calls) {
    return page.evaluate(
      async ([address, wanted]) => {
        const {connect} = await import(address);
        const {adapter} = await connect();
        const given = [];
        for (const [source, method, ...parameters] of wanted)
          try {
            given.push(await adapter[source][method](...parameters));
          } catch ({kind, code, name}) {
            given.push({error: kind ?? name, code});
          }
        return given;
      },
      [script, calls],
    );
  }

  /** A page without widgets, on which nobody else asks anything. */
  async function pageOf(user, options = {}) {
    const session = await open({user, embed: 'none', ...options});
    const {page} = await openPage(session, {page: 'Saltmere'});
    return page;
  }

  /** A browser of its own, logged in anew. */
  async function elsewhere(user) {
    const session = await open({embed: 'none'});
    await session.addCookies((await clientOf(user)).browserCookies());
    const {page} = await openPage(session, {page: 'Saltmere'});
    return page;
  }

  describe('keeps preferences', () => {
    const value = JSON.stringify({v: 1, text: 'x|y=z & ü "\u2028"'});

    it('that are there after logging in elsewhere', async () => {
      const user = 'Newcomer Dara';
      const written = await call(await pageOf(user), [
        ['preferences', 'write', 'test-kept', value],
        ['preferences', 'write', 'test-other', '1'],
        ['preferences', 'read', 'test-kept'],
      ]);
      assert.equal(written.at(-1), value);
      const [read, all, , after] = await call(await elsewhere(user), [
        ['preferences', 'read', 'test-kept'],
        ['preferences', 'readAll', 'test-'],
        ['preferences', 'write', 'test-kept', null],
        ['preferences', 'readAll', 'test-', {reload: true}],
      ]);
      assert.equal(read, value);
      assert.deepEqual(all, {'test-kept': value, 'test-other': '1'});
      assert.deepEqual(after, {'test-other': '1'});
    });

    it('several of which are written in one request', async () => {
      const page = await pageOf('Newcomer Goran');
      const sent = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.postData());
      });
      const kept = await page.evaluate(async (address) => {
        const {connect} = await import(address);
        const {adapter} = await connect();
        const {preferences} = adapter;
        await Promise.all([
          preferences.write('several-a', 'a|b'),
          preferences.write('several-b', '='),
          preferences.write('several-c', null),
        ]);
        return preferences.readAll('several-', {reload: true});
      }, script);
      assert.deepEqual(kept, {'several-a': 'a|b', 'several-b': '='});
      assert.equal(sent.length, 1);
    });

    it('up to the length that the wiki takes', async () => {
      const longest = 'é'.repeat(32_765);
      const [, read, refused] = await call(await pageOf('Newcomer Goran'), [
        ['preferences', 'write', 'test-long', longest],
        ['preferences', 'read', 'test-long', {reload: true}],
        ['preferences', 'write', 'test-long', `${longest}x`],
      ]);
      assert.equal(read, longest);
      assert.deepEqual(refused, {error: 'denied', code: 'value-too-long'});
    });

    it('of anonymous readers in their browser', async () => {
      const page = await pageOf(undefined);
      await call(page, [['preferences', 'write', 'test-kept', '1']]);
      assert.deepEqual(await call(page, [['preferences', 'read', 'test-kept']]), ['1']);
    });

    it('and says that the session is lost when it is', async () => {
      const page = await pageOf('Newcomer Dara');
      await page.context().clearCookies();
      const [written] = await call(page, [['preferences', 'write', 'test-kept', '1']]);
      assert.equal(written.error, 'session-lost');
    });

    it('and says that the wiki is read-only when it is', async () => {
      const page = await pageOf('Newcomer Dara', {switches: ['readonly']});
      const [written] = await call(page, [['preferences', 'write', 'test-kept', '1']]);
      assert.equal(written.error, 'read-only');
    });
  });

  describe('reads the list of mentors', () => {
    const seen = ['Mentor Alice', 'Mentor Bashir', 'Mentor Dmitri', 'Mentor Elif'];

    it('without those who are blocked, hidden or gone, whoever is away last', async () => {
      const [found] = await call(await pageOf('Newcomer Emil'), [['mentorship', 'mentors', query]]);
      assert.deepEqual(found.map(({name}) => name).sort(), seen);
      assert.equal(found.at(-1).name, 'Mentor Bashir');
      assert.deepEqual(found.at(-1).away, {until: '2099-01-01T00:00:00Z'});
      const dmitri = found.find(({name}) => name === 'Mentor Dmitri');
      assert.equal(dmitri.assigned, 'on-request');
      const elif = found.find(({name}) => name === 'Mentor Elif');
      assert.equal(elif.id, ids.get('Mentor Elif'));
      assert.equal(elif.gender, 'female');
      assert.equal(elif.introduction, '<b onclick="alert(1)">Hello</b> [[User:X]]');
    });

    it('and finds the same mentor for somebody each time, from anywhere', async () => {
      const wanted = [['mentorship', 'mentorship', {...query, assign: true}]];
      const [first] = await call(await pageOf('Newcomer Amina'), wanted);
      const [second] = await call(await elsewhere('Newcomer Amina'), wanted);
      assert.deepEqual(second, first);
      assert.ok(seen.includes(first.effectiveMentor.name));
      assert.equal(first.effectiveMentor.away, null);
      assert.match(first.mentor.talkPageUrl, /User_talk:Mentor_/);
    });

    it('and knows a mentor on it', async () => {
      const [found] = await call(await pageOf('Mentor Alice'), [
        ['mentorship', 'mentorship', query],
      ]);
      assert.equal(found.isMentor, true);
    });

    it('with the last edit of the mentor who is shown', async () => {
      const mentor = {id: ids.get('Mentor Alice'), name: 'Mentor Alice'};
      const [chosen] = await call(await pageOf('Newcomer Emil'), [
        ['mentorship', 'change', {change: 'mentor', mentor}, query],
      ]);
      const [edit] = await new WikiClient(wikiUrl()).list({
        list: 'usercontribs',
        ucuser: 'Mentor Alice',
        uclimit: 1,
        ucprop: 'timestamp',
      });
      assert.equal(chosen.mentor.lastActiveAt, edit.timestamp);
    });
  });

  describe('remembers what a reader decides', () => {
    const user = 'Zone Tester';
    const mentorship = ['mentorship', 'mentorship', query];

    it('after logging in elsewhere', async () => {
      const [left] = await call(await pageOf(user), [
        ['mentorship', 'change', {change: 'opt-out', reason: 'own-way'}, query],
      ]);
      assert.equal(left.state, 'opted-out');
      const [still, back] = await call(await elsewhere(user), [
        mentorship,
        ['mentorship', 'change', {change: 'opt-in'}, query],
      ]);
      assert.equal(still.state, 'opted-out');
      assert.equal(still.mentor, null);
      assert.equal(back.explicit, true);
      const [again] = await call(await pageOf(user), [mentorship]);
      assert.deepEqual(again, back);
    });

    it('in two tabs, the same change twice being no failure', async () => {
      const [one, other] = [await pageOf(user), await pageOf(user)];
      const change = ['mentorship', 'change', {change: 'graduate'}, query];
      assert.equal((await call(one, [change]))[0].state, 'graduated');
      assert.equal((await call(other, [change]))[0].state, 'graduated');
    });

    it('for a mentor who takes newcomers on request only', async () => {
      const mentor = {id: null, name: 'Mentor Dmitri'};
      const [chosen] = await call(await pageOf(user), [
        ['mentorship', 'change', {change: 'mentor', mentor}, query],
      ]);
      assert.equal(chosen.mentor.id, ids.get('Mentor Dmitri'));
    });

    it('but not for somebody who is blocked, hidden or no mentor', async () => {
      const page = await pageOf(user);
      for (const name of ['Mentor Chioma', 'Hidden Ivo', 'Veteran Vera']) {
        const mentor = {id: null, name};
        const [refused] = await call(page, [
          ['mentorship', 'change', {change: 'mentor', mentor}, query],
        ]);
        assert.equal(refused.error, 'missing', name);
      }
    });
  });

  describe('knows addresses', () => {
    it('of special pages only where the wiki has them', async () => {
      const [there, lacking, localised] = await call(await pageOf(undefined), [
        ['links', 'url', 'Special:RecentChanges'],
        ['links', 'url', 'Special:EnrollAsMentor'],
        ['links', 'url', 'Special:Contribs/Admin'],
      ]);
      assert.match(there, /Special:RecentChanges$/);
      assert.equal(lacking, null);
      assert.match(localised, /Special:Contribs\/Admin$/);
    });

    it('of the form in which somebody asks to become a mentor', async () => {
      const page = await pageOf('Veteran Vera');
      const places = {
        enrol: 'Special:EnrollAsMentor',
        requestPage: 'Project:Mentor requests',
        heading: 'Request: A & B',
      };
      const [address] = await call(page, [['mentorship', 'enrolmentUrl', places]]);
      await page.goto(address);
      assert.equal(await page.inputValue('#wpSummary'), places.heading);
    });

    it('and the groups that somebody joined', async () => {
      const admin = await clientOf('Admin');
      await admin.write({action: 'userrights', user: 'Veteran Vera', add: 'bureaucrat'});
      const [roles] = await call(await elsewhere('Veteran Vera'), [['user', 'roles']]);
      assert.deepEqual(
        roles.map(({group}) => group),
        ['bureaucrat'],
      );
      assert.ok(Date.now() - Date.parse(roles[0].since) < 600_000);
      await admin.write({action: 'userrights', user: 'Veteran Vera', remove: 'bureaucrat'});
      assert.deepEqual(await call(await elsewhere('Veteran Vera'), [['user', 'roles']]), [[]]);
    });
  });
});
