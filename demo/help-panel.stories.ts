import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {scenariosAbout} from '../src/adapters/memory/scenarios.js';
import '../src/elements/help-panel/define.js';

interface HelpPanelArgs {
  readonly scenario: string;
  readonly open?: boolean;
}

const scenarios = scenariosAbout('help');

const meta: Meta<HelpPanelArgs> = {
  title: 'Widgets/wiki-help-panel',
  component: 'wiki-help-panel',
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({name}) => name),
      description: 'Example data of the memory adapter.',
    },
  },
  args: {scenario: 'help-mentor-away', open: true},
  render: ({open = false}) => html`<wiki-help-panel ?open=${open}></wiki-help-panel>`,
};

export default meta;
type Story = StoryObj<HelpPanelArgs>;

/** One scenario at a time: who can be asked, what is found, where it stands. */
export const Playground: Story = {};

/** Only the button. On the first page of a browser its name is on it. */
export const Closed: Story = {args: {open: false}};

/** Neither a mentor nor a help desk: nobody can be asked. */
export const NobodyToAsk: Story = {args: {scenario: 'help-nobody'}};

/** Above a bar at the bottom of the window. */
export const AboveABar: Story = {
  args: {open: false},
  render: () => html`
    <div style="position: fixed; inset: auto 0 0; padding: 16px; background: Canvas; border-top: 1px solid">
      This wiki uses cookies.
    </div>
    <wiki-help-panel></wiki-help-panel>
  `,
};
