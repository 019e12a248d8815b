import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/dashboard-link/define.js';
import type {WikiDashboardLinkElement} from '../../../src/elements/dashboard-link/dashboard-link-element.js';
import {fakeObservers} from '../../helpers/fake-observer.js';
import {mount, type MountOptions, now, settled} from '../../helpers/mount.js';

const wiki = (scenario: string) => createMemoryAdapter(scenario, {now: () => now});

async function show(
  scenario: string | MemoryAdapter,
  content = html`<wiki-dashboard-link instrument="top-link"></wiki-dashboard-link>`,
  options: MountOptions = {},
) {
  const adapter = typeof scenario === 'string' ? wiki(scenario) : scenario;
  const config = options.config ?? {dashboardLink: {href: 'Special:PersonalDashboard'}};
  const root = await mount<HTMLElement>(content, {...options, adapter, config});
  const widget = root.parentElement?.querySelector('wiki-dashboard-link');
  if (!widget) throw new Error('no link');
  const status = await settled(widget);
  await widget.updateComplete;
  return {widget, status, adapter, item: widget.parentElement};
}

const menu = html`<ul>
  <li class="skin-item a"><a class="skin-link" href="#a"><span class="label">Preferences</span></a></li>
  <li class="skin-item b"><a class="skin-link new" href="#b"><span class="label">Watchlist</span></a></li>
  <li><wiki-dashboard-link appearance="menu-item" instrument="top-link"></wiki-dashboard-link></li>
</ul>`;

const linkIn = (widget: WikiDashboardLinkElement) =>
  widget.querySelector('a') ?? widget.shadowRoot?.querySelector('a');

let observers: ReturnType<typeof fakeObservers>;

async function counted(adapter: MemoryAdapter, action: string) {
  const found = () => adapter.control.events.filter((event) => event.action === action);
  // The code for counting comes late; what it watches is seen at once.
  await waitUntil(() => (observers.seeAll(), found().length > 0), `no ${action}`, {timeout: 8000});
  return found();
}

