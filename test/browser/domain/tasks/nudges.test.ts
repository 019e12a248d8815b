import {expect} from '@open-wc/testing';
import {nudgeFor, type NudgeFacts, type NudgeRules} from '../../../../src/domain/tasks/nudges.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString();

const nudge = (facts: Partial<NudgeFacts> = {}, rules: Partial<NudgeRules> = {}) =>
  nudgeFor(
    {nudgeAfterHours: 48, nudgeEdits: 10, nudgeTasks: 4, sendsNudges: false, ...rules},
    {now, registration: hoursAgo(72), edits: 0, suggestedEdits: 0, dismissed: [], ...facts},
  );

describe('a reminder of suggested edits', () => {
  const rows = [
    ['comes 48 hours after sign-up', nudge({registration: hoursAgo(48)}), 'first-edit'],
    [
      'does not come before',
      nudge({registration: new Date(now - 48 * 3_600_000 + 1).toISOString()}),
      null,
    ],
    ['asks for a first edit where there is none', nudge(), 'first-edit'],
    ['asks for a first task after one ordinary edit', nudge({edits: 1}), 'first-task'],
    ['asks for a first task after ten', nudge({edits: 10}), 'first-task'],
    ['asks for nothing after eleven', nudge({edits: 11}), null],
    ['encourages after one suggested edit', nudge({edits: 1, suggestedEdits: 1}), 'more-tasks'],
    ['encourages after four', nudge({edits: 40, suggestedEdits: 4}), 'more-tasks'],
    ['says nothing after five', nudge({edits: 5, suggestedEdits: 5}), null],
    ['encourages though the edits were deleted since', nudge({suggestedEdits: 2}), 'more-tasks'],
    ['never comes where the wiki says 0 hours', nudge({}, {nudgeAfterHours: 0}), null],
    ['asks for no first task where the wiki says 0', nudge({edits: 1}, {nudgeEdits: 0}), null],
    ['asks for a first edit all the same', nudge({}, {nudgeEdits: 0, nudgeTasks: 0}), 'first-edit'],
    [
      'encourages nobody where the wiki says 0',
      nudge({edits: 1, suggestedEdits: 1}, {nudgeTasks: 0}),
      null,
    ],
    ['does not come where the wiki sends its own', nudge({}, {sendsNudges: true}), null],
    ['does not come once it was closed', nudge({dismissed: ['nudge-first-edit']}), null],
    ['comes when another one was closed', nudge({dismissed: ['nudge-more-tasks']}), 'first-edit'],
    ['does not come where it is not known since when', nudge({registration: null}), null],
    ['does not come where that is no date', nudge({registration: 'soon'}), null],
    ['does not come where the edits are not known', nudge({edits: null}), null],
    ['does not come where the suggested ones are not known', nudge({suggestedEdits: null}), null],
    ['does not come where it is not known what was closed', nudge({dismissed: null}), null],
    ['does not come to somebody whose clock is behind', nudge({registration: hoursAgo(-5)}), null],
  ] as const;
  for (const [words, got, wanted] of rows)
    it(words, () => {
      expect(got).to.equal(wanted);
    });
});
