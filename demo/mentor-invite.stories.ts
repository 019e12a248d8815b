import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import '../src/elements/mentor-invite/define.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface MentorInviteArgs {
  readonly scenario: string;
  readonly outlined?: boolean;
  readonly 'heading-level'?: number;
}

const inviting = scenarios.filter(({name}) => /^invite|^new-role$/.test(name));

const meta: Meta<MentorInviteArgs> = {
  title: 'Widgets/wiki-mentor-invite',
  component: 'wiki-mentor-invite',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'invite'},
  render: ({outlined = false, 'heading-level': level}) =>
    html`<wiki-mentor-invite
      ?outlined=${outlined}
      heading-level=${ifDefined(level)}
    ></wiki-mentor-invite>`,
};

export default meta;
type Story = StoryObj<MentorInviteArgs>;

/** One scenario at a time. Close it and take that back; a reload keeps nothing. */
export const Playground: Story = {};

/** As beside a task, which has the page's filled button. */
export const BesideATask: Story = {args: {outlined: true}};

/** Candidates ask on a page of the project: the wiki has no page for enrolling. */
export const RequestPage: Story = {
  args: {scenario: 'invite-no-enrolment'},
  parameters: {config: {mentorInvite: {requestPage: 'Project:Mentors/Requests'}}},
};

/** Every situation around the invitation; most of them show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) =>
    gallery(
      inviting,
      globals as DemoGlobals,
      () => html`<wiki-mentor-invite></wiki-mentor-invite>`,
    ),
};
