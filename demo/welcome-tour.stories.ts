import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/help-links/define.js';
import '../src/elements/impact/define.js';
import '../src/elements/mentorship/define.js';
import '../src/elements/welcome-tour/define.js';
import {pressesInTurn} from './.storybook/acting.js';

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
  render: () => html`
    <div style="display: grid; gap: 16px">
      <wiki-welcome-tour></wiki-welcome-tour>
      <wiki-impact></wiki-impact>
      <wiki-mentorship></wiki-mentorship>
      <wiki-help-links></wiki-help-links>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The line that begins it, above what it points at. */
export const Playground: Story = {};

const tag = 'wiki-welcome-tour';
const next = '.bubble .primary';

/** The first stop. Arrow keys scroll, the page stays usable, Escape ends the tour. */
export const FirstStop: Story = {
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.act'),
};

/** The last stop. */
export const LastStop: Story = {
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.act', next),
};

/** It is over, and not offered again. */
export const Over: Story = {
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.act', next, next),
};

/** None of the modules that it would show is on the page. */
export const NothingToShow: Story = {
  render: () => html`<wiki-welcome-tour></wiki-welcome-tour>`,
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.act'),
};
