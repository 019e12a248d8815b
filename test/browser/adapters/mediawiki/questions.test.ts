import {expect} from '@open-wc/testing';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {Question, QuestionDraft} from '../../../../src/domain/mentorship-model.js';
import {apiError} from '../../../helpers/fake-wiki.js';
import type {FakeTalkWiki} from '../../../helpers/fake-talk-wiki.js';
import {talkSetup} from '../../../helpers/fake-talk-wiki.js';

const talk = 'User talk:Kelp Otter';
const draft: QuestionDraft = {
  target: {kind: 'mentor', mentor: {id: 9, name: 'Kelp Otter'}},
  text: 'How do I cite a very old book that has lost its first pages and all?',
  pageTitle: null,
  heading: 'Question',
  note: null,
  attemptedAt: null,
};

const answer = (wiki: FakeTalkWiki, text = ':So. [[User:Kelp Otter|KO]]') =>
  wiki.write(talk, 'Kelp Otter', '/* Question */ re', (before) => `${before}\n${text}`);

/** A page opened later: nothing is remembered but what the wiki keeps. */
function laterPage(wiki: FakeTalkWiki) {
  const {questions} = createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user: 'Tansy Vole',
    fetch: wiki.fetch,
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    storage: null,
  });
  return () => questions?.recent() ?? Promise.reject(new Error('No questions'));
}

async function asked() {
  const given = talkSetup();
  await given.questions.ask(draft);
  const reload = async (): Promise<Question | undefined> =>
    (await given.questions.recent({reload: true}))[0];
  return {...given, reload};
}

describe('recent questions', () => {
  it('are none for somebody who asked none, and cost nothing but the preferences', async () => {
    const {questions, wiki} = talkSetup();
    expect(await questions.recent()).to.deep.equal([]);
    expect(wiki.reads).to.have.length(1);
  });

  it('hold what was just asked, and link to its section', async () => {
    const {reload} = await asked();
    expect(await reload()).to.deep.equal({
      id: '101',
      text: 'How do I cite a very old book that has lost its first…',
      url: `${location.origin}/wiki/User_talk:Kelp_Otter#Question`,
      askedAt: '2026-11-22T12:00:00Z',
      state: 'open',
      answeredAt: null,
      unread: false,
    });
  });

  it('are there on the next page, too', async () => {
    const {wiki} = await asked();
    expect(await laterPage(wiki)()).to.have.length(1);
  });

  it('are the newest three, newest first', async () => {
    const {questions, wiki} = talkSetup();
    for (const text of ['One?', 'Two?', 'Three?', 'Four?']) await questions.ask({...draft, text});
    const texts = (await laterPage(wiki)()).map((question) => question.text);
    expect(texts).to.deep.equal(['Four?', 'Three?', 'Two?']);
  });

  it('are there on this page even when they could not be kept', async () => {
    const {questions, wiki} = talkSetup();
    const {fetch} = wiki;
    const refusing: typeof fetch = async (input, init) =>
      init?.body instanceof URLSearchParams && init.body.get('action') === 'options'
        ? apiError('readonly')
        : fetch(input, init);
    const adapter = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: refusing,
      storage: null,
    });
    await adapter.questions?.ask(draft);
    expect(await adapter.questions?.recent()).to.have.length(1);
    expect(await questions.recent()).to.have.length(0);
  });

  it('are answered, and unread until they are marked, on other pages too', async () => {
    const {questions, wiki, reload, pass} = await asked();
    pass(60_000);
    answer(wiki);
    const question = await reload();
    expect(question).to.include({
      state: 'answered',
      answeredAt: '2026-11-22T12:01:00Z',
      unread: true,
    });
    await questions.markRead([question?.id ?? '']);
    expect(await reload()).to.include({state: 'answered', unread: false});
    expect((await laterPage(wiki)())[0]).to.include({unread: false});
    pass(60_000);
    answer(wiki, ':And so. [[User:Kelp Otter|KO]]');
    expect(await reload()).to.include({unread: true, answeredAt: '2026-11-22T12:02:00Z'});
  });

  it('are not written again when nothing new was read', async () => {
    const {questions, wiki, reload} = await asked();
    await reload();
    const before = wiki.options.get('questions');
    await questions.markRead(['101', 'x']);
    expect(wiki.options.get('questions')).to.equal(before);
  });

  it('ask who edited only where something stands below them', async () => {
    const {wiki, reload} = await asked();
    const before = wiki.reads.length;
    await reload();
    expect(wiki.reads.slice(before).map((read) => read.get('rvlimit'))).not.to.include('500');
  });

  it('are archived when they left the page, and link to what was asked', async () => {
    const {wiki, reload} = await asked();
    wiki.write(talk, 'Kelp Otter', 'archive', () => '');
    expect(await reload()).to.include({
      state: 'archived',
      url: `${location.origin}/wiki/User_talk:Kelp_Otter?oldid=101#Question`,
    });
  });

  it('are hidden when their revision is suppressed, or was deleted with the page', async () => {
    const {wiki, reload} = await asked();
    const [revision] = wiki.pages.get(talk) ?? [];
    if (!revision) throw new Error('Nothing was posted');
    wiki.pages.set(talk, [
      {...revision, revid: 102, text: ''},
      {...revision, hidden: true},
    ]);
    expect(await reload()).to.include({state: 'hidden'});
    wiki.pages.delete(talk);
    expect(await reload()).to.include({state: 'hidden'});
  });

  it('are found where the page was moved to', async () => {
    const {wiki, reload} = await asked();
    wiki.pages.set('User talk:Otter', wiki.pages.get(talk) ?? []);
    wiki.pages.delete(talk);
    wiki.redirects.set(talk, 'User talk:Otter');
    expect(await reload()).to.include({
      state: 'open',
      url: `${location.origin}/wiki/User_talk:Otter#Question`,
    });
  });

  for (const stored of ['no JSON', '{"v":2,"list":[]}', '{"v":1,"list":[{"revision":"x"}]}', '[]'])
    it(`are none when the preference holds ${stored}`, async () => {
      const {questions, wiki} = talkSetup();
      wiki.options.set('questions', stored);
      expect(await questions.recent()).to.deep.equal([]);
    });
});
