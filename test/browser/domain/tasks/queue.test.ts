import {expect} from '@open-wc/testing';
import type {Task, TaskPage} from '../../../../src/domain/task-model.js';
import {
  canMove,
  currentTask,
  slotOf,
  type TaskQueue,
  taskQueue,
  totalOf,
  wantsDetails,
  wantsMore,
} from '../../../../src/domain/tasks/queue.js';
import {
  nearby,
  nextQueue,
  type TaskQueueEvent,
} from '../../../../src/domain/tasks/queue-reducer.js';
import {aTask} from '../../../helpers/tasks.js';

const tasks = (from: number, count: number): readonly Task[] =>
  Array.from({length: count}, (_, at) => aTask({pageId: from + at, title: `Page ${from + at}`}));

const page = (from: number, count: number, more: Partial<TaskPage> = {}): TaskPage => ({
  tasks: tasks(from, count),
  total: {count: 27, exact: true},
  continue: 'next',
  ...more,
});

const after = (queue: TaskQueue, ...events: readonly TaskQueueEvent[]): TaskQueue =>
  events.reduce(nextQueue, queue);

const on = (by: number): TaskQueueEvent => ({type: 'moved', by});
const titles = ({tasks: all}: TaskQueue) => all.map(({title}) => title);

describe('the queue of suggested edits', () => {
  it('begins with the first task', () => {
    expect(currentTask(taskQueue(page(1, 15)))?.title).to.equal('Page 1');
  });

  it('takes no page twice, by id or by title', () => {
    const twins = [
      aTask({pageId: 1, title: 'A'}),
      aTask({pageId: 1, title: 'B'}),
      aTask({pageId: 2, title: 'A'}),
      aTask({pageId: 0, title: 'C'}),
      aTask({pageId: 0, title: 'D'}),
    ];
    expect(titles(taskQueue({...page(1, 0), tasks: twins}))).to.deep.equal(['A', 'C', 'D']);
    const queue = after(taskQueue(page(1, 3)), {type: 'arrived', page: page(3, 3)});
    expect(titles(queue)).to.deep.equal(['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5']);
  });

  it('leaves out the page that is read, also in later pages', () => {
    const queue = after(taskQueue(page(1, 3), [{pageId: 5, title: ''}]), {
      type: 'arrived',
      page: page(4, 3),
    });
    expect(titles(queue)).to.not.include('Page 5');
  });

  const totals: readonly [string, Partial<TaskPage>, number, boolean][] = [
    ['what the wiki said while more is to come', {}, 27, true],
    ['an estimate as one', {total: {count: 400, exact: false}}, 400, false],
    ['never fewer than were loaded', {total: {count: 3, exact: true}}, 15, false],
    ['the real number at the end', {total: {count: 400, exact: false}, continue: null}, 15, true],
  ];
  for (const [what, more, count, exact] of totals)
    it(`counts ${what}`, () => {
      expect(totalOf(taskQueue(page(1, 15, more)))).to.deep.equal({count, exact});
    });

  it('asks for the next page before the last cards, once', () => {
    let queue = taskQueue(page(1, 15));
    expect(wantsMore(queue)).to.equal(false);
    queue = after(queue, on(11));
    expect(wantsMore(queue)).to.equal(true);
    expect(wantsMore(after(queue, {type: 'asked'}))).to.equal(false);
    expect(wantsMore(after(queue, {type: 'asked'}, {type: 'failed'}))).to.equal(false);
    expect(wantsMore(taskQueue(page(1, 2, {continue: null})))).to.equal(false);
  });

  it('keeps what was loaded when the next page fails, and goes on when it comes', () => {
    const failed = after(taskQueue(page(1, 15)), on(15), {type: 'asked'}, {type: 'failed'});
    expect(slotOf(failed)).to.equal('more-failed');
    expect(canMove(failed, -1)).to.equal(true);
    expect(canMove(failed, 1)).to.equal(false);
    expect(currentTask(after(failed, on(-1)))?.title).to.equal('Page 15');
    const there = after(
      failed,
      {type: 'asked'},
      {type: 'arrived', page: page(16, 12, {continue: null})},
    );
    expect(currentTask(there)?.title).to.equal('Page 16');
    expect(totalOf(there)).to.deep.equal({count: 27, exact: true});
  });

  it('ends one past the last task, and goes back from there', () => {
    const end = after(taskQueue(page(1, 3, {continue: null})), on(2), on(1), on(1));
    expect([slotOf(end), end.position, canMove(end, 1)]).to.deep.equal(['end', 3, false]);
    expect(currentTask(after(end, on(-1)))?.title).to.equal('Page 3');
  });

  const slots: readonly [string, TaskQueue][] = [
    ['task', taskQueue(page(1, 1))],
    ['empty', taskQueue(page(1, 0, {continue: null}))],
    ['more', taskQueue(page(1, 0))],
    ['end', after(taskQueue(page(1, 1, {continue: null})), on(1))],
  ];
  for (const [slot, queue] of slots)
    it(`knows what stands in the place of the card: ${slot}`, () => {
      expect(slotOf(queue)).to.equal(slot);
    });

  it('stays at the card when others are taken out, and shows the next when it is the one', () => {
    const queue = after(taskQueue(page(1, 5, {continue: null})), on(2));
    const pages = [{pageId: 1, title: 'Page 1'}];
    expect(currentTask(after(queue, {type: 'left-out', pages}))?.title).to.equal('Page 3');
    const own = [{pageId: 3, title: 'Page 3'}];
    expect(currentTask(after(queue, {type: 'left-out', pages: own}))?.title).to.equal('Page 4');
    expect(totalOf(after(queue, {type: 'left-out', pages})).count).to.equal(4);
  });

  it('shows a task that it is told to, if it is there', () => {
    const queue = taskQueue(page(1, 5));
    expect(after(queue, {type: 'shown', task: {pageId: 4, title: 'Page 4'}}).position).to.equal(3);
    expect(after(queue, {type: 'shown', task: {pageId: 9, title: 'Page 9'}}).position).to.equal(0);
  });

  it('wants details of this card and the next alone', () => {
    const queue = after(taskQueue(page(1, 15)), on(3));
    expect(wantsDetails(queue).map(({title}) => title)).to.deep.equal(['Page 4', 'Page 5']);
    const [task] = wantsDetails(queue);
    const known = after(queue, {
      type: 'detailed',
      task: {...(task ?? aTask()), extract: null, views: null},
    });
    expect(wantsDetails(known).map(({title}) => title)).to.deep.equal(['Page 5']);
  });

  for (const [what, known, wanted] of [
    ['views alone are not known', {extract: 'x', views: undefined}, true],
    ['the extract alone is not known', {extract: undefined, views: 3}, true],
    ['there is neither', {extract: null, views: null}, false],
  ] as const)
    it(`wants ${wanted ? '' : 'no '}details where ${what}`, () => {
      const {extract, views, ...rest} = {...aTask({pageId: 1, title: 'Page 1'}), ...known};
      const task = {
        ...rest,
        ...(extract !== undefined && {extract}),
        ...(views !== undefined && {views}),
      };
      const queue = taskQueue({...page(1, 1), tasks: [task]});
      expect(wantsDetails(queue).length).to.equal(wanted ? 1 : 0);
    });

  it('keeps details of the cards nearby alone, however far somebody pages', () => {
    let queue = taskQueue(page(1, 1000, {continue: null}));
    const detailed = ({tasks: all}: TaskQueue) => all.filter(({extract}) => extract !== undefined);
    for (let at = 0; at < 999; at++) {
      for (const task of wantsDetails(queue))
        queue = after(queue, {type: 'detailed', task: {...task, extract: 'x', thumbnailUrl: '/x'}});
      queue = after(queue, on(1));
      expect(detailed(queue).length).to.be.at.most(2 * nearby + 1);
    }
    expect(detailed(queue).every(({pageId}) => pageId > 985)).to.equal(true);
  });

  it('changes nothing where nothing happens', () => {
    const queue = taskQueue(page(1, 3));
    expect(after(queue, on(-1))).to.equal(queue);
    expect(
      after(queue, {type: 'detailed', task: aTask({title: 'Elsewhere', pageId: 99})}),
    ).to.equal(queue);
  });
});
