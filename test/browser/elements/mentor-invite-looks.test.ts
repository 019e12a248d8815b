/** How wiki-mentor-invite looks and is used: colours, directions, widths, keyboard. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/mentor-invite/define.js';
import type {WikiMentorInviteElement} from '../../../src/elements/mentor-invite/mentor-invite-element.js';
import {mount, now, settled} from '../../helpers/mount.js';

interface Show {
  readonly language?: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly outlined?: boolean;
  readonly failing?: boolean;
}

async function show({
  language = 'en',
  width = 352,
  scheme = 'light',
  outlined = false,
  failing = false,
}: Show = {}): Promise<WikiMentorInviteElement> {
  const fail = failing ? ({kind: 'network', only: 'writing'} as const) : null;
  const element = await mount<WikiMentorInviteElement>(
    html`<wiki-mentor-invite
      style="--wiki-color-scheme: ${scheme}"
      ?outlined=${outlined}
    ></wiki-mentor-invite>`,
    {adapter: createMemoryAdapter('invite', {now: () => now, fail}), language, width},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const all = (element: HTMLElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: HTMLElement, selector: string) => all(element, selector)[0]!;

async function until(element: WikiMentorInviteElement, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
}

async function dismiss(element: WikiMentorInviteElement): Promise<void> {
  one(element, '[part=actions] button').click();
  await until(element, () => element.variant === 'dismissed');
}

describe('<wiki-mentor-invite> looks', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const language of ['en', 'ar']) {
      it(`accessible, ${scheme}, ${language}`, async () => {
        await expect(await show({scheme, language})).to.be.accessible();
        await expect(await show({scheme, language, outlined: true})).to.be.accessible();
      });

      it(`accessible once it is closed, ${scheme}, ${language}`, async () => {
        const element = await show({scheme, language});
        await dismiss(element);
        await expect(element).to.be.accessible();
      });

      it(`accessible when that could not be stored, ${scheme}, ${language}`, async () => {
        const element = await show({scheme, language, failing: true});
        one(element, '[part=actions] button').click();
        await until(element, () => all(element, '[role=alert]').length > 0);
        await expect(element).to.be.accessible();
      });
    }

  for (const language of ['en', 'ar', 'ru'])
    for (const width of [240, 320, 352, 760])
      it(`well at ${width} px, ${language}`, async () => {
        const element = await show({language, width});
        const box = element.getBoundingClientRect();
        for (const inner of all(element, 'h2, p, li, a, button')) {
          const {left, right} = inner.getBoundingClientRect();
          expect(left).to.be.at.least(box.left);
          expect(right).to.be.at.most(box.right);
        }
        const title = one(element, 'h2').getBoundingClientRect();
        const close = one(element, '[part=actions]').getBoundingClientRect();
        expect(close.top).to.be.lessThan(title.bottom);
        await dismiss(element);
        expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
      });

  for (const size of [14, 15, 16, 20])
    it(`with the cross level with the first line of the title at ${size} px`, async () => {
      const element = await show({width: 240});
      element.style.fontSize = `${size}px`;
      const range = document.createRange();
      range.selectNodeContents(one(element, 'h2'));
      const [line] = range.getClientRects();
      const cross = one(element, '.dismiss .icon').getBoundingClientRect();
      const middle = ({top, bottom}: DOMRect) => (top + bottom) / 2;
      expect(middle(line!)).to.be.closeTo(middle(cross), 1);
    });

  it('like its skin: the button is filled with the skin’s own colour', async () => {
    document.documentElement.style.setProperty('--background-color-progressive', 'rgb(1, 2, 3)');
    const element = await show();
    const {backgroundColor} = getComputedStyle(one(element, 'a'));
    document.documentElement.removeAttribute('style');
    expect(backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('quieter beside a filled button', async () => {
    const ground = async (outlined: boolean) => {
      const element = await show({outlined});
      return getComputedStyle(one(element, 'a')).backgroundColor;
    };
    expect(await ground(false)).to.equal('rgb(51, 102, 204)');
    expect(await ground(true)).to.equal('rgb(255, 255, 255)');
  });

  it('small once it is closed', async () => {
    const element = await show();
    const before = element.offsetHeight;
    await dismiss(element);
    expect(element.offsetHeight).to.be.lessThan(before / 4);
  });

  it('in the order in which the keyboard goes: close, become a mentor, learn more', async () => {
    const element = await show();
    const stops = all(element, 'a[href], button').map((stop) => {
      stop.focus();
      return element.shadowRoot?.activeElement === stop ? stop.localName : 'unreachable';
    });
    expect(stops).to.deep.equal(['button', 'a', 'a']);
    const names = all(element, 'a[href], button').map(
      (stop) => stop.ariaLabel ?? stop.textContent.trim(),
    );
    expect(names).to.deep.equal(['Hide this invitation', 'Become a mentor', 'Learn more']);
  });

  it('moves nothing when it comes: it has its height at once', async () => {
    const element = await mount<WikiMentorInviteElement>(
      html`<wiki-mentor-invite></wiki-mentor-invite>`,
      {adapter: createMemoryAdapter('invite', {now: () => now, delay: 5})},
    );
    const heights = new Set<number>();
    while (element.status !== 'ready') {
      heights.add(element.offsetHeight);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect([...heights]).to.deep.equal([0]);
    const height = element.offsetHeight;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(element.offsetHeight).to.equal(height);
  });
});
