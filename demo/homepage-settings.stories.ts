import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import {registerConnector} from '../src/config/connector.js';
import '../src/config/provider/define.js';
import '../src/elements/homepage-settings/define.js';
import {mediaWikiConnector} from '../src/mediawiki/connector.js';
import {registerModules} from '../src/platform/known-elements.js';
import {registry} from '../src/registry.js';

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
