// Questions on a wiki that refuses them, or loses its answers: told, and never posted twice.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf, setSwitches} from '../../tools/wiki/harness.js';
import {draftFor, openAsker, solved, textOf, times} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {noWidgets} from './helpers/widget.js';

const dara = 'Newcomer Dara';
const title = 'User talk:Mentor Bo';
const isEdit = (request) =>
  request.method() === 'POST' && /(^|&)action=edit(&|$)/.test(request.postData() ?? '');

let number = 0;
/** A question that was not asked before. */
const next = (more) =>
  draftFor('Mentor Bo', {text: `Question ${Date.now()}-${number++}?`, ...more});
const posted = async (draft) => times(await textOf(title), draft.text);

describe('a question that the wiki refuses', {skip: noWidgets}, () => {
  const open = useSessions();
  let session;
  let asker;
  before(async () => {
    session = await open({user: dara});
    asker = await openAsker(session);
  });

  for (const [name, kind, code] of [
    ['readonly', 'read-only', 'readonly'],
    ['ratelimit-edit', 'rate-limited', 'ratelimited'],
    ['session-lost', 'session-lost', 'assertnameduserfailed'],
    ['throw', 'network', 'internal_api_error_RuntimeException'],
    ['garbage', 'malformed', undefined],
  ])
    it(`is told why, and goes through afterwards: ${name}`, async () => {
      const draft = next();
      await setSwitches(session, [name]);
      const error = await asker.refused(draft);
      await setSwitches(session, []);
      assert.deepEqual([error.kind, error.code], [kind, code]);
      assert.equal(await posted(draft), 0);
      await asker.ask({...draft, attemptedAt: new Date().toISOString()});
      assert.equal(await posted(draft), 1);
    });

  it('is told in the words of the wiki: blocked', async () => {
    const blocked = await openAsker(await open({user: 'Newcomer Hana'}));
    const error = await blocked.refused(next());
    assert.equal(error.kind, 'blocked');
    assert.match(error.wikiText, /blocked/);
  });

  it('is told of a filter, and of a blacklist', async () => {
    for (const [draft, pattern] of [
      [next({text: 'A badword?'}), /^abusefilter-disallowed$/],
      [next({text: 'See https://spam.example/a'}), /^spamblacklist$/],
    ]) {
      let error = await asker.refused(draft);
      if (error.captcha) error = await asker.refused({...draft, captcha: solved(error.captcha)});
      assert.equal(error.kind, 'filtered', JSON.stringify(error));
      assert.match(error.code, pattern);
      assert.ok(error.wikiText.length > 20);
    }
  });

  it('is told before it is written that a page may not have that title', async () => {
    const target = {kind: 'page', title: 'User talk:Forbiddenword'};
    assert.equal((await asker.place(target)).obstacle, 'protected');
    assert.equal((await asker.refused(next({target}))).kind, 'denied');
  });

  it('is told of a warning, and passes the second time', async () => {
    const draft = next({text: `A hmmword ${Date.now()}?`});
    const {kind, code} = await asker.refused(draft);
    assert.deepEqual([kind, code], ['filtered', 'abusefilter-warning']);
    await asker.ask(draft);
    assert.equal(await posted(draft), 1);
  });

  it('has a riddle to solve first, again after a wrong answer', async () => {
    const draft = next();
    await setSwitches(session, ['captcha']);
    const first = await asker.refused(draft);
    const wrong = await asker.refused({...draft, captcha: {id: first.captcha.id, word: '-1'}});
    assert.equal(wrong.kind, 'captcha');
    assert.notEqual(wrong.captcha.id, first.captcha.id);
    await asker.ask({...draft, captcha: solved(wrong.captcha)});
    await setSwitches(session, []);
    assert.equal(await posted(draft), 1);
  });

  it('has a riddle in words, without their markup', async () => {
    const draft = next();
    await setSwitches(session, ['captcha-question']);
    const {captcha} = await asker.refused(draft);
    assert.equal(captcha.question, 'What comes twice a day & is wet?');
    await asker.ask({...draft, captcha: {id: captcha.id, word: 'tide'}});
    await setSwitches(session, []);
    assert.equal(await posted(draft), 1);
  });

  it('gets a new token when the old one has expired', async () => {
    const fresh = await openAsker(session);
    let spoilt = 0;
    await session.route(/meta=tokens/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"csrftoken":"[^"]{8}/, (found) =>
        spoilt++ ? found : '"csrftoken":"00000000',
      );
      await route.fulfill({response, body});
    });
    const draft = next();
    await fresh.ask(draft);
    await session.unroute(/meta=tokens/);
    assert.equal(spoilt, 2);
    assert.equal(await posted(draft), 1);
  });
});

