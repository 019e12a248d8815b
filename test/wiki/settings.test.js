// wiki-homepage-settings on a real wiki: what an administrator saves is what newcomers get.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clientOf, openPage} from '../../tools/wiki/harness.js';
import {experienced, inviteWith} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, impactWith, noWidgets, shownText, texts} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const text = (key) => texts[`wiki-homepage-settings-${key}`];

async function storedText() {
  const {query} = await (
    await clientOf('Admin')
  ).get({
    action: 'query',
    titles: configPage,
    prop: 'revisions',
    rvprop: 'content',
    rvslots: 'main',
  });
  return query.pages[0].revisions[0].slots.main.content;
}

const stored = async () => JSON.parse(await storedText());

/** The form, ready, on the demo page. */
async function openForm(session) {
  const opened = await openPage(session, {query: {widgets: 'homepage-settings'}});
  const form = opened.page.locator('wiki-homepage-settings[status="ready"]');
  await form.waitFor({state: 'attached', timeout: 20_000});
  await form.locator('.modules').first().waitFor();
  return {...opened, form};
}

const switchOf = (form, name) => form.getByRole('switch', {name: new RegExp(`^${name}`)});
const saveButton = (form) => form.getByRole('button', {name: text('save'), exact: true});

async function save(form) {
  await saveButton(form).click();
  await form.getByText(text('saved'), {exact: true}).waitFor({timeout: 20_000});
}

/** An account that may save settings, made for one test. */
async function createAdministrator() {
  const person = await createPerson({edits: 900, registered: Date.now() - 400 * 86_400_000});
  const admin = await clientOf('Admin');
  await admin.post({
    action: 'userrights',
    user: person.name,
    add: 'sysop',
    reason: 'test',
    token: await admin.token('userrights'),
  });
  return person;
}

describe('wiki-homepage-settings on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  let original;
  before(async () => {
    original = await storedText();
  });
  after(async () => {
    await (await clientOf('Admin')).edit(configPage, original, 'test');
  });
  const restore = async () => (await clientOf('Admin')).edit(configPage, original, 'test');

  it('switches impact off and asks more of mentors, and the next page view follows', async () => {
    const veteran = await createPerson(experienced());
    const invited = await openPage(await loginAs(await open(), veteran), {
      query: {widgets: 'mentor-invite'},
    });
    await inviteWith(invited.page, 'ready');

    const {form, console: messages} = await openForm(await open({user: 'Admin'}));
    await switchOf(form, 'Impact').click();
    const edits = form.locator('[id="at/mentorInvite/when/all/0/editCount/min"]');
    await edits.fill('700');
    await edits.press('Tab');
    await form
      .getByRole('textbox', {name: text('summary')})
      .fill('Fewer, more experienced mentors');
    await save(form);
    assert.deepEqual(messages, []);

    const settings = await stored();
    assert.equal(settings.modules.impact.enabled, false);
    assert.equal(settings.modules.impact.days, 60);
    assert.ok(settings.modules['suggested-edits'].topics.length > 0);
    const newcomer = await openPage(await open({user: 'Newcomer Dara'}), {
      query: {widgets: 'impact'},
    });
    await impactWith(newcomer.page, 'hidden');
    const next = await openPage(await loginAs(await open(), veteran), {
      query: {widgets: 'mentor-invite'},
    });
    await inviteWith(next.page, 'hidden');

    await form.getByRole('button', {name: text('undo')}).click();
    await eventually(async () => assert.deepEqual(await stored(), JSON.parse(original)), 10_000);
  });

  it('takes back the last of two savings, and keeps the first', async () => {
    await restore();
    const {form} = await openForm(await open({user: 'Admin'}));
    await switchOf(form, 'Impact').click();
    await save(form);
    await switchOf(form, 'Help panel').click();
    await form.getByText(text('no-changes'), {exact: true}).waitFor({state: 'detached'});
    await saveButton(form).click();
    const enabled = async () => {
      const {modules} = await stored();
      return [modules.impact.enabled, modules['help-panel'].enabled];
    };
    await eventually(async () => assert.deepEqual(await enabled(), [false, false]), 10_000);
    await form.getByRole('button', {name: text('undo'), disabled: false}).click();
    await eventually(async () => assert.notEqual((await enabled())[1], false), 10_000);
    assert.equal((await enabled())[0], false);
    await form.getByText(text('no-changes'), {exact: true}).waitFor();
    assert.equal(await switchOf(form, 'Help panel').isChecked(), true);
    assert.equal(await switchOf(form, 'Impact').isChecked(), false);
  });

  it('loses nothing when two administrators save at once', async () => {
    await restore();
    const other = await createAdministrator();
    const one = await openForm(await open({user: 'Admin'}));
    const two = await openForm(await loginAs(await open(), other));
    await switchOf(one.form, 'Impact').click();
    await switchOf(two.form, 'Help panel').click();
    await save(one.form);
    await saveButton(two.form).click();
    await two.form.getByText(text('conflict'), {exact: true}).waitFor({timeout: 20_000});
    assert.match(await shownText(two.form), /Impact → Switched on/);
    await save(two.form);
    const {modules} = await stored();
    assert.deepEqual([modules.impact.enabled, modules['help-panel'].enabled], [false, false]);
  });

  it('loses nothing when one administrator saves in two tabs, where the wiki sees no conflict', async () => {
    await restore();
    const session = await open({user: 'Admin'});
    const one = await openForm(session);
    const two = await openForm(session);
    await switchOf(one.form, 'Impact').click();
    await save(one.form);
    await switchOf(two.form, 'Help panel').click();
    await saveButton(two.form).click();
    await two.form.getByText(text('conflict'), {exact: true}).waitFor({timeout: 20_000});
    await save(two.form);
    const {modules} = await stored();
    assert.deepEqual([modules.impact.enabled, modules['help-panel'].enabled], [false, false]);
  });

  it('lets a newcomer look, and says why no more', async () => {
    await restore();
    const {form} = await openForm(await open({user: 'Newcomer Dara'}));
    await form.getByText(text('read-only'), {exact: false}).waitFor();
    assert.equal(await saveButton(form).isDisabled(), true);
    assert.equal(await switchOf(form, 'Impact').isDisabled(), true);
    assert.match(await shownText(form), /Only administrators can save/);
  });

  it('is used by the keyboard alone', async () => {
    await restore();
    const {form, page} = await openForm(await open({user: 'Admin'}));
    const tabTo = async (target) => {
      for (let presses = 0; presses < 200; presses++) {
        await page.keyboard.press('Tab');
        if (await target.evaluate((element) => element.getRootNode().activeElement === element))
          return;
      }
      assert.fail('The keyboard does not get there');
    };
    await form.locator('input[type=search]').focus();
    await tabTo(switchOf(form, 'Impact'));
    await page.keyboard.press('Space');
    await tabTo(saveButton(form));
    await page.keyboard.press('Enter');
    await form.getByText(text('saved'), {exact: true}).waitFor({timeout: 20_000});
    assert.equal((await stored()).modules.impact.enabled, false);
  });
});
