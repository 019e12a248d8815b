/** What the reader does with wiki-mentorship: the list of actions, dialogs, changes, other tabs. */
import {expect} from '@open-wc/testing';
import type {WikiMentorshipElement} from '../../../src/elements/mentorship/mentorship-element.js';
import {press as pressKey} from '../../helpers/keyboard.js';
import {
  all,
  button,
  calm,
  clean,
  dataOf,
  one,
  openMenu,
  press,
  show,
  text,
  wiki,
} from '../../helpers/mentorship.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';

const menuButton = (element: HTMLElement) => button(element, 'More about mentoring');
const actions = (element: HTMLElement) =>
  all(element, '.menu button').map((one) => clean(one.textContent));
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;

async function key(element: WikiMentorshipElement, name: string): Promise<void> {
  const at = focused(element);
  if (at instanceof HTMLElement) pressKey(at, name);
  await calm(element);
}

async function choose(element: WikiMentorshipElement, action: string): Promise<void> {
  await openMenu(element);
  await press(element, action);
}

/** Resolves once `element` says something else than before. */
async function heard(element: WikiMentorshipElement, done: () => boolean): Promise<void> {
  while (!done()) await calm(element);
}

describe('<wiki-mentorship> and its reader', () => {
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    expect(said.said).to.deep.equal([]);
  });

  describe('asking', () => {
    const pageBox = (element: HTMLElement) => one(element, 'dialog label input[type=checkbox]');

    it('offers to name the page that the reader is on', async () => {
      const element = await show(wiki());
      element.pageTitle = 'Karsel Bridge';
      await element.updateComplete;
      await press(element, /^Ask /);
      expect(text(element, 'dialog')).to.contain('Karsel Bridge');
      expect(pageBox(element)).to.have.property('checked', false);
    });

    it('does not speak of a page where none is given', async () => {
      const element = await show(wiki());
      await press(element, /^Ask /);
      expect(one(element, 'dialog textarea')).not.to.equal(undefined);
      expect(pageBox(element)).to.equal(undefined);
    });
  });

  describe('the list of actions', () => {
    it('opens and closes with its button, which says so', async () => {
      const element = await show(wiki());
      expect(menuButton(element).getAttribute('aria-expanded')).to.equal('false');
      await openMenu(element);
      expect(menuButton(element).getAttribute('aria-expanded')).to.equal('true');
      expect(actions(element)).to.deep.equal([
        'About mentors',
        'Choose another mentor',
        'Go on without a mentor',
      ]);
      await openMenu(element);
      expect(actions(element)).to.deep.equal([]);
    });

    it('can be used by keyboard alone', async () => {
      const element = await show(wiki());
      menuButton(element).focus();
      await key(element, 'ArrowDown');
      expect(clean(focused(element)?.textContent)).to.equal('About mentors');
      await key(element, 'ArrowUp');
      expect(clean(focused(element)?.textContent)).to.equal('Go on without a mentor');
      await key(element, 'Home');
      await key(element, 'ArrowDown');
      expect(clean(focused(element)?.textContent)).to.equal('Choose another mentor');
      await key(element, 'Escape');
      expect(actions(element)).to.deep.equal([]);
      expect(focused(element)).to.equal(menuButton(element));
    });

    it('closes when the focus goes elsewhere', async () => {
      const element = await show(wiki());
      await openMenu(element);
      const to = one(element, '[part=ask]');
      menuButton(element).dispatchEvent(
        new FocusEvent('focusout', {relatedTarget: to ?? null, bubbles: true, composed: true}),
      );
      await calm(element);
      expect(actions(element)).to.deep.equal([]);
    });

    it('does not offer to leave where the wiki does not let people', async () => {
      const config = {mentorship: {mayLeave: {group: 'sysop'}}};
      const element = await show(wiki(), {config});
      await openMenu(element);
      expect(actions(element)).to.not.include('Go on without a mentor');
    });

    it('does not offer another mentor when it is known that there is none', async () => {
      const adapter = wiki();
      const source = adapter.mentorship;
      const own = async () => [(await source.mentorship({listPage: '', assign: true})).mentor!];
      const element = await show({...adapter, mentorship: {...source, mentors: own}});
      await openMenu(element);
      await calm(element);
      expect(actions(element)).to.not.include('Choose another mentor');
    });
  });

  it('explains mentoring, with a link to more', async () => {
    const element = await show(wiki());
    await choose(element, 'About mentors');
    const link = one(element, 'dialog[open] a');
    expect(clean(link?.textContent)).to.equal('Read more about mentoring');
    expect(link?.getAttribute('href')).to.equal(
      'https://www.mediawiki.org/wiki/Help:Growth/Mentorship',
    );
    await press(element, 'Got it');
    expect(one(element, 'dialog')).to.equal(undefined);
    expect(focused(element)).to.equal(menuButton(element));
  });

  it('lets people stop waiting where nobody is free', async () => {
    const data = await dataOf('no-mentors');
    const waiting = {...data.mentorship, explicit: true};
    const adapter = wiki('no-mentors');
    const element = await show(adapter, {
      data: {...data, mentorship: waiting, questions: []},
    });
    expect(element.variant).to.equal('unavailable');
    await press(element, 'Go on without one');
    expect(element.status).to.equal('hidden');
  });

  describe('asking for a mentor', () => {
    it('gives one at once, and says so', async () => {
      const adapter = wiki('opt-in');
      const element = await show(adapter);
      const events: string[] = [];
      element.addEventListener('wiki-mentorship-change', ({change}) => events.push(change));
      button(element, 'Find me a mentor').focus();
      await press(element, 'Find me a mentor');
      expect(element.variant).to.equal('mentor');
      expect(text(element, '[role=status]')).to.equal('Tomás Rivera is your mentor now.');
      expect(events).to.deep.equal(['opt-in']);
      expect(clean(focused(element)?.textContent)).to.equal('Tomás Rivera');
    });

    it('asks once however often the button is pressed', async () => {
      const adapter = wiki('opt-in');
      const source = adapter.mentorship;
      let asked = 0;
      let answer: () => void = () => undefined;
      const waiting = new Promise<void>((resolve) => (answer = resolve));
      const element = await show({
        ...adapter,
        mentorship: {
          ...source,
          change: async (...args) => {
            asked++;
            await waiting;
            return source.change(...args);
          },
        },
      });
      await press(element, 'Find me a mentor');
      expect(button(element, 'Looking for a mentor').getAttribute('aria-disabled')).to.equal(
        'true',
      );
      await press(element, 'Looking for a mentor');
      answer();
      await calm(element);
      expect(asked).to.equal(1);
    });

    it('says why it did not work, and can be tried again', async () => {
      const adapter = wiki('opt-in', {
        fail: {kind: 'read-only', sources: ['mentorship'], only: 'writing', times: 1},
      });
      const element = await show(adapter);
      await press(element, 'Find me a mentor');
      expect(text(element, '[role=alert]')).to.equal(
        'Nothing has changed. Nothing can be changed on the wiki at the moment.',
      );
      await press(element, 'Find me a mentor');
      expect(element.variant).to.equal('mentor');
      expect(one(element, '[role=alert]')).to.equal(undefined);
    });

    it('survives a reload', async () => {
      const adapter = wiki('opt-in');
      await press(await show(adapter), 'Find me a mentor');
      expect((await show(adapter)).variant).to.equal('mentor');
    });
  });

  describe('going on without a mentor', () => {
    it('asks first, and changes nothing when the mentor is kept', async () => {
      const element = await show(wiki());
      await choose(element, 'Go on without a mentor');
      expect(text(element, 'dialog[open]')).to.contain(
        'Tomás Rivera will no longer see you among his newcomers.',
      );
      await press(element, 'Keep Tomás Rivera');
      expect(element.variant).to.equal('mentor');
      expect(one(element, 'dialog')).to.equal(undefined);
    });

    it('passes the reason on', async () => {
      const adapter = wiki();
      const source = adapter.mentorship;
      const changes: unknown[] = [];
      const element = await show({
        ...adapter,
        mentorship: {
          ...source,
          change: (change, ...rest) => {
            changes.push(change);
            return source.change(change, ...rest);
          },
        },
      });
      await choose(element, 'Go on without a mentor');
      const [first] = all(element, 'dialog input[type=radio]');
      first?.click();
      await press(element, 'Stop mentoring');
      expect(changes).to.deep.equal([{change: 'opt-out', reason: 'other-mentor'}]);
      expect(element.variant).to.equal('opt-in');
      expect(text(element, '[role=status]')).to.equal('You go on without a mentor.');
    });

    it('needs no reason, and can be taken back', async () => {
      const adapter = wiki();
      const element = await show(adapter);
      await choose(element, 'Go on without a mentor');
      await press(element, 'Stop mentoring');
      expect((await show(adapter)).variant).to.equal('opt-in');
      await press(element, 'Find me a mentor');
      expect(element.variant).to.equal('mentor');
    });

    it('says in the dialog why it did not work', async () => {
      const fail = {kind: 'session-lost', sources: ['mentorship'], only: 'writing'} as const;
      const element = await show(wiki('full', {fail}));
      await choose(element, 'Go on without a mentor');
      await press(element, 'Stop mentoring');
      expect(text(element, 'dialog[open] [role=alert]')).to.equal(
        'Nothing has changed.Your session has ended.',
      );
      expect(button(element, 'Stop mentoring').getAttribute('aria-disabled')).to.equal('false');
    });

    it('is graduation for those to whom it was offered', async () => {
      const element = await show(wiki('leave-offered'));
      await press(element, 'Go on without one');
      expect(all(element, 'dialog input')).to.have.lengthOf(0);
      await press(element, 'Stop mentoring');
      expect(element.variant).to.equal('graduated');
    });
  });

  describe('choosing another mentor', () => {
    it('lists the others with edits, last activity and introduction', async () => {
      const element = await show(wiki());
      await choose(element, 'Choose another mentor');
      const rows = all(element, 'dialog[open] li').map((row) => clean(row.textContent));
      expect(rows).to.have.lengthOf(2);
      expect(rows[0])
        .to.contain('Ines Okafor11,862 edits · active yesterday')
        .and.contain('Plants');
    });

    it('takes the one that is chosen', async () => {
      const element = await show(wiki());
      await choose(element, 'Choose another mentor');
      await press(element, 'Choose Wen Lindqvist');
      expect(text(element, '.who')).to.contain('Wen Lindqvist');
      expect(text(element, '[role=status]')).to.equal('Wen Lindqvist is your mentor now.');
      expect(one(element, 'dialog')).to.equal(undefined);
    });

    it('says why the list did not come, and asks again', async () => {
      const adapter = wiki();
      const element = await show(adapter);
      adapter.control.set({fail: 'timeout'});
      await choose(element, 'Choose another mentor');
      expect(text(element, 'dialog[open] [role=alert]')).to.contain('took too long');
      adapter.control.set({fail: null});
      await press(element, 'Try again');
      expect(all(element, 'dialog[open] li')).to.have.lengthOf(2);
    });
  });

  it('notices what is changed in another tab', async () => {
    const adapter = wiki();
    const [here, there] = [await show(adapter), await show(adapter)];
    await choose(there, 'Go on without a mentor');
    await press(there, 'Stop mentoring');
    await heard(here, () => here.variant === 'opt-in');
    expect(here.variant).to.equal('opt-in');
  });

  it('changes also what was given', async () => {
    const element = await show(wiki('full'), {data: await dataOf('full')});
    await choose(element, 'Go on without a mentor');
    await press(element, 'Stop mentoring');
    expect(element.variant).to.equal('opt-in');
  });

  it('shows a question once it was sent', async () => {
    const element = await show(wiki('mentor-bare'));
    await press(element, 'Ask Tomás Rivera a question');
    const field = one(element, 'dialog textarea') as HTMLTextAreaElement;
    field.value = 'Where do pictures come from?';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await calm(element);
    await press(element, 'Send question');
    await heard(element, () => all(element, '[part=questions] li').length > 0);
    expect(text(element, '[part=questions]')).to.contain('Where do pictures come from?');
    localStorage.clear();
  });
});
