/** Situations of the help panel: who is asked, what is found, where it stands. */
import {listedHelp} from '../data/help.js';
import {mentored, unmentored} from '../data/mentors.js';
import type {MemoryModes} from '../memory-modes.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {helping} from './define.js';

const configured = (settings: object, mentorship: object = {}): Partial<ScenarioData> => ({
  configuration: {$version: '1', modules: {'help-panel': settings}, mentorship},
});

const finding = (
  name: string,
  title: string,
  description: string,
  modes: Partial<MemoryModes>,
): Scenario => ({...helping(name, title, description, () => ({})), modes});

const asked: readonly Scenario[] = [
  helping('help-nobody', 'Nobody to ask', 'Neither a mentor nor a help desk.', (now) => ({
    mentorship: unmentored(now, {state: 'disabled'}),
    questions: [],
  })),
  helping('help-desk', 'Help desk', 'No mentor; the help desk takes questions.', (now) => ({
    ...configured({}, {helpDesk: 'Meadowpedia:Help desk'}),
    mentorship: unmentored(now, {state: 'disabled'}),
    questions: [],
  })),
  helping(
    'help-desk-first',
    'Help desk before mentor',
    'Has a mentor; the wiki sends all questions to the help desk.',
    (now) => ({
      ...configured({ask: 'help-desk'}, {helpDesk: 'Meadowpedia:Help desk'}),
      mentorship: mentored(now),
    }),
  ),
  helping('help-mentor-away', 'Mentor away', 'Another mentor answers until Friday.', (now) => ({
    mentorship: mentored(now, {away: {until: new Date(now + 4 * 86_400_000).toISOString()}}),
  })),
  helping('email-none', 'No e-mail address', 'Answers cannot be sent by e-mail.', () => ({
    email: 'none',
  })),
  helping(
    'email-unconfirmed',
    'E-mail not confirmed',
    'The address waits to be confirmed.',
    () => ({
      email: 'unconfirmed',
    }),
  ),
];

const found: readonly Scenario[] = [
  helping('help-links', 'Help pages configured', 'Three help pages and a page with all.', () =>
    configured({
      links: [
        {target: 'Help:Citing sources'},
        {target: 'Help:Pictures', text: 'How pictures get into articles'},
        {target: 'https://www.mediawiki.org/wiki/Help:Contents'},
      ],
    }),
  ),
  helping(
    'help-listed',
    'Help pages of the server',
    'The wiki lists its help pages itself.',
    () => ({
      help: listedHelp,
    }),
  ),
  helping('help-no-pages', 'No help pages', 'Whatever is looked for, nothing is found.', () => ({
    help: {pages: []},
    ...configured({viewMore: null}),
  })),
  finding('help-search-slow', 'Slow search', 'A search takes three seconds.', {
    delay: 3000,
    slow: ['help'],
  }),
  finding('help-search-failed', 'Search failed', 'The first search fails.', {
    fail: {kind: 'network', sources: ['help'], times: 1},
  }),
  finding('help-search-broken', 'Search broken', 'Every search fails.', {
    fail: {kind: 'timeout', sources: ['help']},
  }),
];

const elsewhere: readonly Scenario[] = [
  helping(
    'help-reading',
    'While reading',
    'The wiki wants help beside articles that are read.',
    () => configured({readingNamespaces: [0]}),
  ),
  helping('help-visual-editor', 'Visual editor', 'The visual editor is open.', () => ({})),
  helping(
    'help-other-editor',
    'Two editors',
    'The source text is open, and there is a visual editor.',
    () => ({}),
  ),
  helping('help-minerva', 'On a telephone', 'The skin for telephones.', () => ({})),
  helping('help-off', 'Turned off', 'Was turned off; it comes with suggested edits only.', () => ({
    preferences: {'help-panel': JSON.stringify({v: 1, off: true})},
  })),
];

export const helpPanels: readonly Scenario[] = [...asked, ...found, ...elsewhere];
