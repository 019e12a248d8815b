import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../../src/adapters/adapter-error.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import type {QuestionDraft} from '../../../../src/domain/mentorship-model.js';
import {apiError, json} from '../../../helpers/fake-wiki.js';
import type {EditFault} from '../../../helpers/fake-talk-wiki.js';
import {fakeTalkWiki, talkSetup} from '../../../helpers/fake-talk-wiki.js';

const talk = 'User talk:Kelp Otter';
const draft: QuestionDraft = {
  target: {kind: 'mentor', mentor: {id: 9, name: 'Kelp Otter'}},
  text: 'How do I cite a book?',
  pageTitle: null,
  heading: 'Question from Tansy Vole',
  note: null,
  attemptedAt: null,
};

const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const dropped: EditFault = (_, save) => {
  save();
  return offline();
};
const lost: EditFault = () => offline();

describe('asking', () => {
  it('adds a signed section to the talk page and tells where it is', async () => {
    const {questions, wiki} = talkSetup();
    wiki.write(talk, 'Moss Wren', '', () => '== Welcome ==\nHello');
    const posted = await questions.ask(draft);
    expect(wiki.textOf(talk)).to.equal(
      '== Welcome ==\nHello\n\n== Question from Tansy Vole ==\n\nHow do I cite a book? ' +
        '[[User:Tansy Vole|Tansy Vole]] ([[User talk:Tansy Vole|talk]]) 12:00 (UTC)',
    );
    expect(posted).to.include({
      url: `${location.origin}/wiki/User_talk:Kelp_Otter#Question_from_Tansy_Vole`,
      heading: 'Question from Tansy Vole',
      firstEdit: false,
    });
  });

  it('watches the page, and names what is known of it', async () => {
    const {questions, wiki} = talkSetup();
    wiki.write(talk, 'Moss Wren', '', () => 'Hello');
    await questions.ask(draft);
    expect(Object.fromEntries(wiki.edits[0] ?? [])).to.include({
      section: 'new',
      watchlist: 'watch',
      baserevid: '101',
      basetimestamp: '2026-11-22T12:00:00Z',
      starttimestamp: '2026-11-22T12:00:00.000Z',
      assertuser: 'Tansy Vole',
      token: 'abc+\\',
    });
  });

  it('creates the talk page where there is none', async () => {
    const {questions, wiki, times} = talkSetup();
    await questions.ask(draft);
    expect(times('How do I cite')).to.equal(1);
    expect(wiki.edits[0]?.get('createonly')).to.equal('1');
  });

  it('follows a redirect', async () => {
    const {questions, wiki, times} = talkSetup();
    wiki.redirects.set(talk, 'User talk:Kelp Otter (new)');
    const {url} = await questions.ask(draft);
    expect(times('How do I cite', 'User talk:Kelp Otter (new)')).to.equal(1);
    expect(url).to.contain('User_talk:Kelp_Otter_(new)#'.replace(/[()]/g, encodeURI));
  });

  it('numbers a heading that the page has already', async () => {
    const {questions, wiki} = talkSetup();
    wiki.write(talk, 'Moss Wren', '', () => "== ''Question'' from_Tansy vole ==\nHm");
    const {heading, url} = await questions.ask(draft);
    expect(heading).to.equal('Question from Tansy Vole (2)');
    expect(url).to.match(/#Question_from_Tansy_Vole_\(2\)$/);
  });

  it('has a heading even when none is given', async () => {
    const {questions, wiki} = talkSetup();
    await questions.ask({...draft, heading: '  '});
    expect(wiki.edits[0]?.get('sectiontitle')).to.equal('How do I cite a book?');
  });

  it('asks on a page for everybody', async () => {
    const {questions, times} = talkSetup();
    await questions.ask({...draft, target: {kind: 'page', title: 'Project:Help desk'}});
    expect(times('How do I cite', 'Project:Help desk')).to.equal(1);
  });

  describe('above the others, at a help desk that wants it so', () => {
    const title = 'Project:Help desk';
    const onTop = {...draft, target: {kind: 'page', title, position: 'top'}} as const;
    const posted =
      '== Question from Tansy Vole ==\n\nHow do I cite a book? ' +
      '[[User:Tansy Vole|Tansy Vole]] ([[User talk:Tansy Vole|talk]]) 12:00 (UTC)';

    it('stands between the introduction and the first section', async () => {
      const {questions, wiki} = talkSetup();
      wiki.write(title, 'Moss Wren', '', () => 'Ask here.\n\n== Old ==\nHm');
      const {heading, url} = await questions.ask(onTop);
      expect(wiki.textOf(title)).to.equal(`Ask here.\n\n${posted}\n\n== Old ==\nHm`);
      expect(wiki.edits[0]?.get('summary')).to.equal('/* Question from Tansy Vole */');
      expect([heading, url.endsWith('#Question_from_Tansy_Vole')]).to.deep.equal([
        'Question from Tansy Vole',
        true,
      ]);
    });

    it('stands first where there is no introduction', async () => {
      const {questions, wiki} = talkSetup();
      wiki.write(title, 'Moss Wren', '', () => '== Old ==\nHm');
      await questions.ask(onTop);
      expect(wiki.textOf(title)).to.equal(`${posted}\n\n== Old ==\nHm`);
    });

    it('is the first section of a page that does not exist, or is empty', async () => {
      for (const text of [null, '']) {
        const {questions, wiki, times} = talkSetup();
        if (text !== null) wiki.write(title, 'Moss Wren', '', () => text);
        await questions.ask(onTop);
        expect(times('How do I cite', title)).to.equal(1);
      }
    });

    it('leaves what others wrote meanwhile where it is', async () => {
      const {questions, wiki, times} = talkSetup();
      wiki.write(title, 'Moss Wren', '', () => 'Ask here.\n\n== Old ==\nHm');
      wiki.faults.push(() => {
        wiki.write(title, 'Kelp Otter', '', (text) => `${text}\n\n== New ==\nOh`);
        return apiError('editconflict');
      });
      await questions.ask(onTop);
      expect(wiki.textOf(title)).to.equal(
        `Ask here.\n\n${posted}\n\n== Old ==\nHm\n\n== New ==\nOh`,
      );
      expect(times('How do I cite', title)).to.equal(1);
    });

    it('is not posted twice when the answer is lost', async () => {
      const {questions, wiki, times} = talkSetup();
      wiki.write(title, 'Moss Wren', '', () => 'Ask here.\n\n== Old ==\nHm');
      wiki.faults.push(dropped);
      expect((await questions.ask(onTop)).heading).to.equal('Question from Tansy Vole');
      await questions.ask({...onTop, attemptedAt: '2026-11-22T12:00:00Z'});
      expect(times('How do I cite', title)).to.equal(1);
    });
  });

  it('asks on the page that a title with magic words means today', async () => {
    const {questions, times} = talkSetup();
    const target = {kind: 'page', title: 'Project:Help desk/{{CURRENTYEAR}}'} as const;
    expect((await questions.place(target)).title).to.equal('Project:Help desk/2026');
    await questions.ask({...draft, target});
    expect(times('How do I cite', 'Project:Help desk/2026')).to.equal(1);
  });

  it('tells of a first edit', async () => {
    const {questions, wiki} = talkSetup();
    wiki.user.editcount = 0;
    expect((await questions.ask(draft)).firstEdit).to.equal(true);
  });

  const emails = [
    [{}, null, null],
    [{email: ''}, 'none', `${location.origin}/wiki/Special:ChangeEmail`],
    [{email: 'a@b.example'}, 'unconfirmed', `${location.origin}/wiki/Special:ConfirmEmail`],
    [{email: 'a@b.example', emailauthenticated: '2026-01-01T00:00:00Z'}, 'confirmed', null],
  ] as const;
  for (const [user, email, emailUrl] of emails)
    it(`says of the e-mail address: ${email ?? 'unknown'}`, async () => {
      const {questions, wiki} = talkSetup();
      Object.assign(wiki.user, user);
      expect(await questions.ask(draft)).to.include({email, emailUrl});
    });

  it('refuses nothing, and too much', async () => {
    const {questions, wiki, failure} = talkSetup();
    for (const text of [' \n', '~~~~', 'x'.repeat(2001)])
      expect(await failure(questions.ask({...draft, text}))).to.include({code: 'question-length'});
    expect(wiki.edits).to.have.length(0);
    await questions.ask({...draft, text: '😀'.repeat(2000)});
  });

  it('sends the answer to a riddle along', async () => {
    const {questions, wiki} = talkSetup();
    await questions.ask({...draft, captcha: {id: '77', word: 'tide'}});
    expect(Object.fromEntries(wiki.edits[0] ?? [])).to.include({
      captchaid: '77',
      captchaword: 'tide',
    });
  });
});

describe('a place that takes no question', () => {
  it('is told before and when asking: protected', async () => {
    const {questions, wiki, failure} = talkSetup();
    wiki.info.set(talk, {actions: {edit: [{code: 'protectedpage'}], create: []}});
    const {target} = draft;
    expect((await questions.place(target)).obstacle).to.equal('protected');
    expect(await failure(questions.ask(draft))).to.include({kind: 'denied', code: 'protectedpage'});
    expect(wiki.edits).to.have.length(0);
  });

  it('is told before and when asking: no wikitext', async () => {
    const {questions, wiki, failure} = talkSetup();
    wiki.info.set(talk, {contentmodel: 'flow-board'});
    expect((await questions.place(draft.target)).obstacle).to.equal('not-wikitext');
    expect(await failure(questions.ask(draft))).to.include({kind: 'unsupported'});
  });

  it('is not one where only the reader is blocked', async () => {
    const {questions, wiki} = talkSetup();
    wiki.info.set(talk, {actions: {edit: [{code: 'blocked'}], create: []}});
    expect((await questions.place(draft.target)).obstacle).to.equal(null);
  });

  it('is not one that does not exist, unless it may not be created', async () => {
    const {questions, wiki} = talkSetup();
    expect(await questions.place(draft.target)).to.deep.equal({
      title: talk,
      url: `${location.origin}/wiki/User_talk:Kelp_Otter`,
      language: 'en',
      obstacle: null,
    });
    wiki.info.set(talk, {actions: {edit: [], create: [{code: 'permissiondenied'}]}});
    expect((await questions.place(draft.target)).obstacle).to.equal('protected');
  });

  it('is none of this wiki', async () => {
    const {questions, wiki, failure} = talkSetup();
    wiki.info.set('A|b', {});
    wiki.info.set(talk, {invalid: true});
    expect(await failure(questions.place(draft.target))).to.include({kind: 'missing'});
  });
});

describe('a refusal', () => {
  const codes = [
    ['readonly', 'read-only'],
    ['ratelimited', 'rate-limited'],
    ['blocked', 'blocked'],
    ['abusefilter-disallowed', 'filtered'],
    ['abusefilter-warning', 'filtered'],
    ['spamblacklist', 'filtered'],
    ['titleblacklist-forbidden', 'filtered'],
    ['assertnameduserfailed', 'session-lost'],
    ['protectedpage', 'denied'],
  ] as const;
  for (const [code, kind] of codes)
    it(`is passed on in the words of the wiki: ${code}`, async () => {
      const {questions, wiki, failure} = talkSetup();
      wiki.faults.push(() => apiError(code));
      expect(await failure(questions.ask(draft))).to.include({
        kind,
        code,
        wikiText: 'Words of the wiki',
      });
      expect(wiki.edits).to.have.length(1);
    });

  it('with a warning lets the same question pass the second time', async () => {
    const {questions, wiki, failure, times} = talkSetup();
    wiki.faults.push(() => apiError('abusefilter-warning'));
    await failure(questions.ask(draft));
    await questions.ask(draft);
    expect(wiki.edits[0]?.get('text')).to.equal(wiki.edits[1]?.get('text'));
    expect(times('How do I cite')).to.equal(1);
  });

  it('of an expired token is answered with a new one', async () => {
    const {questions, wiki, times} = talkSetup();
    wiki.faults.push(() => apiError('badtoken'));
    await questions.ask(draft);
    expect(times('How do I cite')).to.equal(1);
  });

  const riddles = [
    [{type: 'simple', mime: 'text/plain', id: '68', question: '13+7'}, '13+7', null],
    [
      {type: 'question', mime: 'text/html', id: 5, question: 'What is <b>it</b> &amp; why?'},
      'What is it & why?',
      null,
    ],
    [{type: 'math', mime: 'text/tex', id: '5', question: '3 \\times 4'}, '3 \\times 4', null],
    [
      {type: 'image', mime: 'image/png', id: '5', url: '/w/index.php?title=Special:Captcha/image'},
      null,
      `${location.origin}/w/index.php?title=Special:Captcha/image`,
    ],
  ] as const;
  for (const [captcha, question, imageUrl] of riddles)
    it(`is a riddle: ${captcha.type}`, async () => {
      const {questions, wiki, failure} = talkSetup();
      wiki.faults.push(() => json({edit: {result: 'Failure', captcha}}));
      expect(await failure(questions.ask(draft)))
        .to.have.property('captcha')
        .that.deep.equals({id: String(captcha.id), question, imageUrl});
    });

  for (const captcha of [
    {type: 'recaptchanocaptcha', mime: 'application/javascript', key: 'x'},
    {type: 'image', id: '5', url: 'https://tracker.example/a.png'},
    {type: 'image', id: '5', url: 'javascript:alert(1)'},
    'no object',
    null,
  ])
    it(`is a riddle that cannot be shown: ${JSON.stringify(captcha)}`, async () => {
      const {questions, wiki, failure} = talkSetup();
      wiki.faults.push(() => json({edit: {result: 'Failure', captcha}}));
      expect(await failure(questions.ask(draft))).to.include({kind: 'captcha', captcha: undefined});
    });
});

describe('a lost answer', () => {
  it('is made good when the question stands on the page', async () => {
    const {questions, wiki, times} = talkSetup();
    wiki.faults.push(dropped);
    const {heading, url} = await questions.ask(draft);
    expect(heading).to.equal('Question from Tansy Vole');
    expect(url).to.contain('#Question_from_Tansy_Vole');
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
  });

  for (const [name, reply] of [
    ['of a gateway', () => new Response('<h1>Timeout</h1>', {status: 504})],
    ['of an error after the save', () => apiError('internal_api_error_DBQueryError')],
    ['that is no JSON', () => new Response('<h1>Hello</h1>')],
    ['without a revision', () => json({edit: {result: 'Success', nochange: true}})],
  ] as const)
    it(`is one ${name}, too`, async () => {
      const {questions, wiki, times} = talkSetup();
      wiki.faults.push((_, save) => {
        save();
        return reply();
      });
      await questions.ask(draft);
      expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
    });

  it('is told of when nothing was posted, and nothing is sent again', async () => {
    const {questions, wiki, failure, times} = talkSetup();
    wiki.faults.push(lost);
    expect(await failure(questions.ask(draft))).to.include({kind: 'network'});
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([0, 1]);
  });

  it('is told of when nobody knows, and looked for the next time', async () => {
    const {questions, wiki, failure, times, pass} = talkSetup();
    wiki.faults.push((...given) => {
      wiki.readFaults.push(offline, offline, offline);
      return dropped(...given);
    });
    expect(await failure(questions.ask(draft))).to.include({kind: 'network'});
    pass(3_600_000);
    const {heading} = await questions.ask({...draft, attemptedAt: '2026-11-22T12:00:00Z'});
    expect(heading).to.equal('Question from Tansy Vole');
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
  });

  it('is found by a reader whose clock is wrong', async () => {
    let wrong = Date.parse('2031-01-01T00:00:00Z');
    const wiki = fakeTalkWiki(() => Date.parse('2026-11-22T12:00:00Z'));
    const {questions} = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: wiki.fetch,
      now: () => (wrong += 1000),
      storage: null,
    });
    await questions?.ask(draft);
    await questions?.ask({...draft, attemptedAt: '2031-01-01T00:00:00Z'});
    expect(wiki.edits).to.have.length(1);
  });

  it('is found with the number that the heading got', async () => {
    const {questions, wiki} = talkSetup();
    wiki.write(talk, 'Moss Wren', '', () => '== Question from Tansy Vole ==\nHm');
    wiki.faults.push(dropped);
    expect((await questions.ask(draft)).heading).to.equal('Question from Tansy Vole (2)');
  });

  it('is found after others wrote, archived and moved on', async () => {
    const {questions, wiki, pass} = talkSetup();
    wiki.faults.push((_, save) => {
      save();
      wiki.write(talk, 'Moss Wren', 'archive', () => '');
      return offline();
    });
    pass(1000);
    expect((await questions.ask(draft)).heading).to.equal('Question from Tansy Vole');
    expect(wiki.edits).to.have.length(1);
  });

  it('of an earlier attempt that did not arrive has the question sent', async () => {
    const {questions, times} = talkSetup();
    await questions.ask({...draft, attemptedAt: '2026-11-22T11:59:00Z'});
    expect(times('How do I cite')).to.equal(1);
  });

  it('is not mixed up with the same question of another day', async () => {
    const {questions, times, pass} = talkSetup();
    await questions.ask(draft);
    pass(5 * 86_400_000);
    await questions.ask({...draft, attemptedAt: '2026-11-27T11:50:00Z'});
    expect(times('How do I cite')).to.equal(2);
  });

  it('tells of a first edit all the same', async () => {
    const {questions, wiki} = talkSetup();
    wiki.user.editcount = 0;
    wiki.faults.push(dropped);
    expect((await questions.ask(draft)).firstEdit).to.equal(true);
    const again = await questions.ask({...draft, attemptedAt: '2026-11-22T12:00:00Z'});
    expect(again.firstEdit).to.equal(true);
  });
});

