import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import type {EmailState} from '../../../src/domain/model.js';
import '../../../src/elements/email-reminder/define.js';
import type {WikiEmailReminderElement} from '../../../src/elements/email-reminder/email-reminder-element.js';
import {dismissalStore} from '../../../src/controllers/dismissal-store.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, shown, textOf, until, wikiOf} from '../../helpers/notices.js';

const show = (adapter: Adapter = wikiOf('email-none'), options = {}) =>
  shown<WikiEmailReminderElement>(
    html`<wiki-email-reminder></wiki-email-reminder>`,
    adapter,
    options,
  );

/** A reader of whom the wiki knows that. */
const reader = (email: EmailState | undefined): Adapter => {
  const memory = wikiOf('full');
  const {email: _usual, ...rest} = {email: null};
  return {
    ...memory,
    user: {
      ...memory.user,
      facts: async (options) => {
        const {email: _known, ...facts} = await memory.user.facts(options);
        return {...facts, ...rest, ...(email !== undefined && {email})};
      },
    },
  };
};

const link = (element: HTMLElement) => all(element, '.reminder a')[0];
const press = async (element: WikiEmailReminderElement, name: string) => {
  all(element, name)[0]?.click();
  await element.updateComplete;
};

describe('<wiki-email-reminder>', () => {
  it('leads people without an address to where it is given, and back', async () => {
    const element = await show();
    expect([element.status, element.variant]).to.deep.equal(['ready', 'none']);
    expect(textOf(element, '.reminder p')).to.equal(
      'Add an e-mail address, so that answers to your questions reach you. Add it',
    );
    const href = link(element)?.getAttribute('href');
    expect(href).to.include('Special%3AChangeEmail');
    expect(href).to.include('returnto=Karsel%20Bridge');
  });

  it('leads people with an address that waits to where it is confirmed', async () => {
    const element = await show(wikiOf('email-unconfirmed'));
    expect(element.variant).to.equal('unconfirmed');
    expect(textOf(element, '.reminder a')).to.equal('Confirm it');
    expect(link(element)?.getAttribute('href')).to.include('Special%3AConfirmEmail');
  });

  it('names the address that waits, where the wiki says it', async () => {
    const element = await show(wikiOf('email-unconfirmed'));
    expect(textOf(element, '.reminder p')).to.match(
      /^Your e-mail address amina\.karsel@post\.example waits/,
    );
    const silent = await show(reader('unconfirmed'));
    expect(textOf(silent, '.reminder p')).to.match(/^Your e-mail address waits/);
  });

  for (const email of ['confirmed', null, undefined] as const)
    it(`says nothing to somebody whose address is ${String(email)}`, async () => {
      const element = await show(reader(email));
      expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
    });

  for (const scenario of ['anonymous', 'temporary', 'full', 'email-dismissed'])
    it(`says nothing in the situation ${scenario}`, async () => {
      expect((await show(wikiOf(scenario))).status).to.equal('hidden');
    });

  it('says nothing where the wiki has no such page', async () => {
    const memory = wikiOf('email-none');
    const links = {...memory.links, url: () => Promise.resolve(null)};
    expect((await show({...memory, links})).status).to.equal('hidden');
  });

  it('follows the pages that the configuration names', async () => {
    const modules = {'email-reminder': {change: 'https://login.example/email', confirm: null}};
    const element = await show(wikiOf('email-none'), {config: {modules}});
    expect(link(element)?.getAttribute('href')).to.match(
      /^https:\/\/login\.example\/email\?return/,
    );
    const other = await show(wikiOf('email-unconfirmed'), {config: {modules}});
    expect(other.status).to.equal('hidden');
  });

  it('is closed for good, and brought back', async () => {
    const adapter = wikiOf('email-none');
    const element = await show(adapter);
    const said: string[] = [];
    for (const name of ['dismissed', 'restored'])
      element.addEventListener(`wiki-email-reminder-${name}`, () => said.push(name));
    await press(element, '.dismiss');
    expect(textOf(element, '[role=status]')).to.equal('You will not see this reminder again.');
    expect(element.shadowRoot?.activeElement?.className).to.include('undo');
    await until(element, () => said.length === 1);
    expect((await show(adapter)).status).to.equal('hidden');

    await press(element, '.undo');
    expect(element.shadowRoot?.activeElement?.className).to.include('dismiss');
    expect(said).to.deep.equal(['dismissed', 'restored']);
    expect((await show(adapter)).status).to.equal('ready');
  });

  it('comes back when it is brought back in another place of the page', async () => {
    const adapter = wikiOf('email-dismissed');
    const element = await show(adapter);
    expect(element.status).to.equal('hidden');
    await dismissalStore(adapter, 'Amina K.').restore('email-reminder');
    await until(element, () => element.status === 'ready');
    expect(link(element)?.getAttribute('href')).to.include('ChangeEmail');
  });

  it('still reminds of the confirmation somebody who closed the other reminder', async () => {
    const adapter = wikiOf('email-unconfirmed');
    await adapter.preferences.write('dismissed-email-reminder', '{"v":1,"at":""}');
    expect((await show(adapter)).status).to.equal('ready');
  });

  it('says so when closing it could not be stored', async () => {
    const element = await show(wikiOf('email-none', {fail: {kind: 'network', only: 'writing'}}));
    await press(element, '.dismiss');
    await until(element, () => all(element, '[role=alert]').length > 0);
    expect(textOf(element, '[role=alert]')).to.equal('The reminder could not be hidden for good.');
    expect(all(element, '.reminder')).to.have.lengthOf(1);
  });

  it('shows nothing when it is not known who reads', async () => {
    const element = await show(wikiOf('email-none', {fail: {kind: 'network', sources: ['user']}}));
    expect([element.status, element.offsetHeight]).to.deep.equal(['failed', 0]);
  });

  it('shows what it was given at once', async () => {
    const data = {account: 'Amina K.', email: 'none', url: '/change'} as const;
    const element = await shown<WikiEmailReminderElement>(
      html`<wiki-email-reminder .data=${data}></wiki-email-reminder>`,
      {},
    );
    expect(link(element)?.getAttribute('href')).to.equal('/change');
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const element = await show(wikiOf('email-none'), {language: look.language});
      await expect(element).to.be.accessible();
      await press(element, '.dismiss');
      await expect(element).to.be.accessible();
      dress({theme: 'light'});
    });

  for (const language of ['en', 'ar', 'ru'])
    it(`fits into 240 px, ${language}`, async () => {
      const element = await show(wikiOf('email-unconfirmed'), {language, width: 240});
      expect(element.scrollWidth).to.be.at.most(240);
    });
});
