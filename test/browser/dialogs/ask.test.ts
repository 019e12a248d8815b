/** What the ask dialog shows and posts. Failures and drafts have files of their own. */
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {Adapter} from '../../../src/adapters/adapter.js';
import type {WikiQuestionPostedEvent} from '../../../src/dialogs/ask/question-posted-event.js';
import type {
  PostedQuestion,
  QuestionDraft,
  QuestionPlace,
} from '../../../src/domain/mentorship-model.js';
import type {EmailState} from '../../../src/domain/model.js';
import {type Asking, memoryWiki, readBy, startAsking} from '../../helpers/asker.js';

const asked = 'Is a local newspaper a good source?';
const isSent = (asking: Asking) => () => !!asking.find('.ask-sent');

/** A wiki that keeps what it is given. */
function listening(
  scenario = 'full',
  {
    place = {},
    posted = {},
  }: {place?: Partial<QuestionPlace>; posted?: Partial<PostedQuestion>} = {},
) {
  const adapter = memoryWiki(scenario);
  const drafts: QuestionDraft[] = [];
  const wiki: Adapter = {
    ...adapter,
    questions: {
      ...adapter.questions,
      place: async (target) => ({...(await adapter.questions.place(target)), ...place}),
      ask: async (draft) => {
        drafts.push(draft);
        return {...(await adapter.questions.ask(draft)), ...posted};
      },
    },
  };
  return {wiki, drafts};
}

const active = (asking: Asking) => asking.element.shadowRoot!.activeElement;

