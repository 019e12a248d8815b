// wiki-mentor-invite on a real wiki: whom it invites and whom not, and that closing it holds everywhere.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf, openPage, skins} from '../../tools/wiki/harness.js';
import {mentorPage} from '../../tools/wiki/mentors.js';
import {
  buttonOf,
  daysAgo,
  experienced,
  inviteWith,
  linkOf,
  openInvite,
  withJson,
} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, shownText, textPattern} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const minuteMs = 60_000;

describe('wiki-mentor-invite on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  /** A browser of its own, logged in anew. */
  const sessionOf = async (person, options) => loginAs(await open(options), person);
  let veteran;
  before(async () => {
    veteran = await createPerson(experienced());
  });

  describe('invites at exactly 500 edits and 90 days', () => {
    for (const skin of skins)
      it(`in ${skin}, under a strict policy, with a silent console`, async () => {
        const watched = await openInvite(await sessionOf(veteran, {switches: ['csp']}), {skin});
        const widget = await inviteWith(watched.page, 'ready');
        assert.match(await shownText(widget), /With 500 edits in .+ you know/);
        assert.deepEqual(await watched.violations(), []);
        assert.deepEqual(watched.console, []);
      });

    it('also who may not edit one page only', async () => {
      const person = await createPerson(experienced());
      await (
        await clientOf('Admin')
      ).write({
        action: 'block',
        user: person.name,
        expiry: '1 day',
        reason: 'test',
        partial: true,
        allowusertalk: true,
        pagerestrictions: 'Saltmere',
      });
      const {page} = await openInvite(await sessionOf(person));
      await inviteWith(page, 'ready');
    });

    it('but not at 499 edits', async () => {
      const person = await createPerson({...experienced(), edits: 499});
      const {page} = await openInvite(await sessionOf(person));
      await inviteWith(page, 'hidden');
    });

    it('but not at 89 days', async () => {
      const person = await createPerson({
        ...experienced(),
        registered: daysAgo(90) + 11 * minuteMs,
      });
      const {page} = await openInvite(await sessionOf(person));
      await inviteWith(page, 'hidden');
    });
  });

  describe('is closed for good', () => {
    const dismiss = 'wiki-mentor-invite-dismiss';

    it('here, in other tabs and elsewhere, until that is undone', async () => {
      const person = await createPerson(experienced());
      const [here, elsewhere] = [await sessionOf(person), await sessionOf(person)];
      const {page} = await openInvite(here);
      const {page: tab} = await openInvite(here);
      await inviteWith(tab, 'ready');
      await inviteWith(page, 'ready');
      const widget = page.locator('wiki-mentor-invite');

      await buttonOf(widget, dismiss).click();
      await inviteWith(page, 'ready', 'dismissed');
      const undo = buttonOf(widget, 'wiki-mentor-invite-undo');
      assert.ok(await undo.evaluate((at) => at.getRootNode().activeElement === at), 'the focus');
      await inviteWith(tab, 'hidden');
      const stored = async () => {
        const {query} = await (
          await person.login()
        ).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
        return query.userinfo.options['userjs-wiki-homepage-dismissed-mentor-invite'];
      };
      await eventually(async () => assert.equal(JSON.parse(await stored()).v, 1));
      const {page: other} = await openInvite(elsewhere);
      await inviteWith(other, 'hidden');

      await undo.click();
      await inviteWith(page, 'ready', 'invite');
      await inviteWith(tab, 'ready', 'invite');
      await eventually(async () => assert.equal(await stored(), undefined));
      await other.reload();
      await inviteWith(other, 'ready', 'invite');

      await buttonOf(widget, dismiss).click();
      await eventually(async () => assert.equal(JSON.parse(await stored()).v, 1));
      await page.reload();
      await inviteWith(page, 'hidden');
    });

    it('not when the wiki does not keep it, and says so', async () => {
      const session = await sessionOf(veteran);
      const {page} = await openInvite(session);
      await inviteWith(page, 'ready');
      const widget = page.locator('wiki-mentor-invite');
      await session.setExtraHTTPHeaders({'x-test-switch': 'readonly'});
      await buttonOf(widget, dismiss).click();
      await eventually(async () =>
        assert.match(await shownText(widget), textPattern('wiki-mentor-invite-dismiss-failed')),
      );
      await inviteWith(page, 'ready', 'invite');
    });
  });

  describe('leads', () => {
    const accept = 'wiki-mentor-invite-accept';
    const configured = (mentorInvite, during) =>
      withJson(configPage, (config) => ({...config, mentorInvite}), during);

    it('to a new section, filled in, on the page for requests', () =>
      configured({requestPage: 'Project:Mentor requests'}, async () => {
        const {page} = await openInvite(await sessionOf(veteran));
        const link = linkOf(await inviteWith(page, 'ready'), accept);
        await link.click();
        await page.locator('#wpSummary').waitFor();
        assert.equal(await page.inputValue('#wpSummary'), `Becoming a mentor: ${veteran.name}`);
        assert.equal(new URL(page.url()).searchParams.get('section'), 'new');
        const title = await page.evaluate(() => globalThis.mw.config.get('wgPageName'));
        assert.match(title, /:Mentor_requests$/);
      }));

    it('to a page of the wiki where one enrols', () =>
      configured(
        {enrol: 'Special:RecentChanges', requestPage: 'Project:Mentor requests'},
        async () => {
          const {page} = await openInvite(await sessionOf(veteran));
          const link = linkOf(await inviteWith(page, 'ready'), accept);
          assert.match(await link.getAttribute('href'), /Special:RecentChanges$/);
        },
      ));

    it('nowhere on a wiki that says nothing, but to more about it', async () => {
      const {page} = await openInvite(await sessionOf(veteran));
      const widget = await inviteWith(page, 'ready');
      assert.equal(await linkOf(widget, accept).count(), 0);
      assert.equal(await linkOf(widget, 'wiki-mentor-invite-learn-more').count(), 1);
    });

    it('and is not there when it leads nowhere at all', () =>
      withJson(
        configPage,
        (config) => ({...config, mentorship: {learnMore: null}}),
        async () => inviteWith((await openInvite(await sessionOf(veteran))).page, 'hidden'),
      ));
  });

  describe('is nothing', () => {
    it('to a blocked editor', async () => {
      const person = await createPerson(experienced());
      const admin = await clientOf('Admin');
      await admin.write({action: 'block', user: person.name, expiry: '1 day', reason: 'test'});
      const {page} = await openInvite(await sessionOf(person));
      await inviteWith(page, 'hidden');
    });

    it('to a reader who is not logged in', async () => {
      const watched = await openInvite(await open({}));
      await inviteWith(watched.page, 'hidden');
      assert.deepEqual(watched.console, []);
    });

    it('to a mentor', async () => {
      const person = await createPerson(experienced());
      const own = await person.login();
      const {query} = await own.get({action: 'query', meta: 'userinfo'});
      const add = ({Mentors}) => ({Mentors: {...Mentors, [query.userinfo.id]: {weight: 2}}});
      await withJson(mentorPage, add, async () =>
        inviteWith((await openInvite(await sessionOf(person))).page, 'hidden'),
      );
    });

    it('to somebody who asked for a mentor', async () => {
      const person = await createPerson(experienced());
      const session = await sessionOf(person);
      const {page} = await openInvite(session);
      await inviteWith(page, 'ready');
      await page.evaluate(async (listPage) => {
        const {connect} = await import('/wiki-homepage/wiki-homepage.js');
        const {adapter} = await connect();
        await adapter.mentorship.change({change: 'opt-in'}, {listPage, assign: false});
      }, mentorPage);
      await page.reload();
      await inviteWith(page, 'hidden');
    });

    it('to a newcomer on a page made with it, which does not move', async () => {
      const {page, shifts} = await openInvite(await open({user: 'Newcomer Dara'}));
      await inviteWith(page, 'hidden');
      await page.waitForTimeout(300);
      const without = await openInvite(await open({user: 'Newcomer Dara', embed: 'none'}));
      const sum = (all) => all.reduce((total, {value}) => total + value, 0);
      assert.ok(sum(await shifts()) <= sum(await without.shifts()) + 0.0005);
    });

    for (const skin of skins)
      it(`to a newcomer in ${skin}, without anything moving`, async () => {
        const {
          page,
          shifts,
          console: said,
        } = await openPage(await open({user: 'Newcomer Dara'}), {
          skin,
          page: 'Saltmere',
        });
        await page.waitForFunction(() => customElements.get('wiki-mentor-invite'));
        await page.waitForTimeout(600); // what skin and script move while they start is another test's
        const earlier = (await shifts()).length;
        await page
          .locator('#mw-content-text')
          .evaluate((at) => at.prepend(document.createElement('wiki-mentor-invite')));
        const widget = await inviteWith(page, 'hidden');
        assert.equal(await widget.boundingBox(), null);
        await page.waitForTimeout(300);
        assert.deepEqual((await shifts()).slice(earlier), []);
        assert.deepEqual(said, []);
      });
  });

  it('speaks Arabic from right to left', async () => {
    const {page} = await openInvite(await sessionOf(veteran), {language: 'ar'});
    const widget = await inviteWith(page, 'ready');
    const direction = await widget
      .locator('[part~="card"]')
      .evaluate((card) => getComputedStyle(card).direction);
    assert.equal(direction, 'rtl');
    assert.match(await shownText(widget), /[\u0600-\u06ff]/);
  });

  it('asks the wiki for little when nobody is invited', async () => {
    const {page, requests} = await openInvite(await open({user: 'Newcomer Dara'}));
    await inviteWith(page, 'hidden');
    const asked = requests.filter(({url}) => url.includes('/api.php'));
    assert.ok(asked.length <= 4, asked.map(({url}) => url).join('\n'));
  });
});
