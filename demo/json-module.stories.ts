import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit';
import type {Scenario} from '../src/adapters/memory/index.js';
import {createMemoryAdapter} from '../src/adapters/memory/memory-adapter.js';
import {scenarioCalled} from '../src/adapters/memory/scenarios.js';
import '../src/config/provider/define.js';
import '../src/elements/json-module/define.js';
import type {DemoGlobals} from './.storybook/globals.js';
import {demoNow} from './.storybook/in-provider.js';

/** A module as an administrator writes it into the configuration of the wiki. */
const week = {
  title: {en: 'Reading week', ar: 'أسبوع القراءة', ru: 'Неделя чтения'},
  text: 'From Monday on the library of Karsel lends out what you want to cite.',
  wikitext: "Ask '''anybody''' at the desk.",
  list: {query: 'category', of: 'Libraries', limit: 3, empty: 'No library has an article yet.'},
  buttons: [{target: 'Project:Reading week', text: 'Take part', look: 'outlined'}],
};

const wrong = {
  ...week,
  style: 'color: red',
  links: [{target: 'https://elsewhere.example/'}],
};

/** Amina K. with the rights of an administrator, on a wiki with three libraries. */
const asAdmin: Scenario = {
  ...scenarioCalled('full'),
  build: (now) => {
    const data = scenarioCalled('full').build(now);
    return {
      ...data,
      user: {...data.user, rights: [...data.user.rights, 'editsitejson']},
      lists: {
        'category:Libraries': ['Library of Karsel', 'Ilvane archive', 'Tarn Head reading room'],
      },
    };
  },
};

interface Args {
  readonly description: object;
}

const inProvider = (widget: TemplateResult, {language}: DemoGlobals) => html`
  <wiki-homepage-provider
    .adapter=${createMemoryAdapter(asAdmin, {now: () => demoNow})}
    .config=${{}}
    .now=${() => demoNow}
    language=${language}
    dir=${document.documentElement.dir}
    time-zone="UTC"
    >${widget}</wiki-homepage-provider
  >
`;

/** What stands in the field, as far as it is JSON. */
function written(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A field and beside it what becomes of it, while it is written. */
function editor(description: object, globals: DemoGlobals): HTMLElement {
  const host = document.createElement('div');
  host.className = 'demo-gallery';
  const module = document.createElement('wiki-json-module');
  module.description = description;
  const text = JSON.stringify(description, null, 2);
  const write = ({target}: Event) => {
    if (target instanceof HTMLTextAreaElement) module.description = written(target.value);
  };
  render(
    html`<label class="demo-caption" lang="en" dir="ltr"
        >Description
        <textarea
          rows="24"
          spellcheck="false"
          style="inline-size: 100%; box-sizing: border-box; font: 13px/1.5 monospace"
          .value=${text}
          @input=${write}
        ></textarea>
      </label>
      ${inProvider(html`${module}`, globals)}`,
    host,
  );
  return host;
}

const meta: Meta<Args> = {
  title: 'Widgets/wiki-json-module',
  component: 'wiki-json-module',
  args: {description: week},
  argTypes: {description: {control: 'object'}},
  render: ({description}, {globals}) =>
    inProvider(
      html`<wiki-json-module .description=${description}></wiki-json-module>`,
      globals as DemoGlobals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

/** A module that is one object of JSON. */
export const Playground: Story = {};

/** Write a description and see what becomes of it. */
export const Editor: Story = {
  render: ({description}, {globals}) => html`${editor(description, globals as DemoGlobals)}`,
};

/** What people see who may mend it; others see nothing. */
export const Mistakes: Story = {args: {description: wrong}};

/** A list without pages says so, in the words of the description. */
export const EmptyList: Story = {
  args: {description: {...week, list: {...week.list, of: 'Museums'}}},
};
