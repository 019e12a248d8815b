import {expect, waitUntil} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import type {CompletedTasks} from '../../../src/domain/task-model.js';
import {readChoices, taskChoicesKey} from '../../../src/domain/tasks/task-choices.js';
import {
  all,
  calm,
  clean,
  counted,
  forget,
  one,
  position,
  press,
  show,
  text,
  wiki,
} from '../../helpers/suggested-edits.js';

/** The wiki says this of what the reader finished, and of where they live. */
function knowing(
  adapter: Adapter,
  day: string,
  timeZone: string | null,
  done = {'link-recommendation': 25, 'image-recommendation': 25},
): Adapter {
  const {tasks, user} = adapter;
  if (!tasks || !user) throw new Error('No tasks');
  const completed = async (): Promise<readonly CompletedTasks[]> =>
    Object.entries(done).map(([type, count]) => ({
      type,
      count,
      lastAt: null,
      today: {day, count},
    }));
  return {
    ...adapter,
    user: {...user, facts: async (options) => ({...(await user.facts(options)), timeZone})},
    tasks: {...tasks, completed},
  };
}

const choicesIn = async ({preferences}: Adapter) =>
  readChoices((await preferences?.read(taskChoicesKey)) ?? null);

const box = (element: HTMLElement, name: RegExp) => {
  const label = all(element, 'dialog .type').find((each) => name.test(clean(each.textContent)));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`No type ${String(name)}`);
  return input;
};

describe('In the place of a task', () => {
  beforeEach(forget);

  describe('a daily limit that is reached', () => {
    it('says so, and leads to another kind for this visit', async () => {
      const adapter = wiki('tasks-all-limited');
      const element = await show(adapter);
      expect([element.status, element.variant]).to.deep.equal(['empty', 'limit']);
      expect(text(element, '.pseudo h3')).to.equal('Enough links for today');
      expect(text(element, '.pseudo p')).to.match(/^You checked 25 link suggestions/);
      await expect(element).to.be.accessible();
      const before = await choicesIn(adapter);
      await press(element, 'Try a copyedit');
      await waitUntil(() => element.variant === 'task');
      expect(text(element, '.kind')).to.match(/^Copyedit/);
      expect(await choicesIn(adapter)).to.deep.equal(before);
    });

    it('can be left by the filters, too', async () => {
      const element = await show(wiki('tasks-all-limited'));
      await press(element, /filters/i);
      expect(one(element, 'dialog[open]')).to.not.equal(undefined);
    });

    for (const [zone, day, variant] of [
      ['Pacific/Auckland', '2026-11-23', 'limit'],
      ['Pacific/Auckland', '2026-11-22', 'task'],
      ['America/Lima', '2026-11-22', 'limit'],
      ['America/Lima', '2026-11-21', 'task'],
    ] as const) {
      it(`is ${variant === 'limit' ? 'one' : 'none'} for what was done on ${day} in ${zone}`, async () => {
        const element = await show(knowing(wiki('tasks-all-limited'), day, zone));
        expect(element.variant).to.equal(variant);
      });

      it(`the same where only the browser knows of ${zone}: ${day}`, async () => {
        const adapter = knowing(wiki('tasks-all-limited'), day, null);
        expect((await show(adapter, {timeZone: zone})).variant).to.equal(variant);
      });
    }
  });

  it('types that somebody has outgrown lead to another, for good', async () => {
    const adapter = wiki('tasks-outgrown');
    const types = {'link-recommendation': {outgrownAt: 100}};
    const element = await show(adapter, {config: {modules: {'suggested-edits': {types}}}});
    expect([element.status, element.variant]).to.deep.equal(['empty', 'outgrown']);
    expect(text(element, '.pseudo h3')).to.equal('You have outgrown these');
    await expect(element).to.be.accessible();
    await press(element, 'Try a copyedit');
    await waitUntil(() => element.variant === 'task');
    expect((await choicesIn(adapter)).types).to.deep.equal(['copyedit']);
  });

  it('nothing about all topics at once leads to any of them, for good', async () => {
    const adapter = wiki('tasks-no-match-all');
    const element = await show(adapter);
    expect([element.status, element.variant]).to.deep.equal(['empty', 'empty-all']);
    expect(text(element, '.pseudo h3')).to.equal('Nothing is about both History and Asia');
    expect(position(element)).to.equal('0');
    await expect(element).to.be.accessible();
    await press(element, 'Match any topic');
    await waitUntil(() => element.variant === 'task');
    expect((await choicesIn(adapter)).match).to.equal('any');
  });
});

describe('Another choice', () => {
  beforeEach(forget);

  const openTypes = async (adapter: Adapter) => {
    const element = await show(adapter, {width: 800});
    all(element, '.filter').at(-1)?.click();
    await calm(element);
    box(element, /^Update/).click();
    box(element, /^Copyedit/).click();
    await calm(element);
    return element;
  };
  const pages = (asked: readonly string[]) => asked.filter((name) => name === 'tasks').length;

  it('brings other tasks once it is accepted, not before', async () => {
    const {adapter, asked} = counted(wiki('full'));
    const element = await openTypes(adapter);
    expect(pages(asked)).to.equal(1);
    const before = position(element);
    await press(element, 'Show these');
    expect(one(element, 'dialog[open]')).to.equal(undefined);
    expect(pages(asked)).to.equal(2);
    expect(position(element)).to.match(/^1 of/).and.not.equal(before);
    const {types} = await choicesIn(adapter);
    expect(types).to.not.include.members(['copyedit']);
  });

  it('brings nothing when it is taken back', async () => {
    const {adapter, asked} = counted(wiki('full'));
    const element = await openTypes(adapter);
    const [before, chosen] = [position(element), await choicesIn(adapter)];
    await press(element, 'Cancel');
    expect([pages(asked), position(element)]).to.deep.equal([1, before]);
    expect(await choicesIn(adapter)).to.deep.equal(chosen);
  });
});
