/** Who gets the invitation, and what becomes of it. Looks: mentor-invite-looks.test.ts. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {type Adapter, AdapterError, adapterErrorKinds} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter, findScenario} from '../../../src/adapters/memory/index.js';
import type {MemoryAdapterOptions, Scenario} from '../../../src/adapters/memory/index.js';
import type {PartialConfig} from '../../../src/config/resolve-config.js';
import type {Mentorship, MentorshipQuery} from '../../../src/domain/mentorship-model.js';
import type {UserFacts} from '../../../src/domain/model.js';
import '../../../src/elements/mentor-invite/define.js';
import type {WikiMentorInviteElement} from '../../../src/elements/mentor-invite/mentor-invite-element.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';

const wiki = (scenario: string | Scenario = 'invite', options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

/** The usual invitee with other facts. */
function reader(user: Partial<UserFacts>, mentorship: Partial<Mentorship> = {}): Adapter {
  const memory = wiki();
  return {
    ...memory,
    user: {
      ...memory.user,
      facts: async (options) => ({...(await memory.user.facts(options)), ...user}),
    },
    mentorship: {
      ...memory.mentorship,
      mentorship: async (query, options) => ({
        ...(await memory.mentorship.mentorship(query, options)),
        ...mentorship,
      }),
    },
  };
}

