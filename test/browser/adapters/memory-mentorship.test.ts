import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
} from '../../../src/adapters/memory/index.js';
import type {QuestionDraft} from '../../../src/domain/mentorship-model.js';

const time = Date.parse('2026-11-22T12:12:00.250Z');
const now = () => time;
const query = {listPage: 'MediaWiki:GrowthMentors.json', assign: false};
const draft: QuestionDraft = {
  target: {kind: 'mentor', mentor: {id: 812, name: 'Tomás Rivera'}},
  text: 'How do I cite a map?',
  pageTitle: null,
  heading: 'Question from Amina K.',
  note: null,
  attemptedAt: null,
};

function createStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const full = (options: MemoryAdapterOptions = {}) => createMemoryAdapter('full', {now, ...options});

const failureOf = async (promise: Promise<unknown>): Promise<AdapterError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof AdapterError) return error;
  throw new Error(`No AdapterError but ${String(error)}`);
};

describe('memory adapter: mentorship', () => {
  it('has the mentor of the drawings', async () => {
    const {mentor, effectiveMentor, state} = await full().mentorship.mentorship(query);
    expect(mentor).to.include({name: 'Tomás Rivera', editCount: 4210});
    expect(effectiveMentor).to.deep.equal(mentor);
    expect(state).to.equal('enabled');
  });

  it('lists who is away last, and never the reader', async () => {
    const mentors = await createMemoryAdapter('mentor-away', {now}).mentorship.mentors(query);
    expect(mentors.map(({name}) => name)).to.deep.equal([
      'Ines Okafor',
      'Wen Lindqvist',
      'Tomás Rivera',
    ]);
  });

  it('keeps a choice over a reload and in another tab', async () => {
    const storage = createStorage();
    const [tab, other] = [full({storage}), full({storage})];
    await tab.mentorship.change({change: 'mentor', mentor: {id: 1377, name: 'Ines Okafor'}}, query);
    expect((await other.mentorship.mentorship(query)).mentor?.name).to.equal('Ines Okafor');
    await other.mentorship.change({change: 'opt-out', reason: 'own-way'}, query);
    expect(await tab.mentorship.mentorship(query)).to.include({state: 'opted-out', mentor: null});
    expect((await full({storage}).mentorship.mentorship(query)).state).to.equal('opted-out');
  });

  it('gives a mentor when asked to, who stays when it is no longer asked', async () => {
    const adapter = createMemoryAdapter('unactivated', {now});
    expect((await adapter.mentorship.mentorship(query)).mentor).to.equal(null);
    const given = await adapter.mentorship.mentorship({...query, assign: true});
    expect(given.mentor?.name).to.equal('Tomás Rivera');
    expect(await adapter.mentorship.mentorship(query)).to.deep.equal(given);
  });

  it('gives nobody to those who left, were finished, have no account or are mentors', async () => {
    for (const name of [
      'opt-in-left',
      'graduated',
      'anonymous',
      'temporary',
      'no-mentors',
      'is-mentor',
    ]) {
      const {mentorship} = createMemoryAdapter(name, {now});
      expect((await mentorship.mentorship({...query, assign: true})).mentor, name).to.equal(null);
    }
  });

  it('knows nobody as mentor who is not on the list', async () => {
    const change = {change: 'mentor', mentor: {id: 4711, name: 'Amina K.'}} as const;
    expect((await failureOf(full().mentorship.change(change, query))).kind).to.equal('missing');
  });

  it('leads to the enrolment page, else to a new section, else nowhere', async () => {
    const {mentorship} = full();
    const places = {
      enrol: 'Special:EnrollAsMentor',
      requestPage: 'Project:Mentors',
      heading: 'A b',
    };
    expect(await mentorship.enrolmentUrl(places)).to.equal('#/wiki/Special%3AEnrollAsMentor');
    expect(await mentorship.enrolmentUrl({...places, enrol: null})).to.match(
      /section=new&preloadtitle=A%20b$/,
    );
    expect(await mentorship.enrolmentUrl({...places, enrol: null, requestPage: null})).to.equal(
      null,
    );
  });
});

