import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/mentorship/define.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface MentorshipArgs {
  readonly scenario: string;
  readonly 'heading-level'?: number;
}

const scenarios = scenariosAbout('mentorship');

const meta: Meta<MentorshipArgs> = {
  title: 'Widgets/wiki-mentorship',
  component: 'wiki-mentorship',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'full'},
  render: ({'heading-level': level}) =>
    html`<wiki-mentorship heading-level=${ifDefined(level)}></wiki-mentorship>`,
};

export default meta;
type Story = StoryObj<MentorshipArgs>;

/** One scenario at a time; it is a control, kept in the address: `args=scenario:mentor-away`. */
export const Playground: Story = {};

/** A wiki with a help desk: those who need no mentor any more are pointed there. */
export const HelpDesk: Story = {
  args: {scenario: 'graduated'},
  parameters: {config: {mentorship: {helpDesk: 'Project:Help desk'}}},
};

/** Every scenario of the catalogue in one view. In some of them there is nothing to see. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) =>
    gallery(scenarios, globals as DemoGlobals, () => html`<wiki-mentorship></wiki-mentorship>`),
};
