import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import '../../../src/elements/welcome-tour/define.js';
import type {WikiWelcomeTourElement} from '../../../src/elements/welcome-tour/welcome-tour-element.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, shown, textOf, until, wikiOf} from '../../helpers/notices.js';

type Tour = WikiWelcomeTourElement;

/** Beside what the tour points at. */
const show = async (adapter: Adapter = wikiOf('survey'), options = {}): Promise<Tour> => {
  const place = await shown<Tour>(
    html`<wiki-welcome-tour></wiki-welcome-tour>
      <div data-module="suggested-edits" style="block-size: 200px">Edits</div>
      <div data-module="impact" style="block-size: 1200px">Impact</div>
      <div data-module="mentorship" hidden>Nobody</div>
      <div data-module="help-links" style="block-size: 100px">Help</div>`,
    adapter,
    options,
  );
  return place;
};

const button = (element: Tour, label: string) =>
  all(element, 'button').find((one) => one.textContent.trim() === label);

async function press(element: Tour, label: string): Promise<void> {
  await until(element, () => button(element, label) !== undefined);
  button(element, label)?.focus();
  button(element, label)?.click();
  await element.updateComplete;
}

const begin = async (element: Tour): Promise<void> => {
  await press(element, 'Show me around');
  await until(element, () => all(element, '.bubble').length > 0);
};

const stop = (element: Tour) => textOf(element, '#stop');
const seen = async (adapter: Adapter) =>
  (await adapter.preferences?.read('dismissed-welcome-tour')) !== null;

describe('<wiki-welcome-tour>', () => {
  it('leads through the modules that can be seen, once', async () => {
    const adapter = wikiOf('survey');
    const element = await show(adapter);
    const said: string[] = [];
    element.addEventListener('wiki-welcome-tour-started', () => said.push('started'));
    element.addEventListener('wiki-welcome-tour-dismissed', ({finished}) =>
      said.push(`finished: ${finished}`),
    );
    expect([element.status, element.variant]).to.deep.equal(['ready', 'offer']);
    await begin(element);
    expect(element.variant).to.equal('running');
    expect([stop(element), textOf(element, '.bubble .meta')]).to.deep.equal([
      'Articles that need you',
      '1 of 3',
    ]);
    await press(element, 'Next');
    expect(stop(element)).to.equal('What became of your edits');
    await press(element, 'Back');
    expect(stop(element)).to.equal('Articles that need you');
    await press(element, 'Next');
    await press(element, 'Next');
    expect(stop(element)).to.equal('Good to know');
    await press(element, 'Done');
    await until(element, () => element.variant === 'closed');
    expect(all(element, '.bubble')).to.have.lengthOf(0);
    expect(said).to.deep.equal(['started', 'finished: true']);
    expect(await seen(adapter)).to.equal(true);
    expect((await show(adapter)).status).to.equal('hidden');
  });

  it('takes the focus along, and gives it back', async () => {
    const element = await show();
    const focus = () => element.shadowRoot?.activeElement;
    await begin(element);
    await until(element, () => focus()?.id === 'stop');
    await press(element, 'Next');
    await until(element, () => focus()?.id === 'stop');
    focus()?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await until(element, () => element.variant === 'closed');
    await until(element, () => focus()?.className.includes('undo') ?? false);
  });

  it('leaves the page usable', async () => {
    const element = await show();
    await begin(element);
    const [layer] = all(element, '.tour');
    expect(getComputedStyle(layer ?? element).pointerEvents).to.equal('none');
    expect(layer?.matches(':popover-open')).to.equal(true);
    expect(all(element, '[aria-modal]')).to.have.lengthOf(0);
    expect(getComputedStyle(document.documentElement).overflow).to.not.equal('hidden');
  });

  it('frames what it speaks of', async () => {
    const element = await show();
    await begin(element);
    const target = document.querySelector('[data-module="suggested-edits"]');
    const [ring] = all(element, '.ring');
    await until(element, () => {
      const [box, frame] = [target?.getBoundingClientRect(), ring?.getBoundingClientRect()];
      return Math.abs((frame?.top ?? 0) - (box?.top ?? 0) + 6) < 1;
    });
    expect(ring?.getBoundingClientRect().width).to.be.closeTo(
      (target?.getBoundingClientRect().width ?? 0) + 12,
      1,
    );
  });

  it('stays on the screen in a language that runs the other way', async () => {
    const element = await show(wikiOf('survey'), {language: 'ar'});
    all(element, '.act')[0]?.click();
    await until(element, () => all(element, '.spot')[0]?.style.opacity === '1');
    const box = all(element, '.bubble')[0]?.getBoundingClientRect();
    expect(box?.left).to.be.at.least(0);
    expect(box?.right).to.be.at.most(innerWidth);
  });

  it('goes where the configuration says, in its words', async () => {
    const steps = [
      {module: 'help-links', title: {en: 'Reading first'}, text: {en: 'Two pages.'}},
      {module: 'suggested-edits', text: '<b>Now edit</b>'},
    ];
    const element = await show(wikiOf('survey'), {config: {modules: {'welcome-tour': {steps}}}});
    await begin(element);
    expect([stop(element), textOf(element, '#stop-text')]).to.deep.equal([
      'Reading first',
      'Two pages.',
    ]);
    await press(element, 'Next');
    expect(textOf(element, '#stop-text')).to.equal('<b>Now edit</b>');
  });

  it('is refused for good, and brought back', async () => {
    const adapter = wikiOf('survey');
    const element = await show(adapter);
    all(element, '.dismiss')[0]?.click();
    await until(element, () => element.variant === 'closed');
    expect(await seen(adapter)).to.equal(true);
    await press(element, 'Undo');
    expect(element.variant).to.equal('offer');
  });

  it('says so where there is nothing to point at', async () => {
    const element = await shown<Tour>(
      html`<wiki-welcome-tour></wiki-welcome-tour>`,
      wikiOf('survey'),
    );
    document.querySelectorAll('[data-module]').forEach((one) => one.remove());
    await press(element, 'Show me around');
    await until(element, () => all(element, '[role=alert]').length > 0);
    expect(element.variant).to.equal('offer');
  });

  it('ends with the page that it stands on', async () => {
    const element = await show();
    await begin(element);
    const parent = element.parentElement;
    element.remove();
    parent?.prepend(element);
    await until(element, () => all(element, '.bubble').length === 0);
    expect(element.variant).to.equal('offer');
  });

  for (const scenario of ['full', 'anonymous', 'temporary'])
    it(`is not offered in the situation ${scenario}`, async () => {
      const element = await show(wikiOf(scenario));
      expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
    });

  it('is offered to nobody where the configuration says so', async () => {
    const config = {modules: {'welcome-tour': {days: 0}}};
    expect((await show(wikiOf('survey'), {config})).status).to.equal('hidden');
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const element = await show(wikiOf('survey'), {language: look.language});
      all(element, '.act')[0]?.click();
      await until(element, () => all(element, '.bubble').length > 0);
      await expect(element).to.be.accessible();
      dress({theme: 'light'});
    });
});
