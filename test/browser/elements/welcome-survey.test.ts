import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {AdapterError} from '../../../src/adapters/adapter-error.js';
import '../../../src/elements/welcome-survey/define.js';
import {formPart} from '../../../src/elements/welcome-survey/form-part.js';
import type {WikiWelcomeSurveyElement} from '../../../src/elements/welcome-survey/welcome-survey-element.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {now} from '../../helpers/mount.js';
import {all, breached, shown, textOf, until, wikiOf} from '../../helpers/notices.js';

type Survey = WikiWelcomeSurveyElement;

const form = (adapter: Adapter = wikiOf('survey'), options = {}) =>
  shown<Survey>(html`<wiki-welcome-survey></wiki-welcome-survey>`, adapter, options);

const reminder = (adapter: Adapter = wikiOf('survey'), options = {}) =>
  shown<Survey>(
    html`<wiki-welcome-survey appearance="reminder"></wiki-welcome-survey>`,
    adapter,
    options,
  );

const button = (element: Survey, label: string) =>
  all(element, 'button').find((one) => one.textContent.trim() === label);

async function press(element: Survey, label: string): Promise<void> {
  await until(element, () => button(element, label) !== undefined);
  const found = button(element, label);
  found?.focus();
  found?.click();
  await element.updateComplete;
}

const option = (element: Survey, value: string) =>
  all(element, `input[value="${value}"]`)[0] as HTMLInputElement | undefined;

async function pick(element: Survey, value: string): Promise<void> {
  await until(element, () => option(element, value) !== undefined);
  option(element, value)?.click();
  await element.updateComplete;
}

