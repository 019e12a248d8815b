import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import {registerConnector} from '../src/config/connector.js';
import '../src/config/provider/define.js';
import '../src/elements/homepage-settings/define.js';
import {mediaWikiConnector} from '../src/mediawiki/connector.js';
import {registerModules} from '../src/platform/known-elements.js';
import {registry} from '../src/registry.js';
import {appears, presses, writes} from './.storybook/acting.js';

// The preview asks it for example data.
registerConnector(mediaWikiConnector);
registerModules(registry);

interface SettingsArgs {
  readonly scenario: string;
}

const settings = scenarios.filter(({name}) => name.startsWith('settings'));

const meta: Meta<SettingsArgs> = {
  title: 'Page/wiki-homepage-settings',
  component: 'wiki-homepage-settings',
  argTypes: {
    scenario: {
      control: 'select',
      options: settings.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'settings'},
  render: () => html`<wiki-homepage-settings></wiki-homepage-settings>`,
};

export default meta;
type Story = StoryObj<SettingsArgs>;

const of = (scenario: string): Story => ({args: {scenario}});

/** An administrator. Saving works, until the page is loaded again. */
export const Playground: Story = {};

/** There is no page yet. */
export const NoSettingsYet: Story = of('settings-none');

/** Somebody without the right to save. */
export const ReadOnly: Story = of('settings-read-only');

/** Nobody is logged in. */
export const NotLoggedIn: Story = of('settings-anonymous');

/** Change something and save: somebody else has saved another setting. */
export const TwoAtOnce: Story = of('settings-conflict');

/** Change the window of the impact card and save: somebody else has, too. */
export const TwoAtOnceTheSame: Story = of('settings-conflict-same');

/** The page was written by a newer version. */
export const NewerVersion: Story = of('settings-newer');

/** Wrong values. */
export const Mistakes: Story = of('settings-broken');

/** The page is no JSON. */
export const NoJson: Story = of('settings-not-json');

/** Change the window of the impact card and save: the wiki has objections of its own. */
export const RefusedByTheWiki: Story = of('settings-refused');

const tag = 'wiki-homepage-settings';

async function picks(canvas: HTMLElement, selector: string, value: string): Promise<void> {
  const field = await appears<HTMLSelectElement>(canvas, tag, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What all has to hold is one list; more can be added to it, and how many people it reaches follows. */
export const Conditions: Story = {
  play: ({canvasElement}) => picks(canvasElement, '.adder', 'hasRight'),
};

/** The page as somebody sees it for whom a condition holds. */
export const PreviewOfAnybody: Story = {
  play: async ({canvasElement}) => {
    await picks(canvasElement, '.preview-head select', 'anybody');
    await picks(canvasElement, '.preview-who .adder', 'editCount');
  },
};

/** Somebody else has saved another window for the impact card: which one is to stay? */
export const Conflict: Story = {
  args: {scenario: 'settings-conflict-same'},
  play: async ({canvasElement}) => {
    await presses(canvasElement, tag, '[data-module="impact"] .gear');
    await picks(canvasElement, '[id="at/modules/impact/days"]', '30');
    await presses(canvasElement, tag, '.save .primary:not([disabled])');
  },
};

/** Saved, with the way back. */
export const Saved: Story = {
  play: async ({canvasElement}) => {
    await presses(canvasElement, tag, '[id="at/modules/impact/enabled"]');
    await presses(canvasElement, tag, '.save .primary:not([disabled])');
  },
};

/** Only what the words are found in. */
export const Found: Story = {
  play: ({canvasElement}) => writes(canvasElement, tag, 'input[type=search]', 'mentor'),
};

/** The page's text, for those who would rather write it. */
export const AsJson: Story = {
  play: ({canvasElement}) => presses(canvasElement, tag, '[part=actions] button:last-child'),
};
