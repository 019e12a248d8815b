import {expect, fixture, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import {whenSeen} from '../../../src/platform/when-seen.js';
import {fakeObservers} from '../../helpers/fake-observer.js';

describe('an element is seen', () => {
  let observers: ReturnType<typeof fakeObservers>;
  beforeEach(() => (observers = fakeObservers()));
  afterEach(() => observers.restore());

  async function watch(style = '') {
    const element = await fixture<HTMLElement>(html`<div style=${style}>Text</div>`);
    const told: string[] = [];
    const stop = whenSeen(element, () => told.push('seen'));
    return {element, told, stop};
  }

  it('once, when half of it is in the window', async () => {
    const {element, told} = await watch();
    observers.tell(element, {ratio: 0.4, height: 100, middle: false});
    expect(told).to.deep.equal([]);
    observers.tell(element, {ratio: 0.5, height: 100, middle: false});
    observers.tell(element, {ratio: 1, height: 100, middle: false});
    expect(told).to.deep.equal(['seen']);
    expect(observers.watched()).to.deep.equal([]);
  });

  it('when it is taller than the window and crosses its middle', async () => {
    const {element, told} = await watch();
    observers.tell(element, {ratio: 0.1, height: innerHeight * 8, middle: true});
    expect(told).to.deep.equal(['seen']);
  });

  it('not when it is small and its top only crosses the middle', async () => {
    const {element, told} = await watch();
    observers.tell(element, {ratio: 0.2, height: 100, middle: true});
    expect(told).to.deep.equal([]);
  });

  it('only once its menu is open', async () => {
    const {element, told} = await watch('visibility: hidden');
    observers.tell(element, {ratio: 1, height: 20, middle: false});
    expect(told).to.deep.equal([]);
    element.style.visibility = '';
    document.body.click();
    await nextFrame();
    await nextFrame();
    expect(told).to.deep.equal(['seen']);
  });

  it('never after the watch was ended', async () => {
    const {element, told, stop} = await watch();
    stop();
    observers.tell(element, {ratio: 1, height: 20, middle: false});
    expect(told).to.deep.equal([]);
  });
});
