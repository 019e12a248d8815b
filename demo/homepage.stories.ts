import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import '../src/homepage.js';
import {registerModules} from '../src/platform/known-elements.js';
import type {ExperimentSource} from '../src/domain/experiments/experiment.js';
import {presses} from './.storybook/acting.js';
import type {DemoGlobals} from './.storybook/globals.js';
import {adapterOf, configOf} from './.storybook/in-provider.js';

interface HomepageArgs {
  readonly scenario: string;
  readonly layout?: string;
  readonly 'heading-level'?: number;
}

const previewed: ExperimentSource = {
  variants: {'banner-words': 'short'},
  previewed: {'banner-words': 'short'},
  decided: () => undefined,
};

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
export const Newcomer: Story = {args: {scenario: 'page-whole'}};

/** Nothing was done yet. */
export const FirstVisit: Story = {args: {scenario: 'unactivated'}};

/** Summaries as on a phone; choose 720 in the toolbar for one column of whole modules. */
export const Narrow: Story = {args: {scenario: 'page-whole'}, globals: {width: '352'}};

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

/** Begins to arrange the page. */
const arrange: NonNullable<Story['play']> = ({canvasElement}) =>
  presses(canvasElement, 'wiki-homepage', '.arrange');

/** Modules can be moved: by dragging, by keys, by a menu. The upper one is pinned. */
export const Arranging: Story = {
  play: arrange,
  parameters: {config: {modules: {program: {pinned: true}}}},
};

/** The same on a phone, with summaries. */
export const ArrangingNarrow: Story = {play: arrange, globals: {width: '352'}};

/** As its reader arranged it; what is hidden is listed while they arrange it. */
export const Arranged: Story = {args: {scenario: 'page-arranged'}, play: arrange};

/** Every module is hidden by the reader. */
export const Emptied: Story = {args: {scenario: 'page-emptied'}};

/** Ten edits done: a module came instead of another, and its reader may keep the old one. */
export const NewForYou: Story = {args: {scenario: 'page-step'}};

/** The address asks for an arm of an experiment: the page says so. */
export const Preview: Story = {
  render: ({scenario}, {globals}) => html`
    <wiki-homepage
      .adapter=${{...adapterOf(scenario, globals as DemoGlobals), experiments: previewed}}
      .config=${configOf(scenario)}
    ></wiki-homepage>
  `,
};

/** What was dismissed, in words, with the way back. */
export const Dismissed: Story = {
  args: {scenario: 'page-dismissed'},
  play: ({canvasElement}) => presses(canvasElement, 'wiki-homepage', '.foot .dismissed'),
};
