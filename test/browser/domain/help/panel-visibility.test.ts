import {expect} from '@open-wc/testing';
import {panelShows, type PanelSituation} from '../../../../src/domain/help/panel-visibility.js';

const reading = {action: 'view', mainPage: false, namespace: 0, editor: null} as const;
const editing = {...reading, action: 'edit'} as const;
const usual: PanelSituation = {
  account: 'named',
  qualifies: true,
  wanted: true,
  page: editing,
  inTask: false,
  readingNamespaces: [],
  excludedNamespaces: [],
};

type Row = readonly [what: string, shows: boolean, change: Partial<PanelSituation>];

const table: readonly Row[] = [
  ['while somebody edits', true, {}],
  ['in the preview of an edit', true, {page: {...reading, action: 'submit'}}],
  ['when an editor opens on the page', true, {page: {...reading, editor: 'visual'}}],
  ['for a temporary account', true, {account: 'temporary'}],
  ['outside a wiki', true, {page: null}],
  ['for readers without an account', false, {account: 'anonymous'}],
  ['for whom the condition does not hold', false, {qualifies: false}],
  ['for whom the condition does not hold, in a task', false, {qualifies: false, inTask: true}],
  ['while somebody reads', false, {page: reading}],
  ['while a history is read', false, {page: {...reading, action: 'history'}, inTask: true}],
  ['while a namespace for it is read', true, {page: reading, readingNamespaces: [0]}],
  [
    'while a talk page of such a namespace is read',
    true,
    {page: {...reading, namespace: 1}, readingNamespaces: [0]},
  ],
  ['on another talk page', false, {page: {...reading, namespace: 3}, readingNamespaces: [0]}],
  ['on special pages', false, {page: {...reading, namespace: -1}, readingNamespaces: [-2]}],
  [
    'on the main page',
    false,
    {page: {...reading, mainPage: true}, readingNamespaces: [0], inTask: true},
  ],
  ['on the main page while it is edited', true, {page: {...editing, mainPage: true}}],
  ['while the article of a task is read', true, {page: reading, inTask: true}],
  ['in an excluded namespace', false, {excludedNamespaces: [0]}],
  ['beside an excluded namespace', true, {excludedNamespaces: [2]}],
  ['in an excluded namespace, for a task', true, {excludedNamespaces: [0], inTask: true}],
  ['for those who turned it off', false, {wanted: false}],
  ['for those who turned it off, in a task', true, {wanted: false, inTask: true}],
  ['for those who turned it off, outside a wiki', false, {wanted: false, page: null}],
];

describe('Where the help panel stands', () => {
  for (const [what, shows, change] of table)
    it(`${shows ? 'is there' : 'is not there'} ${what}`, () => {
      expect(panelShows({...usual, ...change})).to.equal(shows);
    });
});
