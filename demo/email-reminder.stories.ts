import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/email-reminder/define.js';
import {presses} from './.storybook/acting.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
}

const situations = [
  'email-none',
  'email-unconfirmed',
  'email-dismissed',
  'full',
  'temporary',
] as const;

const meta: Meta<Args> = {
  title: 'Widgets/wiki-email-reminder',
  component: 'wiki-email-reminder',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations,
      description: 'Example data of the memory adapter, with the configuration of its wiki.',
    },
  },
  args: {scenario: 'email-none'},
  render: () => html`<wiki-email-reminder></wiki-email-reminder>`,
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** The reminder was closed, and can be brought back. */
export const Dismissed: Story = {
  play: ({canvasElement}) => presses(canvasElement, 'wiki-email-reminder', '.dismiss'),
};

/** Closing it could not be stored: it is there again. */
export const NotStored: Story = {
  ...Dismissed,
  parameters: {fault: {kind: 'network', only: 'writing'}},
};

/** Every situation around it; some show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}): TemplateResult => html`
    <div class="demo-gallery">
      ${situations.map((name) => {
        const {title, description} = scenarioCalled(name);
        return html`<section>
          <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
          ${own(name, globals as DemoGlobals, html`<wiki-email-reminder></wiki-email-reminder>`)}
        </section>`;
      })}
    </div>
  `,
};
