import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/dashboard-link/define.js';
import type {DemoGlobals} from './.storybook/globals.js';
import {adapterOf, demoNow} from './.storybook/in-provider.js';

interface DashboardLinkArgs {
  readonly scenario: string;
  readonly appearance: 'card' | 'button' | 'menu-item';
}

const situations = scenariosAbout('dashboard');

const meta: Meta<DashboardLinkArgs> = {
  title: 'Widgets/wiki-dashboard-link',
  component: 'wiki-dashboard-link',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
    appearance: {control: 'inline-radio', options: ['card', 'button', 'menu-item']},
  },
  args: {scenario: 'dashboard-first', appearance: 'card'},
  render: ({appearance}) =>
    appearance === 'menu-item'
      ? html`<ul>
          <li><a href="#preferences">Preferences</a></li>
          <li><wiki-dashboard-link appearance="menu-item"></wiki-dashboard-link></li>
        </ul>`
      : html`<wiki-dashboard-link appearance=${appearance}></wiki-dashboard-link>`,
};

export default meta;
type Story = StoryObj<DashboardLinkArgs>;

/** One situation at a time. */
export const Playground: Story = {};

export const Button: Story = {args: {appearance: 'button'}};

/** In a list, as the menus of skins are. */
export const MenuItem: Story = {args: {appearance: 'menu-item'}};

/** Every situation around the link; several show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) => html`
    <div class="demo-gallery">
      ${situations.map(
        ({name, title, description}) => html`
          <section>
            <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
            <wiki-homepage-provider
              .adapter=${adapterOf(name, globals as DemoGlobals)}
              .now=${() => demoNow}
              language=${(globals as DemoGlobals).language}
              dir=${document.documentElement.dir as 'ltr' | 'rtl'}
              time-zone="UTC"
              ><wiki-dashboard-link></wiki-dashboard-link
            ></wiki-homepage-provider>
          </section>
        `,
      )}
    </div>
  `,
};
