/** A widget as small as a stranger's could be: it shows the reader's edit count. */
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import type {HomepageConfig} from '../../src/config/config-types.generated.js';
import {HomepageController} from '../../src/controllers/homepage-controller.js';
import type {WidgetStatus} from '../../src/controllers/resource.js';
import type {UserFacts} from '../../src/domain/model.js';

const messages = {
  en: {'wiki-number-count': ['You have ', 0, ' edits'], 'wiki-number-none': 'No edits yet'},
  load: {ar: async () => ({default: {'wiki-number-none': 'لا تعديلات بعد'}})},
} as const;

export class NumberWidget extends LitElement {
  private readonly wiki = new HomepageController(this, {messages, module: 'number'});
  readonly facts = this.wiki.load({
    given: () => this.data,
    args: () => [this.topic] as const,
    run: (adapter, _args, options) => adapter.user?.facts(options),
    isEmpty: (facts: UserFacts) => facts.editCount === 0,
  });

  @property({attribute: false}) config?: HomepageConfig | undefined;
  @property({attribute: false}) adapter?: Adapter | undefined;
  @property({attribute: false}) data?: UserFacts | undefined;
  @property() topic = '';
  @property({reflect: true}) status: WidgetStatus = 'pending';

  protected override willUpdate(): void {
    this.status = this.facts.status;
  }

  protected override render() {
    return this.facts.render({
      pending: () => html`<p>Wait</p>`,
      empty: () => html`<p>${this.wiki.msg('wiki-number-none')}</p>`,
      ready: (facts) => html`<p>${this.wiki.msg('wiki-number-count', facts.editCount)}</p>`,
      failed: (error) => html`<p>${error.kind}</p>`,
    });
  }
}

if (!customElements.get('test-number')) customElements.define('test-number', NumberWidget);

export const facts = (editCount: number): UserFacts => ({
  kind: 'named',
  id: 7,
  name: 'Amina K.',
  gender: 'unknown',
  editCount,
  globalEditCount: null,
  registration: null,
  groups: [],
  rights: [],
  block: null,
  hasMessages: false,
  timeZone: null,
  language: null,
  options: {},
});

/** An adapter whose only source answers what `answer` gives. */
export const userAdapter = (answer: (signal?: AbortSignal) => Promise<UserFacts>): Adapter => ({
  user: {facts: (options) => answer(options?.signal)},
});

export const shown = (element: HTMLElement): string =>
  element.shadowRoot?.textContent?.trim().replace(/[\u2066-\u2069]/g, '') ?? '';
