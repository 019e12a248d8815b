import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {FinishedTask} from '../../../../src/domain/task-model.js';
import {
  doneValue,
  nothingDone,
  readDone,
  withDone,
} from '../../../../src/domain/tasks/done-tasks.js';
import {checkCompleted} from '../../../../src/testing/index.js';
import {mutations} from '../../../helpers/spoilt.js';

const task = (more: Partial<FinishedTask> = {}): FinishedTask => ({
  type: 'copyedit',
  pageId: 7,
  revisionId: 100,
  at: '2026-11-22T10:00:00Z',
  day: '2026-11-22',
  ...more,
});

const doneAfter = (...tasks: readonly FinishedTask[]) => tasks.reduce(withDone, nothingDone);

describe('tasks that are done', () => {
  it('count by type, and on the latest day', () => {
    const {types} = doneAfter(
      task(),
      task({revisionId: 101}),
      task({revisionId: 102, type: 'links'}),
      task({revisionId: 103, day: '2026-11-23', at: '2026-11-23T00:10:00Z'}),
    );
    expect(types).to.deep.equal([
      {
        type: 'copyedit',
        count: 3,
        lastAt: '2026-11-23T00:10:00Z',
        today: {day: '2026-11-23', count: 1},
      },
      {
        type: 'links',
        count: 1,
        lastAt: '2026-11-22T10:00:00Z',
        today: {day: '2026-11-22', count: 1},
      },
    ]);
  });

  it('count once for one revision, whatever it is called', () => {
    expect(doneAfter(task(), task(), task({type: 'links'})).types).to.have.length(1);
  });

  it('count once for one page and instant where the revision is not known', () => {
    const {types} = doneAfter(
      task({revisionId: null}),
      task({revisionId: null}),
      task({revisionId: null, at: '2026-11-22T10:05:00Z'}),
    );
    expect(types[0]?.count).to.equal(2);
  });

  it('of an earlier day are none of the latest', () => {
    const late = task({revisionId: 101, day: '2026-11-21', at: '2026-11-21T22:00:00Z'});
    expect(doneAfter(task(), late).types[0]).to.deep.equal({
      type: 'copyedit',
      count: 2,
      lastAt: '2026-11-22T10:00:00Z',
      today: {day: '2026-11-22', count: 1},
    });
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({revision: fc.nat(50), day: fc.nat(8), type: fc.nat(3)})),
        (all) => {
          const done = doneAfter(
            ...all.map(({revision, day, type}) =>
              task({revisionId: revision, day: `2026-11-1${day}`, type: `type-${type}`}),
            ),
          );
          expect(readDone(doneValue(done))).to.deep.equal(done);
        },
      ),
    );
  });

  it('take little room, however many they are', () => {
    const many = Array.from({length: 500}, (_, index) => task({revisionId: index}));
    expect(doneValue(doneAfter(...many)).length).to.be.below(600);
  });

  it('are none where nothing can be read', () => {
    for (const text of [null, '', '{', '[]', '3', '"x"', '{"types": {"a": [1]}}'])
      expect(readDone(text), String(text)).to.deep.equal(nothingDone);
  });

  it('are what is well told of something that is spoilt', () => {
    const value: unknown = JSON.parse(
      doneValue(doneAfter(task(), task({revisionId: 1, type: 'links'}))),
    );
    for (const spoilt of mutations(value)) {
      const {types, edits} = readDone(JSON.stringify(spoilt) ?? null);
      checkCompleted(types);
      expect(edits.every((edit) => typeof edit === 'string')).to.equal(true);
    }
  });
});
