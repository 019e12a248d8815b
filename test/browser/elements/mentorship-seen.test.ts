import {expect, fixture, html} from '@open-wc/testing';
import {whenSeen} from '../../../src/elements/mentorship/when-seen.js';

const frames = async (count = 4) => {
  for (let frame = 0; frame < count; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('whenSeen()', () => {
  it('tells once when something is in view', async () => {
    const element = await fixture(html`<p>Seen</p>`);
    let times = 0;
    await new Promise<void>((resolve) => {
      whenSeen(
        [element],
        () => {
          times++;
          resolve();
        },
        0,
      );
    });
    await frames();
    expect(times).to.equal(1);
  });

  it('tells nothing of what is below the fold', async () => {
    const box = await fixture(html`<div style="padding-top: 300vh"><p>Far</p></div>`);
    const [far] = box.children;
    let times = 0;
    const stop = whenSeen(far ? [far] : [], () => times++, 0);
    await frames();
    stop();
    expect(times).to.equal(0);
  });

  it('tells nothing once it was ended', async () => {
    const element = await fixture(html`<p>Seen</p>`);
    let times = 0;
    whenSeen([element], () => times++, 0)();
    await frames();
    expect(times).to.equal(0);
  });
});