async function show(
  adapter: Adapter = wiki(),
  config: PartialConfig = {},
  language = 'en',
): Promise<WikiMentorInviteElement> {
  const element = await mount<WikiMentorInviteElement>(
    html`<wiki-mentor-invite></wiki-mentor-invite>`,
    {adapter, config, language},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const all = (element: HTMLElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: HTMLElement, selector: string) => all(element, selector)[0];
const clean = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const text = (element: HTMLElement, selector: string) => clean(one(element, selector)?.textContent);
const links = (element: HTMLElement) =>
  all(element, 'a').map((link) => [clean(link.textContent), link.getAttribute('href')]);
const dismissButton = (element: HTMLElement) => one(element, '[part=actions] button');
const undoButton = (element: HTMLElement) => one(element, '[part=dismissed] button');

/** Waits until `holds` after an update of the element. */
async function until(element: WikiMentorInviteElement, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
}

async function dismiss(element: WikiMentorInviteElement): Promise<void> {
  dismissButton(element)?.click();
  await until(element, () => element.variant === 'dismissed');
}

function memoryStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('<wiki-mentor-invite>', () => {
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    expect(said.said).to.deep.equal([]);
  });

  describe('invites', () => {
    it('with edits and time on the wiki', async () => {
      const element = await show();
      expect(element.variant).to.equal('invite');
      expect(text(element, '[part=title]')).to.equal('Would you mentor a newcomer?');
      expect(text(element, 'p.words')).to.equal(
        'With 1,204 edits in 14 months you know how things work here. Mentors answer a few questions a week, from people who have just arrived.',
      );
      expect(all(element, 'li').map((row) => clean(row.textContent))).to.have.lengthOf(2);
    });

    for (const [scenario, status] of [
      ['invite-just-enough', 'ready'],
      ['invite-edit-short', 'hidden'],
      ['invite-day-short', 'hidden'],
      ['invite-explicit', 'hidden'],
      ['invite-dismissed', 'hidden'],
      ['is-mentor', 'hidden'],
      ['anonymous', 'hidden'],
      ['temporary', 'hidden'],
      ['unactivated', 'hidden'],
      ['invite-with-mentor', 'ready'],
      ['new-role', 'ready'],
    ] as const)
      it(`${status === 'ready' ? 'in' : 'not in'} the situation ${scenario}`, async () => {
        if (!findScenario(scenario)) throw new Error(`No scenario ${scenario}`);
        const element = await show(wiki(scenario));
        expect(element.status).to.equal(status);
        expect(element.getBoundingClientRect().height > 0).to.equal(status === 'ready');
      });

    for (const [editCount, registration, status] of [
      [500, '2026-08-24T12:12:00Z', 'ready'],
      [499, '2026-08-24T12:12:00Z', 'hidden'],
      [500, '2026-08-24T12:12:01Z', 'hidden'],
    ] as const)
      it(`${status} with ${editCount} edits since ${registration}`, async () => {
        expect((await show(reader({editCount, registration}))).status).to.equal(status);
      });

    it('nobody who is blocked', async () => {
      const block = {until: null, reason: '', by: null, partial: false};
      expect((await show(reader({block}))).status).to.equal('hidden');
    });

    it('somebody who is kept from some pages only', async () => {
      const block = {until: null, reason: '', by: null, partial: true};
      expect((await show(reader({block}))).status).to.equal('ready');
    });

    it('nobody whom the wiki keeps out of mentorship', async () => {
      expect((await show(reader({}, {state: 'disabled'}))).status).to.equal('hidden');
    });

    it('by the condition of the configuration', async () => {
      const config = {mentorInvite: {when: {group: 'mentors-to-be'}}};
      expect((await show(wiki(), config)).status).to.equal('hidden');
      const groups = ['mentors-to-be'];
      expect((await show(reader({groups, editCount: 3}), config)).status).to.equal('ready');
    });

    it('by a new role, of which it asks only then', async () => {
      const asked: string[] = [];
      const memory = wiki('new-role');
      const adapter: Adapter = {
        ...memory,
        user: {
          ...memory.user,
          roles: (options) => {
            asked.push('roles');
            return memory.user.roles(options);
          },
        },
      };
      await show(adapter);
      expect(asked).to.deep.equal([]);
      const config = {mentorInvite: {when: {newRole: {days: 30}}}};
      expect((await show(adapter, config)).status).to.equal('ready');
      expect(asked).to.deep.equal(['roles']);
    });

    for (const module of ['mentor-invite', 'mentorship'])
      it(`nobody where the module ${module} is switched off`, async () => {
        const config = {modules: {[module]: {enabled: false}}};
        expect((await show(wiki(), config)).status).to.equal('hidden');
      });

    it('nobody on a wiki without mentorship', async () => {
      const {user, preferences, links: addresses} = wiki();
      expect((await show({user, preferences, links: addresses})).status).to.equal('hidden');
    });

    it('as soon as the condition of the configuration is another', async () => {
      const element = await show(wiki('invite-edit-short'));
      const provider = element.closest('wiki-homepage-provider');
      if (provider) provider.config = {mentorInvite: {when: {editCount: {min: 499}}}};
      expect(await settled(element, ['ready'])).to.equal('ready');
    });
  });

  describe('says what it knows of the reader', () => {
    for (const [user, words] of [
      [{registration: null}, 'With 1,204 edits you know how things work here.'],
      [{registration: '2026-08-24T12:12:00Z'}, 'With 1,204 edits in 3 months you know'],
      [{registration: '2006-02-11T08:00:00Z'}, 'With 1,204 edits in 20 years you know'],
    ] as const)
      it(words, async () => {
        expect(text(await show(reader(user)), 'p.words')).to.contain(words);
      });

    it('no number that speaks against experience', async () => {
      const config = {mentorInvite: {when: null}};
      const element = await show(reader({editCount: 3}), config);
      expect(text(element, 'p.words')).to.match(/^You know how things work here\./);
    });

    it('no number that is not known', async () => {
      const element = await show(reader({editCount: null}), {mentorInvite: {when: null}});
      expect(text(element, 'p.words')).to.match(/^You know how things work here\./);
    });

    for (const [language, words] of [
      ['ar', 'بعد 1,204 تعديلات خلال 14 شهرًا'],
      ['ru', '1204 правки за 14 месяцев'],
    ] as const)
      it(`in ${language}`, async () => {
        const shown = text(await show(wiki(), {}, language), 'p.words').replace(/[\s\u00a0]/g, ' ');
        expect(shown.replace('1 204', '1204')).to.contain(words.slice(0, 2));
        expect(shown).to.contain(language === 'ar' ? '14 شهرًا' : '14 месяцев');
      });

    it('to the gender that the wiki knows', async () => {
      const label = async (gender: UserFacts['gender']) =>
        clean(links(await show(reader({gender}), {}, 'ru'))[0]?.[0]);
      expect(await label('female')).to.equal('Стать наставницей');
      expect(await label('unknown')).to.equal('Стать наставником');
    });
  });

  describe('leads', () => {
    it('to enrolment and to an explanation', async () => {
      expect(links(await show())).to.deep.equal([
        ['Become a mentor', '#/wiki/Special%3AEnrollAsMentor'],
        ['Learn more', 'https://www.mediawiki.org/wiki/Help:Growth/Mentorship'],
      ]);
    });

    it('to a new section of the request page where there is no enrolment', async () => {
      const config = {mentorInvite: {requestPage: 'Project:Mentors/Requests'}};
      const [accept] = links(await show(wiki('invite-no-enrolment'), config));
      expect(accept?.[0]).to.equal('Become a mentor');
      const [page, query] = (accept?.[1] ?? '').split('?');
      expect(page).to.contain('Project%3AMentors%2FRequests');
      expect(new URLSearchParams(query).get('preloadtitle')).to.equal(
        'Becoming a mentor: Amina K.',
      );
    });

    it('to a section with a heading in the language of that page', async () => {
      const memory = wiki('invite-no-enrolment');
      const place = {title: 'X', url: '/X', obstacle: null, language: 'ru'};
      const adapter = {...memory, questions: {...memory.questions, place: async () => place}};
      const config = {mentorInvite: {requestPage: 'Project:Mentors/Requests'}};
      const query = links(await show(adapter, config))[0]?.[1]?.split('?')[1];
      expect(new URLSearchParams(query).get('preloadtitle')).to.equal(
        'Заявка в наставники: Amina K.',
      );
    });

    it('to an explanation only where nobody can enrol', async () => {
      const element = await show(wiki('invite-no-enrolment'));
      expect(links(element).map(([label]) => label)).to.deep.equal(['Learn more']);
    });

    it('to a page of the wiki', async () => {
      const [, more] = links(await show(wiki(), {mentorship: {learnMore: 'Help:Mentors'}}));
      expect(more?.[1]).to.contain('Help%3AMentors');
    });

    it('nowhere, and is not shown then', async () => {
      const element = await show(wiki('invite-no-enrolment'), {mentorship: {learnMore: null}});
      expect(element.status).to.equal('hidden');
    });

    it('to no address that runs something', async () => {
      const adapter: Adapter = {
        ...wiki(),
        mentorship: {
          ...wiki().mentorship,
          enrolmentUrl: () => Promise.resolve(' javascript:alert(1)'),
        },
        links: {url: () => Promise.resolve('data:text/html,<script>1</script>')},
      };
      const element = await show(adapter, {mentorship: {learnMore: 'Help:Mentors'}});
      expect(element.status).to.equal('hidden');
      expect((await show({...adapter, links: wiki().links})).status).to.equal('ready');
    });

    it('where the host wants', async () => {
      const element = await show();
      let url = '';
      element.addEventListener('wiki-mentor-invite-accepted', (event) => {
        ({url} = event);
        event.preventDefault();
      });
      const [accept] = all(element, 'a').filter(
        (link) => clean(link.textContent) === 'Become a mentor',
      );
      const followed = accept?.dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
      );
      expect(followed).to.equal(false);
      expect(url).to.equal('#/wiki/Special%3AEnrollAsMentor');
    });
  });

  describe('asks', () => {
    /** Counts what reaches the wiki. */
    function counting(scenario: string) {
      const memory = wiki(scenario);
      const queries: MentorshipQuery[] = [];
      const adapter: Adapter = {
        ...memory,
        mentorship: {
          ...memory.mentorship,
          mentorship: (query, options) => {
            queries.push(query);
            return memory.mentorship.mentorship(query, options);
          },
        },
      };
      return {adapter, queries};
    }

    it('for no mentorship of somebody who does not qualify', async () => {
      const {adapter, queries} = counting('invite-edit-short');
      await show(adapter);
      expect(queries).to.deep.equal([]);
    });

    it('for no mentorship of somebody who closed the invitation', async () => {
      const {adapter, queries} = counting('invite-dismissed');
      await show(adapter);
      expect(queries).to.deep.equal([]);
    });

    it('so that nobody gets a mentor by it', async () => {
      const {adapter, queries} = counting('invite-just-enough');
      await show(adapter);
      expect(queries.map(({assign}) => assign)).to.deep.equal([false]);
    });

    it('nothing when it was given data', async () => {
      const memory = wiki();
      const refuse = () => Promise.reject(new Error('asked'));
      const data = {
        user: await memory.user.facts(),
        mentorship: await memory.mentorship.mentorship({listPage: 'X', assign: false}),
        dismissed: false,
        links: {enrol: '/enrol', learnMore: null},
      };
      const adapter: Adapter = {
        user: {facts: refuse},
        mentorship: {mentorship: refuse, mentors: refuse, change: refuse},
        preferences: {read: refuse, readAll: refuse, write: refuse},
        links: {url: refuse},
      };
      const element = await mount<WikiMentorInviteElement>(
        html`<wiki-mentor-invite .data=${data}></wiki-mentor-invite>`,
        {adapter},
      );
      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect(links(element)).to.deep.equal([['Become a mentor', '/enrol']]);
    });

    it('nothing about somebody of whom it was told that they closed it', async () => {
      const memory = wiki();
      const data = {
        user: await memory.user.facts(),
        mentorship: await memory.mentorship.mentorship({listPage: 'X', assign: false}),
        dismissed: true,
      };
      const element = await mount<WikiMentorInviteElement>(
        html`<wiki-mentor-invite .data=${data}></wiki-mentor-invite>`,
      );
      await element.updateComplete;
      expect(element.status).to.equal('hidden');
    });
  });

  describe('when something does not arrive', () => {
    for (const source of ['user', 'preferences', 'mentorship'] as const)
      it(`bothers nobody: ${source}`, async () => {
        const element = await show(wiki('invite', {fail: {kind: 'network', sources: [source]}}));
        expect(element.status).to.equal('failed');
        expect(element.getBoundingClientRect().height).to.equal(0);
        expect(element.shadowRoot?.textContent.trim()).to.equal('');
      });

    it('comes when it is asked for again', async () => {
      const memory = wiki('invite', {fail: 'timeout'});
      const element = await show(memory);
      memory.control.set({fail: null});
      await element.refresh();
      expect(await settled(element, ['ready'])).to.equal('ready');
    });

    it('leaves out the links that did not', async () => {
      const element = await show(wiki('invite', {fail: {kind: 'network', sources: ['links']}}));
      expect(links(element).map(([label]) => label)).to.deep.equal(['Learn more']);
    });

    it('takes no space while it waits', async () => {
      const element = await mount<WikiMentorInviteElement>(
        html`<wiki-mentor-invite></wiki-mentor-invite>`,
        {adapter: wiki('invite', {delay: 1e9, setTimeout: () => undefined})},
      );
      await element.updateComplete;
      expect(element.status).to.equal('pending');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe('closed', () => {
    it('says so at once, with a way back that has the focus', async () => {
      const element = await show();
      await dismiss(element);
      expect(text(element, '[role=status]')).to.equal('You will not see this invitation again.');
      expect(one(element, '[part=card]')).to.equal(undefined);
      await until(element, () => element.shadowRoot?.activeElement === undoButton(element));
      expect(text(element, '[part=dismissed] button')).to.equal('Undo');
      expect(element.status).to.equal('ready');
    });

    it('announces it in a place that was there before', async () => {
      const element = await show();
      const region = one(element, '[role=status]');
      expect(clean(region?.textContent)).to.equal('');
      await dismiss(element);
      expect(one(element, '[role=status]')).to.equal(region);
    });

    it('tells the page', async () => {
      const element = await show();
      const heard: string[] = [];
      for (const type of ['wiki-mentor-invite-dismissed', 'wiki-mentor-invite-restored'])
        document.body.addEventListener(type, () => heard.push(type), {once: true});
      await dismiss(element);
      undoButton(element)?.click();
      await until(element, () => element.variant === 'invite');
      expect(heard).to.deep.equal(['wiki-mentor-invite-dismissed', 'wiki-mentor-invite-restored']);
    });

    it('comes back undone, and the focus goes to the button that closes', async () => {
      const element = await show();
      await dismiss(element);
      undoButton(element)?.click();
      await until(element, () => element.variant === 'invite');
      await until(element, () => element.shadowRoot?.activeElement === dismissButton(element));
      expect(text(element, '[role=status]')).to.equal('');
    });

    it('stays away from a new page, also with another session', async () => {
      const storage = memoryStorage();
      const adapter = wiki('invite', {storage});
      await dismiss(await show(adapter));
      await until(await show(), () => storage.getItem('wiki-homepage-memory/invite') !== null);
      expect((await show(wiki('invite', {storage}))).status).to.equal('hidden');
    });

    it('is there again on a new page after it was undone', async () => {
      const storage = memoryStorage();
      const element = await show(wiki('invite', {storage}));
      await dismiss(element);
      undoButton(element)?.click();
      await until(element, () => element.variant === 'invite');
      expect((await show(wiki('invite', {storage}))).status).to.equal('ready');
    });

    it('hides the others of the page, and brings them back', async () => {
      const adapter = wiki();
      const [element, other] = [await show(adapter), await show(adapter)];
      await dismiss(element);
      expect(await settled(other, ['hidden'])).to.equal('hidden');
      undoButton(element)?.click();
      expect(await settled(other, ['ready'])).to.equal('ready');
    });

    it('hides those in another tab, and brings them back', async () => {
      const storage = memoryStorage();
      const [element, other] = [
        await show(wiki('invite', {storage})),
        await show(wiki('invite', {storage})),
      ];
      await dismiss(element);
      expect(await settled(other, ['hidden'])).to.equal('hidden');
      undoButton(element)?.click();
      expect(await settled(other, ['ready'])).to.equal('ready');
    });

    it('comes in a tab that only knew it closed, when another undoes it', async () => {
      const storage = memoryStorage();
      const element = await show(wiki('invite', {storage}));
      await dismiss(element);
      const other = await show(wiki('invite', {storage}));
      expect(other.status).to.equal('hidden');
      undoButton(element)?.click();
      expect(await settled(other, ['ready'])).to.equal('ready');
    });

    it('lasts as long as the page on a wiki without preferences', async () => {
      const {user, mentorship, links: addresses} = wiki();
      const adapter: Adapter = {user, mentorship, links: addresses};
      await dismiss(await show(adapter));
      expect((await show(adapter)).status).to.equal('hidden');
    });

    it('is not mixed up between accounts', async () => {
      const storage = memoryStorage();
      const first = wiki('invite', {storage});
      await dismiss(await show(first));
      let name = 'Somebody else';
      const facts = async () => ({...(await first.user.facts()), name});
      const values: Record<string, string> = {};
      const adapter: Adapter = {
        ...first,
        user: {facts},
        preferences: {...first.preferences, readAll: () => Promise.resolve(values)},
      };
      const element = await show(adapter);
      expect(element.status).to.equal('ready');
      name = 'Amina K.';
      expect(element.status).to.equal('ready');
    });
  });

  describe('closing that cannot be stored', () => {
    const failing = (kind: AdapterError['kind'], times = Infinity) =>
      wiki('invite', {fail: {kind, sources: ['preferences'], only: 'writing', times}});

    for (const kind of adapterErrorKinds)
      it(`brings the invitation back and says why: ${kind}`, async () => {
        const element = await show(failing(kind));
        dismissButton(element)?.click();
        await until(element, () => !!one(element, '[role=alert]'));
        expect(element.variant).to.equal('invite');
        expect(text(element, '[role=alert]')).to.match(
          /^The invitation could not be hidden for good\. \S/,
        );
        expect(element.shadowRoot?.activeElement).to.equal(dismissButton(element));
      });

    it('can be tried again', async () => {
      const element = await show(failing('network', 1));
      dismissButton(element)?.click();
      await until(element, () => !!one(element, '[role=alert]'));
      await dismiss(element);
      expect(one(element, '[role=alert]')).to.equal(undefined);
    });

    it('leaves the focus to somebody who went on', async () => {
      const input = document.createElement('input');
      document.body.append(input);
      const element = await show(failing('network'));
      dismissButton(element)?.click();
      input.focus();
      await until(element, () => !!one(element, '[role=alert]'));
      input.remove();
      expect(element.variant).to.equal('invite');
    });

    it('keeps it closed when it was the undoing', async () => {
      const memory = wiki();
      const element = await show(memory);
      await dismiss(element);
      await until(element, () => !!undoButton(element));
      await new Promise((resolve) => setTimeout(resolve, 0));
      memory.control.set({fail: {kind: 'read-only', only: 'writing'}});
      undoButton(element)?.click();
      await until(element, () => !!one(element, '[role=alert]'));
      expect(element.variant).to.equal('dismissed');
      expect(text(element, '[role=alert]')).to.match(
        /^The invitation could not be brought back\. \S/,
      );
    });
  });

  describe('with words that attack', () => {
    it('runs nothing and keeps the heading of the request plain', async () => {
      const name = '\u2067<img src=x onerror="globalThis.breached=1">&=#\u2069 $2 {{PLURAL:$1|a}}';
      const config = {mentorInvite: {enrol: null, requestPage: 'Project:Mentors'}};
      const element = await show(reader({name}), config);
      expect(element.status).to.equal('ready');
      expect(one(element, 'img')).to.equal(undefined);
      const query = links(element)[0]?.[1]?.split('?')[1];
      expect(new URLSearchParams(query).get('preloadtitle')).to.equal(
        `Becoming a mentor: ${clean(name)}`,
      );
    });

    it('takes texts of the wiki for text', async () => {
      const messages = {'wiki-mentor-invite-title': '<b>Bold</b> $1'};
      const element = await show(wiki('invite', {messages}));
      await until(element, () => text(element, '[part=title]').includes('Bold'));
      expect(one(element, '[part=title] b')).to.equal(undefined);
    });
  });

  it('gives the heading the rank that it is told', async () => {
    const element = await mount<WikiMentorInviteElement>(
      html`<wiki-mentor-invite heading-level="4"></wiki-mentor-invite>`,
      {adapter: wiki()},
    );
    await settled(element);
    expect(one(element, '[part=title]')?.ariaLevel).to.equal('4');
  });
});
