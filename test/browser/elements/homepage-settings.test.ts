/** What administrators do with the form, and what becomes of it. */
import {aTimeout, expect, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
} from '../../../src/adapters/memory/index.js';
import {registerConnector} from '../../../src/config/connector.js';
import type {WikiHomepageProviderElement} from '../../../src/config/provider/provider-element.js';
import {mediaWikiConnector} from '../../../src/mediawiki/connector.js';
import '../../../src/elements/homepage-settings/define.js';
import type {WikiHomepageSettingsElement} from '../../../src/elements/homepage-settings/homepage-settings-element.js';
import {fakeStorage} from '../../helpers/fake-wiki.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {registerModules} from '../../../src/platform/known-elements.js';
import {registry} from '../../../src/registry.js';

registerModules(registry);

const wiki = (scenario = 'settings', options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

/** A wiki whose page of settings has this. */
async function wikiWith(settings: object): Promise<ReturnType<typeof wiki>> {
  const adapter = wiki('settings-none');
  await adapter.configuration.save({json: JSON.stringify(settings), baseRevision: 0, summary: ''});
  return adapter;
}

async function drawn(element: WikiHomepageSettingsElement) {
  await element.updateComplete;
  await element.updateComplete;
}

async function show(adapter: Adapter = wiki(), language = 'en') {
  const element = await mount<WikiHomepageSettingsElement>(
    html`<wiki-homepage-settings></wiki-homepage-settings>`,
    {adapter, language},
  );
  await settled(element);
  await drawn(element);
  return element;
}

const clean = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = <E extends HTMLElement>(element: HTMLElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (element: HTMLElement, selector: string) =>
  clean(
    all(element, selector)
      .map((one) => one.textContent)
      .join(' '),
  );

/** The control with this label, in the section or fieldset with that name. */
function control(element: HTMLElement, id: string): HTMLInputElement | HTMLSelectElement {
  const found = element.shadowRoot!.getElementById(`at/${id}`);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement))
    throw new Error(`No field ${id}`);
  return found;
}

