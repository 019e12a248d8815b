/** What wiki-mentorship says, by scenario. Changes and dialogs: mentorship-changes.test.ts. */
import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {all, calm, clean, dataOf, one, press, show, text, wiki} from '../../helpers/mentorship.js';
import {settled} from '../../helpers/mount.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';

const links = (element: HTMLElement) => all(element, 'a').map((link) => clean(link.textContent));

describe('<wiki-mentorship>', () => {
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    expect(said.said).to.deep.equal([]);
  });

  describe('with a mentor', () => {
    it('says who it is and when they were last active', async () => {
      const element = await show(wiki());
      expect(element.variant).to.equal('mentor');
      expect(text(element, 'h2')).to.equal('Your mentor');
      expect(text(element, '.who')).to.equal('TTomás Rivera4,210 edits · active today');
    });

    it('links the name to the talk page', async () => {
      const link = one(await show(wiki()), 'a:has(bdi)');
      expect(link?.getAttribute('href')).to.contain('User_talk%3ATom%C3%A1s_Rivera');
    });

    it('counts days by the reader’s calendar', async () => {
      const data = await dataOf('full');
      const mentor = data.mentorship.mentor!;
      const at = async (lastActiveAt: string, timeZone: string) => {
        const changed = {...mentor, lastActiveAt};
        const element = await show(undefined, {
          data: {
            ...data,
            user: {...data.user, timeZone},
            mentorship: {...data.mentorship, mentor: changed, effectiveMentor: changed},
          },
        });
        return text(element, '.who .meta');
      };
      expect(await at('2026-11-21T23:30:00Z', 'UTC')).to.contain('active yesterday');
      expect(await at('2026-11-21T23:30:00Z', 'Europe/Berlin')).to.contain('active today');
      expect(await at('2026-11-12T23:30:00Z', 'UTC')).to.contain('active 10 days ago');
    });

    it('shows the introduction in its own direction', async () => {
      const quote = one(await show(wiki('mentor-arabic')), 'blockquote');
      expect(quote?.getAttribute('dir')).to.equal('auto');
      expect(getComputedStyle(quote!).direction).to.equal('rtl');
    });

    it('cuts a very long introduction, and shows all of it when asked', async () => {
      const data = await dataOf('full');
      const introduction = 'I know about bridges and boats. '.repeat(40).trim();
      const mentor = {...data.mentorship.mentor!, introduction};
      const mentorship = {...data.mentorship, mentor, effectiveMentor: mentor};
      const element = await show(undefined, {data: {...data, mentorship}});
      expect(text(element, 'blockquote').length).to.be.lessThan(300);
      await press(element, 'Show all');
      expect(text(element, 'blockquote')).to.equal(introduction);
      await press(element, 'Show less');
      expect(text(element, 'blockquote')).to.match(/…$/);
    });

    it('lists the last three questions, each with a word for its state', async () => {
      const rows = all(await show(wiki()), '[part=questions] li').map((row) =>
        clean(row.textContent),
      );
      expect(rows).to.deep.equal([
        'Is a local newspaper a good source?Waiting for an answer · asked 2 hours ago',
        'How do I add a picture I took myself?Answered yesterday',
        'Can I rename a page?Answered 1 month ago · archived',
      ]);
    });

    it('has no list while nothing was asked', async () => {
      expect(one(await show(wiki('mentor-bare')), '[part=questions]')).to.equal(undefined);
    });

    it('links no question that the wiki hides', async () => {
      const element = await show(wiki('question-hidden'));
      const row = all(element, '[part=questions] li').find((one) =>
        one.textContent?.includes('no longer shown'),
      );
      expect(row?.querySelector('a')).to.equal(null);
    });

    it('links to all talk', async () => {
      expect(links(await show(wiki())).at(-1)).to.equal('All talk with Tomás Rivera');
    });

    it('has headings one rank apart that follow heading-level', async () => {
      const element = await show(wiki(), {headingLevel: 4});
      expect(all(element, 'h2, h3').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['4', '5']);
    });

    it('uses the words of the mentor’s gender', async () => {
      const data = await dataOf('mentor-away');
      const element = await show(undefined, {data, language: 'ar'});
      expect(text(element, '[part=notice]')).to.contain('يمكنها قراءة');
    });
  });

  describe('with an answer that nobody has seen', () => {
    it('says so with a word', async () => {
      const row = text(await show(wiki('answer-unread')), '.unread');
      expect(row).to.contain('New answer · 20 minutes ago');
    });

    it('tells the wiki when its link is followed', async () => {
      const adapter = wiki('answer-unread');
      const element = await show(adapter);
      const link = one(element, '.unread a')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await calm(element);
      const questions = await adapter.questions.recent();
      expect(questions.filter(({unread}) => unread)).to.deep.equal([]);
    });
  });

  describe('while the mentor is away', () => {
    it('says until when, and who answers', async () => {
      const element = await show(wiki('mentor-away'));
      expect(element.variant).to.equal('mentor-away');
      expect(text(element, '.who')).to.contain('Away until 30 November');
      expect(text(element, '[part=notice]')).to.equal(
        'Questions go to Ines Okafor until then.Ines Okafor can read what you have asked so far.',
      );
      expect(text(element, '[part=ask]')).to.equal('Ask Ines Okafor a question');
    });

    it('names no day that nobody knows', async () => {
      const element = await show(wiki('mentor-away-unknown'));
      expect(text(element, '.who')).to.contain('Away for now');
      expect(text(element, '[part=notice]')).to.contain('Questions go to Ines Okafor for now.');
    });

    it('says when nobody stands in', async () => {
      const element = await show(wiki('mentor-away-alone'));
      expect(text(element, '[part=notice]')).to.contain('Nobody stands in for Tomás Rivera.');
      expect(text(element, '[part=ask]')).to.equal('Ask Tomás Rivera a question');
    });
  });

  it('says that the mentor whom the reader had chosen left', async () => {
    expect(text(await show(wiki('mentor-former')), '[part=notice]')).to.equal(
      'Odile Marchetti is no longer a mentor here. Tomás Rivera is your mentor now.',
    );
  });

  it('says it without a name where the wiki hides it', async () => {
    expect(text(await show(wiki('mentor-hidden')), '[part=notice]')).to.contain(
      'The mentor you had is no longer one.',
    );
  });

  it('offers a mentor to somebody who has none', async () => {
    const element = await show(wiki('opt-in'));
    expect([element.status, element.variant]).to.deep.equal(['ready', 'opt-in']);
    expect(text(element)).to.contain('Someone to ask').and.contain('Find me a mentor');
  });

  it('keeps questions within reach of somebody who left', async () => {
    expect(text(await show(wiki('opt-in-left')), '[part=questions]')).to.contain(
      'How do I add a picture',
    );
  });

  describe('after graduation', () => {
    it('offers a mentor again where there is no help desk', async () => {
      const element = await show(wiki('graduated'));
      expect(element.variant).to.equal('graduated');
      expect(text(element)).to.contain('You can have one again').and.contain('Find me a mentor');
    });

    it('points to the help desk of the configuration', async () => {
      const config = {mentorship: {helpDesk: 'Project:Help desk'}};
      const element = await show(wiki('graduated'), {config});
      expect(text(element)).to.contain('The help desk is there for you');
      expect(links(element)).to.include('Ask at the help desk');
    });

    it('names the help desk where nobody knows the way', async () => {
      const {user, mentorship} = wiki('graduated');
      const config = {mentorship: {helpDesk: 'Project:Help desk'}};
      const element = await show({user, mentorship: mentorship}, {config});
      expect(text(element)).to.contain('Project:Help desk');
      expect(links(element)).to.deep.equal([]);
    });
  });

  it('is empty when nobody is free', async () => {
    const element = await show(wiki('no-mentors'));
    expect([element.status, element.variant]).to.deep.equal(['empty', 'unavailable']);
    expect(text(element)).to.contain('No mentor is free just now');
  });

  describe('for a mentor', () => {
    it('links to the dashboard', async () => {
      const element = await show(wiki('is-mentor'));
      expect(element.variant).to.equal('is-mentor');
      expect(links(element)).to.deep.equal(['Open your dashboard']);
    });

    it('links to the list of mentors on a wiki without a dashboard', async () => {
      const adapter: Adapter = {
        ...wiki('is-mentor'),
        links: {
          url: (target) =>
            Promise.resolve(target.startsWith('Special:') ? null : `/wiki/${target}`),
        },
      };
      expect(links(await show(adapter))).to.deep.equal(['See the list of mentors']);
    });
  });

  it('offers in a quiet line to go on without a mentor', async () => {
    expect(text(await show(wiki('leave-offered')))).to.contain('Do you still want a mentor?');
  });

  describe('shows nothing and takes no room', () => {
    for (const scenario of ['mentorship-off', 'anonymous', 'temporary'])
      it(`in the scenario ${scenario}`, async () => {
        const element = await show(wiki(scenario));
        expect(element.status).to.equal('hidden');
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

    it('on a wiki without mentorship', async () => {
      expect((await show({user: wiki().user})).status).to.equal('hidden');
    });

    it('where the module is switched off', async () => {
      const config = {modules: {mentorship: {enabled: false}}};
      expect((await show(wiki(), {config})).status).to.equal('hidden');
    });

    it('while it is not known what to show', async () => {
      const adapter = wiki('full', {delay: 30});
      const {mount} = await import('../../helpers/mount.js');
      const {html} = await import('lit');
      const element = await mount<HTMLElement>(html`<wiki-mentorship></wiki-mentorship>`, {
        adapter,
      });
      expect(element.getAttribute('status')).to.equal('pending');
      expect(element.getClientRects()).to.have.lengthOf(0);
      await settled(element);
    });
  });

  describe('without sources that other wikis have', () => {
    it('leads to the talk page where questions are written by hand', async () => {
      const {user, mentorship} = wiki();
      const element = await show({user, mentorship: mentorship});
      expect(one(element, '[part=ask]')).to.equal(undefined);
      expect(links(element)).to.include('Write to Tomás Rivera');
    });

    it('shows the mentor when the questions do not arrive, and asks again', async () => {
      const adapter = wiki('full', {fail: {kind: 'network', sources: ['questions'], times: 1}});
      const element = await show(adapter);
      expect(text(element, '[part=questions]')).to.contain('They did not arrive.');
      await press(element, 'Try again');
      expect(all(element, '[part=questions] li')).to.have.lengthOf(3);
    });
  });

  describe('when nothing arrives', () => {
    it('says why, what is safe, and asks again', async () => {
      const adapter = wiki('full', {fail: 'timeout'});
      const element = await show(adapter);
      expect(element.status).to.equal('failed');
      expect(text(element, '[role=alert]')).to.contain('The wiki took too long to answer.');
      adapter.control.set({fail: null});
      await press(element, 'Try again');
      expect(await settled(element, ['ready'])).to.equal('ready');
    });

    it('keeps the room of the card while it asks again', async () => {
      const adapter = wiki('full', {fail: 'timeout'});
      const element = await show(adapter);
      let answer: () => void = () => undefined;
      const waiting = new Promise<void>((resolve) => (answer = resolve));
      element.adapter = {
        ...adapter,
        user: {facts: () => waiting.then(() => wiki().user.facts())},
        mentorship: wiki().mentorship,
      };
      await element.updateComplete;
      expect(element.status).to.equal('pending');
      expect(text(element, 'h2')).to.equal('Your mentor');
      expect(element.getBoundingClientRect().height).to.be.greaterThan(150);
      answer();
      await settled(element);
    });
  });

  describe('with data that is given', () => {
    it('is ready at once and asks nothing', async () => {
      const asked: string[] = [];
      const source = (name: string) =>
        new Proxy(
          {},
          {get: () => () => (asked.push(name), Promise.reject(new AdapterError('network', name)))},
        );
      const adapter = {
        user: source('user'),
        mentorship: source('mentorship'),
        questions: source('questions'),
      } as unknown as Adapter;
      const element = await show(adapter, {data: await dataOf('full')});
      expect(element.status).to.equal('ready');
      expect(asked).to.deep.equal([]);
    });

    it('needs no adapter', async () => {
      const element = await show(undefined, {data: await dataOf('is-mentor')});
      expect(element.variant).to.equal('is-mentor');
    });
  });

  it('waits for a provider that comes late', async () => {
    const element = document.createElement('wiki-mentorship');
    element.adapter = wiki();
    document.body.append(element);
    expect(await settled(element)).to.equal('ready');
    element.remove();
  });

  it('asks for new roles only of somebody who is invited to be a mentor', async () => {
    const asked: string[] = [];
    const spying = (scenario: string): Adapter => {
      const adapter = wiki(scenario);
      return {
        ...adapter,
        user: {
          ...adapter.user,
          roles: () => {
            asked.push(scenario);
            return Promise.resolve([]);
          },
        },
      };
    };
    await show(spying('full'));
    await show(spying('invite-with-mentor'));
    expect(asked).to.deep.equal(['invite-with-mentor']);
  });

  it('lets a host take over asking', async () => {
    const element = await show(wiki());
    let name = '';
    element.addEventListener('wiki-mentorship-ask', (event) => {
      event.preventDefault();
      name = event.mentor.name;
    });
    await press(element, 'Ask Tomás Rivera a question');
    expect(name).to.equal('Tomás Rivera');
    expect(one(element, 'dialog')).to.equal(undefined);
  });

  it('opens the dialog that asks', async () => {
    const element = await show(wiki());
    await press(element, 'Ask Tomás Rivera a question');
    expect(text(element, 'dialog[open] h2')).to.equal('Ask Tomás Rivera a question');
  });

  it('has no list of actions for somebody without a mentor', async () => {
    const element = await show(wiki('opt-in'));

    expect(one(element, '[aria-expanded]')).to.equal(undefined);
  });
});
