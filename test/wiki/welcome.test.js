// People who have just come: the survey, the tour, and the campaign through which they sign up.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from '../../tools/wiki/harness.js';
import {withJson} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {signUp} from './helpers/sign-up.js';
import {begin, openFeed} from './helpers/tasks.js';
import {eventually, noWidgets, shownText, texts} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const option = (name) => `userjs-wiki-homepage-${name}`;

/** What the wiki keeps for somebody, read by a session of its own. */
async function kept(login, name) {
  const {query} = await (await login()).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  return query.userinfo.options[option(name)];
}

const keep = async ({login}, name, value) =>
  (await login()).write({action: 'options', optionname: option(name), optionvalue: value});

const named = (widget, key) => widget.getByRole('button', {name: texts[key], exact: true});
const answerOf = (widget, key) => widget.getByRole('radio', {name: texts[key], exact: true});

async function widgetIn(session, name, status, options = {}) {
  const watched = await openPage(session, {query: {widgets: name}, ...options});
  const widget = watched.page.locator(`wiki-${name}[status="${status}"]`);
  await widget.waitFor({state: 'attached', timeout: 20_000});
  return {...watched, widget};
}

const campaigns = {
  museums: {
    pattern: 'museums-*',
    title: 'Write about the museums of the coast',
    body: 'Everybody knows one.',
    benefits: ['A map for everybody'],
    skipSurvey: true,
    liftDailyLimits: true,
    variant: {experiment: 'window', arm: 'week'},
  },
};
const experiments = {
  window: {
    arms: {
      usual: {share: 1},
      week: {
        share: 0,
        config: {
          modules: {impact: {days: 7}},
          messages: {'wiki-suggested-edits-title': 'Museums that wait for you'},
        },
      },
    },
  },
};

const withCampaigns = (during) =>
  withJson(
    configPage,
    (json) => ({
      ...json,
      campaigns,
      experiments,
      modules: {
        ...json.modules,
        'suggested-edits': {
          ...json.modules['suggested-edits'],
          types: {
            ...json.modules['suggested-edits'].types,
            copyedit: {...json.modules['suggested-edits'].types.copyedit, dailyLimit: 2},
          },
        },
      },
      placements: [
        ...json.placements,
        {element: 'wiki-campaign', in: 'content-start', on: {specialPages: ['CreateAccount']}},
      ],
    }),
    during,
  );

