import {expect} from '@open-wc/testing';
import type {Parameters} from '../../../../src/adapters/http/parameters.js';
import {queryString, written} from '../../../../src/adapters/http/parameters.js';
import {merge, toMergeable, toParameters} from '../../../../src/adapters/http/merge.js';

function merged(a: Parameters, b: Parameters): string | null {
  const both = merge(toMergeable(a), toMergeable(b));
  return both && decodeURIComponent(String(queryString(written(toParameters(both)))));
}

describe('merging of queries', () => {
  const edits = {list: ['usercontribs'], ucuser: 'Tansy Vole', uclimit: 500};

  it('unites the modules of both', () => {
    expect(merged(edits, {meta: ['userinfo'], uiprop: 'rights'})).to.equal(
      'list=usercontribs&meta=userinfo&uclimit=500&ucuser=Tansy+Vole&uiprop=rights',
    );
  });

  it('gives the same request whichever was asked first', () => {
    const site = {meta: ['siteinfo'], list: ['random']};
    expect(merged(edits, site)).to.equal(merged(site, edits));
  });

  it('takes equal queries for one', () => {
    expect(merged(edits, edits)).to.equal('list=usercontribs&uclimit=500&ucuser=Tansy+Vole');
  });

  it('unites what is asked of the same pages', () => {
    expect(
      merged({titles: ['A', 'B'], prop: ['info']}, {titles: ['A', 'B'], prop: ['pageviews']}),
    ).to.equal('prop=info|pageviews&titles=A|B');
  });

  it('lets pages and lists travel together', () => {
    expect(merged({titles: ['A'], prop: ['info']}, edits)).to.be.a('string');
  });

  it('lets lists travel with whatever pages a request is about', () => {
    for (const which of [{redirects: true, titles: ['A']}, {generator: 'random'}, {pageids: ['1']}])
      expect(merged({...which, prop: ['info']}, edits)).to.be.a('string');
  });

  const apart: Readonly<Record<string, readonly [Parameters, Parameters]>> = {
    'different pages': [
      {titles: ['A'], prop: ['info']},
      {titles: ['B'], prop: ['info']},
    ],
    'different scalars': [edits, {...edits, ucuser: 'Kelp'}],
    'a filter that only one of two users of a module has': [edits, {...edits, ucnamespace: 0}],
    'a continued query and a new one': [
      {...edits, uccontinue: 'x', continue: '-||'},
      {meta: ['siteinfo']},
    ],
    'pages and a generator': [
      {titles: ['A'], prop: ['info']},
      {generator: 'random', prop: ['extracts']},
    ],
    'resolved and unresolved redirects': [
      {titles: ['A'], prop: ['info'], redirects: true},
      {titles: ['A'], prop: ['links']},
    ],
  };
  for (const [what, [a, b]] of Object.entries(apart))
    it(`keeps apart ${what}`, () => {
      expect(merged(a, b)).to.equal(null);
      expect(merged(b, a)).to.equal(null);
    });

  it('separates values that hold the separator', () => {
    expect(written({ususers: ['a|b', 'c']}).ususers).to.equal('\u001fa|b\u001fc');
  });

  it('leaves out what is not set', () => {
    expect(written({a: undefined, b: false, c: true, d: 0})).to.deep.equal({c: '1', d: '0'});
  });
});
