import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, unsafeStatic} from 'lit/static-html.js';
import {scenarios} from '../src/adapters/memory/scenarios.js';
import {registry} from '../src/registry.js';

interface AnyElementArgs {
  readonly tag: string;
  readonly scenario: string;
}

const tags = Object.keys(registry);

/** A module shows up here by its line in the registry, before anybody writes a story for it. */
const meta: Meta<AnyElementArgs> = {
  title: 'Widgets/Any element of the registry',
  argTypes: {
    tag: {control: 'select', options: tags},
    scenario: {control: 'select', options: scenarios.map(({name}) => name)},
  },
  args: {tag: 'wiki-impact', scenario: 'full'},
  loaders: [async ({args}) => ({loaded: await registry[args.tag]?.load()})],
  render: ({tag}) => {
    const name = unsafeStatic(tags.includes(tag) ? tag : 'wiki-impact');
    return html`<${name}></${name}>`;
  },
};

export default meta;

export const Playground: StoryObj<AnyElementArgs> = {};
