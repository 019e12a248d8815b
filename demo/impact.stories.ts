import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {findScenario, scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/impact/define.js';
import {gallery} from './.storybook/gallery.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface ImpactArgs {
  readonly scenario: string;
  readonly user?: string;
  readonly days?: number;
  readonly 'heading-level'?: number;
}

const meta: Meta<ImpactArgs> = {
  title: 'Widgets/wiki-impact',
  component: 'wiki-impact',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenariosAbout('impact').map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'full'},
  render: ({scenario, user, days, 'heading-level': level}) =>
    html`<wiki-impact
      user=${ifDefined(user ?? findScenario(scenario)?.subject ?? undefined)}
      days=${ifDefined(days)}
      heading-level=${ifDefined(level)}
    ></wiki-impact>`,
};

export default meta;
type Story = StoryObj<ImpactArgs>;

/** One scenario at a time; it is a control, kept in the address: `args=scenario:stale`. */
export const Playground: Story = {};

/** Somebody else's public numbers. */
export const ThirdPerson: Story = {args: {scenario: 'third-person', user: 'Joon Seo'}};

/** Every scenario of the catalogue in one view. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}) =>
    gallery(
      scenariosAbout('impact'),
      globals as DemoGlobals,
      ({subject}) => html`<wiki-impact user=${ifDefined(subject ?? undefined)}></wiki-impact>`,
    ),
};
