import {expect} from '@open-wc/testing';
import {lazily} from '../../../../src/adapters/http/lazily.js';

describe('a part that is fetched when it is wanted', () => {
  it('is fetched once for all who want it', async () => {
    let fetched = 0;
    const part = lazily(async () => ++fetched);
    expect(await Promise.all([part(), part(), part()])).to.deep.equal([1, 1, 1]);
  });

  it('fails as the network does, and is fetched again by the next', async () => {
    const replies = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve('there')];
    const part = lazily(() => replies.shift() ?? Promise.resolve('again'));
    expect(await part().catch((error: unknown) => error)).to.include({kind: 'network'});
    expect(await part()).to.equal('there');
  });
});
