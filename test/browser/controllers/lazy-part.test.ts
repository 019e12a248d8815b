import {expect} from '@open-wc/testing';
import {LazyPart, shared} from '../../../src/controllers/lazy-part.js';

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

/** A part that is its module. */
const part = <T>(drawn: ReturnType<typeof host>, load: () => Promise<T>, module = shared(load)) =>
  new LazyPart<T, T>(drawn, module, (loaded) => loaded);

describe('LazyPart', () => {
  it('loads nothing before it is wanted', () => {
    let loads = 0;
    part(host(), () => Promise.resolve(++loads));
    expect(loads).to.equal(0);
  });

  it('loads once, however often it is wanted, and has its host drawn again', async () => {
    let loads = 0;
    const drawn = host();
    const lazy = part(drawn, () => Promise.resolve(++loads));
    expect([lazy.want(), lazy.want()]).to.deep.equal([undefined, undefined]);
    await lazy.coming;
    expect(lazy.want()).to.equal(1);
    expect(drawn.log).to.deep.equal(['update']);
  });

  it('has its host drawn again where it is there at once, for what it loads itself', async () => {
    const module = shared(() => Promise.resolve('here'));
    await module.load();
    const drawn = host();
    const lazy = part(drawn, module.load, module);
    expect([lazy.want(), lazy.want(), drawn.log]).to.deep.equal(['here', 'here', []]);
    await Promise.resolve();
    expect(drawn.log).to.deep.equal(['update']);
  });

  it('says when it does not come, and does not ask on every drawing', async () => {
    let loads = 0;
    const lazy = part(host(), () => {
      loads++;
      return Promise.reject(new Error('offline'));
    });
    lazy.want();
    await lazy.coming;
    lazy.want();
    expect([lazy.failed, loads]).to.deep.equal([true, 1]);
  });

  it('asks again after a reset', async () => {
    let loads = 0;
    const lazy = part(host(), () =>
      loads++ ? Promise.resolve('here') : Promise.reject(new Error('offline')),
    );
    lazy.want();
    await lazy.coming;
    lazy.reset();
    lazy.want();
    await lazy.coming;
    expect(lazy.want()).to.equal('here');
  });

  it('is there at once where another host has loaded its module', async () => {
    const module = shared(() => Promise.resolve('here'));
    const first = part(host(), module.load, module);
    first.want();
    await first.coming;
    expect(part(host(), module.load, module).want()).to.equal('here');
  });

  it('waits for what makes its part of the module', async () => {
    const module = shared(() => Promise.resolve('texts'));
    await module.load();
    const lazy = new LazyPart(host(), module, (loaded) => Promise.resolve(`${loaded} and more`));
    expect(lazy.want()).to.equal(undefined);
    await lazy.coming;
    expect(lazy.want()).to.equal('texts and more');
  });
});
