import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/homepage-link/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface HomepageLinkArgs {
  readonly scenario: string;
}

const situations = scenariosAbout('ways');

/** As skins have them: a menu, tabs, the page's text. */
const frame = (): TemplateResult => html`
  <nav aria-label="User menu">
    <ul>
      <li><a href="#talk">Talk</a></li>
      <li><wiki-homepage-link appearance="menu-item"></wiki-homepage-link></li>
      <li><a href="#preferences">Preferences</a></li>
    </ul>
  </nav>
  <nav aria-label="Page">
    <ul>
      <li class="selected"><a href="#page">Page</a></li>
      <li><a href="#discussion">Discussion</a></li>
      <li><wiki-homepage-link appearance="tab"></wiki-homepage-link></li>
    </ul>
  </nav>
  <wiki-homepage-link appearance="landing"></wiki-homepage-link>
  <p>The text of the page.</p>
  <wiki-homepage-link appearance="choice"></wiki-homepage-link>
`;

const meta: Meta<HomepageLinkArgs> = {
  title: 'Widgets/wiki-homepage-link',
  component: 'wiki-homepage-link',
  parameters: {provider: false},
  argTypes: {
    scenario: {
      control: 'select',
      options: situations.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'way-few-edits'},
  render: ({scenario}, {globals}) => own(scenario, globals as DemoGlobals, frame()),
};

export default meta;
type Story = StoryObj<HomepageLinkArgs>;

/** One situation at a time: the links stand in a pretended menu and among pretended tabs. */
export const Playground: Story = {};

export const OldAccount: Story = {args: {scenario: 'way-old'}};

/** Its tab is selected, and below the page stands the choice. */
export const OnTheHomepage: Story = {args: {scenario: 'way-there'}};

export const OldAccountOnTheHomepage: Story = {args: {scenario: 'way-there-old'}};

export const JustSignedUp: Story = {args: {scenario: 'way-new'}};
