import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/help-links/define.js';
import '../src/elements/impact/define.js';
import '../src/elements/mentorship/define.js';
import '../src/elements/welcome-tour/define.js';
import {own} from './.storybook/as-configured.js';
import type {DemoGlobals} from './.storybook/globals.js';

interface Args {
  readonly scenario: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/wiki-welcome-tour',
  component: 'wiki-welcome-tour',
  argTypes: {
    scenario: {
      control: 'select',
      options: ['survey', 'full', 'anonymous'],
      description: 'Somebody who has just come; who has been there for long; nobody.',
    },
  },
  args: {scenario: 'survey'},
  render: ({scenario}, {globals}) =>
    own(
      scenario,
      globals as DemoGlobals,
      html`
        <div style="display: grid; gap: 16px">
          <wiki-welcome-tour></wiki-welcome-tour>
          <wiki-impact></wiki-impact>
          <wiki-mentorship></wiki-mentorship>
          <wiki-help-links></wiki-help-links>
        </div>
      `,
    ),
};

export default meta;
type Story = StoryObj<Args>;

/** The line that begins it, above what it points at. */
export const Playground: Story = {};
