import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenarios, scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/program/define.js';
import {presses} from './.storybook/acting.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface ProgramArgs {
  readonly scenario: string;
  readonly detail?: 'full' | 'summary';
  readonly 'heading-level'?: number;
}

const meta: Meta<ProgramArgs> = {
  title: 'Widgets/wiki-program',
  component: 'wiki-program',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
    detail: {control: 'inline-radio', options: ['full', 'summary']},
  },
  args: {scenario: 'full', detail: 'full'},
  render: ({detail = 'full', 'heading-level': level}) =>
    html`<wiki-program detail=${detail} heading-level=${ifDefined(level)}></wiki-program>`,
};

export default meta;
type Story = StoryObj<ProgramArgs>;

/** One scenario at a time. */
export const Playground: Story = {};

/** As on a narrow page, where the whole card is one link. */
export const Summary: Story = {args: {detail: 'summary'}};

/** The wiki's own list: the configuration names the members. */
export const FromTheConfiguration: Story = {
  args: {scenario: 'program-none'},
  parameters: {
    config: {
      programs: {
        list: {
          maps: {
            title: 'Maps of the province',
            members: ['Amina K.'],
            instructors: ['Leila Haddad', 'Joon Seo'],
            end: '2027-02-28',
            articles: ['Karsel Bridge', 'Harbour of Ostermark'],
          },
        },
      },
    },
  },
};

/** The instructor is on the list of mentors: open the dialog. */
export const InstructorAsMentor: Story = {args: {scenario: 'program-mentor'}};

const opens: NonNullable<Story['play']> = ({canvasElement}) =>
  presses(canvasElement, 'wiki-program', '.more');

/** Dates, people, links and articles. */
export const Details: Story = {play: opens};

/** The same on a phone. */
export const DetailsNarrow: Story = {play: opens, globals: {width: '352'}};

/** The second question before an instructor becomes the mentor. */
export const AskedForMentor: Story = {
  args: {scenario: 'program-mentor'},
  play: async ({canvasElement}) => {
    await presses(canvasElement, 'wiki-program', '.more');
    await presses(canvasElement, 'wiki-program', '.dialog-body li button');
  },
};

/** Every situation; some of them show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) =>
    gallery(
      scenariosAbout('program').filter(({name}) => /^full$|^program-(?!topic)/.test(name)),
      globals as DemoGlobals,
      () => html`<wiki-program></wiki-program>`,
    ),
};
