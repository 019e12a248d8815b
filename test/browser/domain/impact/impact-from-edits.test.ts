import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {impactFromEdits} from '../../../../src/domain/impact/impact-from-edits.js';
import type {Edit} from '../../../../src/domain/model.js';

const options = {timeZone: 'UTC', cap: 1000, contentNamespaces: [0]};
const edit = (timestamp: string, pageId = 1, more: Partial<Edit> = {}): Edit => ({
  timestamp,
  pageId,
  title: `Page ${pageId}`,
  namespace: 0,
  created: false,
  tags: [],
  ...more,
});

describe('impactFromEdits', () => {
  it('is empty and whole without edits', () => {
    expect(impactFromEdits([], options)).to.deep.equal({
      dailyEdits: [],
      longestStreak: null,
      articleEditCount: 0,
      articlesCreated: 0,
      lastEditAt: null,
      partial: false,
      articles: [],
    });
  });

  it('counts every namespace for days and streak, articles only for articles', () => {
    const impact = impactFromEdits(
      [edit('2026-11-02T10:00:00Z', 2, {namespace: 3}), edit('2026-11-01T10:00:00Z')],
      options,
    );
    expect(impact.longestStreak?.days).to.equal(2);
    expect(impact.articleEditCount).to.equal(1);
    expect(impact.articles.map(({pageId}) => pageId)).to.deep.equal([1]);
  });

  it('counts other content namespaces as articles where the wiki has them', () => {
    const edits = [edit('2026-11-02T10:00:00Z', 2, {namespace: 102})];
    expect(
      impactFromEdits(edits, {...options, contentNamespaces: [0, 102]}).articleEditCount,
    ).to.equal(1);
  });

  it('counts created articles, but neither other pages nor redirects that a move left behind', () => {
    const made = (pageId: number, more: Partial<Edit> = {}) =>
      edit('2026-11-01T00:00:00Z', pageId, {created: true, ...more});
    const edits = [
      made(1),
      edit('2026-11-02T00:00:00Z', 1),
      made(2),
      made(3, {namespace: 2}),
      made(4, {tags: ['mw-new-redirect']}),
    ];
    expect(impactFromEdits(edits, options).articlesCreated).to.equal(2);
  });

  it('puts the most edited article first, then the most recent', () => {
    const edits = [
      edit('2026-11-01T00:00:00Z', 1),
      edit('2026-11-02T00:00:00Z', 2),
      edit('2026-11-03T00:00:00Z', 3),
      edit('2026-11-04T00:00:00Z', 1),
    ];
    expect(impactFromEdits(edits, options).articles.map(({pageId}) => pageId)).to.deep.equal([
      1, 3, 2,
    ]);
  });

  it('knows the first and last edit of an article and its newest title', () => {
    const edits = [
      edit('2026-11-04T09:00:00Z', 1, {title: 'New name'}),
      edit('2026-11-01T10:00:00Z', 1, {title: 'Old name'}),
    ];
    expect(impactFromEdits(edits, options).articles).to.deep.equal([
      {
        title: 'New name',
        pageId: 1,
        edits: 2,
        firstEditDay: '2026-11-01',
        lastEditAt: '2026-11-04T09:00:00Z',
      },
    ]);
  });

  it('dates the first edit of an article in UTC, like the views it is compared with', () => {
    const impact = impactFromEdits([edit('2026-11-01T03:00:00Z')], {
      ...options,
      timeZone: 'America/New_York',
    });
    expect(impact.dailyEdits[0]?.day).to.equal('2026-10-31');
    expect(impact.articles[0]?.firstEditDay).to.equal('2026-11-01');
  });

  it('tells deleted pages, which have no id, apart by title', () => {
    const edits = [
      edit('2026-11-01T00:00:00Z', 0, {title: 'A'}),
      edit('2026-11-01T00:00:00Z', 0, {title: 'B'}),
    ];
    expect(impactFromEdits(edits, options).articles).to.have.length(2);
  });

  it('is partial from the cap on', () => {
    const edits = [edit('2026-11-01T00:00:00Z'), edit('2026-11-02T00:00:00Z')];
    expect(impactFromEdits(edits, {...options, cap: 3}).partial).to.equal(false);
    expect(impactFromEdits(edits, {...options, cap: 2}).partial).to.equal(true);
  });

  it('leaves out edits without a readable time', () => {
    expect(
      impactFromEdits([edit('soon'), edit('2026-11-01T00:00:00Z')], options).articleEditCount,
    ).to.equal(1);
  });

  it('does not depend on the order of the edits and does not change them', () => {
    const arbitrary = fc.uniqueArray(
      fc.record({
        at: fc.integer({min: 1_700_000_000, max: 1_700_900_000}),
        page: fc.integer({min: 1, max: 5}),
      }),
      {selector: ({at}) => at, maxLength: 40},
    );
    fc.assert(
      fc.property(arbitrary, fc.infiniteStream(fc.nat()), (list, order) => {
        const edits = list.map(({at, page}) => edit(new Date(at * 1000).toISOString(), page));
        const shuffled = edits
          .map((value) => ({value, key: order.next().value}))
          .sort((a, b) => a.key - b.key)
          .map(({value}) => value);
        const before = JSON.stringify(edits);
        expect(impactFromEdits(shuffled, options)).to.deep.equal(impactFromEdits(edits, options));
        expect(JSON.stringify(edits)).to.equal(before);
      }),
    );
  });
});
