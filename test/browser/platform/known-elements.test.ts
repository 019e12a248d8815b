import {expect} from '@open-wc/testing';
import {knownElement, registerModules} from '../../../src/platform/known-elements.js';

const line = (summary: boolean) => ({
  load: () => Promise.reject(new Error('not asked for')),
  data: [],
  module: {summary, mayHide: true},
});

describe('a module of an outside author', () => {
  it('is known by one line, and nothing of it is loaded', () => {
    registerModules({'wiki-test-reading-club': line(false)});
    expect(knownElement('wiki-test-reading-club')?.module?.mayHide).to.equal(true);
  });

  it('does not take the place of one that was there', () => {
    registerModules({'wiki-test-first': line(false)});
    registerModules({'wiki-test-first': line(true)});
    expect(knownElement('wiki-test-first')?.module?.summary).to.equal(false);
  });
});
