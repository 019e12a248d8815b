/** What the dialog says when a question cannot be sent, and that it never sends one twice. */
import {expect} from '@open-wc/testing';
import {
  AdapterError,
  type Adapter,
  type AdapterErrorDetails,
} from '../../../src/adapters/adapter.js';
import type {AdapterErrorKind} from '../../../src/adapters/adapter-error.js';
import type {QuestionDraft} from '../../../src/domain/mentorship-model.js';
import {memoryWiki, startAsking} from '../../helpers/asker.js';

type Fault = readonly [AdapterErrorKind, AdapterErrorDetails?];

/** Refuses with `faults`, one after the other; then it takes the question. */
function refusing(...faults: readonly Fault[]) {
  const adapter = memoryWiki();
  const sent: QuestionDraft[] = [];
  const wiki: Adapter = {
    ...adapter,
    questions: {
      ...adapter.questions,
      ask: (draft) => {
        const fault = faults[sent.length];
        sent.push(draft);
        return fault
          ? Promise.reject(new AdapterError(fault[0], 'Refused', fault[1]))
          : adapter.questions.ask(draft);
      },
    },
  };
  return {wiki, sent};
}

async function failed(...fault: Fault) {
  const {wiki, sent} = refusing(fault);
  const asking = await startAsking(wiki, {helpDeskUrl: '/wiki/Help_desk'});
  await asking.send();
  return {asking, sent};
}

const asked = 'Is a local newspaper a good source?';

describe('the ask dialog, when a question is not sent', () => {
  const texts: readonly (readonly [Fault, string, readonly string[]])[] = [
    [['network'], 'The connection dropped. It may have arrived', ['Copy my text', 'Try again']],
    [
      ['network', {code: 'internal_api_error_DBQueryError'}],
      'Something broke on the wiki’s side.',
      ['Copy my text', 'Try again'],
    ],
    [['timeout'], 'The wiki did not answer in time.', ['Copy my text', 'Try again']],
    [['malformed'], 'The wiki’s answer could not be read.', ['Copy my text', 'Try again']],
    [['rate-limited'], 'a short pause. Wait a moment', ['Copy my text', 'Try again']],
    [['rate-limited', {retryAfter: 30}], 'Try again in 30 seconds.', ['Copy my text', 'Try again']],
    [['read-only'], 'read-only for a moment.', ['Copy my text', 'Try again']],
    [['session-lost'], 'you are logged out.', ['Copy my text', 'Try again']],
    [['conflict'], 'somebody wrote on the page', ['Copy my text', 'Try again']],
    [['missing'], 'the page cannot be found.', ['Copy my text', 'Try again']],
    [['denied'], 'you cannot write on this page.', ['Copy my text', 'Send question']],
    [['blocked'], 'this account cannot write', ['Copy my text', 'Send question']],
    [['unsupported'], 'questions cannot be sent from here.', ['Copy my text', 'Send question']],
    [['filtered'], 'a filter of the wiki stopped it.', ['Copy my text', 'Send question']],
    [
      ['filtered', {code: 'abusefilter-warning'}],
      'the wiki asks you to look again.',
      ['Copy my text', 'Send all the same'],
    ],
    [['captcha'], 'a check that works on its own page only.', ['Copy my text', 'Send question']],
  ];
  for (const [fault, words, buttons] of texts)
    it(`says so above the field and keeps the text: ${fault[0]} ${JSON.stringify(fault[1] ?? {})}`, async () => {
      const {asking} = await failed(...fault);
      expect(asking.text('[role=alert]')).to.contain(words);
      expect(asking.buttons).to.deep.equal(buttons);
      expect(asking.field.value).to.equal(asked);
    });

  it('says that the text is safe', async () => {
    const {asking} = await failed('read-only');
    expect(asking.text('[role=alert]')).to.contain('Your text is safe here');
  });

  it('gives the wiki’s own words as plain text', async () => {
    const {asking} = await failed('read-only', {wikiText: '<b>Moving</b> <script>1</script>'});
    expect(asking.text('.ask-wiki')).to.equal('<b>Moving</b> <script>1</script>');
    expect(asking.find('.ask-wiki *')).to.equal(null);
  });

  it('leads to where one logs in again, in another tab', async () => {
    const {asking} = await failed('session-lost');
    await asking.until(() => !!asking.find('[role=alert] a'));
    const link = asking.find('[role=alert] a')!;
    expect([link.textContent, link.getAttribute('target')]).to.deep.equal(['Log in', '_blank']);
  });

  it('leads to the page itself for a riddle that cannot be shown', async () => {
    const {asking} = await failed('captcha');
    expect(asking.text('[role=alert] a')).to.equal('Open the talk page of Tomás Rivera');
    expect(asking.button('Send question').disabled).to.equal(true);
  });

  it('leads to the help desk when the asker may not write there', async () => {
    const {asking} = await failed('denied');
    expect(asking.text('[role=alert] a')).to.equal('Ask at the help desk');
  });

  it('sends the same words when it is tried again', async () => {
    const {asking, sent} = await failed('rate-limited');
    await asking.press('Try again');
    await asking.until(() => !!asking.find('.ask-sent'));
    expect(sent.map(({text}) => text)).to.deep.equal([asked, asked]);
  });

  it('sends a text that the wiki warned of as it is, when told to', async () => {
    const asking = await startAsking(memoryWiki('ask-filter-warning'));
    await asking.send();
    await asking.press('Send all the same');
    await asking.until(() => !!asking.find('.ask-sent'));
  });

  it('lets words be changed that a filter refused', async () => {
    const {asking} = await failed('filtered');
    expect(asking.field.readOnly).to.equal(false);
  });

  describe('because of a riddle', () => {
    const answer = async (asking: Awaited<ReturnType<typeof startAsking>>, word: string) => {
      const input = asking.input('#ask-word');
      input.value = word;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await asking.press('Send question');
    };

    it('asks it, with the focus in its field', async () => {
      const asking = await startAsking(memoryWiki('ask-captcha'));
      await asking.send();
      expect(asking.text('label[for=ask-word]')).to.equal('What is 3 + 4?');
      await asking.until(() => asking.element.shadowRoot!.activeElement?.id === 'ask-word');
    });

    it('asks it where everything else begins, in whatever direction it is written', async () => {
      const asking = await startAsking(memoryWiki('ask-captcha'), {}, {language: 'ar'});
      await asking.write(asked);
      asking.find('.dialog-foot .primary')!.click();
      await asking.until(() => !!asking.find('label[for=ask-word]'));
      const label = asking.find('label[for=ask-word]')!;
      expect(getComputedStyle(label).direction).to.equal('rtl');
      const words = label.querySelector('bdi');
      expect(words?.textContent).to.equal('What is 3 + 4?');
    });

    it('sends the question with the right answer', async () => {
      const asking = await startAsking(memoryWiki('ask-captcha'));
      await asking.send();
      await answer(asking, '7');
      await asking.until(() => !!asking.find('.ask-sent'));
    });

    it('asks another one after a wrong answer', async () => {
      const asking = await startAsking(memoryWiki('ask-captcha'));
      await asking.send();
      await answer(asking, '8');
      await asking.until(() => asking.text('[role=alert]').startsWith('That was not the answer.'));
      expect(asking.input('#ask-word').value).to.equal('');
    });

    it('shows a picture, of an address that is safe only', async () => {
      const picture = (imageUrl: string) =>
        failed('captcha', {captcha: {id: '1', question: null, imageUrl}});
      const {asking} = await picture('#captcha.png');
      expect(asking.find('[role=alert] img')!.getAttribute('alt')).to.contain('letters');
      const hostile = await picture('javascript:1');
      expect(hostile.asking.find('[role=alert] img')!.hasAttribute('src')).to.equal(false);
    });
  });
});

