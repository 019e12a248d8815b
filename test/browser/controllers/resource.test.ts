import {aTimeout, expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {AdapterError} from '../../../src/adapters/adapter.js';
import type {UserFacts} from '../../../src/domain/model.js';
import {facts, NumberWidget, shown, userAdapter} from '../../helpers/number-widget.js';
import {settled} from '../../helpers/mount.js';

const alone = (adapter: ReturnType<typeof userAdapter>) =>
  fixture<NumberWidget>(html`<test-number .adapter=${adapter}></test-number>`);

/** An answer that is given when the test says so. */
function deferred() {
  let give!: (value: UserFacts) => void;
  let refuse!: (error: unknown) => void;
  const promise = new Promise<UserFacts>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return {promise, give, refuse};
}

describe('a widget with the controller', () => {
  it('stands alone with an adapter set on it', async () => {
    const widget = await alone(userAdapter(async () => facts(5)));
    expect(await settled(widget)).to.equal('ready');
    expect(shown(widget)).to.equal('You have 5 edits');
  });

  it('is pending until the answer comes', async () => {
    const answer = deferred();
    const widget = await alone(userAdapter(() => answer.promise));
    expect(widget.status).to.equal('pending');
    answer.give(facts(1));
    expect(await settled(widget)).to.equal('ready');
  });

  it('is empty when the model says so', async () => {
    const widget = await alone(userAdapter(async () => facts(0)));
    expect(await settled(widget)).to.equal('empty');
  });

  it('is hidden when the adapter has no such source', async () => {
    const widget = await fixture<NumberWidget>(html`<test-number .adapter=${{}}></test-number>`);
    expect(await settled(widget)).to.equal('hidden');
  });

  it('fails with the kind that the adapter names', async () => {
    const widget = await alone(
      userAdapter(async () => {
        throw new AdapterError('rate-limited', 'slow down');
      }),
    );
    expect(await settled(widget)).to.equal('failed');
    expect(shown(widget)).to.equal('rate-limited');
  });

  it('shows a model that it was given at once and asks for nothing', async () => {
    let asked = 0;
    const adapter = userAdapter(async () => {
      asked++;
      return facts(1);
    });
    const widget = await fixture<NumberWidget>(
      html`<test-number .adapter=${adapter} .data=${facts(8)}></test-number>`,
    );
    expect(widget.status).to.equal('ready');
    expect(shown(widget)).to.equal('You have 8 edits');
    expect(asked).to.equal(0);
  });

  it('asks again on reload and shows the fresh model in place of a given one', async () => {
    const widget = await fixture<NumberWidget>(
      html`<test-number
        .adapter=${userAdapter(async () => facts(9))}
        .data=${facts(8)}
      ></test-number>`,
    );
    await widget.facts.reload();
    await widget.updateComplete;
    expect(shown(widget)).to.equal('You have 9 edits');
  });

  it('keeps what it shows while it reloads, also when that fails', async () => {
    const second = deferred();
    const answers = [Promise.resolve(facts(5)), second.promise];
    const widget = await alone(userAdapter(() => answers.shift() ?? second.promise));
    await settled(widget);
    const reload = widget.facts.reload();
    await widget.updateComplete;
    expect(shown(widget)).to.equal('You have 5 edits');
    second.refuse(new AdapterError('network', 'gone'));
    await reload;
    await widget.updateComplete;
    expect(widget.status).to.equal('ready');
    expect(widget.facts.error?.kind).to.equal('network');
  });

  it('recovers from a failure on reload', async () => {
    const answers = [
      Promise.reject(new AdapterError('network', 'gone')),
      Promise.resolve(facts(4)),
    ];
    const widget = await alone(userAdapter(() => answers.shift() as Promise<UserFacts>));
    await settled(widget, ['failed']);
    await widget.facts.reload();
    await widget.updateComplete;
    expect(shown(widget)).to.equal('You have 4 edits');
  });

  it('forgets the former model when what it is about changes', async () => {
    const second = deferred();
    const answers = [Promise.resolve(facts(5)), second.promise];
    const widget = await alone(userAdapter(() => answers.shift() ?? second.promise));
    await settled(widget);
    widget.topic = 'other';
    await widget.updateComplete;
    expect(widget.status).to.equal('pending');
    second.give(facts(6));
    await settled(widget);
    expect(shown(widget)).to.equal('You have 6 edits');
  });

  it('gives up its request when it leaves the page', async () => {
    let signal: AbortSignal | undefined;
    const widget = await alone(
      userAdapter((own) => {
        signal = own;
        return new Promise(() => undefined);
      }),
    );
    widget.remove();
    await aTimeout(0);
    expect(signal?.aborted).to.equal(true);
  });

  it('asks again when it comes back', async () => {
    const answers = [new Promise<UserFacts>(() => undefined), Promise.resolve(facts(7))];
    const widget = await alone(userAdapter(() => answers.shift() as Promise<UserFacts>));
    const parent = widget.parentElement as HTMLElement;
    widget.remove();
    await aTimeout(0);
    parent.append(widget);
    await settled(widget);
    expect(shown(widget)).to.equal('You have 7 edits');
  });

  it('fetches nothing twice when it is moved', async () => {
    let asked = 0;
    const answer = deferred();
    const widget = await alone(
      userAdapter(() => {
        asked++;
        return answer.promise;
      }),
    );
    document.body.append(widget);
    answer.give(facts(2));
    await settled(widget);
    expect(asked).to.equal(1);
    widget.remove();
  });

  it('says once on the console what is missing, and hides, when nobody gives it an adapter', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void said.push(text);
    try {
      const widgets = await fixture<HTMLElement>(
        html`<div><test-number></test-number><test-number></test-number></div>`,
      );
      const widget = widgets.querySelector('test-number') as NumberWidget;
      expect(await settled(widget)).to.equal('hidden');
      expect(said.length).to.equal(1);
      expect(said[0]).to.contain('no adapter');
    } finally {
      console.warn = warn;
    }
  });
});