describe('a question whose answer is lost', {skip: noWidgets}, () => {
  const open = useSessions();
  let session;
  let asker;
  before(async () => {
    session = await open({user: dara});
    asker = await openAsker(session);
  });

  for (const name of ['drop', 'drop-504', 'throw-after'])
    it(`is found on the page: ${name}`, async () => {
      const draft = next();
      await setSwitches(session, [name]);
      const {heading, url} = await asker.ask(draft);
      await setSwitches(session, []);
      assert.equal(await posted(draft), 1);
      assert.ok(decodeURIComponent(url).endsWith(`#${heading.replaceAll(' ', '_')}`), url);
      // Somebody who was told nothing, for the tab was closed, asks again.
      await asker.ask({...draft, attemptedAt: new Date().toISOString()});
      assert.equal(await posted(draft), 1);
    });

  it('is told of when the network is gone altogether, and posted once by another try', async () => {
    const draft = next();
    const attemptedAt = new Date().toISOString();
    await session.route('**/api.php*', async (route) => {
      if (!isEdit(route.request())) return route.continue();
      // It arrives, and from then on nothing does.
      await route.fetch();
      await session.route('**/api.php*', (later) => later.abort('internetdisconnected'));
      return route.abort('internetdisconnected');
    });
    assert.equal((await asker.refused(draft)).kind, 'network');
    await session.unroute('**/api.php*');
    assert.equal(await posted(draft), 1);
    await asker.ask({...draft, attemptedAt});
    assert.equal(await posted(draft), 1);
  });

  it('is not posted a second time when the first attempt arrives late', async () => {
    const draft = next({heading: `Late ${Date.now()}`});
    const held = [];
    let arrived;
    const late = new Promise((resolve) => (arrived = resolve));
    await session.route('**/api.php*', async (route) => {
      if (!isEdit(route.request())) return route.continue();
      if (!held.length) {
        held.push(route.request());
        arrived();
        return route.abort('connectionreset');
      }
      // What was thought lost overtakes the new attempt.
      await route.fetch({postData: held[0].postData()});
      return route.continue();
    });
    assert.equal((await asker.refused(draft)).kind, 'network');
    await late;
    const {heading} = await asker.ask({...draft, attemptedAt: new Date().toISOString()});
    await session.unroute('**/api.php*');
    assert.equal(heading, draft.heading);
    assert.equal(await posted(draft), 1);
  });

  it('is posted once by two tabs', async () => {
    const other = await openAsker(session);
    const draft = next({heading: `Two tabs ${Date.now()}`});
    const results = await Promise.allSettled([asker.ask(draft), other.ask(draft)]);
    const count = await posted(draft);
    assert.equal(count, 1, JSON.stringify(results));
  });

  it('is tried again on a page that somebody made meanwhile', async () => {
    const admin = await clientOf('Admin');
    const name = `Brand new ${Date.now()}`;
    let made = false;
    await session.route('**/api.php*', async (route) => {
      if (isEdit(route.request()) && !made) {
        made = true;
        await admin.edit(`User talk:${name}`, 'Welcome');
      }
      await route.continue();
    });
    await asker.ask(draftFor(name));
    await session.unroute('**/api.php*');
    assert.match(await textOf(`User talk:${name}`), /^Welcome\n\n== Question/);
  });
});

describe('what became of a question', {skip: noWidgets}, () => {
  const open = useSessions();

  it('is open, then answered and unread, then read, archived, and hidden', async () => {
    const admin = await clientOf('Admin');
    const session = await open({user: 'Newcomer Goran'});
    const asker = await openAsker(session);
    const page = `User talk:Helpful ${Date.now()}`;
    const draft = draftFor('', {target: {kind: 'page', title: page}, heading: 'My question'});
    await asker.ask(draft);
    const newest = async () => {
      const [question] = await asker.recent();
      assert.equal(question.text, draft.text);
      return question;
    };
    assert.deepEqual([(await newest()).state, (await newest()).unread], ['open', false]);

    const mentor = await clientOf('Mentor Alice');
    await mentor.write({
      action: 'edit',
      title: page,
      section: 1,
      appendtext: '\n:With a footnote. ~~~~',
      summary: '/* My question */ re',
    });
    const answered = await newest();
    assert.deepEqual([answered.state, answered.unread], ['answered', true]);
    assert.ok(answered.answeredAt >= answered.askedAt);
    await asker.markRead([answered.id]);
    assert.equal((await newest()).unread, false);
    const elsewhere = await openAsker(await open({user: 'Newcomer Goran'}));
    assert.equal((await elsewhere.recent())[0].unread, false);

    await admin.edit(page, 'All archived.');
    const archived = await newest();
    assert.equal(archived.state, 'archived');
    await asker.page.goto(archived.url);
    assert.match(await asker.page.textContent('#mw-content-text'), /How do I cite a book/);

    await admin.write({
      action: 'revisiondelete',
      type: 'revision',
      target: page,
      ids: archived.id,
      hide: 'content',
      suppress: 'yes',
    });
    const again = await openAsker(session);
    assert.equal((await again.recent())[0].state, 'hidden');
  });

  it('is open again on the page that the mentor took along to a new name', async () => {
    const admin = await clientOf('Admin');
    const asker = await openAsker(await open({user: 'Newcomer Emil'}));
    const from = `User talk:Moving ${Date.now()}`;
    const {firstEdit} = await asker.ask(draftFor('', {target: {kind: 'page', title: from}}));
    assert.equal(typeof firstEdit, 'boolean');
    await admin.write({action: 'move', from, to: `${from} on`});
    const [question] = await asker.recent();
    assert.equal(question.state, 'open');
    assert.match(decodeURIComponent(question.url), /Moving_\d+_on#/);
  });
});
