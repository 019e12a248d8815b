import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import '../src/homepage.js';

interface HomepageArgs {
  readonly scenario: string;
  readonly layout?: string;
  readonly 'heading-level'?: number;
}

const meta: Meta<HomepageArgs> = {
  title: 'Page/wiki-homepage',
  component: 'wiki-homepage',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'full'},
  render: ({layout, 'heading-level': level}) =>
    html`<wiki-homepage
      layout=${ifDefined(layout)}
      heading-level=${ifDefined(level)}
    ></wiki-homepage>`,
};

export default meta;
type Story = StoryObj<HomepageArgs>;

/** Two columns from 880 pixels, one below, summaries under 560: drag the edge, or choose a width in the toolbar. */
export const Newcomer: Story = {};

/** Nothing was done yet. */
export const FirstVisit: Story = {args: {scenario: 'unactivated'}};
