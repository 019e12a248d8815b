import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {scenarios, scenariosAbout} from '../src/adapters/memory/scenarios.js';
import type {PageContext} from '../src/domain/page-model.js';
import '../src/elements/help-panel/define.js';
import {appears, presses, writes} from './.storybook/acting.js';
import {type Stage, setStage} from './.storybook/stage.js';

interface HelpPanelArgs extends Stage {
  /** A bar stands at the bottom of the window. */
  readonly bar?: boolean;
  /** The page is the wiki's page of preferences. */
  readonly preferences?: boolean;
}

const preferencesPage: PageContext = {
  title: 'Special:Preferences',
  canonicalTitle: 'Special:Preferences',
  pageId: 0,
  namespace: -1,
  action: 'view',
  mainPage: false,
  editable: false,
  skin: 'vector-2022',
  language: 'en',
  direction: 'ltr',
  editor: null,
};

const about = scenariosAbout('help');

const meta: Meta<HelpPanelArgs> = {
  title: 'Widgets/wiki-help-panel',
  component: 'wiki-help-panel',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios
        .filter((one) => about.includes(one) || one.name === 'answer-unread')
        .map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
    screen: {control: 'select', options: ['home', 'tips', 'general', 'search', 'ask']},
    task: {control: 'select', options: ['copyedit', 'links', 'references', 'update', 'expand']},
  },
  args: {scenario: 'help-mentor-away', screen: 'home'},
  parameters: {layout: 'fullscreen'},
  render: ({bar = false, preferences = false, ...stage}) => {
    setStage(stage);
    return html`<div style="min-block-size: 40em">${
      bar
        ? html`<div style="position: fixed; inset: auto 0 0; padding: 16px; background: Canvas; border-top: 1px solid">
            This wiki uses cookies.
          </div>`
        : nothing
    }</div>${keyed(
      JSON.stringify(stage),
      html`<wiki-help-panel ?open=${stage.screen && !stage.fresh} .page=${preferences ? preferencesPage : undefined}></wiki-help-panel>`,
    )}`;
  },
};

export default meta;
type Story = StoryObj<HelpPanelArgs>;
type Play = NonNullable<Story['play']>;

const tag = 'wiki-help-panel';

/** One screen in one scenario at a time: who can be asked, what is found, where it stands. */
export const Playground: Story = {};

/** Only the button. On the first page of a browser its name is on it. */
export const Closed: Story = {args: {screen: undefined}};

/** Above a bar at the bottom of the window. */
export const AboveABar: Story = {args: {screen: undefined, bar: true}};

/** Beside an article that is merely read, where the wiki wants that. */
export const WhileReading: Story = {args: {screen: undefined, scenario: 'help-reading'}};

/** Somebody has answered: a number on the button. */
export const UnreadAnswer: Story = {args: {screen: undefined, scenario: 'answer-unread'}};

/** The same in the panel. */
export const UnreadAnswerOpen: Story = {args: {scenario: 'answer-unread'}};

/** For somebody with a mentor. */
export const HomeMentee: Story = {args: {scenario: 'full'}};

/** Whose mentor is away: another one answers. */
export const HomeMentorAway: Story = {args: {scenario: 'help-mentor-away'}};

/** No mentor: the help desk answers. */
export const HomeWithoutMentor: Story = {args: {scenario: 'help-desk'}};

/** Who has a mentor is sent to the help desk all the same. */
export const HomeHelpDeskFirst: Story = {args: {scenario: 'help-desk-first'}};

/** Neither a mentor nor a help desk: nobody can be asked. */
export const NobodyToAsk: Story = {args: {scenario: 'help-nobody'}};

/** In a suggested edit: the tips come first. */
export const HomeInATask: Story = {
  args: {scenario: 'full', task: 'references'},
  parameters: {config: {modules: {'help-panel': {about: 'Help:Suggested edits'}}}},
};

/** A suggested edit has just begun: the panel opens by itself; on a narrow page a line says that there are tips. */
export const TaskBegun: Story = {args: {scenario: 'full', task: 'copyedit', fresh: true}};

/** Steps for each type of suggested edit. */
export const TipsCopyedit: Story = {args: {scenario: 'full', screen: 'tips', task: 'copyedit'}};
export const TipsLinks: Story = {args: {scenario: 'full', screen: 'tips', task: 'links'}};
export const TipsReferences: Story = {args: {scenario: 'full', screen: 'tips', task: 'references'}};
export const TipsUpdate: Story = {args: {scenario: 'full', screen: 'tips', task: 'update'}};
export const TipsExpand: Story = {args: {scenario: 'full', screen: 'tips', task: 'expand'}};

/** In the visual editor the steps name its buttons. */
export const TipsVisualEditor: Story = {
  args: {scenario: 'help-visual-editor', screen: 'tips', task: 'references'},
};

/** The source text is open, and the wiki has the visual editor for it, too. */
export const TipsOtherEditor: Story = {
  args: {scenario: 'help-other-editor', screen: 'tips', task: 'copyedit'},
};

/** In the skin for telephones. */
export const TipsMinerva: Story = {
  args: {scenario: 'help-minerva', screen: 'tips', task: 'references'},
};

