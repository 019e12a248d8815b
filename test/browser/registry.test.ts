/** What every element of the registry must do, ours and those to come. */
import {aTimeout, expect, fixture} from '@open-wc/testing';
import {unsafeStatic, html} from 'lit/static-html.js';
import {AdapterError, type Adapter} from '../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../src/adapters/memory/index.js';
import {registerModules} from '../../src/platform/known-elements.js';
import {registry} from '../../src/registry.js';
import {mount, now} from '../helpers/mount.js';
import {recordConsole} from '../helpers/record-console.js';

/** A wiki all of whose sources answer the same. */
const always = (answer: () => Promise<never>): Adapter => ({
  user: {facts: answer},
  impact: {impact: answer},
  preferences: {read: answer, readAll: answer, write: answer},
  configuration: {read: answer},
  messages: {overrides: answer},
});
const never = always(() => new Promise(() => undefined));
const failing = always(() => Promise.reject(new AdapterError('network', 'gone')));
const adapters: Readonly<Record<string, () => Adapter>> = {
  pending: () => never,
  ready: () => createMemoryAdapter('full', {now: () => now}),
  empty: () => createMemoryAdapter('unactivated', {now: () => now}),
  failed: () => failing,
};

/** Sub-elements have come and the answers are in. */
async function calm(element: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await aTimeout(0);
    await (element as {updateComplete?: Promise<unknown>}).updateComplete;
  }
}

// A page of modules asks there what its layout names, as it does where `define` is loaded.
registerModules(registry);

for (const [tag, {load}] of Object.entries(registry)) {
  const name = unsafeStatic(tag);
  // Building blocks have no words of their own: whoever uses them names them.
  const template = () => html`<${name} heading="A card" label="A chart"></${name}>`;

  describe(`<${tag}>`, () => {
    before(load);

    it('is registered', () => {
      expect(customElements.get(tag)).to.be.a('function');
    });

    it('keeps its class when it is registered again', async () => {
      const before = customElements.get(tag);
      await load();
      expect(customElements.get(tag)).to.equal(before);
    });

    for (const [state, adapter] of Object.entries(adapters))
      for (const language of ['en', 'ar'])
        it(`is accessible and quiet when ${state}, in ${language}`, async () => {
          const console = recordConsole();
          try {
            const element = await mount<HTMLElement>(template(), {adapter: adapter(), language});
            await calm(element);
            await expect(element).to.be.accessible();
            expect(console.said).to.deep.equal([]);
          } finally {
            console.restore();
          }
        });

    it('does not break without a provider', async () => {
      const console = recordConsole();
      try {
        const element = await fixture<HTMLElement>(template());
        await calm(element);
        expect(console.said.filter(({level}) => level === 'error')).to.deep.equal([]);
      } finally {
        console.restore();
      }
    });

    it('can leave the page and come back', async () => {
      const element = await mount<HTMLElement>(template(), {adapter: adapters['ready']?.()});
      const parent = element.parentElement as HTMLElement;
      element.remove();
      await aTimeout(0);
      parent.append(element);
      await calm(element);
      await expect(element).to.be.accessible();
    });
  });
}
