import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {cartography} from '../../../src/adapters/memory/data/programs.js';
import '../../../src/elements/program/define.js';
import {waitForProgram} from '../../../src/elements/program/program-data.js';
import type {WikiProgramElement} from '../../../src/elements/program/program-element.js';
import {memoryWiki} from '../../helpers/asker.js';
import {mount, type MountOptions, now, settled} from '../../helpers/mount.js';

const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ :/g, ':')
    .trim();

/** What is read, piece by piece. */
function read(node: Node | null | undefined): string {
  if (!node) return '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return plain(pieces.join(' '));
}

async function show(
  adapter: Adapter | string = 'full',
  options: MountOptions & {readonly detail?: 'full' | 'summary'} = {},
): Promise<WikiProgramElement> {
  const {detail = 'full', ...rest} = options;
  const wiki = typeof adapter === 'string' ? memoryWiki(adapter) : adapter;
  const element = await mount<WikiProgramElement>(
    html`<wiki-program detail=${detail}></wiki-program>`,
    {adapter: wiki, ...rest},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const find = (element: HTMLElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const text = (element: HTMLElement, selector = '[part~=card]') => read(find(element, selector));

/** Waits until something in the element's tree is there. */
async function until<T>(
  element: HTMLElement,
  look: () => T | null | undefined | false,
): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
  }
}

async function openDetails(element: WikiProgramElement): Promise<HTMLElement> {
  find(element, '[part~=more]')!.click();
  return until(element, () => find(element, 'dialog'));
}

const button = (element: HTMLElement, label: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('dialog button')].find(
    (one) => read(one) === label,
  );

describe('wiki-program', () => {
  it('says what the reader takes part in, with whom, until when, and how far', async () => {
    const element = await show();
    expect(text(element, 'h2')).to.equal('You take part in Cartography 2026');
    expect(text(element, '.meta')).to.equal('Instructor Leila Haddad · until 18 December');
    expect(text(element, '[part~=progress]')).to.equal('4 of 10 articles done');
    expect(find(element, 'rect')?.getAttribute('width')).to.equal('40');
    expect(element.variant).to.equal('now');
  });

  it('leads to the next article that is not done, in its editor', async () => {
    const next = find(await show(), '[part~=next]')!;
    expect(read(next)).to.equal('Next article: Salt market of Ilvane');
    expect(next.getAttribute('href')).to.match(/Salt_market_of_Ilvane\?action=edit$/);
  });

  it('tells instructors what they lead, and gives them nothing to do', async () => {
    const element = await show('program-instructor');
    expect(text(element)).to.equal('You lead Cartography 2026 until 18 December');
  });

  it('says when it begins, and leads to no article before', async () => {
    const element = await show('program-ahead');
    expect(text(element, 'h2')).to.equal('You will take part in Cartography 2026');
    expect(text(element, '.meta')).to.contain('from 1 December');
    expect(find(element, '[part~=next]')).to.equal(null);
  });

  it('says that it is over for some days, and is gone afterwards', async () => {
    const element = await show('program-over');
    expect(text(element, 'h2')).to.equal('You took part in Cartography 2026');
    expect(text(element, '.meta')).to.contain('ended on 18 November');
    expect(find(element, '[part~=next]')).to.equal(null);
    expect((await show('program-long-over')).status).to.equal('hidden');
  });

  it('goes by the settings on how long before and afterwards', async () => {
    const at = async (scenario: string, program: object) =>
      (await show(scenario, {config: {modules: {program}}})).status;
    expect(await at('program-over', {after: 4})).to.equal('ready');
    expect(await at('program-over', {after: 3})).to.equal('hidden');
    expect(await at('program-ahead', {before: 9})).to.equal('ready');
    expect(await at('program-ahead', {before: 8})).to.equal('hidden');
  });

  it('says when everything is done', async () => {
    const element = await show('program-finished');
    expect(text(element, '[part~=progress]')).to.equal('10 of 10 articles done');
    expect(find(element, '.track')).to.equal(null);
    expect(find(element, '[part~=next]')).to.equal(null);
  });

  it('shows what goes on first, and how many others there are', async () => {
    const element = await show('program-several');
    expect(text(element, 'h2')).to.contain('Cartography 2026');
    expect(text(element, '.meta')).to.contain('2 more programs');
    await openDetails(element);
    expect(text(element, 'dialog')).to.match(
      /You also take part in Maps for all Harvest of maps ?from 27 November$/,
    );
  });

  it('needs no line of its own for a button alone', async () => {
    const element = await show(memoryWiki('program-bare'), {width: 320});
    const box = (part: string) => find(element, part)?.getBoundingClientRect() ?? new DOMRect();
    expect(box('[part=more]').top).to.be.below(box('[part=title]').bottom);
  });

  it('leaves out whatever is not known', async () => {
    const element = await show('program-bare');
    expect(text(element)).to.equal('You take part in Cartography 2026');
  });

  for (const scenario of ['program-none', 'anonymous', 'temporary'])
    it(`shows nothing to “${scenario}”`, async () => {
      const element = await show(scenario);
      expect(element.status).to.equal('hidden');
      expect(getComputedStyle(element).display).to.equal('none');
    });

  it('shows nothing and takes no room when the wiki does not answer', async () => {
    const element = await show('program-down');
    expect(element.status).to.equal('failed');
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('does not let the page wait: it gives up before a slow wiki answers', async () => {
    const before = performance.now();
    const element = await show('program-slow');
    expect(element.status).to.equal('hidden');
    expect(performance.now() - before).to.be.below(waitForProgram + 1500);
  }).timeout(waitForProgram + 4000);

  it('is hidden where the wiki has no programs, and where the module is switched off', async () => {
    expect((await show({user: memoryWiki().user})).status).to.equal('hidden');
    const config = {modules: {program: {enabled: false}}};
    expect((await show('full', {config})).status).to.equal('hidden');
  });

  it('shows members whom the configuration lists what it says', async () => {
    const maps = {title: 'Maps', members: ['amina_K.'], articles: ['Karsel Bridge'], links: []};
    const element = await show('program-none', {config: {programs: {list: {maps}}}});
    expect(text(element)).to.equal(
      'You take part in Maps 0 of 1 article done Next article: Karsel Bridge',
    );
  });

  it('takes what it is given, and asks for nothing', async () => {
    const user = await memoryWiki().user.facts();
    const data = {user, programs: [cartography(now)]};
    const element = await mount<WikiProgramElement>(
      html`<wiki-program .data=${data}></wiki-program>`,
      {adapter: {}},
    );
    expect(await settled(element)).to.equal('ready');
  });

  it('runs nothing that its texts and addresses hold', async () => {
    const element = await show('program-hostile');
    await openDetails(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Reflect.get(globalThis, 'wikiHomepageBreached')).to.equal(undefined);
    const links = [...element.shadowRoot!.querySelectorAll('a[href]')];
    expect(links.filter((one) => /script/.test(one.getAttribute('href') ?? ''))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('draws a card without links for a narrow page', async () => {
    const element = await show('full', {detail: 'summary', width: 328});
    const card = await until(element, () => find(element, '.sum'));
    expect(text(element, '[part~=title]')).to.equal('Cartography 2026');
    expect(read(card)).to.equal('Cartography 2026 Instructor Leila Haddad 4 of 10 articles done');
    expect(card.querySelector('a, button')).to.equal(null);
    element.detail = 'full';
    await element.updateComplete;
    expect(find(element, '[part~=more]')).to.not.equal(null);
  });

  it('speaks Arabic and Russian', async () => {
    const arabic = await show('full', {language: 'ar'});
    expect(text(arabic, 'h2')).to.equal('تشارك في Cartography 2026');
    const russian = await show('full', {language: 'ru'});
    expect(text(russian, '[part~=progress]')).to.equal('Готово статей: 4 из 10');
  });

  for (const width of [320, 500, 900])
    it(`fits into ${width} px`, async () => {
      const element = await show('program-several', {width, language: 'ru'});
      const card = find(element, '[part~=card]')!;
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    });

  it('is accessible, its dialog too', async () => {
    const element = await show('program-mentor');
    await expect(element).to.be.accessible();
    await openDetails(element);
    await until(element, () => button(element, 'Ask Leila Haddad to be your mentor'));
    await expect(element).to.be.accessible();
  });
});

describe('an instructor as mentor', () => {
  const ask = 'Ask Leila Haddad to be your mentor';

  async function opened(scenario: string, options: Parameters<typeof memoryWiki>[1] = {}) {
    const adapter = memoryWiki(scenario, options);
    const element = await show(adapter);
    await openDetails(element);
    return {adapter, element};
  }
  const mentorOf = async (adapter: ReturnType<typeof createMemoryAdapter>) =>
    (await adapter.mentorship.mentorship({listPage: '', assign: false})).mentor?.name;

  it('is chosen after the reader said so twice, never before', async () => {
    const {adapter, element} = await opened('program-mentor');
    (await until(element, () => button(element, ask))).click();
    const confirm = await until(element, () => find(element, '.confirm'));
    expect(read(confirm)).to.contain('Leila Haddad would take the place of Tomás Rivera.');
    expect(await mentorOf(adapter)).to.equal('Tomás Rivera');
    button(element, 'Yes, ask Leila Haddad')!.click();
    await until(element, () => text(element, '[role=status]'));
    expect(text(element, '[role=status]')).to.equal('Leila Haddad is your mentor now.');
    expect(await mentorOf(adapter)).to.equal('Leila Haddad');
    expect(text(element, 'dialog li')).to.equal('Leila Haddad your mentor');
  });

  it('can be taken back before it is confirmed', async () => {
    const {adapter, element} = await opened('program-mentor');
    (await until(element, () => button(element, ask))).click();
    await until(element, () => button(element, 'Not now'));
    button(element, 'Not now')!.click();
    await until(element, () => button(element, ask));
    expect(await mentorOf(adapter)).to.equal('Tomás Rivera');
  });

  it('takes the focus along, so that nobody who uses keys is left behind', async () => {
    const {element} = await opened('program-mentor');
    const focusOn = (selector: string) =>
      waitUntil(() => element.shadowRoot?.activeElement?.matches(selector), selector);
    (await until(element, () => button(element, ask))).click();
    await focusOn('.confirm p');
    button(element, 'Not now')!.click();
    await focusOn('li button');
    button(element, ask)!.click();
    await focusOn('.confirm p');
    button(element, 'Yes, ask Leila Haddad')!.click();
    await focusOn('[role=status]');
  });

  it('can be the first mentor', async () => {
    const {element} = await opened('program-mentor-first');
    (await until(element, () => button(element, ask))).click();
    const confirm = await until(element, () => find(element, '.confirm'));
    expect(read(confirm)).to.not.contain('place');
  });

  it('is named as the mentor where she is it already', async () => {
    const {element} = await opened('program-mentor-own');
    await until(element, () => text(element, 'dialog li').includes('mentor'));
    expect(text(element, 'dialog li')).to.equal('Leila Haddad your mentor');
    expect(button(element, ask)).to.equal(undefined);
  });

  for (const scenario of ['full', 'program-mentor-left'])
    it(`is offered to nobody in “${scenario}”`, async () => {
      const {adapter, element} = await opened(scenario);
      await adapter.mentorship.mentors({listPage: '', assign: false});
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
      expect(text(element, 'dialog')).to.contain('Leila Haddad');
      expect(button(element, ask)).to.equal(undefined);
    });

  it('says why it did not work, and lets the reader try again', async () => {
    const {adapter, element} = await opened('program-mentor');
    (await until(element, () => button(element, ask))).click();
    adapter.control.set({fail: {kind: 'read-only', times: 1, sources: ['mentorship']}});
    (await until(element, () => button(element, 'Yes, ask Leila Haddad'))).click();
    const alarm = await until(element, () => find(element, '[role=alert]'));
    expect(read(alarm)).to.match(/^Your mentor was not changed\. ./);
    button(element, 'Yes, ask Leila Haddad')!.click();
    await until(element, () => text(element, '[role=status]'));
    expect(await mentorOf(adapter)).to.equal('Leila Haddad');
  });
});
