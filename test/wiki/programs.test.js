// The program strip and an experiment on the real wiki. Members of the configuration's list are real. The wiki has no
// CampaignEvents and there is no Dashboard in here: this test starts a server that answers as they are documented to. No
// replies recorded from either exist.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {homepageConfig} from '../../tools/wiki/homepage-config.js';
import {clientOf, openPage, skins, wikiUrl} from '../../tools/wiki/harness.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {eventually} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const stage = 'Project:Programs';
const course = 'School/Maps_(2026)';
const dashboard = 'https://dashboard.example';
const original = `${JSON.stringify(homepageConfig, null, 2)}\n`;

const tidy = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The pretended hosts: answers by path, and what they were asked. */
async function startHosts() {
  const answers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const body = answers.get(request.url);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
    });
    response.end(JSON.stringify(body ?? {httpCode: 404}));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    answers,
    asked,
    /** Requests of the browser to these addresses come here. */
    stand: (context, pattern) =>
      context.route(pattern, async (route) => {
        const {pathname} = new URL(route.request().url());
        asked.push({path: pathname, headers: await route.request().allHeaders()});
        const reply = await fetch(`http://127.0.0.1:${port}${pathname}`);
        await route.fulfill({
          status: reply.status,
          headers: Object.fromEntries(reply.headers),
          body: await reply.text(),
        });
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('programs', () => {
  const open = useSessions();
  let admin;
  let person;
  let hosts;

  const configure = (more) =>
    admin.edit(configPage, JSON.stringify({...homepageConfig, ...more}), 'Programs for a test');

  before(async () => {
    admin = await clientOf('Admin');
    hosts = await startHosts();
    person = await createPerson({edits: 3});
    await admin.edit(stage, '<div class="wiki-program"></div>');
  });
  after(async () => {
    await admin.edit(configPage, original);
    await hosts.stop();
  });

  async function visit(options = {}) {
    const session = options.session ?? (await loginAs(await open(), person));
    const opened = await openPage(session, {page: stage, ...options});
    const strip = opened.page.locator('wiki-program');
    await opened.page.waitForFunction(() =>
      /ready|hidden|failed/.test(document.querySelector('wiki-program')?.status ?? ''),
    );
    const status = await strip.evaluate((element) => element.status);
    const text = tidy(await strip.evaluate((element) => element.shadowRoot.textContent));
    return {...opened, session, strip, status, text};
  }

  const maps = () => ({
    title: 'Maps of the coast',
    members: [person.name],
    instructors: ['Mentor Alice'],
    articles: ['Saltmere', 'No such article yet'],
    links: [{target: 'Help:Sources', text: 'How to cite'}],
  });

  it('shows nothing, and asks for nothing, where the configuration names no program', async () => {
    const {status, requests} = await visit();
    assert.equal(status, 'hidden');
    assert.ok(!requests.some(({url}) => /rest\.php|dashboard\.example|usercontribs/.test(url)));
  });

  it('shows members of the configuration’s list their course, and others nothing', async () => {
    await configure({programs: {list: {maps: maps()}}});
    const {text, status} = await visit();
    assert.equal(status, 'ready');
    assert.match(text, /You take part in Maps of the coast/);
    assert.match(text, /Instructor Mentor Alice/);
    assert.match(text, /0 of 2 articles done/);
    const other = await openPage(await open({user: 'Newcomer Dara'}), {page: stage});
    await eventually(async () => {
      const now = await other.page.locator('wiki-program').evaluate((one) => one.status);
      assert.equal(now, 'hidden');
    });
  });

  it('counts an article once the member has edited it', async () => {
    const client = await person.login();
    await client.edit('Saltmere', `${await contentOf(client, 'Saltmere')}\nA line of a course.`);
    const {text, strip} = await visit();
    assert.match(text, /1 of 2 articles done/);
    const next = strip.locator('[part~="next"]');
    assert.match(tidy(await next.textContent()), /No such article yet/);
    assert.match(await next.getAttribute('href'), /action=edit/);
  });

  for (const skin of skins)
    it(`shifts nothing and says nothing on the console in ${skin}`, async () => {
      const {status, console: said, shifts, violations} = await visit({skin});
      assert.equal(status, 'ready');
      assert.deepEqual(
        said.filter((line) => /wiki-homepage/.test(line)),
        [],
      );
      assert.deepEqual(await violations(), []);
      assert.ok(!(await shifts()).some(({nodes}) => nodes.some((one) => /program/i.test(one))));
    });

  it('lets the member choose the instructor, who is a mentor here, after a second question', async () => {
    const {strip} = await visit();
    await strip.locator('[part~="more"]').click();
    const dialog = strip.locator('dialog');
    await dialog.getByRole('button', {name: /^Ask .*Mentor Alice.* to be your mentor$/}).click();
    await dialog.getByRole('button', {name: /^Yes, ask/}).click();
    await eventually(async () =>
      assert.match(
        tidy(await dialog.locator('[role=status]').textContent()),
        /Mentor Alice is your mentor now/,
      ),
    );
  });

  it('learns of a course from a (pretended) dashboard, without cookies or names, for the next page', async () => {
    const path = `/courses/${course}`;
    hosts.answers.set(`${path}/users.json`, {
      course: {
        users: [
          {id: 1, username: person.name, role: 0, real_name: 'Secret'},
          {id: 2, username: 'Mentor Alice', role: 1},
        ],
      },
    });
    hosts.answers.set(`${path}/course.json`, {
      course: {title: 'Dashboard maps', type: 'BasicCourse', start: null, end: null, url: null},
    });
    await configure({programs: {dashboard: {host: dashboard, courses: [course]}}});
    const session = await loginAs(await open(), person);
    await hosts.stand(session, `${dashboard}/**`);
    const first = await visit({session});
    assert.equal(first.status, 'hidden');
    await eventually(() => assert.equal(hosts.asked.length, 2));
    await first.page.goto(first.page.url());
    await first.page.waitForFunction(
      () => document.querySelector('wiki-program')?.status === 'ready',
    );
    const text = await first.strip.evaluate((element) => element.shadowRoot.textContent);
    assert.match(tidy(text), /You take part in Dashboard maps/);
    assert.equal(hosts.asked.length, 2);
    for (const {path: asked, headers} of hosts.asked) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.ok(!decodeURIComponent(asked).includes(person.name));
    }
  });

  it('learns of events from the (pretended) REST interface of the wiki', async () => {
    const client = await person.login();
    const {query} = await client.get({action: 'query', meta: 'userinfo', uiprop: 'centralids'});
    const {local, CentralAuth: central} = query.userinfo.centralids;
    const base = '/rest.php/campaignevents/v0';
    hosts.answers.set(`${base}/participant/${central ?? local}/event_registrations`, [
      {event_id: 12, event_name: 'Harvest of maps'},
    ]);
    hosts.answers.set(`${base}/event_registration/12`, {
      id: 12,
      name: 'Harvest of maps',
      event_page: 'Project:Harvest of maps',
      start_time: '20200101000000',
      end_time: '20990101000000',
    });
    await configure({programs: {events: true}});
    const session = await loginAs(await open(), person);
    await hosts.stand(session, `${wikiUrl()}/rest.php/campaignevents/**`);
    const first = await visit({session});
    await eventually(() =>
      assert.ok(hosts.asked.some(({path}) => path === `${base}/event_registration/12`)),
    );
    await eventually(async () => {
      await first.page.goto(first.page.url());
      await first.page.waitForFunction(() =>
        /ready|hidden|failed/.test(document.querySelector('wiki-program')?.status ?? ''),
      );
      const text = await first.strip.evaluate((element) => element.shadowRoot.textContent);
      assert.match(tidy(text), /You take part in Harvest of maps/);
    });
  });

  it('is without events on a wiki that has none', async () => {
    const {status, console: said} = await visit();
    assert.equal(status, 'hidden');
    assert.deepEqual(
      said.filter((line) => /wiki-homepage/.test(line)),
      [],
    );
  });

  it('gives people the arm of an experiment, the same on every page and device', async () => {
    const arms = {
      short: {share: 0.5, config: {messages: {'wiki-program-next': 'On'}}},
      long: {share: 0.5, config: {messages: {'wiki-program-next': 'On to the next article'}}},
    };
    await configure({programs: {list: {maps: maps()}}, experiments: {words: {arms}}});
    const label = async (options) => {
      const {strip} = await visit(options);
      return tidy(await strip.locator('[part~="next"]').textContent());
    };
    const first = await label();
    assert.match(first, /^On(?: to the next article)?:/);
    assert.equal(await label({skin: 'timeless'}), first);
    const query = {'wiki-homepage-variant': 'words:long'};
    assert.match(await label({query}), /^On to the next article:/);
    assert.match(await label({query: {'wiki-homepage-variant': 'words:short'}}), /^On:/);
  });
});

async function contentOf(client, title) {
  const response = await client.fetch(`/index.php?title=${encodeURIComponent(title)}&action=raw`);
  return response.text();
}
