import {expect} from '@open-wc/testing';
import {editedLately, latelyFrom} from '../../../../src/domain/tasks/edited-lately.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const ids = (...edits: readonly (readonly [number, string])[]) => [
  ...editedLately(
    edits.map(([pageId, timestamp]) => ({pageId, timestamp})),
    now,
  ),
];

describe('pages that somebody edited lately', () => {
  it('are those of the last day, each once', () => {
    const found = ids(
      [4, '2026-11-23T11:59:00Z'],
      [2, '2026-11-23T09:00:00Z'],
      [4, '2026-11-22T13:00:00Z'],
      [9, '2026-11-22T12:00:00Z'],
      [3, '2026-11-22T11:59:59Z'],
    );
    expect(found).to.deep.equal([4, 2, 9]);
  });

  it('are told by the latest edit, in whatever order they come', () => {
    expect(ids([3, '2026-11-20T00:00:00Z'], [3, '2026-11-23T00:00:00Z'])).to.deep.equal([3]);
  });

  it('hold those of a wiki whose clock is ahead', () => {
    expect(ids([3, '2026-11-23T12:30:00Z'])).to.deep.equal([3]);
  });

  it('lack what has no id, or no time', () => {
    expect(ids([0, '2026-11-23T11:00:00Z'], [5, 'yesterday'])).to.deep.equal([]);
  });

  it('are asked for from an instant that stays the same for an hour', () => {
    expect(latelyFrom(now)).to.equal('2026-11-22T12:00:00Z');
    expect(latelyFrom(now + 59 * 60_000)).to.equal('2026-11-22T12:00:00Z');
    expect(latelyFrom(now + 60 * 60_000)).to.equal('2026-11-22T13:00:00Z');
  });
});
