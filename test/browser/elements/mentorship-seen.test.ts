import {expect} from '@open-wc/testing';
import {whenSeen} from '../../../src/elements/mentorship/when-seen.js';

/** A page behind another one is never looked at: here the test says what is in view. */
class FakeObserver {
  static latest: FakeObserver | undefined;
  active = true;
  private readonly callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.callback = callback;
    FakeObserver.latest = this;
  }

  observe(): void {
    this.active = true;
  }

  disconnect(): void {
    this.active = false;
  }

  say(...entries: readonly (readonly [Element, boolean])[]): void {
    const seen = entries.map(([target, isIntersecting]) => ({target, isIntersecting}));
    if (this.active)
      this.callback(
        seen as unknown as IntersectionObserverEntry[],
        this as unknown as IntersectionObserver,
      );
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('whenSeen()', () => {
  const original = globalThis.IntersectionObserver;
  const [one, other] = [document.createElement('p'), document.createElement('p')];
  before(() => {
    globalThis.IntersectionObserver = FakeObserver as unknown as typeof IntersectionObserver;
  });
  after(() => {
    globalThis.IntersectionObserver = original;
  });

  function watch() {
    const heard = {times: 0, stop: (): void => undefined};
    heard.stop = whenSeen(
      [one, other],
      () => {
        heard.times++;
      },
      0,
    );
    return {heard, observer: FakeObserver.latest};
  }

  it('tells once when everything is in view', async () => {
    const {heard, observer} = watch();
    observer?.say([one, true], [other, true]);
    await soon();
    observer?.say([one, true]);
    await soon();
    expect(heard.times).to.equal(1);
  });

  it('tells nothing while something is out of view', async () => {
    const {heard, observer} = watch();
    observer?.say([one, true], [other, false]);
    await soon();
    expect(heard.times).to.equal(0);
  });

  it('tells nothing of what left again at once', async () => {
    const {heard, observer} = watch();
    observer?.say([one, true], [other, true]);
    observer?.say([one, false]);
    await soon();
    expect(heard.times).to.equal(0);
  });

  it('tells nothing once it was ended', async () => {
    const {heard, observer} = watch();
    observer?.say([one, true], [other, true]);
    heard.stop();
    await soon();
    expect(heard.times).to.equal(0);
  });
});