async function write(element: Survey, words: string): Promise<void> {
  const [field] = all(element, 'textarea');
  if (field instanceof HTMLTextAreaElement) {
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  await element.updateComplete;
}

const question = (element: Survey) => textOf(element, '#question');
const stored = async (adapter: Adapter): Promise<unknown> =>
  JSON.parse((await adapter.preferences?.read('welcome-survey')) ?? 'null');

describe('<wiki-welcome-survey>', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('says that the questions did not arrive, and asks for them again', async () => {
    const {load} = formPart;
    const arrives = (later: typeof load) => Object.assign(formPart, {load: later, now: undefined});
    try {
      arrives(() => Promise.reject(new Error('gone')));
      const element = await form();
      await until(element, () => textOf(element, '[role="alert"]') !== '');
      expect(textOf(element, '[role="alert"]')).to.contain('The questions did not arrive.');
      arrives(load);
      await press(element, 'Answer');
      await until(element, () => question(element) !== '');
      expect(question(element)).to.equal('What brings you here?');
    } finally {
      arrives(load);
    }
  });

  it('asks one question after the other, and stores the answers', async () => {
    const adapter = wikiOf('survey');
    const element = await form(adapter);
    const ends: string[] = [];
    element.addEventListener('wiki-welcome-survey-ended', ({how}) => ends.push(how));
    expect([element.status, element.variant]).to.deep.equal(['ready', 'form']);
    await pick(element, 'new-page');
    expect(question(element)).to.equal('What brings you here?');
    await press(element, 'Next');
    expect(question(element)).to.equal('Have you edited a wiki before?');
    expect(element.shadowRoot?.activeElement?.id).to.equal('question');
    await pick(element, 'no-other');
    await press(element, 'Finish');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.equal({
      v: 1,
      ended: 'finished',
      at: new Date(now).toISOString(),
      reason: 'new-page',
      answers: {edited: 'no-other'},
    });
    expect(question(element)).to.equal('Thank you');
    expect(textOf(element, '.end-page li')).to.include('Suggested edits begin with');
    expect(ends).to.deep.equal(['finished']);
  });

  it('asks who came for a program which one', async () => {
    const adapter = wikiOf('survey-program');
    const element = await form(adapter);
    await pick(element, 'program-participant');
    expect(textOf(element, '.meta')).to.include('Question 1 of 3');
    await press(element, 'Next');
    expect(textOf(element, '.check')).to.include('Cartography 2026');
    await pick(element, ' ');
    await write(element, 'Map club');
    await press(element, 'Next');
    await press(element, 'Finish');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({answers: {program: 'Map club'}});
    expect(textOf(element, '.end-page li')).to.include('Organisers add people');
  });

  it('stores the id of a program that was chosen', async () => {
    const adapter = wikiOf('survey-program');
    const element = await form(adapter);
    await pick(element, 'program-participant');
    await press(element, 'Next');
    await pick(element, 'cartography');
    await press(element, 'Next');
    await press(element, 'Finish');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({answers: {program: 'cartography'}});
  });

  it('forgets answers to questions that are not asked any more', async () => {
    const adapter = wikiOf('survey-program');
    const element = await form(adapter);
    await pick(element, 'program-participant');
    await press(element, 'Next');
    await pick(element, 'cartography');
    await press(element, 'Back');
    await pick(element, 'read');
    await press(element, 'Next');
    await press(element, 'Finish');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({reason: 'read', answers: {}});
  });

  it('keeps what was typed through a reload', async () => {
    const adapter = wikiOf('survey-own');
    const element = await form(adapter);
    await pick(element, 'maps');
    await pick(element, 'museums');
    await press(element, 'Next');
    await press(element, 'Next');
    await write(element, 'Hello');
    element.remove();
    const again = await form(adapter);
    await until(again, () => all(again, 'textarea').length > 0);
    expect((all(again, 'textarea')[0] as HTMLTextAreaElement).value).to.equal('Hello');
    await press(again, 'Finish');
    await until(again, () => again.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({
      answers: {likes: ['maps', 'museums'], words: 'Hello'},
    });
    expect(localStorage).to.have.lengthOf(0);
  });

  it('shows an account nothing of what another one typed', async () => {
    const element = await form(wikiOf('survey-own'));
    await pick(element, 'maps');
    const memory = wikiOf('survey-own');
    const other = {
      ...memory,
      user: {
        ...memory.user,
        facts: async () => ({...(await memory.user.facts()), name: 'Ines Lund'}),
      },
    };
    const theirs = await form(other);
    await until(theirs, () => option(theirs, 'maps') !== undefined);
    expect(option(theirs, 'maps')?.checked).to.equal(false);
  });

  for (const kind of ['network', 'session-lost', 'rate-limited'] as const)
    it(`keeps the answers when storing them fails (${kind})`, async () => {
      let fails = true;
      const memory = wikiOf('survey');
      const adapter: Adapter = {
        ...memory,
        preferences: {
          ...memory.preferences,
          write: (...args) =>
            fails ? Promise.reject(new AdapterError(kind, '')) : memory.preferences.write(...args),
        },
      };
      const element = await form(adapter);
      await pick(element, 'read');
      await press(element, 'Next');
      await press(element, 'Finish');
      await until(element, () => all(element, '[role=alert]').length > 0);
      expect(textOf(element, '[role=alert]')).to.include('Your answers could not be stored.');
      expect(textOf(element, '[role=alert]')).to.include('kept in this browser');
      fails = false;
      const again = await form(adapter);
      expect(question(again)).to.equal('Have you edited a wiki before?');
      await press(element, 'Try again');
      await until(element, () => element.variant === 'ended');
      expect(await stored(adapter)).to.deep.include({reason: 'read'});
    });

  it('is skipped for good', async () => {
    const adapter = wikiOf('survey');
    const element = await form(adapter);
    await pick(element, 'read');
    await press(element, 'Skip the questions');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({ended: 'skipped', answers: {}});
    expect((await reminder(adapter)).status).to.equal('hidden');
  });

  it('can be answered anew with what was answered', async () => {
    const element = await form(wikiOf('survey-answered'));
    expect(element.variant).to.equal('ended');
    await press(element, 'Change the answers');
    await until(element, () => option(element, 'new-page')?.checked === true);
  });

  it('leaves what was stored as it is when somebody thinks better of changing it', async () => {
    const adapter = wikiOf('survey-answered');
    const before = await stored(adapter);
    const element = await form(adapter);
    await press(element, 'Change the answers');
    await pick(element, 'read');
    await press(element, 'Leave the answers as they are');
    expect(question(element)).to.equal('Thank you');
    expect(await stored(adapter)).to.deep.equal(before);
    await press(element, 'Change the answers');
    await until(element, () => option(element, 'new-page')?.checked === true);
  });

  it('says that not wanting to answer could not be stored', async () => {
    const element = await form(wikiOf('survey', {fail: {kind: 'network', only: 'writing'}}));
    await press(element, 'Skip the questions');
    await until(element, () => all(element, '[role=alert]').length > 0);
    expect(textOf(element, '[role=alert]')).to.match(/^It could not be stored that/);
    expect(textOf(element, '[role=alert]')).not.to.include('kept in this browser');
  });

  it('knows which program somebody came for, and lets them say otherwise', async () => {
    const adapter = {...wikiOf('survey-program'), campaigns: ['museums']};
    const config = {
      programs: {
        list: {
          over: {title: 'Over', campaigns: ['museums'], end: '2020-01-01'},
          cartography: {title: 'Cartography 2026'},
          'village-museums': {title: 'Museums of the villages', campaigns: ['museums']},
        },
      },
    };
    const element = await form(adapter, {config});
    await until(element, () => option(element, 'program-participant')?.checked === true);
    await press(element, 'Next');
    expect(option(element, 'village-museums')?.checked).to.equal(true);
    await press(element, 'Next');
    await press(element, 'Finish');
    await until(element, () => element.variant === 'ended');
    expect(await stored(adapter)).to.deep.include({
      reason: 'program-participant',
      answers: {program: 'village-museums'},
    });
    // They are in it already: nobody has to add them.
    expect(textOf(element, '.end-page')).not.to.include('Organisers');
  });

  it('explains what to write for a program that is not listed', async () => {
    const element = await form(wikiOf('survey-program'));
    await pick(element, 'program-participant');
    await press(element, 'Next');
    await pick(element, ' ');
    const [field] = all(element, 'textarea');
    expect((field as HTMLTextAreaElement).value).to.equal('');
    expect(textOf(element, `#${field?.getAttribute('aria-describedby') ?? ''}`)).to.include(
      'as its organisers do',
    );
  });

  it('asks nobody where no question is left', async () => {
    const config = {modules: {'welcome-survey': {questions: [{id: 'likes'}]}}};
    expect((await form(wikiOf('survey'), {config})).status).to.equal('hidden');
    expect((await reminder(wikiOf('survey'), {config})).status).to.equal('hidden');
  });

  it('shows markup as words', async () => {
    const element = await form(wikiOf('survey-hostile'));
    await until(element, () => all(element, '.check').length > 0);
    expect(question(element)).to.include('<img');
    expect(all(element, 'img, .survey a')).to.have.lengthOf(0);
    expect(breached()).to.equal(false);
  });

  for (const scenario of ['anonymous', 'temporary'])
    it(`asks nobody in the situation ${scenario}`, async () => {
      expect((await form(wikiOf(scenario))).status).to.equal('hidden');
    });

  it('asks nobody where the wiki keeps nothing', async () => {
    const {preferences: _none, ...adapter} = wikiOf('survey');
    expect((await form(adapter)).status).to.equal('hidden');
  });
});

describe('<wiki-welcome-survey appearance="reminder">', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('opens the questions, and thanks for the answers', async () => {
    const element = await reminder();
    expect(element.variant).to.equal('reminder');
    await press(element, 'Answer');
    await pick(element, 'read');
    await press(element, 'Next');
    await press(element, 'Finish');
    await press(element, 'Done');
    await until(element, () => all(element, 'dialog').length === 0);
    expect(textOf(element, '[role=status]')).to.equal('Thank you. Your answers are stored.');
    expect(element.variant).to.equal('ended');
    await until(
      element,
      () => element.shadowRoot?.activeElement?.className.includes('undo') ?? false,
    );
  });

  it('stays, with what was answered, when the dialog is closed', async () => {
    const element = await reminder();
    await press(element, 'Answer');
    await pick(element, 'read');
    all(element, 'dialog .bare')[0]?.click();
    await until(element, () => all(element, 'dialog').length === 0);
    expect(element.variant).to.equal('reminder');
    await press(element, 'Answer');
    await until(element, () => option(element, 'read')?.checked === true);
  });

  it('is closed for good, and brought back', async () => {
    const adapter = wikiOf('survey');
    const element = await reminder(adapter);
    all(element, '.dismiss')[0]?.click();
    await element.updateComplete;
    expect(textOf(element, '[role=status]')).to.equal('You will not be invited again.');
    expect((await reminder(adapter)).status).to.equal('hidden');
    await press(element, 'Undo');
    expect(element.variant).to.equal('reminder');
  });

  it('says so when closing it could not be stored', async () => {
    const element = await reminder(wikiOf('survey', {fail: {kind: 'network', only: 'writing'}}));
    all(element, '.dismiss')[0]?.click();
    await until(element, () => all(element, '[role=alert]').length > 0);
    expect(element.variant).to.equal('reminder');
  });

  for (const scenario of [
    'survey-answered',
    'survey-skipped',
    'survey-dismissed',
    'full',
    'anonymous',
  ])
    it(`is not there in the situation ${scenario}`, async () => {
      const element = await reminder(wikiOf(scenario));
      expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
    });

  it('is not there where the configuration wants none', async () => {
    const config = {modules: {'welcome-survey': {reminderDays: 0}}};
    expect((await reminder(wikiOf('survey'), {config})).status).to.equal('hidden');
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const element = await reminder(wikiOf('survey-own'), {language: look.language});
      await expect(element).to.be.accessible();
      all(element, '.act')[0]?.click();
      await until(element, () => all(element, '.check').length > 0);
      await expect(element).to.be.accessible();
      dress({theme: 'light'});
    });
});