function input(element: HTMLElement, id: string): HTMLInputElement {
  const found = control(element, id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No input ${id}`);
  return found;
}

function button(element: HTMLElement, name: string | RegExp): HTMLButtonElement {
  const matches = (one: HTMLElement) => {
    const label = clean(one.getAttribute('aria-label') ?? one.textContent);
    return typeof name === 'string' ? label === name : name.test(label);
  };
  const found = all<HTMLButtonElement>(element, 'button').find(matches);
  if (!found) throw new Error(`No button ${String(name)}`);
  return found;
}

const open = (element: WikiHomepageSettingsElement, title: string) => toggle(element, title, true);

/** Opens or closes a section by its title. */
async function toggle(element: WikiHomepageSettingsElement, title: string, isOpen: boolean) {
  const section = all<HTMLDetailsElement>(element, 'details.section').find(
    (one) => clean(one.querySelector('summary')?.textContent) === title,
  );
  if (!section) throw new Error(`No section ${title}`);
  const toggled = oneEvent(section, 'toggle');
  section.open = isOpen;
  await toggled;
  await drawn(element);
}

async function write(element: WikiHomepageSettingsElement, id: string, value: string) {
  const field = control(element, id);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await drawn(element);
}

async function writeText(element: WikiHomepageSettingsElement, id: string, value: string) {
  const field = element.shadowRoot!.getElementById(`at/${id}`);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`No text ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await drawn(element);
}

const centre = (element: HTMLElement): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

async function flip(element: WikiHomepageSettingsElement, id: string) {
  control(element, id).click();
  await drawn(element);
}

async function press(element: WikiHomepageSettingsElement, name: string | RegExp) {
  button(element, name).click();
  await drawn(element);
}

/** Until nothing is being saved any more. */
async function save(element: WikiHomepageSettingsElement) {
  await press(element, 'Save');
  await waitUntil(
    () => all(element, '.save button').every((one) => one.textContent !== 'Saving…'),
    'saved',
    {timeout: 8000},
  );
  await drawn(element);
}

const stored = async (adapter: ReturnType<typeof wiki>) =>
  JSON.parse((await adapter.configuration.edit())[0]?.json ?? 'null') as Record<string, unknown>;

describe('the form of the settings', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('lists the modules, says where they stand, and what is unknown', async () => {
    const element = await show();
    const names = all(element, '.module label b').map((one) => one.textContent);
    expect(names.slice(0, 3)).to.deep.equal(['Program', 'Suggested edits', 'Impact']);
    expect(names).to.include('village-clock');
  });

  it('saves what was changed, and keeps all else', async () => {
    const adapter = wiki();
    const element = await show(adapter);
    await flip(element, 'modules/impact/enabled');
    expect(textOf(element, '#save-state')).to.contain('1 unsaved change');
    await save(element);
    expect(textOf(element, '.box.good')).to.contain('Saved.');
    expect(await stored(adapter)).to.deep.include({
      $version: '1',
      modules: {
        impact: {days: 60, enabled: false},
        'community-updates': {enabled: false},
        'village-clock': {city: 'Moss Harbour'},
      },
    });
  });

  it('takes the last saving back', async () => {
    const adapter = wiki();
    const before = await stored(adapter);
    const element = await show(adapter);
    await flip(element, 'modules/impact/enabled');
    await save(element);
    await press(element, 'Take back');
    await waitUntil(() => !textOf(element, '.box.good'), 'taken back', {timeout: 8000});
    await drawn(element);
    expect(await stored(adapter)).to.deep.equal(before);
    expect(input(element, 'modules/impact/enabled').checked).to.equal(true);
  });

  it('draws a section once it is opened, and closes it again', async () => {
    const element = await show();
    expect(element.shadowRoot!.getElementById('at/mentorship/listPage')).to.equal(null);
    await open(element, 'Mentorship');
    expect(element.shadowRoot!.getElementById('at/mentorship/listPage')).not.to.equal(null);
    await toggle(element, 'Mentorship', false);
    expect(element.shadowRoot!.getElementById('at/mentorship/listPage')).to.equal(null);
  });

  it('says where settings of an arm are no JSON, and saves nothing until that is mended', async () => {
    const adapter = await wikiWith({experiments: {short: {arms: {few: {share: 0.5}}}}});
    const element = await show(adapter);
    await open(element, 'Experiments');
    const id = 'at/experiments/short/arms/few/config';
    const field = () => element.shadowRoot!.getElementById(id) as HTMLTextAreaElement;
    const say = async (text: string) => {
      field().value = text;
      field().dispatchEvent(new Event('change', {bubbles: true}));
      await drawn(element);
    };
    const said = () => clean(element.shadowRoot!.getElementById(`${id}-json`)?.textContent);
    await say('{"modules": {\n "impact" {"days": 30}}}');
    expect(said()).to.contain('Look at line 2 for a missing comma, quotation mark or bracket.');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    expect(field().value).to.contain('"impact" {');
    expect(button(element, 'Save').disabled).to.equal(true);
    await say('{"modules": {"impact": {"days": 4000}}}');
    expect(said()).to.contain('modules/impact/days');
    await say('{"modules": {"impact": {"days": 30}}}');
    await save(element);
    expect((await stored(adapter))['experiments']).to.deep.equal({
      short: {arms: {few: {share: 0.5, config: {modules: {impact: {days: 30}}}}}},
    });
  });

  it('takes a setting off the page when it is the default again', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    await flip(element, 'modules/impact/enabled');
    await flip(element, 'modules/impact/enabled');
    expect(textOf(element, '#save-state')).to.equal('No unsaved changes.');
  });

  it('moves modules, from one column into the other too', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    await press(element, 'Move Mentorship up');
    await save(element);
    expect(await stored(adapter)).to.deep.include({
      layouts: {
        newcomer: {
          main: ['suggested-edits', 'impact', 'mentorship'],
          side: ['mentor-invite', 'community-updates', 'help-links', 'dashboard-link'],
        },
      },
    });
  });

  it('names the usual layout before its sections are loaded, and sets names beside buttons without overlap', async () => {
    const element = await show();
    expect(textOf(element, '#layout option:first-child')).to.equal('Newcomer homepage');
    element.style.inlineSize = '288px';
    await nextFrame();
    for (const line of all(element, '.module-line')) {
      const name = line.querySelector('b')!.getBoundingClientRect();
      const buttons = [...line.querySelectorAll('button')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(buttons.every(({left, top}) => left >= name.right || top >= name.bottom)).to.equal(
        true,
      );
    }
  });

  it('keeps the focus on the button that moves a module into another column', async () => {
    const element = await show();
    button(element, 'Move Mentorship up').focus();
    await press(element, 'Move Mentorship up');
    await nextFrame();
    const focused = element.shadowRoot!.activeElement;
    expect(clean(focused?.getAttribute('aria-label'))).to.equal('Move Mentorship up');
    expect(focused?.closest('ul')?.dataset['area']).to.equal('main');
  });

  it('takes a module off the page, and puts another on it', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    await press(element, 'Settings of Impact');
    await press(element, 'Take it off this page');
    await press(element, 'Put Banner on this page');
    await save(element);
    expect((await stored(adapter))['layouts']).to.deep.equal({
      newcomer: {
        main: ['suggested-edits'],
        side: [
          'mentorship',
          'mentor-invite',
          'community-updates',
          'help-links',
          'dashboard-link',
          'banner',
        ],
      },
    });
  });

  it('lets modules be dragged into another area', async () => {
    const element = await show();
    await drawn(element);
    all(element, '[data-area="top"]')[0]!.scrollIntoView();
    const from = centre(all(element, '[data-module="suggested-edits"] .handle')[0]!);
    const to = centre(all(element, '[data-module="program"]')[0]!);
    await sendMouse({type: 'move', position: from});
    await sendMouse({type: 'down'});
    for (let part = 1; part <= 8; part++) {
      const y = Math.round(from[1] + ((to[1] - 8 - from[1]) * part) / 8);
      await sendMouse({type: 'move', position: [from[0], y]});
      await aTimeout(60);
    }
    await sendMouse({type: 'up'});
    await waitUntil(() => all(element, '[data-area="top"] .module').length > 1);
    const top = all(element, '[data-area="top"] .module').map(({dataset}) => dataset['module']);
    expect(top).to.have.members(['program', 'suggested-edits']);
  }).timeout(60_000);

  it('arranges a layout of the wiki’s own', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    const layout = element.shadowRoot!.querySelector<HTMLSelectElement>('#layout')!;
    layout.value = '+';
    layout.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
    const name = all<HTMLInputElement>(element, '.add-line input')[0]!;
    name.value = 'course';
    name.form?.requestSubmit();
    await drawn(element);
    await press(element, 'Put Program on this page');
    await save(element);
    expect((await stored(adapter))['layouts']).to.deep.equal({
      course: {main: [], side: ['program']},
    });
  });

  it('has a field for a text, and one for each language where that is wanted', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    await press(element, 'Settings of Community update');
    await write(element, 'modules/community-updates/title', 'Harvest of maps');
    await press(element, 'Write it in several languages');
    const code = all<HTMLInputElement>(element, '.pairs + .add-line input')[0]!;
    code.value = 'ru';
    (code.nextElementSibling as HTMLElement).click();
    await drawn(element);
    await write(element, 'modules/community-updates/title/ru', 'Урожай карт');
    await save(element);
    expect((await stored(adapter))['modules']).to.deep.equal({
      'community-updates': {title: {en: 'Harvest of maps', ru: 'Урожай карт'}},
    });
  });

  it('changes any text of the library by its key', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    await open(element, 'Texts');
    const key = element.shadowRoot!.getElementById('at/messages')!.querySelector('input')!;
    key.value = 'wiki-impact-title';
    (key.nextElementSibling as HTMLElement).click();
    await drawn(element);
    await writeText(element, 'messages/wiki-impact-title', 'What you did');
    await save(element);
    expect((await stored(adapter))['messages']).to.deep.equal({
      'wiki-impact-title': 'What you did',
    });
  });

  it('draws what all has to hold as one list, and adds to it', async () => {
    const adapter = wiki('settings-none');
    const element = await show(adapter);
    const field = element.shadowRoot!.getElementById('at/mentorInvite/when')!;
    const adder = [...field.querySelectorAll<HTMLSelectElement>('.adder')].at(-1)!;
    adder.value = 'group';
    adder.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
    await write(element, 'mentorInvite/when/all/2/group', 'patroller');
    await save(element);
    const {when} = (await stored(adapter))['mentorInvite'] as {when: {all: unknown[]}};
    expect(when.all[2]).to.deep.equal({group: 'patroller'});
    expect(when.all).to.have.length(3);
  });

  it('says how many active editors a condition reaches, as it changes', async () => {
    const element = await show();
    const reach = () => Number(/\d+/.exec(textOf(element, '.reach'))?.[0]);
    await waitUntil(() => reach() > 0, 'counted', {timeout: 8000});
    const before = reach();
    await write(element, 'mentorInvite/when/all/0/editCount/min', '4000');
    expect(reach()).to.be.lessThan(before);
    expect(textOf(element, '#save-state')).to.contain('1 unsaved change');
  });

  it('does not save mistakes, and leads to them', async () => {
    const element = await show();
    await write(element, 'mentorInvite/when/all/0/editCount/max', '300');
    expect(button(element, 'Save').disabled).to.equal(true);
    expect(textOf(element, '#save-state')).to.contain('1 problem to mend before saving');
    expect(textOf(element, '.field .problem')).to.equal('Higher than “at most” (300)');
    const [section] = all<HTMLDetailsElement>(element, 'details.section');
    await toggle(element, 'Invitation to become a mentor', false);
    all<HTMLAnchorElement>(element, '.box.error a')[0]?.click();
    const min = 'at/mentorInvite/when/all/0/editCount/min';
    await waitUntil(() => element.shadowRoot!.activeElement?.id === min);
    expect(section!.open).to.equal(true);
  });

  it('finds settings by their words', async () => {
    const element = await show();
    const search = all<HTMLInputElement>(element, 'input[type=search]')[0];
    if (!search) throw new Error('No search');
    search.value = 'request page';
    search.dispatchEvent(new Event('input', {bubbles: true}));
    await drawn(element);
    expect(all(element, '.field label').map((one) => clean(one.textContent))).to.deep.equal([
      'Request page',
    ]);
  });

  it('shows only what differs from the defaults', async () => {
    const element = await show();
    const only = all<HTMLInputElement>(element, '.tools input[type=checkbox]')[0];
    only?.click();
    await drawn(element);
    expect(all(element, '.field > label').map((one) => clean(one.textContent))).to.deep.equal([
      'Request page',
    ]);
    expect(all(element, '.module label b').map((one) => one.textContent)).to.deep.equal([
      'Community update',
    ]);
  });

  it('keeps unsaved changes on this device, for this account', async () => {
    const element = await show();
    await flip(element, 'modules/impact/enabled');
    element.remove();
    const again = await show();
    expect(input(again, 'modules/impact/enabled').checked).to.equal(false);
    await press(again, 'Discard');
    again.remove();
    const third = await show();
    expect(input(third, 'modules/impact/enabled').checked).to.equal(true);
  });
});