describe('the ask dialog never posts twice', () => {
  it('when its button is pressed twice', async () => {
    const {wiki, sent} = refusing();
    const asking = await startAsking(wiki);
    await asking.write(asked);
    const button = asking.button('Send question');
    button.click();
    button.click();
    await asking.until(() => !!asking.find('.ask-sent'));
    expect(sent.length).to.equal(1);
  });

  it('when the answer got lost', async () => {
    const adapter = memoryWiki('ask-answer-lost');
    const asking = await startAsking(adapter);
    const before = (await adapter.questions.recent()).map(({id}) => id);
    await asking.send();
    expect(asking.field.readOnly).to.equal(true);
    await asking.press('Try again');
    await asking.until(() => !!asking.find('.ask-sent'));
    const after = await adapter.questions.recent();
    expect(after.filter(({id}) => !before.includes(id)).map(({text}) => text)).to.deep.equal([
      asked,
    ]);
  });

  it('when it was first sent long before', async () => {
    const {wiki, sent} = refusing(['timeout'], ['network']);
    const asking = await startAsking(wiki);
    await asking.send();
    await asking.press('Try again');
    await asking.until(() => asking.text('[role=alert]').startsWith('The connection'));
    await asking.press('Try again');
    await asking.until(() => !!asking.find('.ask-sent'));
    const first = '2026-11-22T12:12:00.000Z';
    expect(sent.map(({attemptedAt}) => attemptedAt)).to.deep.equal([null, first, first]);
  });

  it('and does not look for what a wiki has refused for certain', async () => {
    const {wiki, sent} = refusing(['timeout'], ['filtered']);
    const asking = await startAsking(wiki);
    await asking.send();
    await asking.press('Try again');
    await asking.until(() => asking.text('[role=alert]').includes('filter'));
    await asking.send('Other words');
    expect(sent.at(-1)!.attemptedAt).to.equal(null);
  });
});