describe('wiki-dashboard-link', () => {
  for (const [scenario, expected] of [
    ['dashboard-edit-short', 'hidden'],
    ['dashboard-first', 'ready'],
    ['dashboard-last', 'ready'],
    ['dashboard-past', 'hidden'],
    ['dashboard-silent', 'hidden'],
    ['anonymous', 'hidden'],
    ['temporary', 'hidden'],
  ] as const)
    it(`is ${expected} in the situation ${scenario}`, async () => {
      const display = scenario !== 'dashboard-silent';
      const {status, widget} = await show(scenario, undefined, {
        config: {dashboardLink: {display}},
      });
      expect(status).to.equal(expected);
      expect(widget.getBoundingClientRect().height > 0).to.equal(expected === 'ready');
    });

  it('stays for whoever outgrew the band after a visit', async () => {
    const adapter = wiki('dashboard-past');
    const kept = JSON.stringify({v: 1, eligible: true, visitedAt: '2026-01-01T00:00:00Z'});
    await adapter.preferences.write('dashboard-special-personaldashboard', kept);
    expect((await show(adapter)).status).to.equal('ready');
  });

  it('keeps the first visit to the dashboard, and has no dot there', async () => {
    const {adapter, widget} = await show('dashboard-itself');
    const stored = await adapter.preferences.read('dashboard-special-personaldashboard');
    expect(JSON.parse(stored ?? 'null')).to.deep.equal({
      v: 1,
      eligible: true,
      visitedAt: new Date(now).toISOString(),
    });
    expect(widget.shadowRoot?.querySelector('.dot')).to.equal(null);
  });

  it('leads to the dashboard and says from where', async () => {
    const {widget} = await show('dashboard-first');
    expect(linkIn(widget)?.getAttribute('href')).to.equal(
      '?source=top-link#/wiki/Special%3APersonalDashboard',
    );
  });

  it('asks for the condition of the configuration, too', async () => {
    const config = (group: string) => ({config: {dashboardLink: {when: {group}}}});
    expect((await show('dashboard-first', undefined, config('nobody'))).status).to.equal('hidden');
    expect((await show('dashboard-first', undefined, config('user'))).status).to.equal('ready');
  });

  it('knows from the configuration who is in a program that the condition names', async () => {
    const {name} = await wiki('dashboard-first').user.facts();
    const inProgram = (members: readonly string[]) => ({
      config: {
        dashboardLink: {when: {program: 'maps'}},
        programs: {list: {maps: {title: 'Maps', members}}},
      },
    });
    expect((await show('dashboard-first', undefined, inProgram([name ?? '']))).status).to.equal(
      'ready',
    );
    expect((await show('dashboard-first', undefined, inProgram([]))).status).to.equal('hidden');
  });

  it('says to ears what the dot says to eyes', async () => {
    const {widget} = await show('dashboard-first');
    expect(widget.shadowRoot?.querySelector('h2')?.textContent).to.match(/\(new\)/);
  });

  it('shows what it is given without asking', async () => {
    const {user} = await wiki('dashboard-first')
      .user.facts()
      .then((facts) => ({user: facts}));
    const widget = await mount<WikiDashboardLinkElement>(
      html`<wiki-dashboard-link .data=${{user, url: '/wiki/D'}} appearance="button"></wiki-dashboard-link>`,
    );
    expect(await settled(widget)).to.equal('ready');
    expect(linkIn(widget)?.getAttribute('href')).to.equal('/wiki/D?source=button');
  });

  describe('as a card', () => {
    it('can be closed with the keyboard, and brought back', async () => {
      const {widget, adapter} = await show('dashboard-first');
      widget.shadowRoot?.querySelector<HTMLElement>('.dismiss')?.focus();
      await sendKeys({press: 'Enter'});
      await widget.updateComplete;
      const undo = widget.shadowRoot?.querySelector<HTMLElement>('.undo');
      expect(widget.shadowRoot?.activeElement).to.equal(undo);
      const dismissed = await adapter.preferences.readAll('dismissed-');
      expect(Object.keys(dismissed)).to.deep.equal([
        'dismissed-dashboard-special-personaldashboard',
      ]);
      await sendKeys({press: 'Enter'});
      await widget.updateComplete;
      expect(widget.shadowRoot?.activeElement?.className).to.contain('dismiss');
    });

    it('stays closed on the next page, while an entry of a menu does not', async () => {
      const {widget, adapter} = await show('dashboard-first');
      widget.shadowRoot?.querySelector<HTMLElement>('.dismiss')?.click();
      await widget.updateComplete;
      const next = createMemoryAdapter('dashboard-first', {now: () => now});
      const kept = await adapter.preferences.readAll('dismissed-');
      for (const [key, value] of Object.entries(kept)) await next.preferences.write(key, value);
      expect((await show(next)).status).to.equal('hidden');
      expect((await show(next, menu)).status).to.equal('ready');
    });
  });

  describe('as an entry of a menu', () => {
    it('is a plain link outside of any shadow tree, with the class names that the others share', async () => {
      const {widget, item} = await show('dashboard-first', menu);
      const link = widget.querySelector('a');
      expect(link?.className).to.equal('skin-link');
      expect(link?.querySelector('span')?.className).to.equal('label');
      expect(item?.className).to.equal('skin-item');
      expect(link?.textContent).to.match(/^Dashboard\s+\(new\)$/);
    });

    it('takes no room in the menu while hidden', async () => {
      const {item} = await show('dashboard-past', menu);
      expect(item?.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe('is counted', () => {
    beforeEach(() => (observers = fakeObservers()));
    afterEach(() => observers.restore());

    it('once as seen and once as followed, with one token and no identity', async () => {
      const content = html`<wiki-dashboard-link instrument="seen"></wiki-dashboard-link>`;
      const {adapter, widget} = await show('dashboard-first', content);
      const [seen] = await counted(adapter, 'impression');
      const link = linkIn(widget);
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.click();
      link?.click();
      const clicks = await counted(adapter, 'click');
      expect(clicks.length).to.equal(1);
      expect(clicks[0]?.token).to.equal(seen?.token);
      expect(seen).to.deep.equal({
        channel: 'entry-point',
        instrument: 'seen',
        action: 'impression',
        name: 'dashboard-link-card',
        token: seen?.token,
        editCountBucket: '100-999 edits',
      });
    });

    it('with the middle button, and not with the right one', async () => {
      const content = html`<wiki-dashboard-link instrument="middle"></wiki-dashboard-link>`;
      const {adapter, widget} = await show('dashboard-first', content);
      await counted(adapter, 'impression');
      const press = (button: number) =>
        linkIn(widget)?.dispatchEvent(
          new MouseEvent('auxclick', {button, bubbles: true, composed: true, cancelable: true}),
        );
      press(2);
      expect(adapter.control.events.filter(({action}) => action === 'click')).to.deep.equal([]);
      press(1);
      expect((await counted(adapter, 'click')).length).to.equal(1);
    });

    it('as eligible where nothing is displayed', async () => {
      const content = html`<wiki-dashboard-link instrument="silent"></wiki-dashboard-link>`;
      const config = {dashboardLink: {display: false}};
      const {adapter} = await show('dashboard-first', content, {config});
      expect((await counted(adapter, 'eligible')).length).to.equal(1);
      expect(adapter.control.events.map(({action}) => action)).to.deep.equal(['eligible']);
    });

    it('not out of the sample, and not without a name', async () => {
      const config = {sampling: {entryPoints: {rate: 0}}};
      const content = html`<wiki-dashboard-link instrument="sampled"></wiki-dashboard-link>`;
      const {adapter} = await show('dashboard-first', content, {config});
      const unnamed = await show(
        'dashboard-first',
        html`<wiki-dashboard-link></wiki-dashboard-link>`,
      );
      for (let i = 0; i < 10; i++) await nextFrame();
      observers.seeAll();
      expect(observers.watched()).to.deep.equal([]);
      expect(adapter.control.events).to.deep.equal([]);
      expect(unnamed.adapter.control.events).to.deep.equal([]);
    });
  });
});
