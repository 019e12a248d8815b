import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/elements/welcome-survey/define.js';
import {keptTexts} from '../src/platform/kept-texts.js';
import {pressesInTurn} from './.storybook/acting.js';
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

function forgetDrafts(): void {
  for (const key of keptTexts.keys('wiki-homepage/1/survey/')) keptTexts.write(key, null);
}

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
  // Answers that another story left unfinished would be gone on with: each begins with the first question.
  loaders: [() => Promise.resolve(forgetDrafts())],
  render: ({appearance}) => survey(appearance),
};

export default meta;
type Story = StoryObj<Args>;

/** One situation at a time. */
export const Playground: Story = {};

/** The line of a page of modules. */
export const Reminder: Story = {args: {appearance: 'reminder'}};

const tag = 'wiki-welcome-survey';
const next = '.primary';

/** Who came for a course is asked which one it is; one that is not listed can be written. */
export const Program: Story = {
  args: {scenario: 'survey-program'},
  play: ({canvasElement}) =>
    pressesInTurn(canvasElement, tag, '[value=program-participant]', next, '[value=" "]'),
};

/** A question to be answered in words. */
export const InWords: Story = {
  args: {scenario: 'survey-own'},
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, next, next),
};

/** Storing the answers fails: they are kept in the browser, and it can be tried again. */
export const NotStored: Story = {
  parameters: {fault: {kind: 'session-lost', only: 'writing'}},
  play: ({canvasElement}) =>
    pressesInTurn(canvasElement, tag, '[value=new-page]', next, '[value=no-other]', next),
};

/** What happens next. */
export const Finished: Story = {
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '[value=new-page]', next, next),
};

/** Nobody is asked again. */
export const Skipped: Story = {
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.skip'),
};

/** Answers are given anew: what is stored stays until that is done. */
export const ChangingAnswers: Story = {
  args: {scenario: 'survey-answered'},
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.ways .plain'),
};

/** The line opens the questions; they have an address on narrow pages. */
export const ReminderOpen: Story = {
  args: {appearance: 'reminder'},
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.act'),
};

/** The line once its questions are answered. */
export const ReminderAnswered: Story = {
  args: {appearance: 'reminder'},
  play: ({canvasElement}) =>
    pressesInTurn(canvasElement, tag, '.act', '[value=read]', next, next, 'dialog .bare'),
};

/** The line was closed, and can be brought back. */
export const ReminderDismissed: Story = {
  args: {appearance: 'reminder'},
  play: ({canvasElement}) => pressesInTurn(canvasElement, tag, '.dismiss'),
};

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