describe('memory adapter: questions', () => {
  it('shows what was asked before what was asked earlier, in every tab', async () => {
    const storage = createStorage();
    const posted = await full({storage}).questions.ask(draft);
    const [newest, next] = await full({storage}).questions.recent();
    expect(newest).to.include({text: draft.text, url: posted.url, state: 'open'});
    expect(newest?.askedAt).to.equal('2026-11-22T12:12:00Z');
    expect(next?.text).to.equal('Is a local newspaper a good source?');
    expect(await full({storage}).questions.recent()).to.have.length(3);
  });

  it('numbers a heading that stands on the page already', async () => {
    const {questions} = full();
    const headings = [];
    for (const text of ['a', 'b', 'c'])
      headings.push((await questions.ask({...draft, text})).heading);
    expect(headings).to.deep.equal(['', ' (2)', ' (3)'].map((number) => draft.heading + number));
  });

  it('posts the same words again for somebody who wants it', async () => {
    const {questions} = full();
    await questions.ask(draft);
    await questions.ask(draft);
    expect((await questions.recent()).filter(({text}) => text === draft.text)).to.have.length(2);
  });

  it('finds a question whose answer was lost instead of posting it again', async () => {
    const fail = {kind: 'timeout', only: 'writing', after: true, times: 1} as const;
    const {questions} = full({fail});
    expect((await failureOf(questions.ask(draft))).kind).to.equal('timeout');
    const attemptedAt = new Date(time).toISOString();
    const posted = await questions.ask({...draft, attemptedAt});
    const same = (await questions.recent()).filter(({text}) => text === draft.text);
    expect(same.map(({url}) => url)).to.deep.equal([posted.url]);
  });

  it('posts a question that did not arrive', async () => {
    const {questions, control} = full({offline: true});
    expect((await failureOf(questions.ask(draft))).kind).to.equal('network');
    control.set({offline: false});
    await questions.ask({...draft, attemptedAt: new Date(time).toISOString()});
    expect((await questions.recent()).filter(({text}) => text === draft.text)).to.have.length(1);
  });

  it('lets pass who solves the riddle, and sets another to who does not', async () => {
    const {questions} = full({fail: {kind: 'captcha', only: 'writing'}});
    const first = (await failureOf(questions.ask(draft))).captcha;
    expect(first).to.deep.equal({id: '1', question: 'What is 3 + 4?', imageUrl: null});
    const wrong = await failureOf(questions.ask({...draft, captcha: {id: '1', word: '8'}}));
    expect(wrong.captcha?.id).to.equal('2');
    const late = await failureOf(questions.ask({...draft, captcha: {id: '1', word: '7'}}));
    expect(late.captcha?.id).to.equal('3');
    expect(await questions.ask({...draft, captcha: {id: '3', word: ' 7 '}})).to.have.property(
      'url',
    );
  });

  it('says nothing of a riddle that cannot be shown', async () => {
    const {questions} = full({fail: {kind: 'captcha', only: 'writing', riddle: null}});
    expect((await failureOf(questions.ask(draft))).captcha).to.equal(undefined);
  });

  it('accepts the second time what it warned of, and warns of something else anew', async () => {
    const {questions} = full({
      fail: {kind: 'filtered', code: 'abusefilter-warning', only: 'writing'},
    });
    expect((await failureOf(questions.ask(draft))).code).to.equal('abusefilter-warning');
    expect(await questions.ask(draft)).to.have.property('url');
    expect((await failureOf(questions.ask({...draft, text: 'b'}))).kind).to.equal('filtered');
  });

  it('refuses again and again what is filtered without a warning', async () => {
    const {questions} = full({fail: {kind: 'filtered', only: 'writing'}});
    await failureOf(questions.ask(draft));
    expect((await failureOf(questions.ask(draft))).kind).to.equal('filtered');
  });

  it('reads while only writing fails', async () => {
    const {questions} = full({fail: {kind: 'read-only', only: 'writing'}});
    expect(await questions.recent()).to.have.length(3);
  });

  it('congratulates on a first edit once', async () => {
    const {questions} = createMemoryAdapter('unactivated', {now});
    expect((await questions.ask(draft)).firstEdit).to.equal(true);
    expect((await questions.ask({...draft, text: 'b'})).firstEdit).to.equal(false);
  });

  it('remembers which answers were seen', async () => {
    const storage = createStorage();
    const open = () => createMemoryAdapter('answer-unread', {now, storage}).questions;
    const unread = (await open().recent()).filter((one) => one.unread).map(({id}) => id);
    expect(unread).to.have.length(1);
    await open().markRead(unread);
    expect((await open().recent()).some((one) => one.unread)).to.equal(false);
  });

  it('lets nobody write who is blocked on the whole wiki, with the reason', async () => {
    const error = await failureOf(createMemoryAdapter('blocked', {now}).questions.ask(draft));
    expect(error.kind).to.equal('blocked');
    expect(error.wikiText).to.be.a('string');
    expect(
      await createMemoryAdapter('blocked-partly', {now}).questions.ask(draft),
    ).to.have.property('url');
  });

  it('says beforehand where a question will stand, and what is in the way', async () => {
    const place = await full().questions.place(draft.target);
    expect(place).to.include({title: 'User talk:Tomás Rivera', language: 'en', obstacle: null});
    const closed = createMemoryAdapter('talk-protected', {now}).questions;
    expect((await closed.place(draft.target)).obstacle).to.equal('protected');
    expect((await failureOf(closed.ask(draft))).kind).to.equal('denied');
  });
});