describe('the preview', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());
  registerConnector(mediaWikiConnector);
  const provider = (element: HTMLElement) =>
    all<WikiHomepageProviderElement>(element, 'wiki-homepage-provider')[0];

  const lookAs = async (element: WikiHomepageSettingsElement, person: string) => {
    const select = all<HTMLSelectElement>(element, '.preview select')[0]!;
    select.value = person;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
  };

  /** Modules that the page shows. */
  const modules = (element: HTMLElement) => {
    const page = provider(element)?.querySelector('wiki-homepage');
    const found = [...(page?.shadowRoot?.querySelectorAll('[status="ready"]') ?? [])];
    return found.map(({localName}) => localName.replace('wiki-', ''));
  };

  afterEach(() => lookAs(document.querySelector('wiki-homepage-settings')!, 'newcomer'));

  it('brings the page that it shows by itself, and follows the form', async () => {
    const element = await show(wiki('settings-none'));
    await waitUntil(() => modules(element).includes('impact'), 'impact', {timeout: 8000});
    await flip(element, 'modules/impact/enabled');
    await waitUntil(() => !modules(element).includes('impact'), 'no impact', {timeout: 8000});
  });

  it('shows another layout than the rules say', async () => {
    const element = await show(
      await wikiWith({layouts: {calm: {top: [], main: ['impact'], side: []}}}),
    );
    const chooser = () =>
      all<HTMLSelectElement>(element, '.preview select').find(
        (one) => one.getAttribute('aria-label') === 'Layout',
      )!;
    chooser().value = 'calm';
    chooser().dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
    const page = () => element.shadowRoot!.querySelector('.stage wiki-homepage');
    expect(page()?.getAttribute('layout')).to.equal('calm');
    chooser().value = '';
    chooser().dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
    expect(page()?.hasAttribute('layout')).to.equal(false);
  });

  it('keeps to itself that its page has data of its own', async () => {
    const heard: EventTarget[] = [];
    const hear = (event: Event) => heard.push(...event.composedPath());
    document.addEventListener('context-provider', hear);
    const element = await show();
    document.removeEventListener('context-provider', hear);
    expect(element.shadowRoot!.querySelector('.stage wiki-homepage-provider')).not.to.equal(null);
    expect(heard).not.to.include(element.shadowRoot);
  });

  it('shows what somebody sees for whom a condition holds', async () => {
    const element = await show(wiki('settings-none'));
    await lookAs(element, 'anybody');
    const adder = all<HTMLSelectElement>(element, '.preview-who .adder')[0]!;
    adder.value = 'editCount';
    adder.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(element);
    await write(element, 'preview-when/editCount/min', '700');
    expect(provider(element)?.scenario).to.contain(encodeURIComponent('"editCount":700'));
    expect(textOf(element, '#save-state')).to.equal('No unsaved changes.');
    await write(element, 'preview-when/editCount/max', '7');
    expect(textOf(element, '.stage')).to.contain('Nobody was found');
  });
});

