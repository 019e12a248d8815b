/** What was typed is never lost, and never shown to somebody else. */
import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {type Draft, draftPrefix, writeDraft} from '../../../src/domain/drafts.js';
import {type Asking, memoryWiki, readBy, startAsking} from '../../helpers/asker.js';
import {now} from '../../helpers/mount.js';

const keysOf = (adapter: Adapter) =>
  Object.keys(localStorage).filter((key) => key.includes(JSON.stringify(adapter.wiki)));

const draft = (text: string, change: Partial<Draft> = {}): string =>
  writeDraft({
    text,
    includePage: false,
    savedAt: new Date(now - 86_400_000).toISOString(),
    attemptedAt: null,
    ...change,
  });

/** Types in one visit and closes. */
async function typed(adapter: Adapter, text: string): Promise<string> {
  const asking = await startAsking(adapter);
  await asking.write(text);
  await asking.press('Cancel');
  asking.leave();
  return keysOf(adapter)[0] ?? '';
}

/** What another tab does to the draft of this one. */
function elsewhere(key: string, newValue: string | null, oldValue: string | null = null): void {
  if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', {key, newValue, oldValue}));
}

const line = (asking: Asking) => asking.text('.ask-line span');

describe('the draft of a question', () => {
  const setItem = Storage.prototype.setItem;
  afterEach(() => {
    Storage.prototype.setItem = setItem;
    for (const key of Object.keys(localStorage))
      if (key.includes(`memory:${performance.timeOrigin}`)) localStorage.removeItem(key);
  });

  it('comes back, with a word about it', async () => {
    const adapter = memoryWiki();
    await typed(adapter, 'Half a sentence');
    const asking = await startAsking(adapter);
    expect(asking.field.value).to.equal('Half a sentence');
    expect(line(asking)).to.equal('We kept what you wrote.');
  });

  it('says when it was written', async () => {
    const adapter = memoryWiki();
    const key = await typed(adapter, 'Half a sentence');
    localStorage.setItem(key, draft('Half a sentence'));
    expect(line(await startAsking(adapter))).to.equal('We kept what you wrote yesterday.');
  });

  it('is kept when the page is left in the middle of a word', async () => {
    const adapter = memoryWiki();
    const asking = await startAsking(adapter);
    await asking.write('Half a sen');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem(keysOf(adapter)[0]!)).to.contain('Half a sen');
  });

  it('is kept when its widget is taken away', async () => {
    const adapter = memoryWiki();
    const asking = await startAsking(adapter);
    await asking.write('Half a sen');
    asking.leave();
    expect(localStorage.getItem(keysOf(adapter)[0]!)).to.contain('Half a sen');
  });

  it('stays after a failure and a reload', async () => {
    const adapter = memoryWiki('ask-session-lost');
    const asking = await startAsking(adapter);
    await asking.send('Is a newspaper a source?');
    asking.leave();
    expect((await startAsking(adapter)).field.value).to.equal('Is a newspaper a source?');
  });

  it('names the page that it named at first, from wherever it is sent again', async () => {
    const adapter = memoryWiki('ask-offline');
    const first = await startAsking(adapter, {pageTitle: 'Karsel Bridge', includePage: true});
    await first.send('Is a newspaper a source?');
    first.leave();
    const asking = await startAsking(adapter, {pageTitle: 'Harbour', includePage: true});
    expect(asking.text('.ask-check bdi')).to.equal('Karsel Bridge');
  });

  it('is gone when the question was sent', async () => {
    const adapter = memoryWiki();
    const asking = await startAsking(adapter);
    await asking.send();
    expect(keysOf(adapter)).to.deep.equal([]);
    await asking.press('Done');
    await asking.element.ask();
    expect(asking.field.value).to.equal('');
  });

  it('is gone when its words are', async () => {
    const adapter = memoryWiki();
    await typed(adapter, 'Half a sentence');
    await typed(adapter, '');
    expect(keysOf(adapter)).to.deep.equal([]);
  });

  it('is not shown to another account', async () => {
    const adapter = memoryWiki();
    await typed(adapter, 'For nobody else');
    const other = readBy(adapter, {id: 99, name: 'Bashir'});
    expect((await startAsking(other)).field.value).to.equal('');
  });

  it('is kept for its account when the session is lost, and not shown', async () => {
    const adapter = memoryWiki();
    await typed(adapter, 'For nobody else');
    const nobody = readBy(adapter, {id: null, name: null, kind: 'anonymous'});
    const asking = await startAsking(nobody);
    expect(asking.field.value).to.equal('');
    asking.leave();
    expect((await startAsking(adapter)).field.value).to.equal('For nobody else');
  });

  it('of somebody without an account is not stored', async () => {
    const adapter = memoryWiki();
    const nobody = readBy(adapter, {id: null, name: null, kind: 'anonymous'});
    await typed(nobody, 'Who was here before?');
    expect(keysOf(adapter)).to.deep.equal([]);
  });

  it('expires, whosever it was', async () => {
    const adapter = memoryWiki();
    const own = await typed(adapter, 'Old');
    const other = own.replace('Amina', 'Bashir');
    const old = draft('Old', {savedAt: new Date(now - 31 * 86_400_000).toISOString()});
    for (const key of [own, other]) localStorage.setItem(key, old);
    expect((await startAsking(adapter)).field.value).to.equal('');
    expect(other).to.contain(draftPrefix);
    expect(keysOf(adapter)).to.deep.equal([]);
  });

  it('can be thrown away, and come back', async () => {
    const adapter = memoryWiki();
    await typed(adapter, 'Half a sentence');
    const asking = await startAsking(adapter);
    await asking.press('Start afresh');
    expect([asking.field.value, keysOf(adapter).length]).to.deep.equal(['', 0]);
    expect(asking.element.shadowRoot!.activeElement).to.equal(asking.field);
    await asking.press('Undo');
    expect([asking.field.value, keysOf(adapter).length]).to.deep.equal(['Half a sentence', 1]);
  });

  describe('where the browser stores nothing', () => {
    beforeEach(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });

    it('is kept as long as the page, and says so', async () => {
      const adapter = memoryWiki();
      await typed(adapter, 'Half a sentence');
      const asking = await startAsking(adapter);
      expect(asking.field.value).to.equal('Half a sentence');
      await asking.write('Half a sentence more');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await asking.element.updateComplete;
      expect(asking.text('#ask-hint')).to.equal('Kept while this page is open');
    });

    it('promises no more after a failure', async () => {
      const asking = await startAsking(memoryWiki('ask-read-only'));
      await asking.send();
      expect(asking.text('[role=alert]')).to.contain('as long as this page is open');
    });
  });

  it('says that it is saved', async () => {
    const asking = await startAsking();
    expect(asking.text('#ask-hint')).to.equal('Plain words are fine. Tell what you tried.');
    await asking.write('Half a sentence');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await asking.element.updateComplete;
    expect(asking.text('#ask-hint')).to.equal('Saved on this device');
  });

  describe('in two tabs', () => {
    it('does not overwrite what is being typed, and offers what the other has', async () => {
      const adapter = memoryWiki();
      const key = await typed(adapter, 'Half a sentence');
      const asking = await startAsking(adapter);
      await asking.write('Here');
      elsewhere(key, draft('There'));
      await asking.element.updateComplete;
      expect([asking.field.value, line(asking)]).to.deep.equal([
        'Here',
        'You wrote something else in another tab.',
      ]);
      await asking.press('Use that');
      expect(asking.field.value).to.equal('There');
      await asking.press('Use that');
      expect(asking.field.value).to.equal('Here');
    });

    it('is the same in both while only one types', async () => {
      const adapter = memoryWiki();
      const key = await typed(adapter, 'Half a sentence');
      const asking = await startAsking(adapter);
      elsewhere(key, draft('Half a sentence and more'));
      await asking.element.updateComplete;
      expect(asking.field.value).to.equal('Half a sentence and more');
    });

    it('is not sent by one after the other: what may have arrived is looked for', async () => {
      const adapter = memoryWiki();
      const key = await typed(adapter, 'Half a sentence');
      const asking = await startAsking(adapter);
      const attempt = draft('Half a sentence', {attemptedAt: new Date(now).toISOString()});
      elsewhere(key, null, attempt);
      await asking.element.updateComplete;
      expect(line(asking)).to.contain('This was sent, but the answer got lost.');
    });
  });

  it('remembers before it leaves that it was sent', async () => {
    const adapter = memoryWiki();
    let stored: string | null = null;
    const wiki: Adapter = {
      ...adapter,
      questions: {
        ...adapter.questions,
        ask: (question) => {
          stored = localStorage.getItem(keysOf(adapter)[0]!);
          return adapter.questions.ask(question);
        },
      },
    };
    await (await startAsking(wiki)).send();
    expect(stored).to.contain('"attemptedAt":"2026-11-22T12:12:00.000Z"');
  });

  it('that was on its way when the page died is looked for', async () => {
    const adapter = memoryWiki();
    const key = await typed(adapter, 'Half a sentence');
    localStorage.setItem(key, draft('Half a sentence', {attemptedAt: '2026-11-22T11:00:00Z'}));
    const asking = await startAsking(adapter);
    expect(line(asking)).to.contain('Before we send it again, we look whether it arrived.');
    expect(asking.field.readOnly).to.equal(true);
    await asking.press('Start afresh');
    expect(asking.field.readOnly).to.equal(false);
  });

  it('whose fate is not known can be put aside at once, and taken up again', async () => {
    const asking = await startAsking(memoryWiki('ask-offline'));
    await asking.send();
    const sent = asking.field.value;
    expect(asking.field.readOnly).to.equal(true);
    await asking.press('Start afresh');
    expect([asking.field.value, asking.field.readOnly]).to.deep.equal(['', false]);
    expect(asking.find('[role=alert]')).to.equal(null);
    await asking.press('Undo');
    expect([asking.field.value, asking.field.readOnly]).to.deep.equal([sent, true]);
    expect(line(asking)).to.contain('Before we send it again, we look whether it arrived.');
  });
});
