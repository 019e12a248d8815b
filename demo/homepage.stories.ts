import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import '../src/homepage.js';
import {registerModules} from '../src/platform/known-elements.js';

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

/** Summaries as on a phone; choose 720 in the toolbar for one column of whole modules. */
export const Narrow: Story = {globals: {width: '352'}};

/** Another layout: what the wiki calls its page for mentors, without a wide column. */
export const OtherLayout: Story = {
  args: {layout: 'mentor'},
  parameters: {
    config: {
      layouts: {mentor: {top: ['mentor-invite'], main: ['impact'], bottom: ['dashboard-link']}},
    },
  },
};

/** Readers without an account. */
export const Anonymous: Story = {args: {scenario: 'anonymous'}};

/** An account that ends with the browser's memory. */
export const TemporaryAccount: Story = {args: {scenario: 'temporary'}};

/** None of the modules has anything for this reader. */
export const Empty: Story = {
  parameters: {config: {layouts: {newcomer: {top: [], main: [], side: ['mentor-invite']}}}},
};

registerModules({
  'wiki-demo-broken': {
    load: () => Promise.reject(new Error('This module of the demo never arrives.')),
    data: [],
    module: {summary: false, mayHide: false},
  },
});

/** The code of one module does not come: it can be tried again, and the rest lives on. */
export const ModuleFailed: Story = {
  parameters: {
    config: {layouts: {newcomer: {top: [], main: ['impact'], side: ['demo-broken', 'mentorship']}}},
  },
};

/** It is not known who reads. Every other failure is a choice of the toolbar. */
export const Failed: Story = {globals: {fault: 'network'}};

/** Before the wiki has answered. */
export const Pending: Story = {globals: {delay: '3600000'}};
