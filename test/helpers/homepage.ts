/** A page of modules, some of them made for the test: their code, their status and their failures are at hand. */
import {aTimeout, waitUntil} from '@open-wc/testing';
import {css, html, LitElement} from 'lit';
import type {Adapter} from '../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../src/adapters/memory/index.js';
import '../../src/homepage.js';
import type {PartialConfig} from '../../src/config/resolve-config.js';
import type {WikiHomepageElement} from '../../src/elements/homepage/homepage-element.js';
import {registerModules} from '../../src/platform/known-elements.js';
import type {ModuleEntry} from '../../src/platform/registry-entry.js';
import {mount, type MountOptions, now} from './mount.js';

export const wiki = (scenario = 'full') => createMemoryAdapter(scenario, {now: () => now});

/** A module of a test: a card of one line, which is `ready` unless the test says otherwise. */
export class TestModule extends LitElement {
  static override styles = css`
    :host {
      display: flow-root;
    }
  `;
  static override properties = {
    status: {reflect: true},
    detail: {},
    outlined: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
    broken: {type: Boolean},
  };
  declare status: string;
  declare detail: string;
  declare outlined: boolean;
  declare headingLevel: number;
  /** The next update throws. */
  declare broken: boolean;
  connections = 0;

  constructor() {
    super();
    this.status = 'ready';
    this.detail = 'full';
    this.outlined = this.broken = false;
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.connections++;
  }

  protected override willUpdate(): void {
    if (this.broken) throw new Error('broken on purpose');
  }

  protected override render() {
    const hidden = this.status === 'hidden' || this.status === 'pending';
    return hidden
      ? undefined
      : html`<section part="card" style="display: block; min-height: 80px">
          <div part="header"><h2 part="title">About ${this.localName.slice(10)}</h2></div>
          ${this.detail === 'summary' ? 'In short' : html`<input aria-label="Words" />`}
        </section>`;
  }
}

let count = 0;

export interface TestModuleOptions extends Partial<ModuleEntry> {
  /** What happens when its code is asked for. Default: it is there at once. */
  readonly load?: () => Promise<unknown>;
  readonly element?: CustomElementConstructor;
}

/** @returns the name of a module that only this test has. */
export function testModule({load, element, ...entry}: TestModuleOptions = {}): string {
  const name = `test-${++count}`;
  const tag = `wiki-${name}`;
  registerModules({
    [tag]: {
      load: async () => {
        await load?.();
        if (!customElements.get(tag))
          customElements.define(tag, element ?? class extends TestModule {});
      },
      data: [],
      module: {summary: false, mayHide: false, ...entry},
    },
  });
  return name;
}

export interface PageOptions extends Omit<MountOptions, 'adapter'> {
  readonly adapter?: Adapter;
  readonly layout?: Readonly<Record<string, PartialLayout>>;
}
type PartialLayout = readonly (string | Readonly<Record<string, unknown>>)[];

/** A configuration whose newcomer layout has these modules only. */
export const withLayout = (layout: Readonly<Record<string, PartialLayout>>): PartialConfig => ({
  layouts: {newcomer: {top: [], main: [], side: [], ...layout}},
});

export async function showPage({
  adapter = wiki(),
  layout,
  config = {},
  width = 1000,
  ...options
}: PageOptions = {}): Promise<WikiHomepageElement> {
  const page = await mount<WikiHomepageElement>(html`<wiki-homepage></wiki-homepage>`, {
    adapter,
    width,
    config: layout ? {...withLayout(layout), ...config} : config,
    ...options,
  });
  await waitUntil(() => page.status !== 'pending', 'the page knows what to show', {timeout: 8000});
  await calmPage(page);
  return page;
}

/** What was under way is drawn, and sizes are measured. */
export async function calmPage(page: WikiHomepageElement): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    await aTimeout(0);
    await page.updateComplete;
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await aTimeout(0);
  await page.updateComplete;
}

export const inPage = (page: WikiHomepageElement, selector: string): HTMLElement | null =>
  page.renderRoot.querySelector<HTMLElement>(selector);

export const moduleOf = (page: WikiHomepageElement, name: string): TestModule | null =>
  page.renderRoot.querySelector<TestModule>(`wiki-${name}`);

/** Names of the modules that can be seen, in their order. */
export const visible = (page: WikiHomepageElement): readonly string[] =>
  [...page.renderRoot.querySelectorAll<HTMLElement>('[data-module]')]
    .filter((slot) => slot.offsetHeight > 0)
    .map((slot) => slot.dataset['module'] ?? '');

export const set = async (
  page: WikiHomepageElement,
  name: string,
  values: Partial<TestModule>,
): Promise<void> => {
  const module = moduleOf(page, name);
  if (module) Object.assign(module, values);
  await calmPage(page);
};
