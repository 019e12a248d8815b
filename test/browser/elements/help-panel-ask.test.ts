/** Asking somebody from the help panel. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {MemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {QuestionDraft} from '../../../src/domain/mentorship-model.js';
import type {WikiHelpPanelElement} from '../../../src/elements/help-panel/help-panel-element.js';
import {startAsking} from '../../helpers/asker.js';
import {
  all,
  calm,
  control,
  find,
  helpWiki,
  openPanel,
  press,
  show,
  text,
} from '../../helpers/help-panel.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {aPage} from '../../helpers/tasks.js';

const page = aPage({title: 'Karsel Bridge', action: 'edit', editor: 'wikitext'});
const desk = {
  modules: {'help-panel': {helpDeskPosition: 'top'}},
  mentorship: {helpDesk: 'Meadowpedia:Help desk'},
};

/** What is posted. */
function listening(name = 'full') {
  const wiki = helpWiki(name);
  const drafts: QuestionDraft[] = [];
  const questions = {
    ...wiki.questions,
    ask: async (draft: QuestionDraft) => {
      drafts.push(draft);
      return wiki.questions.ask(draft);
    },
  };
  const adapter = Object.assign(Object.create(wiki) as MemoryAdapter, wiki, {questions});
  return {drafts, adapter};
}

async function until(element: WikiHelpPanelElement, selector: string): Promise<void> {
  for (let turn = 0; turn < 100 && !find(element, selector); turn++) await calm(element);
  if (!find(element, selector)) throw new Error(`There is no ${selector}`);
}

async function ask(adapter: MemoryAdapter, options = {}): Promise<WikiHelpPanelElement> {
  const element = await show(adapter, {page, ...options});
  await openPanel(element);
  await until(element, '.opts > button + button + button');
  all(element, '.opt')[0]?.click();
  await until(element, '.ask-box');
  return element;
}

const field = (element: WikiHelpPanelElement) =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>('#ask-text')!;

async function write(element: WikiHelpPanelElement, words: string): Promise<void> {
  field(element).value = words;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await calm(element);
}

async function send(element: WikiHelpPanelElement, words = 'How do I cite a book?') {
  await write(element, words);
  await press(element, 'Send question');
  await until(element, '.ask-sent, [role=alert]');
}

const buttons = (element: WikiHelpPanelElement) =>
  all(element, '.panel-foot button').map((button) => (button.textContent ?? '').trim());

