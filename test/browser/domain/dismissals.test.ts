import {expect} from '@open-wc/testing';
import {dismissalKey, dismissalValue, dismissedThings} from '../../../src/domain/dismissals.js';

const now = Date.parse('2026-11-22T12:12:00Z');

describe('dismissals', () => {
  it('are stored with version and time, under a key of their own', () => {
    expect(dismissalKey('mentor-invite')).to.equal('dismissed-mentor-invite');
    expect(JSON.parse(dismissalValue(now))).to.deep.equal({v: 1, at: '2026-11-22T12:12:00.000Z'});
  });

  it('are read back', () => {
    const stored = {[dismissalKey('mentor-invite')]: dismissalValue(now)};
    expect(dismissedThings(stored)).to.deep.equal(['mentor-invite']);
  });

  it('are several, in any order', () => {
    const stored = {'dismissed-b': dismissalValue(now), 'dismissed-a': dismissalValue(now)};
    expect([...dismissedThings(stored)].sort()).to.deep.equal(['a', 'b']);
  });

  it('of a later version still hold', () => {
    const stored = {'dismissed-a': '{"v":2,"until":"2027-01-01"}', 'dismissed-b': '{"v":17}'};
    expect(dismissedThings(stored)).to.deep.equal(['a', 'b']);
  });

  it('are none where nothing is stored', () => {
    expect(dismissedThings({})).to.deep.equal([]);
  });

  it('leave other keys alone', () => {
    expect(dismissedThings({questions: dismissalValue(now)})).to.deep.equal([]);
  });

  for (const value of [
    '',
    '1',
    'true',
    'null',
    '[]',
    '{',
    '{}',
    '"dismissed"',
    '{"v":1}',
    '{"v":1,"at":""}',
    '{"v":1,"at":"yesterday"}',
    '{"v":1,"at":5}',
    '{"v":0,"at":"2026-11-22T12:12:00Z"}',
    '{"v":-2}',
    '{"v":"2"}',
    '{"v":1.5}',
    '{"v":null}',
  ])
    it(`do not come of ${JSON.stringify(value)}`, () => {
      expect(dismissedThings({'dismissed-a': value})).to.deep.equal([]);
    });
});
