import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {PartialConfig} from '../../../src/config/resolve-config.js';
import {keptHomepage} from '../../../src/domain/entry-points/homepage-record.js';
import '../../../src/elements/homepage-link/choice.js';
import '../../../src/elements/homepage-link/define.js';
import type {WikiHomepageLinkElement} from '../../../src/elements/homepage-link/homepage-link-element.js';
import '../../../src/elements/homepage-link/landing.js';
import {fakeObservers} from '../../helpers/fake-observer.js';
import {mount, now, settled} from '../../helpers/mount.js';

const entryPoints = {page: {title: 'Project:Homepage'}};
const wiki = (scenario: string) => createMemoryAdapter(scenario, {now: () => now});
const whose = (text: string | null) => keptHomepage.read(text);

const menu = html`<ul>
  <li class="item a"><a class="skin-link" href="#a"><span>Talk</span></a></li>
  <li class="item new"><a class="skin-link new" href="#b"><span>Preferences</span></a></li>
  <li><wiki-homepage-link appearance="menu-item"></wiki-homepage-link></li>
</ul>`;

const tabs = html`<ul>
  <li class="tab selected"><a href="#a"><span>Project page</span></a></li>
  <li class="tab new"><a href="#b"><span>Discussion</span></a></li>
  <li><wiki-homepage-link appearance="tab"></wiki-homepage-link></li>
</ul>`;

const alone = (appearance: 'choice' | 'landing') =>
  html`<wiki-homepage-link appearance=${appearance}></wiki-homepage-link>`;

async function show(
  scenario: string | MemoryAdapter,
  content: TemplateResult,
  config: PartialConfig = {entryPoints},
) {
  const adapter = typeof scenario === 'string' ? wiki(scenario) : scenario;
  const root = await mount<HTMLElement>(content, {adapter, config});
  const widget = root.parentElement?.querySelector('wiki-homepage-link');
  if (!widget) throw new Error('no link');
  const status = await settled(widget);
  await widget.updateComplete;
  const link = root.querySelector<HTMLAnchorElement>('a[slot="link"]');
  return {widget, status, adapter, root, link, item: widget.parentElement};
}

const boxOf = (widget: WikiHomepageLinkElement) => {
  const box = widget.shadowRoot?.querySelector('input');
  if (!box) throw new Error('no checkbox');
  return box;
};