describe('two administrators at once', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('lose nothing when they change different settings', async () => {
    const adapter = wiki('settings-conflict');
    const element = await show(adapter);
    await flip(element, 'modules/impact/enabled');
    await save(element);
    const notice = textOf(element, '.box[role=alert]');
    expect(notice).to.contain('It was Tomás Rivera.').and.to.contain('Language');
    await save(element);
    expect(await stored(adapter)).to.deep.include({language: 'ar'});
    expect(await stored(adapter)).to.have.nested.property('modules.impact.enabled', false);
  });

  it('are asked when they change the same', async () => {
    const adapter = wiki('settings-conflict-same');
    const element = await show(adapter);
    await press(element, 'Settings of Impact');
    await write(element, 'modules/impact/days', '30');
    await save(element);
    expect(button(element, 'Save').disabled).to.equal(true);
    await press(element, 'Mine: 30');
    await save(element);
    expect(await stored(adapter)).to.have.nested.property('modules.impact.days', 30);
  });

  it('find a draft from before on top of what was saved since', async () => {
    const storage = fakeStorage();
    const element = await show(wiki('settings', {storage}));
    await flip(element, 'modules/impact/enabled');
    element.remove();
    const other = wiki('settings', {storage});
    const [page] = await other.configuration.edit();
    const json = JSON.stringify({...JSON.parse(page?.json ?? '{}'), language: 'ru'});
    await other.configuration.save({json, baseRevision: page?.revision ?? 0, summary: ''});
    const again = await show(wiki('settings', {storage}));
    expect(textOf(again, '.box[role=alert]')).to.contain('Language');
    expect(input(again, 'modules/impact/enabled').checked).to.equal(false);
    expect(input(again, 'language').value).to.equal('ru');
  });
});

