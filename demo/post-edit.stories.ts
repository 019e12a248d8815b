import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import type {Task, TaskType} from '../src/domain/task-model.js';
import '../src/elements/post-edit/define.js';
import type {PostEditData} from '../src/elements/post-edit/post-edit-data.js';
import {appears, presses} from './.storybook/acting.js';
import {setStage, type Stage} from './.storybook/stage.js';

interface PostEditArgs extends Stage {
  readonly 'feed-url'?: string;
  readonly data?: PostEditData;
}

const copyedit: TaskType = {
  id: 'copyedit',
  difficulty: 'easy',
  origin: 'template',
  minutes: [5, 10],
  name: null,
  description: null,
  learnMoreUrl: null,
  dailyLimit: null,
  outgrownAt: null,
};
const references: TaskType = {
  ...copyedit,
  id: 'references',
  difficulty: 'medium',
  minutes: [15, 20],
};

const task = (title: string, description: string | null, more: Partial<Task> = {}): Task => ({
  pageId: 0,
  title,
  url: '#article',
  editUrl: '#editor',
  type: 'copyedit',
  difficulty: 'easy',
  topics: [],
  description,
  thumbnailUrl: null,
  extract: null,
  views: null,
  ...more,
});

const tasks = [
  task('Observatory of Senn', 'Hilltop observatory, built 1902'),
  task('Karsel Bridge', 'Stone bridge over the Orrin', {type: 'references', difficulty: 'medium'}),
  task('مرصد سِن', 'مرصد على قمة تل'),
];

const saved: PostEditData = {
  account: 'Ruben Osei',
  finished: copyedit,
  today: 3,
  done: 3,
  types: [copyedit, references],
  tasks,
  limit: false,
  levelUp: null,
};

/** The panel stands in the corner of the preview. Its situations begin with an edit that was saved just now. */
const meta: Meta<PostEditArgs> = {
  title: 'Widgets/wiki-post-edit',
  component: 'wiki-post-edit',
  argTypes: {
    scenario: {control: 'select', options: scenarios.map(({name}) => name)},
    data: {control: 'object'},
  },
  args: {scenario: 'full'},
  parameters: {layout: 'fullscreen'},
  render: ({data, 'feed-url': feedUrl, ...stage}) => {
    setStage(stage);
    return html`<div style="min-block-size:36em"></div>
      ${keyed(
        JSON.stringify([stage, data]),
        html`<wiki-post-edit feed-url=${ifDefined(feedUrl)} .data=${data}></wiki-post-edit>`,
      )}`;
  },
};

export default meta;
type Story = StoryObj<PostEditArgs>;

/** The next task, with the way to all of them. */
export const Next: Story = {args: {data: saved, 'feed-url': '#feed'}};

/** The first of the day, and only one more. */
export const FirstToday: Story = {args: {data: {...saved, today: 1, tasks: tasks.slice(1, 2)}}};

/** Another type, after every third task of one. */
export const AnotherType: Story = {args: {data: {...saved, levelUp: {type: references, tasks}}}};

/** After the third and the seventh ordinary edit. */
export const Invitation: Story = {
  args: {data: {...saved, finished: null, today: null, done: null}},
};

/** The same as a story: the third edit was saved just now. */
export const InvitedAtThree: Story = {args: {scenario: 'invited-at-three', 'feed-url': '#feed'}};

/** Nothing more today. */
export const DailyLimit: Story = {
  args: {data: {...saved, today: 25, tasks: [], limit: true}, 'feed-url': '#feed'},
};

/** Nothing else matches. */
export const NothingLeft: Story = {args: {data: {...saved, tasks: []}, 'feed-url': '#feed'}};

/** Where it is not known how many were done. */
export const CountUnknown: Story = {args: {data: {...saved, today: null, done: null}}};

/** A suggested edit was saved just now: counted, and followed by what the wiki offers. */
export const AfterATask: Story = {
  args: {scenario: 'just-saved', task: 'copyedit', 'feed-url': '#feed'},
};

/** The third copyedit was saved just now. */
export const AfterTheThird: Story = {args: {scenario: 'level-up-due', task: 'copyedit'}};

/** The next task does not come. */
export const Failed: Story = {
  args: {scenario: 'just-saved-failed', task: 'copyedit', 'feed-url': '#feed'},
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'wiki-post-edit', '[role=alert]');
  },
};

/** Another type was tried, which the wiki did not store. */
export const NotStored: Story = {
  args: {scenario: 'full', data: {...saved, levelUp: {type: references, tasks}}},
  parameters: {fault: {kind: 'network', only: 'writing'}},
  play: async ({canvasElement}) => {
    await presses(canvasElement, 'wiki-post-edit', '.primary');
    await appears(canvasElement, 'wiki-post-edit', '.alarm');
  },
};