/** What becomes of a question that is sent again and again, three times at most. */
async function sendingIn(name: string): Promise<readonly string[]> {
  const {questions} = createMemoryAdapter(name, {now});
  expect(await questions.recent(), 'reading goes on').not.to.have.length(0);
  const outcomes: string[] = [];
  let next = draft;
  while (outcomes.length < 3 && outcomes.at(-1) !== 'posted') {
    const outcome = await questions.ask(next).catch((error: unknown) => error);
    outcomes.push(outcome instanceof AdapterError ? outcome.kind : 'posted');
    const captcha = outcome instanceof AdapterError ? outcome.captcha : undefined;
    const attemptedAt = new Date(time).toISOString();
    next = {...draft, attemptedAt, ...(captcha && {captcha: {id: captcha.id, word: '7'}})};
  }
  if (outcomes.at(-1) === 'posted') {
    const same = (await questions.recent()).filter(({text}) => text === draft.text);
    expect(same, 'questions posted').to.have.length(1);
  }
  return outcomes;
}

describe('memory adapter: situations in which a question does not arrive at once', () => {
  const thrice = (kind: string) => [kind, kind, kind];
  const table: Readonly<Record<string, readonly string[]>> = {
    full: ['posted'],
    'ask-read-only': thrice('read-only'),
    'ask-rate-limited': ['rate-limited', 'posted'],
    'ask-offline': ['network', 'posted'],
    'ask-session-lost': thrice('session-lost'),
    'ask-conflict': ['conflict', 'posted'],
    'ask-filtered': thrice('filtered'),
    'ask-filter-warning': ['filtered', 'posted'],
    'ask-captcha': ['captcha', 'posted'],
    'ask-captcha-foreign': thrice('captcha'),
    'ask-answer-lost': ['timeout', 'posted'],
    'hostile-answer': ['captcha', 'posted'],
    'talk-protected': thrice('denied'),
    'talk-not-wikitext': thrice('denied'),
    'talk-moved': ['posted'],
    blocked: thrice('blocked'),
  };
  for (const [name, outcomes] of Object.entries(table))
    it(`${name}: ${outcomes.join(', ')}`, async () => {
      expect(await sendingIn(name)).to.deep.equal(outcomes);
    });

  it('follows the redirect of a talk page', async () => {
    const place = await createMemoryAdapter('talk-moved', {now}).questions.place(draft.target);
    expect(place).to.include({title: 'User talk:Tomás at work', obstacle: null});
    expect(place.url).to.contain(
      encodeURIComponent('User talk:Tomás at work'.replaceAll(' ', '_')),
    );
  });
});

describe('memory adapter: preferences by prefix', () => {
  it('are found after a reload, and those of the situation can be removed for good', async () => {
    const storage = createStorage();
    const open = () => createMemoryAdapter('invite-dismissed', {now, storage}).preferences;
    await open().write('dismissed-tour', '{"v":1}');
    await open().write('other', 'x');
    expect(Object.keys(await open().readAll('dismissed-'))).to.have.members([
      'dismissed-mentor-invite',
      'dismissed-tour',
    ]);
    await open().write('dismissed-mentor-invite', null);
    expect(await open().readAll('dismissed-')).to.deep.equal({'dismissed-tour': '{"v":1}'});
    expect(await open().read('dismissed-mentor-invite')).to.equal(null);
  });

  it('are seen by another tab', async () => {
    const storage = createStorage();
    const [tab, other] = [full({storage}), full({storage})];
    await tab.preferences.write('a', '1');
    await other.preferences.write('a', '2');
    expect(await tab.preferences.read('a')).to.equal('2');
  });

  it('survive a storage that somebody broke', async () => {
    const storage = createStorage();
    for (const place of ['', '/mentorship', '/questions'])
      storage.setItem(`wiki-homepage-memory/full${place}`, '{broken');
    expect(await full({storage}).preferences.readAll('dismissed-')).to.deep.equal({});
    expect((await full({storage}).mentorship.mentorship(query)).state).to.equal('enabled');
    expect(await full({storage}).questions.recent()).to.have.length(3);
  });
});

describe('memory adapter: links', () => {
  it('leads to pages by title, and to safe addresses as they are', async () => {
    const {links} = full();
    expect(await links.url('Help:Contents')).to.equal('#/wiki/Help%3AContents');
    for (const address of ['https://a.example/b?c#d', 'http://a.example', '//a.example/b'])
      expect(await links.url(address)).to.equal(address);
  });

  it('leads nowhere for a page that the wiki lacks', async () => {
    const {links} = createMemoryAdapter('invite-no-enrolment', {now});
    expect(await links.url('Special:EnrollAsMentor')).to.equal(null);
    expect(await links.url('Project:Mentors')).to.be.a('string');
  });

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://a.example',
    '//',
    '',
    ' ',
    '[[x]]',
    '<b>',
  ])
    it(`leads nowhere for ${JSON.stringify(address)}`, async () => {
      expect(await full().links.url(address)).to.equal(null);
    });
});
