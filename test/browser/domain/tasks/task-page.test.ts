import {expect} from '@open-wc/testing';
import {taskPageKind} from '../../../../src/domain/tasks/task-page.js';
import {aPage, aTask} from '../../../helpers/tasks.js';

describe('a page and the task of its tab', () => {
  const rows = [
    ['is the task while the article is read', {}, 'task'],
    ['is the task in its editor', {action: 'edit'}, 'task'],
    ['is the task in a preview', {action: 'submit'}, 'task'],
    ['is the task after the article was moved', {title: 'Wadi of Hanifa'}, 'task'],
    ['is the task where the wiki gave no number', {pageId: 0}, 'task'],
    ['is aside in the history', {action: 'history'}, 'aside'],
    ['is aside on the talk page', {title: 'Talk:Wadi Hanifa', namespace: 1, pageId: 7}, 'aside'],
    [
      'is aside where people sign in',
      {title: 'Special:UserLogin', namespace: -1, pageId: 0},
      'aside',
    ],
    ['is elsewhere on another article', {title: 'Riyadh', pageId: 8}, 'elsewhere'],
    [
      'is elsewhere on another talk page',
      {title: 'Talk:Riyadh', namespace: 1, pageId: 8},
      'elsewhere',
    ],
    [
      'is elsewhere on a page of that name elsewhere',
      {title: 'Help:Wadi Hanifa', namespace: 12, pageId: 8},
      'elsewhere',
    ],
  ] as const;
  for (const [words, page, kind] of rows)
    it(words, () => {
      expect(taskPageKind(aPage(page), aTask())).to.equal(kind);
    });

  it('knows the talk page of an article with a colon, and outside of the main namespace', () => {
    const talk = aPage({title: 'Talk:Dune: Part Two', namespace: 1, pageId: 7});
    expect(taskPageKind(talk, aTask({title: 'Dune: Part Two'}))).to.equal('aside');
    const other = aPage({title: 'Portal talk:Asia', namespace: 101, pageId: 7});
    expect(taskPageKind(other, aTask({title: 'Portal:Asia'}))).to.equal('aside');
  });
});
