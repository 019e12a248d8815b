import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/welcome-survey/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
  readonly appearance: 'form' | 'reminder';
}

const situations = [
  'survey',
  'survey-program',
  'survey-own',
  'survey-answered',
  'survey-skipped',
  'survey-dismissed',
  'survey-hostile',
] as const;

const survey = (appearance: string) =>
  html`<wiki-welcome-survey appearance=${appearance}></wiki-welcome-survey>`;

const meta: Meta<Args> = {
  title: 'Widgets/wiki-welcome-survey',
  component: 'wiki-welcome-survey',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations,
      description: 'Example data of the memory adapter, with the configuration of its wiki.',
    },
    appearance: {
      control: 'inline-radio',
      options: ['form', 'reminder'],
      description: 'The questions, or one line that opens them.',
    },
  },
  args: {scenario: 'survey', appearance: 'form'},
  render: ({scenario, appearance}, {globals}) =>
    own(scenario, globals as DemoGlobals, survey(appearance)),
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** The line of a page of modules. */
export const Reminder: Story = {args: {appearance: 'reminder'}};

/** Every situation; the reminder shows nothing in some. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: ({appearance}, {globals}): TemplateResult => html`
    <div class="demo-gallery">
      ${situations.map((name) => {
        const {title, description} = scenarioCalled(name);
        return html`<section>
          <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
          ${own(name, globals as DemoGlobals, survey(appearance))}
        </section>`;
      })}
    </div>
  `,
};
