import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/campaign/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
}

const situations = ['campaign', 'campaign-video', 'campaign-words', 'campaign-hostile'] as const;

const block = html`<wiki-campaign campaign="map-room"></wiki-campaign>`;

const meta: Meta<Args> = {
  title: 'Widgets/wiki-campaign',
  component: 'wiki-campaign',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations,
      description: 'Example data of the memory adapter, with the configuration of its wiki.',
    },
  },
  args: {scenario: 'campaign'},
  render: () => block,
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** A video that waits to be started. */
export const Video: Story = {args: {scenario: 'campaign-video'}};

/** Without a picture, with a list of its own. */
export const Words: Story = {args: {scenario: 'campaign-words'}};

/** Every situation. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}): TemplateResult => html`
    <div class="demo-gallery">
      ${situations.map((name) => {
        const {title, description} = scenarioCalled(name);
        return html`<section>
          <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
          ${own(name, globals as DemoGlobals, block)}
        </section>`;
      })}
    </div>
  `,
};
