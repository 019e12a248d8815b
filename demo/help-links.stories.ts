import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/help-links/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
  readonly detail?: 'full' | 'summary';
}

const situations = [
  'good-to-know',
  'help-links',
  'help-listed',
  'full',
  'notices-hostile',
] as const;

const meta: Meta<Args> = {
  title: 'Widgets/wiki-help-links',
  component: 'wiki-help-links',
  argTypes: {
    scenario: {
      control: 'select',
      options: situations,
      description: 'Example data of the memory adapter, with the configuration of its wiki.',
    },
    detail: {control: 'inline-radio', options: ['full', 'summary']},
  },
  args: {scenario: 'good-to-know'},
  render: ({detail = 'full'}) => html`<wiki-help-links detail=${detail}></wiki-help-links>`,
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** The line that stands for it on a narrow page. */
export const Summary: Story = {args: {detail: 'summary'}};

/** While the addresses of the pages are looked up. */
export const Pending: Story = {globals: {delay: '3600000'}};

/** None of them arrived. */
export const Failed: Story = {globals: {fault: 'network'}};

/** Every situation around it; some show nothing. */
export const AllScenarios: Story = {
  argTypes: {scenario: {table: {disable: true}}},
  render: (_args, {globals}): TemplateResult => html`
    <div class="demo-gallery">
      ${situations.map((name) => {
        const {title, description} = scenarioCalled(name);
        return html`<section>
          <h2 class="demo-caption" lang="en" dir="ltr"><b>${title}</b> ${description}</h2>
          ${own(name, globals as DemoGlobals, html`<wiki-help-links></wiki-help-links>`)}
        </section>`;
      })}
    </div>
  `,
};