describe('the form in other situations', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('shows values and explains to somebody who may not save', async () => {
    const element = await show(wiki('settings-read-only'));
    expect(textOf(element, '.box')).to.contain('You can look at these settings, not change them.');
    expect(button(element, 'Save').disabled).to.equal(true);
    expect(textOf(element, '#save-state')).to.contain('Only administrators can save');
    expect(input(element, 'mentorInvite/requestPage').value).to.equal('Project:Mentors/Requests');
    expect(input(element, 'mentorInvite/requestPage').readOnly).to.equal(true);
    expect(textOf(element, '.saved-as a')).to.contain('History');
  });

  it('warns of a newer version and keeps what it does not know', async () => {
    const element = await show(wiki('settings-newer'));
    expect(textOf(element, '.box')).to.contain('version 9');
    expect(textOf(element, '.unknown')).to.contain('hologram');
  });

  it('puts the wiki’s own objections beside the fields', async () => {
    const element = await show(wiki('settings-refused'));
    await press(element, 'Settings of Impact');
    await write(element, 'modules/impact/days', '45');
    await save(element);
    expect(textOf(element, '.field .problem')).to.contain('Not more than 30 on this wiki.');
  });

  it('names what is wrong as the form does', async () => {
    const element = await show(wiki('settings-broken'));
    expect(textOf(element, '.box.error')).to.contain('Impact → Window:');
    expect(textOf(element, '.box.error')).to.contain(
      'Switched on: It has to be on or off, and is a text.',
    );
  });

  it('opens a page that is no JSON as text', async () => {
    const element = await show(wiki('settings-not-json'));
    expect(all<HTMLTextAreaElement>(element, '#json')[0]?.value).to.contain('"modules": {');
  });

  it('keeps changes when the wiki does not answer', async () => {
    const adapter = wiki();
    const element = await show(adapter);
    await flip(element, 'modules/impact/enabled');
    adapter.control.set({fail: {kind: 'network', only: 'writing'}});
    await save(element);
    expect(textOf(element, '.box.error')).to.contain('Your changes are kept on this device.');
    adapter.control.set({fail: null});
    await save(element);
    expect(textOf(element, '.box.good')).to.contain('Saved.');
  });

  it('changes settings as JSON, and says where it is wrong', async () => {
    const adapter = wiki();
    const element = await show(adapter);
    await press(element, 'JSON');
    const area = all<HTMLTextAreaElement>(element, '#json')[0];
    if (!area) throw new Error('No text field');
    area.value = '{"enabled": "no"}';
    area.dispatchEvent(new Event('input', {bubbles: true}));
    await drawn(element);
    expect(textOf(element, '#json-problems')).to.contain('Line 1').and.to.contain('/enabled');
    area.value = '{"enabled": false}';
    area.dispatchEvent(new Event('input', {bubbles: true}));
    await drawn(element);
    await save(element);
    expect(await stored(adapter)).to.deep.equal({$version: '1', enabled: false});
  });

  for (const scenario of ['settings', 'settings-read-only', 'settings-conflict', 'settings-newer'])
    it(`is accessible: ${scenario}`, async () => {
      const element = await show(wiki(scenario));
      if (scenario === 'settings-conflict') {
        await flip(element, 'modules/impact/enabled');
        await save(element);
      }
      await expect(element).to.be.accessible();
    });
});
