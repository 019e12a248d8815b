import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/suggested-edits/define.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface SuggestedEditsArgs {
  readonly scenario: string;
  readonly 'heading-level'?: number;
}

const scenarios = scenariosAbout('tasks');

const meta: Meta<SuggestedEditsArgs> = {
  title: 'Widgets/wiki-suggested-edits',
  component: 'wiki-suggested-edits',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'full'},
  render: ({'heading-level': level}) =>
    html`<wiki-suggested-edits heading-level=${ifDefined(level)}></wiki-suggested-edits>`,
};

export default meta;
type Story = StoryObj<SuggestedEditsArgs>;

/** One scenario at a time; it is a control, kept in the address: `args=scenario:tasks-no-match`. */
export const Playground: Story = {};

/** The introduction: somebody who has not begun. */
export const Start: Story = {args: {scenario: 'unactivated'}};

/** A thousand tasks: pages of 15 come before they are needed. */
export const Thousand: Story = {args: {scenario: 'tasks-thousand'}};

/** A type that the wiki's configuration adds, with words of its own. */
export const OwnType: Story = {
  parameters: {
    config: {
      modules: {
        'suggested-edits': {
          types: {
            copyedit: {dailyLimit: 3},
            maps: {
              name: 'Place on the map',
              description: 'Find where a place is and add its coordinates.',
              difficulty: 'medium',
              categories: ['Articles without coordinates'],
            },
          },
        },
      },
    },
  },
};

/** Every scenario of the catalogue in one view. In some of them there is nothing to see. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) =>
    gallery(
      scenarios,
      globals as DemoGlobals,
      () => html`<wiki-suggested-edits></wiki-suggested-edits>`,
    ),
};