describe('asking in wiki-help-panel', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    dress({theme: 'light'});
  });

  it('goes to the mentor, and names the page unless told otherwise', async () => {
    const {drafts, adapter} = listening();
    const element = await ask(adapter);
    expect(text(element, '#panel-title')).to.equal('Ask Tomás Rivera');
    expect(text(element, '.ask-check')).to.equal('Mention the page I am onKarsel Bridge');
    await send(element);
    expect(drafts[0]).to.deep.include({
      target: {kind: 'mentor', mentor: {id: 812, name: 'Tomás Rivera'}},
      pageTitle: 'Karsel Bridge',
      note: "''This is about the page [[:Karsel Bridge]].''",
    });
    expect(text(element, '#panel-title')).to.equal('Sent');
    await press(element, 'Done');
    expect(text(element, '#panel-title')).to.equal('Help');
  });

  it('leaves the page out when it is to be left out', async () => {
    const {drafts, adapter} = listening();
    const element = await ask(adapter);
    find(element, '.ask-check input')?.click();
    await send(element);
    expect([drafts[0]?.pageTitle, drafts[0]?.note]).to.deep.equal([null, null]);
  });

  it('names no special page', async () => {
    const config = {modules: {'help-panel': {readingNamespaces: [-1]}}};
    const special = aPage({title: 'Special:Search', namespace: -1, pageId: 0, action: 'edit'});
    const element = await ask(helpWiki(), {page: special, config});
    expect(find(element, '.ask-check')).to.equal(undefined);
  });

  it('goes to the top of the help desk where that is wanted', async () => {
    const {drafts, adapter} = listening('help-desk');
    const element = await ask(adapter, {config: desk});
    await send(element);
    expect(drafts[0]?.target).to.deep.equal({
      kind: 'page',
      title: 'Meadowpedia:Help desk',
      position: 'top',
    });
    expect(drafts[0]?.heading).to.contain('about Karsel Bridge');
  });

  it('is not possible where there is nobody', async () => {
    const element = await show(helpWiki('help-nobody'), {page});
    await openPanel(element);
    expect(() => control(element, /^Ask/)).to.throw();
  });

  it('shows home where the tab remembers it and there is nobody any more', async () => {
    const adapter = helpWiki('help-nobody');
    const first = await show(adapter, {page});
    await openPanel(first);
    const key = Object.keys(sessionStorage).find((name) => name.includes('help-panel'))!;
    const memory: object = JSON.parse(sessionStorage.getItem(key)!);
    sessionStorage.setItem(key, JSON.stringify({...memory, screen: 'ask'}));
    first.closest('wiki-homepage-provider')?.remove();
    const element = await show(adapter, {page});
    await calm(element);
    expect(text(element, '#panel-title')).to.equal('Help');
  });

  it('says who answers while the mentor is away', async () => {
    const element = await ask(helpWiki('help-mentor-away'));
    expect(text(element, '.ask-box')).to.match(/Tomás Rivera is away/);
  });

  it('can be sent once something is written', async () => {
    const element = await ask(helpWiki());
    const button = () => control(element, 'Send question');
    expect([button().matches(':disabled'), text(element, '#ask-count')]).to.deep.equal([
      true,
      '0 / 2,000',
    ]);
    await write(element, 'How?');
    expect(button().matches(':disabled')).to.equal(false);
  });

  it('keeps what was typed over other screens and pages', async () => {
    const adapter = helpWiki();
    const element = await ask(adapter);
    await write(element, 'Half a sentence');
    await press(element, 'Cancel');
    expect(text(element, '#panel-title')).to.equal('Help');
    await press(element, /^Ask /);
    expect(field(element).value).to.equal('Half a sentence');
    element.closest('wiki-homepage-provider')?.remove();
    const again = await show(adapter, {page});
    await until(again, '#ask-text');
    expect(field(again).value).to.equal('Half a sentence');
  });

  it('shares its draft with the mentorship card', async () => {
    const adapter = helpWiki();
    const card = await startAsking(adapter);
    await card.write('Begun in the card');
    await card.press('Cancel');
    card.leave();
    const element = await ask(adapter);
    expect(field(element).value).to.equal('Begun in the card');
    expect(find(element, '.ask-check input')?.matches(':checked')).to.equal(true);
  });

  it('keeps the question when it was not sent, and sends it again', async () => {
    const element = await ask(helpWiki('ask-read-only'));
    await send(element);
    expect(text(element, '[role=alert]')).to.contain('read-only');
    expect(field(element).value).to.equal('How do I cite a book?');
    expect(buttons(element)).to.deep.equal(['Copy my text', 'Try again']);
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Try again'));
  });

  const endings: readonly (readonly [string, string])[] = [
    ['full', 'your address is confirmed'],
    ['email-unconfirmed', 'not confirmed yet'],
    ['email-none', 'No e-mail address yet'],
    ['first-edit', 'This was your first edit'],
  ];
  for (const [scenario, words] of endings)
    it(`ends with what comes next: ${scenario}`, async () => {
      const element = await ask(helpWiki(scenario));
      await send(element);
      expect(text(element, '.panel-body')).to.contain(words);
      expect(element.shadowRoot!.activeElement?.id).to.equal('panel-title');
    });

  describe('is accessible', () => {
    for (const [state, scenario, sends] of [
      ['writing', 'help-mentor-away', false],
      ['failed', 'ask-read-only', true],
      ['sent', 'first-edit', true],
    ] as const)
      for (const look of looks)
        it(`${state}, ${named(look)}`, async () => {
          dress(look);
          const element = await show(helpWiki(scenario), {page, language: look.language});
          await openPanel(element);
          await until(element, '.opts > button + button + button');
          all(element, '.opt')[0]?.click();
          await until(element, '.ask-box');
          if (sends) {
            await write(element, 'How do I cite a book?');
            find(element, '.panel-foot .primary')?.click();
            await until(element, '.ask-sent, [role=alert]');
          }
          await expect(element).to.be.accessible();
        });
  });
});
