// wiki-mentorship among people who mean harm: what they write is read as text, and nothing of it runs.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {account} from '../../tools/wiki/accounts.js';
import {clientOf, openPage} from '../../tools/wiki/harness.js';
import {mentorPage} from '../../tools/wiki/mentors.js';
import {cardOf, giveMentor, idOf, openDialog, readText} from './helpers/mentorship.js';
import {textOf} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=attack.png onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><iframe srcdoc="<script>parent.alert(1)</script>">',
  '<a href="javascript:alert(1)">here</a>',
  '[javascript:alert(1) here] [[javascript:alert(1)]]',
  '{{#tag:script|alert(1)}} <html><script>alert(1)</script></html>',
  "' onfocus='alert(1)' autofocus x='",
  '<style>@import "attack.css"; * { display: none }</style>',
  '${alert(1)} <!--?lit$1$--> {{constructor.constructor("alert(1)")()}}',
  '&lt;img src=attack.png onerror=alert(1)&gt;',
];
const newcomer = 'Newcomer Emil';
const mentor = 'Mentor Dmitri';

/** What an attack would leave behind. @param {import('playwright-core').Page} page */
const harm = (page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((at) => at.shadowRoot)];
    const found = roots
      .filter(Boolean)
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter(
        (at) =>
          at.matches('[src*="attack"], [onerror], [onload], [onfocus], [onclick], iframe') ||
          (at.matches('a[href], area[href]') && !/^https?:$/.test(at.protocol)),
      )
      // MediaWiki's own.
      .filter((at) => !at.matches('#t-print a'));
    return found.map((at) => at.outerHTML);
  });

describe('wiki-mentorship, among attackers', {skip: noWidgets}, () => {
  const open = useSessions();
  const named = `Mallory "' onfocus'alert(1)' ${Date.now()}`;
  let admin;
  let list;

  before(async () => {
    admin = await clientOf('Admin');
    const {password} = account('Admin');
    const {createaccount} = await admin.post({
      action: 'createaccount',
      username: named,
      password,
      retype: password,
      realname: '',
      createreturnurl: 'http://127.0.0.1/',
      createtoken: await admin.token('createaccount'),
    });
    assert.equal(createaccount.status, 'PASS', createaccount.message);
    list = await textOf(mentorPage);
    const {Mentors: all} = JSON.parse(list);
    const username = attacks[1];
    all[await idOf(mentor)] = {username, message: attacks.join(' '), weight: 0};
    all[await idOf(named)] = {username: named, message: attacks[0], weight: 0};
    await admin.edit(mentorPage, JSON.stringify({Mentors: all}));
  });
  after(() => admin.edit(mentorPage, list));

  /** The page with the card of somebody, and what ran there. */
  async function visit(session, prepare = () => undefined) {
    session.on('dialog', (dialog) => {
      ran.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const ran = [];
    await prepare();
    const {page, ...watched} = await openPage(session, {query: {widgets: 'mentorship'}});
    const unharmed = async () => {
      assert.deepEqual(ran, []);
      assert.deepEqual(await harm(page), []);
      const asked = watched.requests.filter(({url}) => /attack\.(png|css)/.test(url));
      assert.deepEqual(asked, []);
    };
    return {...watched, page, card: await cardOf(page), unharmed};
  }

  it('shows an introduction as it was typed', async () => {
    await giveMentor(newcomer, mentor);
    const {card, unharmed, console: said} = await visit(await open({user: newcomer}));
    const words = card.locator('[part~="introduction"]');
    await words.getByRole('button', {name: texts['wiki-mentorship-show-all']}).click();
    const quote = words.locator('blockquote');
    await eventually(async () => assert.equal(await quote.textContent(), attacks.join(' ')));
    assert.equal(await quote.locator('*').count(), 0);
    assert.equal(
      await readText(card.locator('a.name')),
      mentor,
      'the account counts, not the list',
    );
    await unharmed();
    assert.deepEqual(said, []);
  });

  it('shows a name as it is, and asks on the page that belongs to it', async () => {
    await giveMentor(newcomer, named);
    const {page, card, unharmed} = await visit(await open({user: newcomer}));
    assert.equal(await card.locator('a.name').textContent(), named);
    const question = `Is this you? ${Date.now()}`;
    const {field, send, sent} = await openDialog(card);
    await field.fill(question);
    await send.click();
    await sent();
    await unharmed();
    assert.ok((await textOf(`User talk:${named}`)).includes(question));
    await card.getByRole('button', {name: texts['wiki-ask-done']}).click();
    await card.getByRole('button', {name: texts['wiki-mentorship-menu']}).click();
    await card.getByRole('button', {name: texts['wiki-mentorship-leave-menu']}).click();
    await card.getByRole('dialog').waitFor();
    await unharmed();
    await page.keyboard.press('Escape');
  });

  it('sends a question as it was typed, which hurts nobody on the talk page', async () => {
    await giveMentor(newcomer, mentor);
    const question = `${attacks.join('\n')} ${Date.now()}`;
    const {page, card, unharmed} = await visit(await open({user: newcomer}));
    const {dialog, field, send, sent} = await openDialog(card);
    await field.fill(question);
    await send.click();
    await sent();
    const href = await dialog.getByRole('link').first().getAttribute('href');
    await card.getByRole('button', {name: texts['wiki-ask-done']}).click();
    const listed = card.locator('[part~="questions"] .question').first();
    await eventually(async () => assert.match(await listed.textContent(), /^<script>alert\(1\)/));
    assert.equal(await listed.locator('*').count(), 0);
    await unharmed();
    await page.goto(href);
    await page.getByText('<svg onload=alert(1)>').first().waitFor();
    assert.deepEqual(
      await page
        .locator('#mw-content-text')
        .locator('script, iframe, style, svg, [src*="attack"], a[href^="javascript"]')
        .count(),
      0,
    );
    await unharmed();
  });

  /** Answers of a wiki that somebody has taken over. */
  const spoilt = (session, spoil) => () =>
    session.route('**/api.php*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: spoil(await response.text())});
    });

  it('trusts no name and no address that the wiki answers', async () => {
    await giveMentor(newcomer, mentor);
    const session = await open({user: newcomer});
    const spoil = (body) =>
      body
        .replaceAll(`"name":"${mentor}"`, `"name":"${mentor}${attacks[1]}"`)
        .replaceAll(/"articlepath":"[^"]*"/g, '"articlepath":"javascript:alert(1)//$1"')
        .replaceAll(/"server":"[^"]*"/g, '"server":"javascript:alert(1)"');
    const {card, unharmed} = await visit(session, spoilt(session, spoil));
    assert.equal(await card.locator('a.name').textContent(), mentor + attacks[1]);
    await unharmed();
    const {dialog} = await openDialog(card);
    assert.match(await readText(dialog), /<img src=attack\.png onerror=alert\(1\)>/);
    await unharmed();
  });

  it('trusts no reason that the wiki gives', async () => {
    await giveMentor(newcomer, mentor);
    const session = await open({user: newcomer});
    const spoil = (body) =>
      body.replaceAll(/"(text|html|info|warning)":"/g, `"$1":"${attacks[1]} ${attacks[2]} `);
    const {card, unharmed} = await visit(session, spoilt(session, spoil));
    const {field, send, alert} = await openDialog(card);
    await field.fill(`A badword? ${Date.now()}`);
    await send.click();
    await eventually(
      async () =>
        assert.match(await readText(alert), textPattern('wiki-ask-failed-filtered-title')),
      10_000,
    );
    assert.equal(await alert.locator('img').count(), 0);
    await unharmed();
  });
});
