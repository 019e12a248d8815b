/** The dialogs and the introduction of suggested edits without the feed: what stands around them, and what they call. */
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import type {HomepageConfig} from '../../src/config/config-types.generated.js';
import {HomepageController} from '../../src/controllers/homepage-controller.js';
import {later, shared} from '../../src/controllers/later.js';
import type {TaskCount, TaskFilter, TaskType, Topic} from '../../src/domain/task-model.js';
import {noChoices, type TaskChoices} from '../../src/domain/tasks/task-choices.js';
import {taskKinds} from '../../src/domain/tasks/task-kinds.js';
import {topicGroups} from '../../src/domain/tasks/topic-list.js';
import type {
  FilterDialog,
  FilterScene,
  StartScene,
} from '../../src/elements/suggested-edits/filter-host.js';
import {messages} from '../../src/elements/suggested-edits/i18n/messages.generated.js';
import {baseStyles} from '../../src/styles/base.js';
import {cardTemplate} from '../../src/styles/card-template.js';
import {cardStyles} from '../../src/styles/card.js';
import {controlStyles} from '../../src/styles/controls.js';
import {mount, type MountOptions} from './mount.js';

export const knownType = (id: keyof typeof taskKinds, more: Partial<TaskType> = {}): TaskType => ({
  id,
  ...taskKinds[id],
  name: null,
  description: null,
  learnMoreUrl: null,
  outgrownAt: null,
  ...more,
});

export const stockTypes: readonly TaskType[] = [
  knownType('copyedit'),
  knownType('links'),
  knownType('references'),
  knownType('update'),
  knownType('expand'),
];

export const everyTopic: readonly Topic[] = Object.entries(topicGroups).flatMap(([group, ids]) =>
  ids.map((id) => ({id, group, name: null, groupName: null})),
);

const topicsPart = shared(() => import('../../src/elements/suggested-edits/filters/topics.js'));
const typesPart = shared(() => import('../../src/elements/suggested-edits/filters/types.js'));
const startPart = shared(() => import('../../src/elements/suggested-edits/start/start.js'));

interface Asked {
  readonly filter: TaskFilter;
  readonly signal: AbortSignal;
}

export class Chooser extends LitElement {
  static override styles = [baseStyles, cardStyles, controlStyles];

  private readonly wiki = new HomepageController(this, {messages, module: 'suggested-edits'});
  private readonly topics = later(this, this.wiki, topicsPart, ({create}) => create(this));
  private readonly types = later(this, this.wiki, typesPart, ({create}) => create(this));
  private readonly start = later(this, this.wiki, startPart, ({create}) => create(this));

  @property({attribute: false}) config?: HomepageConfig | undefined;
  @property({attribute: false}) adapter?: Adapter | undefined;
  @property() open: FilterDialog | 'start' | '' = '';
  @property({attribute: false}) given: Partial<StartScene> = {};

  readonly counted: Asked[] = [];
  readonly accepted: TaskChoices[] = [];
  cancelled = 0;
  countWith: (filter: TaskFilter) => Promise<TaskCount> = () =>
    Promise.resolve({count: 412, exact: true});
  acceptWith: (choices: TaskChoices) => Promise<void> = () => Promise.resolve();

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.topics.coming, this.types.coming, this.start.coming]);
    return super.getUpdateComplete();
  }

  private get scene(): StartScene & FilterScene {
    return {
      wiki: this.wiki,
      types: stockTypes,
      topics: everyTopic,
      outgrown: [],
      choices: noChoices,
      scope: {wiki: 'test', account: 'Amina K.'},
      newArticles: null,
      addImages: null,
      reason: null,
      headingLevel: 3,
      count: (filter, {signal}) => {
        this.counted.push({filter, signal});
        return this.countWith(filter);
      },
      accept: async (choices) => {
        await this.acceptWith(choices);
        this.accepted.push(choices);
        this.shut();
      },
      cancel: () => {
        this.cancelled++;
        this.shut();
      },
      ...this.given,
    };
  }

  private shut(): void {
    if (this.open === 'topics' || this.open === 'types') this[this.open].want()?.close();
    this.open = '';
  }

  protected override render() {
    const {wiki, open, scene} = this;
    const start = open === 'start' ? this.start.want() : undefined;
    const dialog = open === 'topics' || open === 'types' ? this[open].want() : undefined;
    const opener = html`<button type="button" @click=${() => (this.open = 'topics')}>Open</button>`;
    return html`${cardTemplate({
      heading: wiki.msg('wiki-suggested-edits-title'),
      headingLevel: 2,
      language: wiki.tag,
      direction: wiki.direction,
      actions: start?.actions(scene) ?? nothing,
      body: start?.body(scene) ?? opener,
      footer: start?.footer(scene) ?? nothing,
    })}${dialog?.render(scene)}`;
  }
}

if (!customElements.get('test-chooser')) customElements.define('test-chooser', Chooser);

export type Given = Partial<StartScene> & Partial<Pick<Chooser, 'countWith' | 'acceptWith'>>;

/** Every part that was wanted has come, and is drawn. */
export async function calm(chooser: Chooser): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await chooser.updateComplete;
  }
}

export async function choose(
  open: Chooser['open'],
  {countWith, acceptWith, ...given}: Given = {},
  options: MountOptions = {},
): Promise<Chooser> {
  const chooser = await mount<Chooser>(html`<test-chooser></test-chooser>`, {
    adapter: {},
    ...options,
  });
  if (countWith) chooser.countWith = countWith;
  if (acceptWith) chooser.acceptWith = acceptWith;
  chooser.given = given;
  chooser.shadowRoot?.querySelector('button')?.focus();
  chooser.open = open;
  await calm(chooser);
  return chooser;
}
