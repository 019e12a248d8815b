import {expect, fixture, fixtureSync} from '@open-wc/testing';
import {focusOn, press as pressOn} from '../../helpers/keyboard.js';
import {html} from 'lit';
import type {WikiActivityChartElement} from '../../../src/charts/activity-chart/activity-chart-element.js';
import '../../../src/charts/activity-chart/define.js';
import type {WikiSparklineElement} from '../../../src/charts/sparkline/sparkline-element.js';
import '../../../src/charts/sparkline/define.js';

const find = (element: HTMLElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const plotOf = (element: HTMLElement) => find(element, '[role=slider]')!;
const tip = (element: HTMLElement) => find(element, '[part=tooltip]');
const words = (element: HTMLElement) => plotOf(element).getAttribute('aria-valuetext');

async function chart(dir = 'ltr', lang = 'en-GB'): Promise<WikiActivityChartElement> {
  const outer = fixtureSync<HTMLElement>(html`<div lang=${lang} dir=${dir} style="width: 300px">
    <wiki-activity-chart values="1 0 4 2" start-day="2026-09-24" label="Edits per day"></wiki-activity-chart>
  </div>`);
  const element = outer.querySelector('wiki-activity-chart')!;
  await element.updateComplete;
  return element;
}

async function point(element: WikiActivityChartElement, part: number, type = 'pointermove') {
  const {left, width, top} = plotOf(element).getBoundingClientRect();
  plotOf(element).dispatchEvent(
    new PointerEvent(type, {
      clientX: left + part * width,
      clientY: top + 5,
      pointerType: 'mouse',
      bubbles: true,
    }),
  );
  await element.updateComplete;
}

async function press(element: WikiActivityChartElement, ...keys: readonly string[]) {
  focusOn(plotOf(element));
  for (const key of keys) pressOn(plotOf(element), key);
  await element.updateComplete;
}

describe('<wiki-activity-chart>', () => {
  it('is one tab stop that says what it shows and which day it stands on', async () => {
    const plot = plotOf(await chart());
    expect(plot.tabIndex).to.equal(0);
    expect(plot.getAttribute('aria-label')).to.equal('Edits per day');
    expect(plot.getAttribute('aria-valuetext')).to.match(/27 September: 2$/);
  });

  it('marks the last day when it gets the focus', async () => {
    const element = await chart();
    await press(element);
    expect(tip(element)?.textContent).to.contain('27 September');
  });

  it('moves a day back and forth with the arrow keys', async () => {
    const element = await chart();
    await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(words(element)).to.contain('26 September');
  });

  it('moves forward with the left arrow where time runs to the left', async () => {
    const element = await chart('rtl');
    await press(element, 'Home', 'ArrowLeft');
    expect(words(element)).to.contain('25 September');
  });

  it('goes to the ends with Home and End, and not beyond', async () => {
    const element = await chart();
    await press(element, 'Home', 'ArrowLeft');
    expect(words(element)).to.contain('24 September');
    await press(element, 'End', 'ArrowRight');
    expect(words(element)).to.contain('27 September');
  });

  it('leaves keys with modifiers to the browser', async () => {
    const element = await chart();
    const event = new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, cancelable: true});
    plotOf(element).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('hides the tooltip on Escape and keeps the mark', async () => {
    const element = await chart();
    await press(element, 'Escape');
    expect(tip(element)).to.equal(null);
    expect(find(element, '[part=mark]')).to.exist;
  });

  it('shows the tooltip again on the next move', async () => {
    const element = await chart();
    await press(element, 'Escape', 'ArrowLeft');
    expect(tip(element)).to.exist;
  });

  it('marks the day under the pointer', async () => {
    const element = await chart();
    await point(element, 0.6);
    expect(tip(element)?.textContent).to.contain('26 September');
  });

  it('marks the day under the pointer where time runs to the left', async () => {
    const element = await chart('rtl');
    await point(element, 0.9);
    expect(tip(element)?.textContent).to.contain('24 September');
  });

  it('hides the tooltip of a pointer on Escape too', async () => {
    const element = await chart();
    await point(element, 0.6);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await element.updateComplete;
    expect(tip(element)).to.equal(null);
  });

  it('takes the mark away with the pointer', async () => {
    const element = await chart();
    await point(element, 0.6);
    await point(element, 0.6, 'pointerleave');
    expect(find(element, '[part=mark]')).to.equal(null);
  });

  it('goes back to the focused day when the pointer leaves', async () => {
    const element = await chart();
    await press(element, 'Home');
    await point(element, 0.9);
    await point(element, 0.9, 'pointerleave');
    expect(tip(element)?.textContent).to.contain('24 September');
  });

  for (const dir of ['ltr', 'rtl'])
    for (const day of ['Home', 'End'])
      it(`keeps the tooltip beside the marked column, ${dir}, ${day}`, async () => {
        const element = await chart(dir);
        await press(element, day);
        const [box, mark] = [tip(element)!, find(element, '[part=mark]')!].map((one) =>
          one.getBoundingClientRect(),
        );
        expect(box!.right <= mark!.left || box!.left >= mark!.right).to.equal(true);
        const {left, right} = element.getBoundingClientRect();
        expect(box!.left >= left && box!.right <= right).to.equal(true);
      });

  it('puts the earliest day at the right where text runs to the left', async () => {
    const element = await chart('rtl');
    await press(element, 'Home');
    const {left, width} = plotOf(element).getBoundingClientRect();
    expect(find(element, '[part=mark]')!.getBoundingClientRect().left).to.be.greaterThan(
      left + width / 2,
    );
  });

  it('writes days in the language around it', async () => {
    expect(words(await chart('ltr', 'ru'))).to.contain('сентября');
  });

  it('writes English where the language is no language', async () => {
    expect(words(await chart('ltr', 'x_y!'))).to.contain('September');
  });

  it('draws anew when its values change', async () => {
    const element = await chart();
    const before = find(element, '.bars')?.getAttribute('d');
    element.values = [9, 9];
    await element.updateComplete;
    expect(find(element, '.bars')?.getAttribute('d')).to.not.equal(before);
    expect(plotOf(element).getAttribute('aria-valuemax')).to.equal('2');
  });

  it('is a table on demand, with a row for each day', async () => {
    const element = await chart();
    element.asTable = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tr')).to.have.lengthOf(4);
    expect(find(element, 'caption')?.textContent).to.equal('Edits per day');
    expect(find(element, 'svg')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('reads its values from JSON too', async () => {
    const element = await fixture<WikiActivityChartElement>(
      html`<wiki-activity-chart values="[1, null, 3]"></wiki-activity-chart>`,
    );
    expect(element.values).to.deep.equal([1, null, 3]);
  });

  it('takes unreadable values for none', async () => {
    const element = await fixture<WikiActivityChartElement>(
      html`<wiki-activity-chart label="None" values="[1, oops"></wiki-activity-chart>`,
    );
    expect(element.values).to.deep.equal([]);
  });

  it('is no tab stop without days', async () => {
    const element = await fixture<WikiActivityChartElement>(
      html`<wiki-activity-chart label="None"></wiki-activity-chart>`,
    );
    expect(find(element, '[tabindex]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('draws 100,000 days', async () => {
    const values = Array.from({length: 100_000}, (_, i) => i % 9);
    const element = await fixture<WikiActivityChartElement>(
      html`<wiki-activity-chart label="Many" .values=${values}></wiki-activity-chart>`,
    );
    expect(plotOf(element).getAttribute('aria-valuemax')).to.equal('400');
  });

  it('is accessible while a day is marked', async () => {
    const element = await chart();
    await press(element, 'Home');
    await expect(element).to.be.accessible();
  });

  it('keeps its marks apart from those of another chart', async () => {
    const [one, other] = [await chart(), await chart()];
    await press(one, 'Home');
    expect(find(other, '[part=mark]')).to.equal(null);
  });
});

describe('<wiki-sparkline>', () => {
  const sparkline = (values: readonly (number | null)[], label = '') =>
    fixture<WikiSparklineElement>(
      html`<wiki-sparkline .values=${values} label=${label}></wiki-sparkline>`,
    );

  it('is a picture with a name where it has a label', async () => {
    const picture = find(await sparkline([1, 2], 'Views'), 'svg');
    expect(picture?.getAttribute('role')).to.equal('img');
    expect(picture?.getAttribute('aria-label')).to.equal('Views');
  });

  it('is hidden from assistive technology without a label', async () => {
    expect(find(await sparkline([1, 2]), 'svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('ends with a dot', async () => {
    expect(find(await sparkline([1, 2, null]), 'circle')).to.exist;
  });

  it('keeps line and dot inside its box', async () => {
    const element = await sparkline([0, 1000, 0, 1000]);
    const {left, right} = element.getBoundingClientRect();
    const dot = find(element, 'circle')!.getBoundingClientRect();
    expect(dot.left >= left && dot.right <= right).to.equal(true);
  });

  it('runs to the left in right-to-left text', async () => {
    const outer = fixtureSync<HTMLElement>(
      html`<div dir="rtl"><wiki-sparkline values="1 2 3"></wiki-sparkline></div>`,
    );
    const element = outer.querySelector('wiki-sparkline')!;
    await element.updateComplete;
    const {left, width} = element.getBoundingClientRect();
    expect(find(element, 'circle')!.getBoundingClientRect().left).to.be.below(left + width / 2);
  });

  for (const values of [[], [5], [0, 0, 0], [null, null], [Number.NaN, -4, Infinity]])
    it(`survives ${JSON.stringify(values)}`, async () => {
      await expect(await sparkline(values, 'Views')).to.be.accessible();
    });
});