/** Pages of the configuration, and where all of them are. */
export const HelpPages: Story = {args: {scenario: 'help-links', screen: 'general'}};

/** Pages that the wiki's server lists. */
export const HelpPagesOfTheServer: Story = {args: {scenario: 'help-listed', screen: 'general'}};

/** None are listed. */
export const NoHelpPages: Story = {args: {scenario: 'help-no-pages', screen: 'general'}};

/** Nothing was typed yet. */
export const SearchIdle: Story = {args: {scenario: 'help-links', screen: 'search'}};

export const SearchResults: Story = {args: {scenario: 'full', screen: 'search', search: 'source'}};

/** Nothing was found: somebody can be asked. */
export const SearchNothing: Story = {
  args: {scenario: 'help-no-pages', screen: 'search', search: 'coordinates'},
};

/** An answer takes three seconds. */
export const SearchWaiting: Story = {
  args: {scenario: 'help-search-slow', screen: 'search', search: 'source'},
};

/** The first search fails: trying again helps. */
export const SearchFailed: Story = {
  args: {scenario: 'help-search-broken', screen: 'search', search: 'source'},
};

export const AskMentor: Story = {args: {scenario: 'full', screen: 'ask'}};

/** Another mentor answers. */
export const AskWhileMentorIsAway: Story = {args: {scenario: 'help-mentor-away', screen: 'ask'}};

export const AskHelpDesk: Story = {args: {scenario: 'help-desk', screen: 'ask'}};

/** Nothing can be written there: said before anybody types. */
export const AskProtected: Story = {args: {scenario: 'talk-protected', screen: 'ask'}};

const question = 'Is a local newspaper good enough as a source for the opening year?';

const typing: Play = ({canvasElement}) => writes(canvasElement, tag, '#ask-text', question);

const asking =
  (outcome: string): Play =>
  async (context) => {
    const {canvasElement} = context;
    await appears(canvasElement, tag, '.ask-box a');
    await typing(context);
    await presses(canvasElement, tag, '.panel-foot .primary');
    await appears(canvasElement, tag, outcome);
  };

const failing = asking('[role=alert]');
const sending = asking('.ask-sent');

/** What was typed is kept while it is typed. */
export const AskTyped: Story = {args: {scenario: 'full', screen: 'ask'}, play: typing};

/** Sent and refused; `scenario` says by what. */
export const AskFailed: Story = {args: {scenario: 'ask-offline', screen: 'ask'}, play: failing};
export const AskFiltered: Story = {args: {scenario: 'ask-filtered', screen: 'ask'}, play: failing};
export const AskWarned: Story = {
  args: {scenario: 'ask-filter-warning', screen: 'ask'},
  play: failing,
};
export const AskRiddle: Story = {args: {scenario: 'ask-captcha', screen: 'ask'}, play: failing};
export const AskTooFast: Story = {
  args: {scenario: 'ask-rate-limited', screen: 'ask'},
  play: failing,
};
export const AskReadOnly: Story = {args: {scenario: 'ask-read-only', screen: 'ask'}, play: failing};
export const AskLoggedOut: Story = {
  args: {scenario: 'ask-session-lost', screen: 'ask'},
  play: failing,
};
export const AskConflict: Story = {args: {scenario: 'ask-conflict', screen: 'ask'}, play: failing};
/** The reader is blocked. */
export const AskBlocked: Story = {args: {scenario: 'blocked', screen: 'ask'}, play: failing};
export const AskAnswerLost: Story = {
  args: {scenario: 'ask-answer-lost', screen: 'ask'},
  play: failing,
};

/** The question is on the wiki; an answer is also sent by e-mail. */
export const Asked: Story = {args: {scenario: 'full', screen: 'ask'}, play: sending};

/** No e-mail address is known. */
export const AskedWithoutEmail: Story = {
  args: {scenario: 'email-none', screen: 'ask'},
  play: sending,
};

/** The address waits to be confirmed. */
export const AskedUnconfirmedEmail: Story = {
  args: {scenario: 'email-unconfirmed', screen: 'ask'},
  play: sending,
};

/** The question was the person's first edit. */
export const AskedAsFirstEdit: Story = {
  args: {scenario: 'first-edit', screen: 'ask'},
  play: sending,
};

/** Turned off just now: that can be undone. */
export const TurnedOff: Story = {
  args: {scenario: 'full'},
  play: async ({canvasElement}) => {
    await presses(canvasElement, tag, '.more button');
    await appears(canvasElement, tag, '.line');
  },
};

/** The same in a suggested edit, with which it still comes. */
export const TurnedOffInATask: Story = {
  ...TurnedOff,
  args: {scenario: 'full', task: 'copyedit'},
};

/** Turned off earlier: among the preferences there is a way back. */
export const OffAmongPreferences: Story = {
  args: {scenario: 'help-off', screen: undefined, preferences: true},
};

/** Turned off earlier: nothing is shown … */
export const OffEarlier: Story = {args: {scenario: 'help-off', screen: undefined}};

/** … but in a suggested edit. */
export const OffEarlierInATask: Story = {args: {scenario: 'help-off', task: 'copyedit'}};
