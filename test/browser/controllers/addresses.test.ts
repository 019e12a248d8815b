import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {Addresses} from '../../../src/controllers/addresses.js';

function addressesOf(answer: (title: string) => Promise<string | null>) {
  const asked: string[] = [];
  let drawn = 0;
  let adapter: Adapter | undefined = {
    links: {
      url: (title) => {
        asked.push(title);
        return answer(title);
      },
    },
  };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      drawn++;
    },
    updateComplete: Promise.resolve(true),
  };
  return {
    asked,
    addresses: new Addresses(host, () => adapter),
    drawn: () => drawn,
    use: (other: Adapter | undefined) => void (adapter = other),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('Addresses', () => {
  it('ask once, and draw again when the answer is in', async () => {
    const {addresses, asked, drawn} = addressesOf((title) => Promise.resolve(`/wiki/${title}`));
    expect(addresses.of('Help')).to.equal(undefined);
    addresses.of('Help');
    await settle();
    expect(addresses.of('Help')).to.equal('/wiki/Help');
    expect([asked.length, drawn()]).to.deep.equal([1, 1]);
  });

  it('know a web address without asking', () => {
    const {addresses, asked} = addressesOf(() => Promise.resolve(null));
    expect(addresses.of('https://wiki.example/Help')).to.equal('https://wiki.example/Help');
    expect(asked).to.deep.equal([]);
  });

  it('take no other scheme for an address', async () => {
    const {addresses, asked} = addressesOf(() => Promise.resolve(null));
    addresses.of('javascript:alert(1)');
    await settle();
    expect(addresses.of('javascript:alert(1)')).to.equal(null);
    expect(asked).to.deep.equal(['javascript:alert(1)']);
  });

  it('are none where asking fails', async () => {
    const {addresses} = addressesOf(() => Promise.reject(new Error('gone')));
    addresses.of('Help');
    await settle();
    expect(addresses.of('Help')).to.equal(null);
  });

  it('are none on a wiki that cannot tell', () => {
    const {addresses, use} = addressesOf(() => Promise.resolve('/old'));
    use({});
    expect(addresses.of('Help')).to.equal(null);
  });

  it('are not known before there is a wiki', async () => {
    const {addresses, use} = addressesOf(() => Promise.resolve('/old'));
    use(undefined);
    expect(addresses.of('Help')).to.equal(undefined);
    use({links: {url: () => Promise.resolve('/new')}});
    addresses.of('Help');
    await settle();
    expect(addresses.of('Help')).to.equal('/new');
  });
});
