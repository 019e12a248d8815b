// A module by an outside author: one element, made from the public surface of the package alone.
import {HomepageController} from 'wiki-homepage';
import {html, LitElement} from 'lit';

/** Texts of the module; other languages are loaded when they are needed. */
const messages = {
  en: {
    'reading-club-title': 'Reading club',
    // `0` stands for the first parameter.
    'reading-club-hello': ['Welcome, ', 0, '. We meet on Thursdays.'],
  },
  load: {},
};

export class ReadingClub extends LitElement {
  static properties = {
    config: {attribute: false},
    adapter: {attribute: false},
    status: {reflect: true},
  };

  wiki = new HomepageController(this, {messages, module: 'reading-club'});
  facts = this.wiki.load({
    args: () => [],
    run: (adapter, _args, options) => adapter.user?.facts(options),
  });

  willUpdate() {
    this.status = this.facts.status;
  }

  render() {
    const {wiki} = this;
    return this.facts.render({
      pending: () => '',
      empty: () => '',
      failed: () => '',
      ready: ({name}) => html`<h2>${wiki.msg('reading-club-title')}</h2>
        <p>${wiki.msg('reading-club-hello', name ?? '')}</p>`,
    });
  }
}

if (!customElements.get('wiki-reading-club'))
  customElements.define('wiki-reading-club', ReadingClub);
