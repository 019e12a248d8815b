/** Every scenario of the catalogue, light and dark, left to right and right to left: accessible, with a quiet console. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {adapterErrorKinds} from '../../../src/adapters/adapter-error.js';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
  type Scenario,
  scenariosAbout,
} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/impact/define.js';
import {dress, type Look, looks, named} from '../../helpers/looks.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {recordConsole} from '../../helpers/record-console.js';

async function show({subject, name}: Scenario, look: Look, options: MemoryAdapterOptions = {}) {
  dress(look);
  const adapter = createMemoryAdapter(name, {now: () => now, ...options});
  const element = await mount<HTMLElement>(
    html`<wiki-impact user=${ifDefined(subject ?? undefined)}></wiki-impact>`,
    {adapter, language: look.language, width: 640},
  );
  await settled(element);
  await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
  return element;
}

const scenarios = scenariosAbout('impact');
const usual = scenarios[0] as Scenario;

describe('wiki-impact in every scenario', () => {
  let said: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    said = recordConsole();
  });
  afterEach(() => {
    said.restore();
    dress({theme: 'light'});
    expect(said.said).to.deep.equal([]);
  });

  for (const scenario of scenarios)
    for (const look of looks)
      it(`${scenario.name}, ${named(look)}, is accessible and quiet`, async () => {
        await expect(await show(scenario, look)).to.be.accessible();
      });

  for (const kind of adapterErrorKinds) {
    it(`says why when the wiki fails with ${kind}, and is accessible`, async () => {
      const element = await show(usual, {theme: 'dark', language: 'en'}, {fail: kind});
      expect(element.getAttribute('status')).to.equal('failed');
      const alert = element.shadowRoot?.querySelector('[role=alert]');
      expect(alert?.textContent?.trim()).to.match(/\w+.*\./s);
      await expect(element).to.be.accessible();
    });
  }

  it('says something of its own for each kind of failure', async () => {
    const texts = new Set<string | undefined>();
    for (const kind of adapterErrorKinds) {
      const element = await show(usual, {theme: 'light', language: 'en'}, {fail: kind});
      texts.add(element.shadowRoot?.querySelector('[role=alert] p')?.textContent?.trim());
    }
    expect(texts.size).to.equal(adapterErrorKinds.length);
  });
});
