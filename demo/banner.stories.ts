import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/banner/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
}

const situations = ['banner', 'banner-page', 'banner-empty', 'notices-hostile'] as const;

const meta: Meta<Args> = {
  title: 'Widgets/wiki-banner',
  component: 'wiki-banner',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations,
      description: 'Example data of the memory adapter, with the configuration of its wiki.',
    },
  },
  args: {scenario: 'banner'},
  render: ({scenario}, {globals}) =>
    own(scenario, globals as DemoGlobals, html`<wiki-banner></wiki-banner>`),
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** Every situation around it; some show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}): TemplateResult => html`
    <div class="demo-gallery">
      ${situations.map((name) => {
        const {title, description} = scenarioCalled(name);
        return html`<section>
          <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
          ${own(name, globals as DemoGlobals, html`<wiki-banner></wiki-banner>`)}
        </section>`;
      })}
    </div>
  `,
};
