import {expect} from '@open-wc/testing';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {
  dismissNudge,
  loadNudge,
  type NudgeReader,
} from '../../../src/elements/suggested-edits/nudge/nudge.js';
import {now} from '../../helpers/mount.js';

const rules = {nudgeAfterHours: 48, nudgeEdits: 10, nudgeTasks: 4, sendsNudges: false};

async function readerOf(scenario: string): Promise<NudgeReader> {
  const adapter = createMemoryAdapter(scenario, {now: () => now});
  const [user, completed] = await Promise.all([adapter.user.facts(), adapter.tasks.completed()]);
  return {adapter, user, completed, now, rules};
}

describe('the reminder on top of suggested edits', () => {
  const rows = [
    ['nudge-no-edits', 'first-edit'],
    ['nudge-ordinary-edits', 'first-task'],
    ['nudge-few-tasks', 'more-tasks'],
    ['nudge-too-early', null],
    ['full', null],
  ] as const;
  for (const [scenario, nudge] of rows)
    it(`is ${nudge ?? 'none'} in the situation ${scenario}`, async () => {
      expect(await loadNudge(await readerOf(scenario))).to.equal(nudge);
    });

  it('does not come back once it was closed', async () => {
    const reader = await readerOf('nudge-no-edits');
    await dismissNudge(reader, 'first-edit');
    expect(await loadNudge(reader)).to.equal(null);
  });

  it('does not come where the wiki does not say what was closed', async () => {
    const reader = await readerOf('nudge-no-edits');
    const {adapter} = reader;
    const preferences = {
      read: () => Promise.reject(new Error('down')),
      readAll: () => Promise.reject(new Error('down')),
      write: () => Promise.reject(new Error('down')),
    };
    expect(await loadNudge({...reader, adapter: {...adapter, preferences}})).to.equal(null);
  });
});
