import {expect} from '@open-wc/testing';
import {followTask, type TaskOpenedEvent} from '../../../src/controllers/task-events.js';
import {taskOfPage} from '../../../src/controllers/task-session.js';
import {aPage, aTask, aType} from '../../helpers/tasks.js';

const adapter = {wiki: 'https://wiki.example/w/api.php'};
const beginning = {
  adapter,
  account: 'Amina K.',
  task: aTask(),
  type: aType(),
  now: Date.parse('2026-11-22T12:12:00Z'),
};

function follow(init: MouseEventInit = {}, onOpened: (event: TaskOpenedEvent) => void = () => {}) {
  const host = document.createElement('div');
  host.addEventListener('wiki-task-opened', onOpened);
  const click = new MouseEvent('click', {cancelable: true, ...init});
  followTask(click, host, beginning, 'edit');
  return {click, session: taskOfPage(adapter, 'Amina K.', aPage())};
}

describe('a link to a task', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('begins the task in this tab', () => {
    const {click, session} = follow();
    expect(session?.task.title).to.equal('Wadi Hanifa');
    expect(click.defaultPrevented).to.equal(false);
  });

  it('leaves this tab alone when it opens in another one', () => {
    expect(follow({ctrlKey: true}).session).to.equal(null);
    expect(follow({button: 1}).session).to.equal(null);
  });

  it('tells a host, which may take over', () => {
    const urls: string[] = [];
    const {click, session} = follow({}, (event) => {
      urls.push(event.url);
      event.preventDefault();
    });
    expect(urls).to.deep.equal([
      'https://wiki.example/w/index.php?title=Wadi_Hanifa&action=edit&wiki-task=copyedit',
    ]);
    expect(click.defaultPrevented).to.equal(true);
    expect(session).not.to.equal(null);
  });
});