describe('a conflict', () => {
  it('with the own attempt that came late after all is a success', async () => {
    const {questions, wiki, times} = talkSetup();
    wiki.write(talk, 'Moss Wren', '', () => 'Hello');
    wiki.faults.push((_, save) => {
      // What was sent before, and given up, arrives just now.
      save();
      return save();
    });
    await questions.ask({...draft, attemptedAt: '2026-11-22T11:59:00Z'});
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
  });

  it('with somebody who created the page meanwhile is tried again on that page', async () => {
    const {questions, wiki, times} = talkSetup();
    wiki.faults.push((_, save) => {
      wiki.write(talk, 'Moss Wren', '', () => 'Welcome');
      return save();
    });
    await questions.ask(draft);
    expect([times('How do I cite'), times('Welcome'), wiki.edits.length]).to.deep.equal([1, 1, 2]);
  });

  it('that does not end is told of', async () => {
    const {questions, wiki, failure} = talkSetup();
    for (let i = 0; i < 5; i++) wiki.faults.push(() => apiError('editconflict'));
    expect(await failure(questions.ask(draft))).to.include({kind: 'conflict'});
    expect(wiki.edits).to.have.length(3);
  });
});

describe('the same question asked twice', () => {
  it('by a double click is posted once', async () => {
    const {questions, wiki, times} = talkSetup();
    const [one, two] = await Promise.all([questions.ask(draft), questions.ask({...draft})]);
    expect(one).to.equal(two);
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
  });

  it('by somebody who gave up too late gives what became of it', async () => {
    const {questions, wiki, failure, times} = talkSetup();
    const controller = new AbortController();
    wiki.faults.push(async (_, save) => {
      controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return save();
    });
    expect(await failure(questions.ask(draft, {signal: controller.signal}))).to.have.property(
      'name',
      'AbortError',
    );
    await questions.ask(draft);
    expect([times('How do I cite'), wiki.edits.length]).to.deep.equal([1, 1]);
  });

  it('is posted when the first asker gave up in time', async () => {
    const {questions, failure, times} = talkSetup();
    const controller = new AbortController();
    const given = failure(questions.ask(draft, {signal: controller.signal}));
    controller.abort();
    expect(await given).to.have.property('name', 'AbortError');
    await questions.ask(draft);
    expect(times('How do I cite')).to.equal(1);
  });

  it('in another tab a moment later is posted once', async () => {
    const {questions, wiki, pass} = talkSetup();
    await questions.ask(draft);
    pass(60_000);
    const {heading} = await questions.ask(draft);
    expect(heading).to.equal('Question from Tansy Vole');
    expect(wiki.edits).to.have.length(1);
  });

  it('on another occasion is posted twice', async () => {
    const {questions, times, pass} = talkSetup();
    await questions.ask(draft);
    pass(3_600_000);
    const {heading} = await questions.ask(draft);
    expect(times('How do I cite')).to.equal(2);
    expect(heading).to.equal('Question from Tansy Vole (2)');
  });

  it('with other words is another question', async () => {
    const {questions, wiki} = talkSetup();
    await questions.ask(draft);
    await questions.ask({...draft, text: 'How do I cite?'});
    expect(wiki.edits).to.have.length(2);
  });
});

it('rejects with the errors of the port only', async () => {
  const {questions, wiki, failure} = talkSetup();
  wiki.faults.push(() => json({edit: {result: 'Success', newrevid: 'x'}}));
  expect(await failure(questions.ask(draft))).to.be.instanceOf(AdapterError);
});