describe('people who have just come', {skip: noWidgets}, () => {
  const open = useSessions();

  it('answer the survey once, for everywhere', async () => {
    const person = await createPerson();
    const session = await loginAs(await open({switches: ['csp']}), person);
    const {
      page,
      widget,
      violations,
      console: said,
    } = await widgetIn(session, 'welcome-survey', 'ready');
    await answerOf(widget, 'wiki-welcome-survey-reason-new-page').check();
    await named(widget, 'wiki-welcome-survey-next').click();
    await page.reload();
    await answerOf(widget, 'wiki-welcome-survey-edited-no-other').check();
    await named(widget, 'wiki-welcome-survey-finish').click();
    await page.locator('wiki-welcome-survey[variant="ended"]').waitFor();
    assert.deepEqual(await violations(), []);
    assert.deepEqual(said, []);
    const {at, ...stored} = JSON.parse(await kept(person.login, 'welcome-survey'));
    assert.ok(Math.abs(Date.now() - Date.parse(at)) < 60_000);
    assert.deepEqual(stored, {
      v: 1,
      ended: 'finished',
      reason: 'new-page',
      answers: {edited: 'no-other'},
    });
    const elsewhere = await loginAs(await open(), person);
    const again = await widgetIn(elsewhere, 'welcome-survey', 'ready');
    assert.match(await shownText(again.widget), /Thank you/);
  });

  it('skip it for good', async () => {
    const person = await createPerson();
    const session = await loginAs(await open(), person);
    const {page, widget} = await widgetIn(session, 'welcome-survey', 'ready');
    await named(widget, 'wiki-welcome-survey-skip').click();
    await page.locator('wiki-welcome-survey[variant="ended"]').waitFor();
    assert.equal(JSON.parse(await kept(person.login, 'welcome-survey')).ended, 'skipped');
  });

  it('keep their answers when the session is lost meanwhile', async () => {
    const person = await createPerson();
    const session = await loginAs(await open(), person);
    const {page, widget} = await widgetIn(session, 'welcome-survey', 'ready');
    await answerOf(widget, 'wiki-welcome-survey-reason-read').check();
    await named(widget, 'wiki-welcome-survey-next').click();
    const cookies = await session.cookies();
    await session.clearCookies();
    await named(widget, 'wiki-welcome-survey-finish').click();
    await widget.getByRole('alert').waitFor();
    assert.equal(await kept(person.login, 'welcome-survey'), undefined);
    await session.addCookies(cookies);
    await page.reload();
    await named(widget, 'wiki-welcome-survey-finish').click();
    await page.locator('wiki-welcome-survey[variant="ended"]').waitFor();
    assert.equal(JSON.parse(await kept(person.login, 'welcome-survey')).reason, 'read');
  });

  it('take the tour of their page once', async () => {
    const person = await createPerson();
    const session = await loginAs(await open({switches: ['csp']}), person);
    const query = {widgets: 'welcome-tour,suggested-edits,impact'};
    const {page, widget, violations} = await widgetIn(session, 'welcome-tour', 'ready', {query});
    await page.locator('wiki-suggested-edits[status="ready"]').waitFor();
    await named(widget, 'wiki-welcome-tour-start').click();
    await widget.getByRole('dialog').waitFor();
    await named(widget, 'wiki-welcome-tour-next').click();
    await page.keyboard.press('Escape');
    await page.locator('wiki-welcome-tour[variant="closed"]').waitFor();
    assert.deepEqual(await violations(), []);
    await eventually(async () =>
      assert.equal(JSON.parse(await kept(person.login, 'dismissed-welcome-tour')).v, 1),
    );
    const elsewhere = await loginAs(await open(), person);
    await widgetIn(elsewhere, 'welcome-tour', 'hidden', {query});
  });

  it('sign up through a campaign, and get what it gives', async () => {
    await withCampaigns(async () => {
      const session = await open({switches: ['csp']});
      const {page, violations} = await openPage(session, {
        page: 'Special:CreateAccount',
        query: {campaign: 'museums-2026'},
      });
      const block = page.locator('wiki-campaign[status="ready"]');
      await block.waitFor({timeout: 20_000});
      assert.match(await shownText(block), /museums of the coast.*A map for everybody/);
      assert.equal(await block.getByRole('link').count(), 0);
      assert.deepEqual(await violations(), []);
      const {login} = await signUp(page);
      const survey = await openPage(session, {query: {widgets: 'welcome-survey,impact'}});
      await survey.page
        .locator('wiki-welcome-survey[status="hidden"]')
        .waitFor({state: 'attached', timeout: 20_000});
      await eventually(async () => assert.equal(await kept(login, 'campaign'), 'museums'));
    });
  });

  it('have no daily limit and the texts of their campaign, and others have both as the wiki set them', async () => {
    await withCampaigns(async () => {
      for (const [campaign, variant, title] of [
        ['', 'limit', texts['wiki-suggested-edits-title']],
        ['museums', 'task', 'Museums that wait for you'],
      ]) {
        const person = await createPerson({edits: 3});
        await begin(person, {types: ['copyedit']});
        const today = new Date().toISOString().slice(0, 10);
        const types = {copyedit: [2, `${today}T00:00:00Z`, today, 2]};
        await keep(person, 'tasks-done', JSON.stringify({v: 1, types, edits: []}));
        if (campaign) await keep(person, 'campaign', campaign);
        const session = await loginAs(await open({switches: ['csp']}), person);
        const {feed} = await openFeed(session, {variant});
        await feed.getByRole('heading', {name: title, exact: true}).waitFor();
      }
    });
  });

  it('are asked as everybody when the address names no campaign of the wiki', async () => {
    await withCampaigns(async () => {
      const person = await createPerson();
      const session = await loginAs(await open(), person);
      const query = {widgets: 'welcome-survey', campaign: 'mountains'};
      await widgetIn(session, 'welcome-survey', 'ready', {query});
      assert.equal(await kept(person.login, 'campaign'), undefined);
    });
  });

  it('stay what they were when they follow a campaign’s link years later', async () => {
    await withCampaigns(async () => {
      const person = await createPerson({registered: Date.now() - 400 * 86_400_000});
      const session = await loginAs(await open(), person);
      const query = {widgets: 'welcome-survey', campaign: 'museums-2026'};
      await widgetIn(session, 'welcome-survey', 'ready', {query});
      assert.equal(await kept(person.login, 'campaign'), undefined);
    });
  });
});
