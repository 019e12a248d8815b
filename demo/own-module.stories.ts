import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, LitElement} from 'lit';
import {registerModules} from '../src/platform/known-elements.js';
import '../src/homepage.js';

/** Modules that the library does not bring: an element of somebody else's, or an object of JSON on the wiki. */
const meta: Meta = {
  title: 'Page/Modules of your own',
  render: () => html`<wiki-homepage></wiki-homepage>`,
};

export default meta;

/** As in `examples/own-module`, which is tested with the built package. */
class ReadingClub extends LitElement {
  protected override render() {
    return html`<h2>Reading club</h2>
      <p>We meet on Thursdays.</p>`;
  }
}

registerModules({
  'wiki-demo-reading-club': {
    load: () => {
      if (!customElements.get('wiki-demo-reading-club'))
        customElements.define('wiki-demo-reading-club', ReadingClub);
      return Promise.resolve();
    },
    data: [],
    module: {summary: false, mayHide: false},
  },
});

const inSide = (name: string) => ({newcomer: {top: [], main: ['impact'], side: [name]}});

/** One folder and one line: an element that its author registers, and a layout that names it. */
export const OwnElement: StoryObj = {
  parameters: {config: {layouts: inSide('demo-reading-club')}},
};

/** No code at all: an object of JSON on the wiki's page of settings. */
export const ObjectOfJson: StoryObj = {
  parameters: {
    config: {
      jsonModules: {
        'reading-week': {
          title: {en: 'Reading week', ar: 'أسبوع القراءة', ru: 'Неделя чтения'},
          text: 'Bring a book.',
          buttons: [{target: 'Project:Reading week', text: 'Take part'}],
        },
      },
      layouts: inSide('reading-week'),
    },
  },
};