describe('wiki-homepage-link', () => {
  for (const [scenario, expected] of [
    ['way-few-edits', 'ready'],
    ['way-old', 'hidden'],
    ['way-asked-for', 'ready'],
    ['way-turned-off', 'hidden'],
    ['anonymous', 'hidden'],
    ['temporary', 'hidden'],
  ] as const)
    it(`is ${expected} in a menu in the situation ${scenario}`, async () => {
      const {status, item} = await show(scenario, menu);
      expect(status).to.equal(expected);
      expect((item?.getBoundingClientRect().height ?? 0) > 0).to.equal(expected === 'ready');
    });

  it('is nowhere on a wiki that names no page for it', async () => {
    for (const content of [menu, tabs, alone('choice'), alone('landing')])
      expect((await show('way-there', content, {})).status).to.equal('hidden');
  });

  it('is nowhere on a wiki that has switched everything off', async () => {
    for (const content of [menu, tabs, alone('choice')])
      expect((await show('way-there', content, {entryPoints, enabled: false})).status).to.equal(
        'hidden',
      );
  });

  it('asks for the conditions of the page and of its own setting', async () => {
    const nobody = {group: 'nobody'};
    const page = {...entryPoints.page, when: nobody};
    for (const more of [{page}, {...entryPoints, userMenu: {when: nobody}}])
      expect((await show('way-few-edits', menu, {entryPoints: more})).status).to.equal('hidden');
    const user = {...entryPoints, userMenu: {when: {group: 'user'}}};
    expect((await show('way-few-edits', menu, {entryPoints: user})).status).to.equal('ready');
  });

  it('is a link like the others in its menu, and says from where it was followed', async () => {
    const {link, item} = await show('way-few-edits', menu);
    expect(link?.textContent).to.equal('Homepage');
    expect(link?.className).to.equal('skin-link');
    expect(item?.className).to.equal('item');
    expect(link?.getAttribute('href')).to.contain('source=homepage-menu-item');
    expect(link?.hasAttribute('aria-current')).to.equal(false);
  });

  it('is a tab of its own on other pages', async () => {
    const {link, item, root} = await show('way-few-edits', tabs);
    expect(link?.parentElement).to.equal(item);
    expect(item?.className).to.equal('tab');
    expect(root.querySelector<HTMLElement>('.selected')?.offsetHeight).to.be.greaterThan(0);
  });

  it('stands, selected, for the page’s own tab on the homepage', async () => {
    const {link, item, root} = await show('way-there', tabs);
    expect(link?.getAttribute('aria-current')).to.equal('page');
    expect(link?.getAttribute('href')).not.to.contain('source=');
    const selected = [...root.querySelectorAll<HTMLElement>('.selected')];
    expect(selected.filter(({offsetHeight}) => offsetHeight > 0)).to.deep.equal([item]);
  });

  it('gives the page’s own tab back when it goes', async () => {
    const {widget, root, item} = await show('way-there', tabs);
    const provider = widget.closest('wiki-homepage-provider');
    if (provider) provider.config = {enabled: false};
    await settled(widget, ['hidden']);
    await widget.updateComplete;
    const visible = [...root.querySelectorAll<HTMLElement>('li')].filter((one) => one.offsetHeight);
    expect(visible.length).to.equal(2);
    expect(item?.classList.contains('selected')).to.equal(false);
  });

  it('counts without a name who saw it and who followed it', async () => {
    const observers = fakeObservers();
    const {adapter, link} = await show('way-few-edits', menu);
    const actions = () => adapter.control.events.map(({action}) => action);
    await waitUntil(() => (observers.seeAll(), actions().includes('impression')));
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(actions()).to.deep.equal(['impression', 'click']);
    for (const event of adapter.control.events) {
      expect(event.instrument).to.equal('homepage-menu-item');
      expect(JSON.stringify(event)).not.to.contain('Amina');
    }
    observers.restore();
  });

  describe('as a choice', () => {
    it('stands on the homepage alone', async () => {
      expect((await show('way-few-edits', alone('choice'))).status).to.equal('hidden');
      expect((await show('way-there', alone('choice'))).status).to.equal('ready');
    });

    it('gives an old account the links, by keyboard', async () => {
      const adapter = wiki('way-there-old');
      const {item} = await show(adapter, menu);
      const {widget} = await show(adapter, alone('choice'));
      expect(boxOf(widget).checked).to.equal(false);
      boxOf(widget).focus();
      await sendKeys({press: 'Space'});
      await waitUntil(() => item?.querySelector('a'));
      expect(whose(await adapter.preferences.read('homepage'))).to.deep.equal({
        links: true,
        landed: false,
      });
    });

    it('takes them away again', async () => {
      const {widget, adapter} = await show('way-there', alone('choice'));
      boxOf(widget).click();
      await waitUntil(
        async () => whose(await adapter.preferences.read('homepage')).links === false,
      );
    });

    it('keeps the links for whoever was there with few edits', async () => {
      const {adapter} = await show('way-there', alone('choice'));
      await waitUntil(async () => whose(await adapter.preferences.read('homepage')).links === true);
    });

    it('keeps nothing of an old account that only looked', async () => {
      const {adapter} = await show('way-there-old', alone('choice'));
      expect(await adapter.preferences.read('homepage')).to.equal(null);
    });

    it('says that a choice was not saved', async () => {
      const adapter = wiki('way-there-old');
      const write = () => Promise.reject(new AdapterError('read-only', 'read only'));
      const refusing = {...adapter, preferences: {...adapter.preferences, write}};
      const {widget} = await show(refusing, alone('choice'));
      boxOf(widget).click();
      await waitUntil(() => widget.shadowRoot?.querySelector('[role="alert"]'));
      expect(boxOf(widget).checked).to.equal(true);
    });
  });

  it('offers the homepage to somebody who has just signed up', async () => {
    const {widget} = await show('way-new', alone('landing'));
    const root = widget.shadowRoot;
    expect(root?.querySelector('section')?.textContent).to.contain('Ruben Osei');
    expect(root?.querySelector('a')?.getAttribute('href')).to.contain('source=homepage-landing');
    await expect(widget).to.be.accessible();
  });
});
