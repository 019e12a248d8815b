import {expect} from '@open-wc/testing';
import {
  beginTask,
  changeTask,
  endTask,
  taskOfPage,
  taskUrl,
} from '../../../src/controllers/task-session.js';
import {taskOfAddress} from '../../../src/controllers/task-of-address.js';
import {aPage, aPlan, aTask, aType} from '../../helpers/tasks.js';

const adapter = {wiki: 'https://wiki.example/w/api.php'};
const account = 'Amina K.';
const now = Date.parse('2026-11-22T12:12:00Z');
const start = {plan: aPlan, now};
const begin = (more = {}) =>
  beginTask({adapter, account, task: aTask(), type: aType(), now, ...more});
const onPage = (more = {}) => taskOfPage(adapter, account, aPage(more));

describe('the task of a tab', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('is that of its article, to read and to edit', () => {
    const session = begin();
    expect(onPage()).to.deep.equal(session);
    expect(onPage({action: 'edit'})).to.deep.equal(session);
  });

  it('ends on another page', () => {
    begin();
    expect(onPage({title: 'Riyadh', pageId: 8})).to.equal(null);
    expect(onPage()).to.equal(null);
  });

  it('goes on after a look at the talk page, the history or the login, but is not there', () => {
    begin();
    expect(onPage({title: 'Talk:Wadi Hanifa', namespace: 1, pageId: 7})).to.equal(null);
    expect(onPage({action: 'history'})).to.equal(null);
    expect(onPage({title: 'Special:UserLogin', namespace: -1, pageId: 0})).to.equal(null);
    expect(onPage()).not.to.equal(null);
  });

  it('is nobody else’s', () => {
    begin();
    expect(taskOfPage(adapter, 'Tomás Rivera', aPage())).to.equal(null);
    expect(taskOfPage({wiki: 'https://other.example'}, account, aPage())).to.equal(null);
    expect(onPage()).not.to.equal(null);
  });

  it('changes and ends', () => {
    const session = begin();
    expect(changeTask(session, {state: 'saved', revisionId: 9})).to.include({revisionId: 9});
    expect(onPage()).to.include({state: 'saved', helped: false});
    endTask(session);
    expect(onPage()).to.equal(null);
    expect(changeTask(session, {helped: true})).to.equal(null);
  });

  it('gives way to the next one', () => {
    begin();
    begin({task: aTask({title: 'Riyadh', pageId: 8})});
    expect(onPage({title: 'Riyadh', pageId: 8})?.task.title).to.equal('Riyadh');
  });

  it('keeps what follows in the queue, but not itself and not all of it', () => {
    const many = Array.from({length: 30}, (_, index) => aTask({title: `Page ${index}`}));
    const {next} = begin({next: [aTask(), ...many]});
    expect(next).to.have.length(15);
    expect(next[0]?.title).to.equal('Page 0');
  });

  it('is not there where the widgets stand on no page', () => {
    begin();
    expect(taskOfPage(adapter, account, null)).to.equal(null);
    expect(onPage()).not.to.equal(null);
  });

  it('lives as long as the page where the browser keeps nothing', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
    try {
      const session = begin();
      expect(onPage()).to.deep.equal(session);
      endTask(session);
      expect(onPage()).to.equal(null);
    } finally {
      if (original) Object.defineProperty(globalThis, 'sessionStorage', original);
    }
  });

  it('is no task when the tab holds something else', () => {
    begin();
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"v":1}');
    expect(onPage()).to.equal(null);
  });
});

describe('a task in the address', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());
  const opened = (more = {}) =>
    taskOfAddress(adapter, account, aPage({taskType: 'references', ...more}), start);

  it('begins where the tab has not begun it', () => {
    const session = opened();
    expect(session?.task).to.include({title: 'Wadi Hanifa', pageId: 41, type: 'references'});
    expect(session?.type).to.include({id: 'references', difficulty: 'medium'});
    expect(onPage()).to.deep.equal(session);
  });

  it('is not begun twice', () => {
    const session = opened();
    if (session) changeTask(session, {state: 'saved'});
    expect(opened()).to.include({state: 'saved'});
  });

  it('takes the place of one of another type, or of another page', () => {
    begin();
    expect(opened()?.type.id).to.equal('references');
    begin({task: aTask({title: 'Riyadh', pageId: 8})});
    expect(opened()?.task.title).to.equal('Wadi Hanifa');
  });

  it('begins nothing that the wiki does not offer', () => {
    expect(opened({taskType: 'constructor'})).to.equal(null);
    expect(opened({taskType: 'update'})).to.equal(null);
    expect(opened({namespace: 4})).to.equal(null);
    expect(opened({pageId: 0})).to.equal(null);
    expect(opened({action: 'history'})).to.equal(null);
  });

  it('is passed by where it was not asked for', () => {
    expect(onPage({taskType: 'references'})).to.equal(null);
  });
});

describe('the address of a task', () => {
  it('says what for', () => {
    expect(taskUrl(aTask(), 'read')).to.equal(
      'https://wiki.example/wiki/Wadi_Hanifa?wiki-task=copyedit',
    );
    expect(taskUrl(aTask(), 'edit')).to.equal(
      'https://wiki.example/w/index.php?title=Wadi_Hanifa&action=edit&wiki-task=copyedit',
    );
  });

  it('keeps the part after the hash at the end, and escapes what a wiki calls a type', () => {
    const task = aTask({url: '/wiki/Riyadh#History', type: 'a&b'});
    expect(taskUrl(task, 'read')).to.equal('/wiki/Riyadh?wiki-task=a%26b#History');
  });
});
