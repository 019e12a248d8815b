import {expect} from '@open-wc/testing';
import {failuresOf, noteFailure} from '../../../src/config/failure-counts.js';

const now = Date.parse('2026-11-22T12:12:00Z');
const day = 86_400_000;
const wiki = 'memory:failures';

describe('failures in this browser', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('are counted by module, on each wiki apart', () => {
    noteFailure(wiki, 'impact', now - day);
    noteFailure(wiki, 'impact', now);
    noteFailure(wiki, 'mentorship', now);
    noteFailure('memory:other', 'impact', now);
    expect(failuresOf(wiki, now)).to.deep.equal({impact: 2, mentorship: 1});
  });

  it('are forgotten after two weeks', () => {
    noteFailure(wiki, 'impact', now);
    expect(failuresOf(wiki, now + 13 * day)).to.deep.equal({impact: 1});
    expect(failuresOf(wiki, now + 14 * day)).to.deep.equal({});
  });

  it('are none where somebody wrote something else there', () => {
    for (const text of ['[]', '{', '{"2026-11-22": {"impact": "many"}}', '{"2026-11-22": 3}']) {
      localStorage.setItem(`wiki-homepage|failures|${wiki}`, text);
      expect(failuresOf(wiki, now)).to.deep.equal({});
    }
  });
});
