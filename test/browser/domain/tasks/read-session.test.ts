import {expect} from '@open-wc/testing';
import {readSession} from '../../../../src/domain/tasks/read-session.js';
import type {TaskSession} from '../../../../src/domain/tasks/task-session.js';
import {junk, mutations} from '../../../helpers/spoilt.js';
import {aTask, aType} from '../../../helpers/tasks.js';

const place = {wiki: 'https://wiki.example/w/api.php', account: 'Amina K.'};
const session: TaskSession = {
  v: 1,
  ...place,
  task: aTask({extract: 'A valley.', thumbnailUrl: null, views: 12}),
  type: aType(),
  startedAt: '2026-11-22T12:00:00.000Z',
  state: 'started',
  revisionId: null,
  next: [aTask({title: 'Riyadh', pageId: 8})],
  editor: 'visual',
  helped: true,
  followed: false,
};

describe('a task session', () => {
  it('comes back as it was written', () => {
    expect(readSession(JSON.stringify(session), place)).to.deep.equal(session);
  });

  it('is never that of another account, or of another wiki', () => {
    const text = JSON.stringify(session);
    expect(readSession(text, {...place, account: 'Tomás Rivera'})).to.equal(null);
    expect(readSession(text, {...place, wiki: 'https://other.example/w/api.php'})).to.equal(null);
  });

  it('is none where there is nothing, or something else', () => {
    const texts = [null, '', 'null', '[]', '7', '{"v":1', JSON.stringify({...session, v: 2})];
    for (const text of texts) expect(readSession(text, place)).to.equal(null);
  });

  it('leads to no address that runs a script', () => {
    const task = aTask({editUrl: 'javascript:alert(1)'});
    expect(readSession(JSON.stringify({...session, task}), place)).to.equal(null);
  });

  it('is either whole or none, whatever is wrong with it', () => {
    for (const spoilt of mutations(session)) {
      const read = readSession(JSON.stringify(spoilt) ?? 'undefined', place);
      if (!read) continue;
      expect(read.task.title).to.be.a('string').and.not.equal('');
      expect(read.next.every(({title}) => title)).to.equal(true);
      expect(junk).not.to.include(read.type.difficulty);
    }
  });
});
