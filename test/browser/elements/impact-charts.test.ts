/** How wiki-impact looks and behaves: plots, table, widths, directions, colours. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/impact/define.js';
import type {WikiImpactElement} from '../../../src/elements/impact/impact-element.js';
import {focusOn, press} from '../../helpers/keyboard.js';
import {mount, now, settled} from '../../helpers/mount.js';

interface Show {
  readonly scenario?: string;
  readonly language?: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

async function show({
  scenario = 'full',
  language = 'en',
  width = 664,
  scheme = 'light',
}: Show = {}): Promise<WikiImpactElement> {
  const element = await mount<WikiImpactElement>(
    html`<wiki-impact style="--wiki-color-scheme: ${scheme}"></wiki-impact>`,
    {adapter: createMemoryAdapter(scenario, {now: () => now}), language, width},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const all = (element: HTMLElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: HTMLElement, selector: string) => all(element, selector)[0];
const words = (element: HTMLElement | undefined) =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const plot = (element: HTMLElement) => one(element, '[role=slider]')!;

async function mark(element: WikiImpactElement, ...keys: readonly string[]) {
  focusOn(plot(element));
  for (const key of keys) press(plot(element), key);
  await element.updateComplete;
}

describe('<wiki-impact> plots', () => {
  it('draw the columns as one path', async () => {
    expect(all(await show(), '.bars')).to.have.lengthOf(1);
  });

  it('have one tab stop, named by a sentence that says the same', async () => {
    const element = await show();
    expect(all(element, '.plot[tabindex]')).to.have.lengthOf(1);
    expect(
      plot(element)
        .getAttribute('aria-label')
        ?.replace(/[\u2066-\u2069]/g, ''),
    )
      .to.contain('109 edits from 24 September to 22 November')
      .and.contain('Arrow keys');
  });

  it('say the views in a sentence too', async () => {
    expect(one(await show(), '[part=line-plot]')?.ariaLabel).to.contain('12,176 views');
  });

  it('mark the same day in both', async () => {
    const element = await show();
    await mark(element, 'Home');
    expect(words(one(element, '[part=tooltip]'))).to.equal('Thu 24 September0 edits · 147 views');
    expect(one(element, '.guide')).to.exist;
    expect(one(element, '.dot')).to.exist;
  });

  it('have no dot on a day whose views are not counted yet', async () => {
    const element = await show();
    await mark(element, 'End');
    expect(words(one(element, '[part=tooltip]'))).to.equal('Sun 22 November2 edits');
    expect(one(element, '.dot')).to.equal(undefined);
  });

  it('announce the marked day', async () => {
    const element = await show();
    await mark(element, 'Home', 'ArrowRight');
    expect(plot(element).getAttribute('aria-valuetext')).to.contain('25 September');
  });

  it('stop the line at the last counted day', async () => {
    const element = await show();
    const line = one(element, '.line')!.getBoundingClientRect();
    const box = one(element, '[part=line-plot]')!.getBoundingClientRect();
    expect(line.right).to.be.below(box.right - box.width / 60);
  });

  it('have their days under each other', async () => {
    const element = await show();
    await mark(element, 'Home');
    const [bar, guide] = ['[part=mark]', '.guide'].map((part) =>
      one(element, part)!.getBoundingClientRect(),
    );
    expect(Math.abs(bar!.left + bar!.width / 2 - guide!.left)).to.be.below(1);
  });

  it('run from right to left in Arabic', async () => {
    const element = await show({language: 'ar'});
    await mark(element, 'Home');
    const {left, width} = plot(element).getBoundingClientRect();
    expect(one(element, '[part=mark]')!.getBoundingClientRect().left).to.be.greaterThan(
      left + width * 0.9,
    );
  });

  it('stay marked while new numbers come', async () => {
    const element = await show();
    await mark(element, 'Home');
    await element.refresh();
    await element.updateComplete;
    expect(words(one(element, '[part=tooltip]'))).to.contain('24 September');
  });

  for (const width of [288, 352, 664])
    for (const language of ['en', 'ar'])
      for (const key of ['Home', 'End'])
        it(`keep the tooltip in the card, ${width} px, ${language}, ${key}`, async () => {
          const element = await show({width, language});
          await mark(element, key);
          const [tip, bar] = ['[part=tooltip]', '[part=mark]'].map((part) =>
            one(element, part)!.getBoundingClientRect(),
          );
          const card = one(element, '[part=card]')!.getBoundingClientRect();
          expect(tip!.left >= card.left && tip!.right <= card.right).to.equal(true);
          expect(tip!.right <= bar!.left || tip!.left >= bar!.right).to.equal(true);
        });
});

describe('<wiki-impact> as a table', () => {
  async function table(scenario = 'full') {
    const element = await show({scenario});
    one(element, '[part=actions] button')!.click();
    await element.updateComplete;
    return element;
  }

  it('has a row for each day, newest first', async () => {
    const rows = all(await table(), 'tbody tr').map(words);
    expect(rows).to.have.lengthOf(60);
    expect(rows[0]).to.equal('22 November2not counted yet');
  });

  it('takes the place of the plots', async () => {
    expect(one(await table(), '.plot')).to.equal(undefined);
  });

  it('has no column of views where there are none', async () => {
    expect(words(one(await table('no-views'), 'thead'))).to.equal('DayEdits');
  });

  it('can be scrolled by keyboard and is accessible', async () => {
    const element = await table();
    expect(one(element, '[part=table]')?.tabIndex).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('gives way to the plots again', async () => {
    const element = await table();
    const button = one(element, '[part=actions] button')!;
    expect(button.ariaLabel).to.equal('Show the numbers as charts');
    button.click();
    await element.updateComplete;
    expect(plot(element)).to.exist;
  });
});

describe('<wiki-impact> widths', () => {
  for (const scenario of ['full', 'long-words', 'huge', 'stale'])
    it(`does not scroll sideways at 288 px, ${scenario}`, async () => {
      const element = await show({scenario, width: 288});
      expect(element.scrollWidth).to.be.at.most(288);
      const card = one(element, '[part=card]')!.getBoundingClientRect();
      const wider = all(element, 'a, b, h2, h3, dd, .thumb').filter(
        (part) => part.getBoundingClientRect().right > card.right,
      );
      expect(wider.map(words)).to.deep.equal([]);
    });

  it('shows two scores in a row below 560 px, four from there', async () => {
    const tops = (element: HTMLElement) =>
      new Set(all(element, '[part=scores] > div').map((score) => score.getBoundingClientRect().top))
        .size;
    expect(tops(await show({width: 559}))).to.equal(2);
    expect(tops(await show({width: 560}))).to.equal(1);
  });

  it('has no sparklines below 400 px', async () => {
    const shown = (element: HTMLElement) =>
      all(element, '.spark').filter((spark) => spark.getBoundingClientRect().width > 0).length;
    expect(shown(await show({width: 399}))).to.equal(0);
    expect(shown(await show({width: 400}))).to.equal(3);
  });

  it('keeps a width of its own where its parent shrinks to fit', async () => {
    const element = await show();
    element.style.float = 'left';
    expect(element.offsetWidth).to.be.greaterThan(300);
  });
});

describe('<wiki-impact> colours', () => {
  const ground = (element: HTMLElement) =>
    getComputedStyle(one(element, '[part=card]')!).backgroundColor;
  const root = document.documentElement;
  afterEach(() => {
    root.className = '';
    root.removeAttribute('style');
  });
  const plain = async () => {
    const element = await show();
    element.removeAttribute('style');
    return element;
  };

  it('are light without any class', async () => {
    expect(ground(await plain())).to.equal('rgb(255, 255, 255)');
  });

  it('are dark where the skin says night', async () => {
    const element = await plain();
    root.className = 'skin-theme-clientpref-night';
    expect(ground(element)).to.equal('rgb(16, 20, 24)');
  });

  it('are light where the skin says day, whatever the page says', async () => {
    const element = await plain();
    root.className = 'skin-theme-clientpref-day';
    root.style.colorScheme = 'dark';
    expect(ground(element)).to.equal('rgb(255, 255, 255)');
  });

  it('follow the page where no skin speaks', async () => {
    const element = await plain();
    root.style.colorScheme = 'dark';
    expect(ground(element)).to.equal('rgb(16, 20, 24)');
  });

  it('are the skin’s own where it has Codex properties', async () => {
    const element = await plain();
    root.style.setProperty('--background-color-base', 'rgb(1, 2, 3)');
    expect(ground(element)).to.equal('rgb(1, 2, 3)');
  });

  it('can be set on the element alone', async () => {
    const element = await plain();
    element.style.setProperty('--wiki-background-color-base', 'rgb(4, 5, 6)');
    expect(ground(element)).to.equal('rgb(4, 5, 6)');
  });

  for (const scenario of ['full', 'unactivated', 'stale', 'no-views'])
    for (const language of ['en', 'ar'])
      it(`have enough contrast in the dark, ${scenario}, ${language}`, async () => {
        await expect(await show({scenario, language, scheme: 'dark'})).to.be.accessible();
      });

  it('have enough contrast in the dark while a day is marked', async () => {
    const element = await show({scheme: 'dark'});
    await mark(element, 'Home');
    await expect(element).to.be.accessible();
  });
});
