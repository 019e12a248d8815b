import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/dashboard-link/define.js';
import {presses} from './.storybook/acting.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

const appearances = ['card', 'button', 'menu-item'] as const;

interface DashboardLinkArgs {
  readonly scenario: string;
  readonly appearance: (typeof appearances)[number];
}

const situations = scenariosAbout('dashboard');

/** An entry stands in a list, as the menus of skins are. */
const link = (appearance: DashboardLinkArgs['appearance']): TemplateResult =>
  appearance === 'menu-item'
    ? html`<ul>
        <li><a href="#preferences">Preferences</a></li>
        <li><wiki-dashboard-link appearance="menu-item"></wiki-dashboard-link></li>
      </ul>`
    : html`<wiki-dashboard-link appearance=${appearance}></wiki-dashboard-link>`;

const meta: Meta<DashboardLinkArgs> = {
  title: 'Widgets/wiki-dashboard-link',
  component: 'wiki-dashboard-link',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
    appearance: {control: 'inline-radio', options: [...appearances]},
  },
  args: {scenario: 'dashboard-first', appearance: 'card'},
  render: ({appearance}) => link(appearance),
};

export default meta;
type Story = StoryObj<DashboardLinkArgs>;

/** One situation at a time. */
export const Playground: Story = {};

export const Button: Story = {args: {appearance: 'button'}};

/** In a list, as the menus of skins are. */
export const MenuItem: Story = {args: {appearance: 'menu-item'}};

/** Closed just now: that can be undone. */
export const Dismissed: Story = {
  play: ({canvasElement}) => presses(canvasElement, 'wiki-dashboard-link', '.dismiss'),
};

const all = (appearance: DashboardLinkArgs['appearance']): Story => ({
  args: {appearance},
  argTypes: {scenario: {table: {disable: true}}, appearance: {table: {disable: true}}},
  render: (_args, {globals}) => gallery(situations, globals as DemoGlobals, () => link(appearance)),
});

/** Every situation around the link; several show nothing, and the words above them say why. */
export const AllScenarios: Story = all('card');
export const AllScenariosButton: Story = all('button');
export const AllScenariosMenuItem: Story = all('menu-item');
