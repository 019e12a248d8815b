import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Participation} from '../../../../src/domain/mentorship/participation.js';
import {
  assigned,
  changed,
  parseParticipation,
  storedParticipation,
  undecided,
} from '../../../../src/domain/mentorship/participation.js';

const now = '2026-11-22T12:00:00Z';
const withMentor: Participation = {...undecided, explicit: true, assigned: true, mentor: 4};
const left: Participation = {...undecided, state: 'opted-out', reason: 'own-way'};

describe('what a reader decided', () => {
  it('is kept as a small text with its version', () => {
    expect(JSON.parse(storedParticipation(withMentor, now))).to.deep.equal({
      v: 1,
      state: 'enabled',
      explicit: true,
      assigned: true,
      mentor: 4,
      at: now,
    });
    expect(JSON.parse(storedParticipation(left, now))).to.include({
      state: 'opted-out',
      reason: 'own-way',
    });
  });

  it('comes back as it was', () => {
    for (const one of [undecided, withMentor, left, assigned(undecided)])
      expect(parseParticipation(storedParticipation(one, now))).to.deep.equal(one);
  });

  it('is not known where the text is not ours, or of a later version', () => {
    for (const text of ['', '{', 'null', '[]', '{"v":2,"state":"enabled"}', '{"v":1,"state":"x"}'])
      expect(parseParticipation(text), text).to.equal(null);
  });

  it('never is more than it can be, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          v: fc.constant(1),
          state: fc.constantFrom('enabled', 'graduated', 'x', 4),
          mentor: fc.jsonValue(),
          reason: fc.jsonValue(),
        })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (stored) => {
        const read = parseParticipation(stored);
        return read === null || read.mentor === null || read.mentor > 0;
      }),
    );
  });
});

describe('deciding', () => {
  it('for a mentor is explicit', () => {
    expect(changed(undecided, {change: 'opt-in'}, null)).to.include({
      state: 'enabled',
      explicit: true,
      assigned: true,
      mentor: null,
    });
  });

  it('for a mentor again keeps the one who was chosen', () => {
    expect(changed(withMentor, {change: 'opt-in'}, null)).to.deep.equal(withMentor);
  });

  it('to come back starts anew', () => {
    expect(changed(left, {change: 'opt-in'}, null)).to.include({mentor: null, reason: null});
  });

  it('to leave forgets the mentor and keeps the reason', () => {
    const change = {change: 'opt-out', reason: 'own-way'} as const;
    expect(changed(withMentor, change, null)).to.deep.equal(left);
  });

  it('to leave again keeps the reason that was given before', () => {
    expect(changed(left, {change: 'opt-out', reason: null}, null)).to.deep.equal(left);
    expect(changed(left, {change: 'opt-out', reason: 'other'}, null).reason).to.equal('other');
  });

  it('that one is finished is told apart from leaving', () => {
    expect(changed(withMentor, {change: 'graduate'}, null)).to.deep.equal({
      ...undecided,
      state: 'graduated',
    });
  });

  it('for somebody keeps their id', () => {
    const mentor = {id: 9, name: 'Kelp Otter'};
    expect(changed(undecided, {change: 'mentor', mentor}, 9)).to.include({
      mentor: 9,
      explicit: true,
      state: 'enabled',
    });
  });
});
