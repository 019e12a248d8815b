import {expect} from '@open-wc/testing';
import {LazyPart} from '../../../src/controllers/lazy-part.js';

function host() {
  const log: string[] = [];
  return {
    log,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void log.push('update'),
    updateComplete: Promise.resolve(true),
  };
}

describe('LazyPart', () => {
  it('loads nothing before it is wanted', () => {
    let loads = 0;
    new LazyPart(host(), () => Promise.resolve(++loads));
    expect(loads).to.equal(0);
  });

  it('loads once, however often it is wanted, and has its host drawn again', async () => {
    let loads = 0;
    const drawn = host();
    const part = new LazyPart(drawn, () => Promise.resolve(++loads));
    expect([part.want(), part.want()]).to.deep.equal([undefined, undefined]);
    await part.coming;
    expect(part.want()).to.equal(1);
    expect(drawn.log).to.deep.equal(['update']);
  });

  it('says when it does not come, and does not ask on every drawing', async () => {
    let loads = 0;
    const part = new LazyPart(host(), () => {
      loads++;
      return Promise.reject(new Error('offline'));
    });
    part.want();
    await part.coming;
    part.want();
    expect([part.failed, loads]).to.deep.equal([true, 1]);
  });

  it('asks again after a reset', async () => {
    let loads = 0;
    const part = new LazyPart(host(), () =>
      loads++ ? Promise.resolve('here') : Promise.reject(new Error('offline')),
    );
    part.want();
    await part.coming;
    part.reset();
    part.want();
    await part.coming;
    expect(part.want()).to.equal('here');
  });
});