describe('the ask dialog', () => {
  it('says whom the question is for, and that it will be public', async () => {
    const asking = await startAsking();
    expect(asking.text('h2')).to.equal('Ask Tomás Rivera a question');
    expect(asking.text('.ask-box')).to.equal(
      'Your question will be public, on the talk page of Tomás Rivera. Leave out names, addresses and phone numbers.',
    );
    const link = asking.find('.ask-box a')!;
    expect(link.getAttribute('href')).to.contain('User_talk%3ATom');
  });

  it('says so before it is known where that is', async () => {
    const adapter = memoryWiki();
    const {questions} = adapter;
    const place = () => new Promise<QuestionPlace>(() => undefined);
    const wiki = {...adapter, questions: {...questions, place}};
    const asking = await startAsking(wiki, {}, {ready: '.ask-box'});
    expect(asking.text('.ask-box')).to.contain('on the talk page of Tomás Rivera.');
  });

  it('tells a wiki’s own page by its title', async () => {
    const asking = await startAsking(memoryWiki(), {
      recipient: {kind: 'page', title: 'Help:Desk'},
    });
    expect(asking.text('h2')).to.equal('Ask a question');
    expect(asking.text('.ask-box a')).to.equal('Help:Desk');
  });

  it('says who answers while the own mentor is away', async () => {
    const asking = await startAsking(memoryWiki('mentor-away'));
    expect(asking.text('h2')).to.equal('Ask Ines Okafor a question');
    expect(asking.text('.ask-box')).to.equal(
      'Tomás Rivera is away until 30 November. Questions go to Ines Okafor until then.',
    );
  });

  describe('counts', () => {
    it('characters as people do', async () => {
      const asking = await startAsking();
      await asking.write('Ça va 🙂?');
      expect(asking.text('#ask-count')).to.equal('8 / 2,000');
    });

    it('nothing while there is nothing, and does not send it', async () => {
      const asking = await startAsking();
      await asking.write(' \n ');
      expect(asking.text('#ask-count')).to.equal('3 / 2,000');
      expect(asking.button('Send question').disabled).to.equal(true);
    });

    it('2,000 emoji as 2,000', async () => {
      const asking = await startAsking();
      await asking.write('🙂'.repeat(2000));
      expect(asking.button('Send question').disabled).to.equal(false);
    });

    it('what is too much, and says why it is not sent', async () => {
      const asking = await startAsking();
      await asking.write('a'.repeat(2013));
      expect(asking.text('#ask-count')).to.equal('13 characters too many. 2,013 / 2,000');
      expect(asking.button('Send question').disabled).to.equal(true);
      expect(asking.field.value.length).to.equal(2013);
    });

    it('aloud only when little room is left', async () => {
      const asking = await startAsking();
      const said: string[] = [];
      for (const length of [1, 1899, 1900, 1901, 1950, 1990, 2000, 2001]) {
        await asking.write('a'.repeat(length));
        said.push(asking.text('[role=status]'));
      }
      expect([...new Set(said)]).to.deep.equal([
        '',
        'Room for 100 characters at most.',
        'Room for 50 characters at most.',
        'Room for 10 characters at most.',
        'Your question is too long.',
      ]);
    });
  });

  describe('where nothing can be written', () => {
    it('says so before anything is typed, with another way on', async () => {
      const asking = await startAsking(memoryWiki('talk-protected'), {helpDeskUrl: '/wiki/Desk'});
      expect(asking.field).to.equal(null);
      expect(asking.text('.ask-box')).to.contain('The page is protected');
      expect(asking.text('.ask-box a')).to.equal('Ask at the help desk');
      expect(asking.buttons).to.deep.equal(['Close']);
    });

    it('leads to the page itself where there is no help desk', async () => {
      const asking = await startAsking(memoryWiki('talk-not-wikitext'));
      expect(asking.text('.ask-box')).to.contain('works in a way of its own');
      expect(asking.text('.ask-box a')).to.equal('Open the talk page of Tomás Rivera');
    });
  });

  describe('posts', () => {
    it('the question, with a heading that names asker and day', async () => {
      const {wiki, drafts} = listening();
      await (await startAsking(wiki)).send(asked);
      expect(drafts).to.deep.equal([
        {
          target: {kind: 'mentor', mentor: {id: 812, name: 'Tomás Rivera'}},
          text: asked,
          pageTitle: null,
          heading: 'Question from Amina K. (22 November 2026)',
          note: null,
          attemptedAt: null,
        },
      ]);
    });

    it('heading and note in the language of the wiki, without marks of direction', async () => {
      const {wiki, drafts} = listening('mentor-away', {place: {language: 'ar'}});
      await (await startAsking(wiki)).send(asked);
      expect(drafts[0]!.heading).to.match(/^سؤال من Amina K\. \(22 نوفمبر/);
      expect(drafts[0]!.note).to.equal("''أسأل هنا لأن مرشدي Tomás Rivera غائب.''");
    });

    it('the words of the wiki where it changed them', async () => {
      const {wiki, drafts} = listening();
      const overrides = async (keys: readonly string[]) =>
        keys.includes('wiki-ask-section-heading')
          ? {'wiki-ask-section-heading': 'Newcomer $1 asks'}
          : {};
      await (await startAsking({...wiki, messages: {overrides}})).send(asked);
      expect(drafts[0]!.heading).to.equal('Newcomer Amina K. asks');
    });

    it('the page that the asker is on only when asked to', async () => {
      const {wiki, drafts} = listening();
      const asking = await startAsking(wiki, {pageTitle: 'Karsel Bridge'});
      const check = asking.input('[type=checkbox]');
      expect(check.checked).to.equal(false);
      check.click();
      await asking.send(asked);
      expect([drafts[0]!.pageTitle, drafts[0]!.note]).to.deep.equal([
        'Karsel Bridge',
        "''This is about the page [[:Karsel Bridge]].''",
      ]);
    });

    it('the page unless told otherwise, where that is the rule', async () => {
      const {wiki, drafts} = listening();
      const page = {pageTitle: 'Karsel Bridge', includePage: true};
      await (await startAsking(wiki, page)).send(asked);
      const asking = await startAsking(wiki, page);
      asking.input('[type=checkbox]').click();
      await asking.send(`${asked} Again`);
      expect(drafts.map(({pageTitle}) => pageTitle)).to.deep.equal(['Karsel Bridge', null]);
    });

    it('the page in the heading, too, at a help desk', async () => {
      const {wiki, drafts} = listening();
      const target = {kind: 'page', title: 'Project:Help desk', position: 'top'} as const;
      const asking = await startAsking(wiki, {
        recipient: target,
        pageTitle: 'Karsel Bridge',
        includePage: true,
      });
      await asking.send(asked);
      expect(drafts[0]).to.deep.include({
        target,
        heading: 'Question from Amina K. about Karsel Bridge (22 November 2026)',
      });
    });

    it('no wikitext that hides in a name or a title', async () => {
      const {wiki, drafts} = listening('mentor-away');
      const {mentorship} = wiki;
      const named: Adapter = {
        ...wiki,
        mentorship: {
          ...mentorship!,
          mentorship: async (query) => {
            const found = await mentorship!.mentorship(query);
            return {...found, mentor: {...found.mentor!, name: "O'''Hara"}};
          },
        },
      };
      const asking = await startAsking(named, {pageTitle: 'A]] {{Delete}} [[B'});
      asking.input('[type=checkbox]').click();
      await asking.send(asked);
      expect(drafts[0]!.note).to.equal(
        "''I am asking here because O&#39;&#39;&#39;Hara, my mentor, is away.''",
      );
    });

    it('in the name of nobody for readers without an account', async () => {
      const {wiki, drafts} = listening();
      const nobody = readBy(wiki, {kind: 'anonymous', id: null, name: null});
      await (await startAsking(nobody)).send(asked);
      expect(drafts[0]!.heading).to.equal('Question from a reader (22 November 2026)');
    });

    it('to whom it was opened for, whoever is the mentor meanwhile', async () => {
      const {wiki, drafts} = listening();
      const asking = await startAsking(wiki);
      await asking.element.ask({recipient: {kind: 'page', title: 'Help:Desk'}});
      await asking.send(asked);
      expect(drafts[0]!.target.kind).to.equal('mentor');
    });
  });

  describe('when it was sent', () => {
    it('says where it stands, and tells the page', async () => {
      const asking = await startAsking();
      await asking.write(asked);
      const posted = new Promise<WikiQuestionPostedEvent>((resolve) =>
        document.body.addEventListener('wiki-question-posted', resolve, {once: true}),
      );
      await asking.press('Send question');
      const {question} = await posted;
      await asking.until(isSent(asking));
      expect(asking.text('h2')).to.equal('Sent');
      expect(asking.text('.ask-sent p')).to.equal(
        'Your question is on the talk page of Tomás Rivera.',
      );
      const href = asking.find('.ask-sent a')!.getAttribute('href');
      expect(href).to.equal(question.url);
    });

    it('moves the focus to what happened', async () => {
      const asking = await startAsking();
      await asking.send(asked);
      await asking.until(() => active(asking) === asking.find('h2'));
    });

    it('is glad about a first edit', async () => {
      const asking = await startAsking(memoryWiki('first-edit'));
      await asking.send(asked);
      expect(asking.text('.ask-sent')).to.contain('This was your first edit on this wiki.');
    });

    const endings: readonly (readonly [EmailState, string])[] = [
      ['confirmed', 'The wiki can also tell you by e-mail: your address is confirmed.'],
      [
        'unconfirmed',
        'Your e-mail address is not confirmed yet. Confirm it to hear about the answer while you are away.',
      ],
      ['none', 'No e-mail address yet. Add one to hear about the answer while you are away.'],
      [null, ''],
    ];
    for (const [email, words] of endings)
      it(`speaks of e-mail: ${email}`, async () => {
        const asking = await startAsking(listening('full', {posted: {email}}).wiki);
        await asking.send(asked);
        expect(asking.text('.ask-box')).to.equal(words);
      });

    it('goes on when it is closed meanwhile', async () => {
      const {wiki, drafts} = listening();
      const asking = await startAsking(wiki);
      await asking.write(asked);
      const event = oneEvent(document.body, 'wiki-question-posted');
      await asking.press('Send question');
      await asking.press('Close');
      asking.find('button')!.focus();
      await event;
      await asking.element.updateComplete;
      expect([asking.open, drafts.length]).to.deep.equal([false, 1]);
      expect(active(asking)).to.equal(asking.find('button'));
    });
  });

  it('is not closed by a click beside it while something is written', async () => {
    const asking = await startAsking();
    const beside = async () => {
      const dialog = asking.find('dialog')!;
      dialog.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      dialog.click();
      await asking.element.updateComplete;
    };
    await asking.write('Half a sentence');
    await beside();
    expect(asking.open).to.equal(true);
    await asking.write('');
    await beside();
    expect(asking.open).to.equal(false);
  });

  it('copies the text', async () => {
    const copied: string[] = [];
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    try {
      const asking = await startAsking(memoryWiki('ask-read-only'));
      await asking.send(asked);
      await asking.press('Copy my text');
      await asking.until(() => asking.buttons.includes('Copied'));
      expect(copied).to.deep.equal([asked]);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('marks the text where the browser does not let it be copied', async () => {
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('No'));
    try {
      const asking = await startAsking(memoryWiki('ask-read-only'));
      await asking.send(asked);
      await asking.press('Copy my text');
      await asking.until(() => asking.buttons.includes('Marked: copy it now'));
      expect(asking.field.selectionEnd).to.equal(asked.length);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('works with the keyboard alone', async () => {
    const asking = await startAsking(memoryWiki(), {pageTitle: 'Karsel Bridge'});
    expect(active(asking)).to.equal(asking.field);
    await sendKeys({type: 'Why?'});
    await sendKeys({press: 'Tab'});
    expect(active(asking)).to.equal(asking.find('[type=checkbox]'));
    await sendKeys({press: 'Space'});
    for (let time = 0; time < 3; time++) await sendKeys({press: 'Tab'});
    expect(active(asking)).to.equal(asking.button('Send question'));
    await sendKeys({press: 'Enter'});
    await asking.until(isSent(asking));
    await sendKeys({press: 'Escape'});
    expect(asking.open).to.equal(false);
  });

  it('says that it is sending, and keeps the button where it is', async () => {
    const asking = await startAsking();
    await asking.write(asked);
    asking.button('Send question').focus();
    await asking.press('Send question');
    expect(asking.text('[role=status]')).to.equal('Sending…');
    expect(active(asking)).to.equal(asking.button('Sending…'));
    await asking.until(isSent(asking));
  });

  describe('with hostile texts', () => {
    it('runs nothing and leads nowhere unsafe', async () => {
      const asking = await startAsking(memoryWiki('hostile'), {
        pageTitle: '<img src=x onerror="globalThis.wikiHomepageBreached=true">',
        helpDeskUrl: 'javascript:globalThis.wikiHomepageBreached=true',
      });
      await asking.write('<script>globalThis.wikiHomepageBreached = true</script>');
      expect(asking.find('dialog :is(img, script)')).to.equal(null);
      for (const link of asking.element.shadowRoot!.querySelectorAll('a'))
        expect(link.getAttribute('href') ?? '').to.not.match(/^javascript/i);
      expect(globalThis).to.not.have.property('wikiHomepageBreached');
    });

    it('stays as wide as the page', async () => {
      await setViewport({width: 320, height: 640});
      try {
        const asking = await startAsking(memoryWiki('hostile'), {
          pageTitle: 'Llanfairpwllgwyngyll'.repeat(9),
        });
        await asking.write('Llanfairpwllgwyngyll'.repeat(9));
        for (const selector of ['dialog', '.dialog-body', '.dialog-foot'])
          expect(asking.find(selector)!.scrollWidth, selector).to.be.at.most(320);
      } finally {
        await setViewport({width: 800, height: 600});
      }
    });
  });

  describe('is accessible', () => {
    const states: readonly (readonly [string, string, boolean])[] = [
      ['writing', 'mentor-away', false],
      ['failed', 'ask-read-only', true],
      ['warned', 'ask-filter-warning', true],
      ['asked a riddle', 'ask-captcha', true],
      ['sent', 'first-edit', true],
      ['protected', 'talk-protected', false],
    ];
    for (const [state, scenario, sends] of states)
      for (const language of ['en', 'ar'])
        for (const scheme of ['light', 'dark'])
          it(`${state}, ${language}, ${scheme}`, async () => {
            document.documentElement.style.colorScheme = scheme;
            const page = {pageTitle: 'Karsel Bridge'};
            const asking = await startAsking(memoryWiki(scenario), page, {language});
            if (sends) {
              await asking.write(asked);
              asking.find('.dialog-foot .primary')!.click();
              await asking.outcome();
            }
            await expect(asking.element).to.be.accessible();
            document.documentElement.style.colorScheme = '';
          });
  });
});
