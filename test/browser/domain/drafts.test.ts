import {expect} from '@open-wc/testing';
import {draftKey, type DraftPlace, readDraft, writeDraft} from '../../../src/domain/drafts.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const draft = {
  text: 'Why?',
  includePage: true,
  savedAt: '2026-11-21T12:00:00Z',
  attemptedAt: '2026-11-21T12:00:01Z',
};
const place: DraftPlace = {
  wiki: 'https://wiki.example/w/api.php',
  account: {id: 7, name: 'Amina K.'},
  target: {kind: 'mentor', mentor: {id: 812, name: 'Tomás Rivera'}},
};

describe('drafts', () => {
  it('come back as they were written', () => {
    expect(readDraft(writeDraft(draft), now)).to.deep.equal(draft);
  });

  it('remember which page was named when they were sent', () => {
    const sent = {...draft, page: 'Karsel Bridge'};
    expect(readDraft(writeDraft(sent), now)).to.deep.equal(sent);
  });

  it('live for 30 days', () => {
    const savedAt = '2026-10-23T12:00:00Z';
    expect(readDraft(writeDraft({...draft, savedAt}), now)).to.have.property('text', 'Why?');
    expect(readDraft(writeDraft({...draft, savedAt}), now + 1)).to.equal(null);
  });

  it('are not kept for ever by a clock that was years ahead', () => {
    expect(readDraft(writeDraft({...draft, savedAt: '2031-01-01T00:00:00Z'}), now)).to.equal(null);
  });

  const broken: readonly (string | null)[] = [
    null,
    '',
    'null',
    '[]',
    '"text"',
    '{"v":1',
    '{"v":2,"text":"Why?","savedAt":"2026-11-21T12:00:00Z"}',
    '{"v":1,"text":7,"savedAt":"2026-11-21T12:00:00Z"}',
    '{"v":1,"text":"Why?","savedAt":"some day"}',
    '{"v":1,"text":"Why?"}',
    '{"v":1,"text":" \\n","savedAt":"2026-11-21T12:00:00Z"}',
  ];
  for (const json of broken)
    it(`are not read from ${json}`, () => {
      expect(readDraft(json, now)).to.equal(null);
    });

  it('lose what cannot be read of them, and keep the words', () => {
    const json = '{"v":1,"text":"Why?","savedAt":"2026-11-21T12:00:00Z","attemptedAt":5}';
    expect(readDraft(json, now)).to.deep.equal({
      ...draft,
      includePage: null,
      savedAt: '2026-11-21T12:00:00Z',
      attemptedAt: null,
    });
  });

  const others: readonly (readonly [string, Partial<DraftPlace>])[] = [
    ['another wiki', {wiki: 'https://other.example/w/api.php'}],
    ['another account', {account: {id: 8, name: 'Bashir'}}],
    ['an account of the same name made anew', {account: {id: 9, name: 'Amina K.'}}],
    ['an account that got another name', {account: {id: 7, name: 'Amina'}}],
    ['nobody', {account: null}],
    ['another mentor', {target: {kind: 'mentor', mentor: {id: 1, name: 'Tomás Rivera'}}}],
    ['a page', {target: {kind: 'page', title: 'Help:Desk'}}],
  ];
  for (const [whose, change] of others)
    it(`have another key for ${whose}`, () => {
      expect(draftKey({...place, ...change})).to.not.equal(draftKey(place));
    });

  it('follow a mentor who is renamed', () => {
    const target = {kind: 'mentor', mentor: {id: 812, name: 'Tomás at work'}} as const;
    expect(draftKey({...place, target})).to.equal(draftKey(place));
  });
});
