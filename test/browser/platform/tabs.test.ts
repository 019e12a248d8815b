import {expect} from '@open-wc/testing';
import {joinTabs, type TabsScope} from '../../../src/platform/tabs.js';

const here: TabsScope = {wiki: 'https://wiki.example/w/api.php', account: 'Amina K.'};

/** Resolves once every announcement made before it was delivered: channels of one page keep their order. */
async function delivered(scope = here): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = joinTabs(scope).listen('delivered', () => {
      stop();
      resolve();
    });
    joinTabs(scope).announce('delivered');
  });
}

/** What a party hears. */
function listener(scope = here, topic = 'dismissals') {
  const heard: string[] = [];
  const tabs = joinTabs(scope);
  const stop = tabs.listen(topic, () => void heard.push(topic));
  return {heard, tabs, stop};
}

describe('joinTabs()', () => {
  const parties: {stop(): void}[] = [];
  const listening = (scope?: TabsScope, topic?: string) => {
    const party = listener(scope, topic);
    parties.push(party);
    return party;
  };
  afterEach(() => {
    for (const {stop} of parties.splice(0)) stop();
  });

  it('tells everybody else who listens', async () => {
    const [one, other] = [listening(), listening()];
    joinTabs(here).announce('dismissals');
    await delivered();
    expect([one.heard.length, other.heard.length]).to.deep.equal([1, 1]);
  });

  it('does not tell the one who says it', async () => {
    const [speaker, other] = [listening(), listening()];
    speaker.tabs.announce('dismissals');
    await delivered();
    expect([speaker.heard.length, other.heard.length]).to.deep.equal([0, 1]);
  });

  it('tells nobody who listens to something else', async () => {
    const other = listening(here, 'mentorship');
    joinTabs(here).announce('dismissals');
    await delivered();
    expect(other.heard).to.deep.equal([]);
  });

  for (const [what, scope] of [
    ['another account', {...here, account: 'Joon Seo'}],
    ['another wiki', {...here, wiki: 'https://other.example/w/api.php'}],
    ['names that only look alike when joined', {wiki: `${here.wiki}/Amina`, account: 'K.'}],
  ] as const)
    it(`tells nobody of ${what}`, async () => {
      const other = listening(scope);
      joinTabs(here).announce('dismissals');
      await delivered(scope);
      await delivered();
      expect(other.heard).to.deep.equal([]);
    });

  it('tells nobody who stopped listening', async () => {
    const [gone, staying] = [listening(), listening()];
    gone.stop();
    joinTabs(here).announce('dismissals');
    await delivered();
    expect([gone.heard.length, staying.heard.length]).to.deep.equal([0, 1]);
  });

  it('listens again after everybody had stopped', async () => {
    const party = listening();
    party.stop();
    const heard: number[] = [];
    parties.push({stop: party.tabs.listen('dismissals', () => void heard.push(1))});
    joinTabs(here).announce('dismissals');
    await delivered();
    expect(heard).to.deep.equal([1]);
  });

  it('reaches other tabs', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const party = listening();
    const Channel = (frame.contentWindow as (Window & typeof globalThis) | null)?.BroadcastChannel;
    if (!Channel) throw new Error('The frame has no window');
    const other = new Channel(`wiki-homepage/1/${JSON.stringify([here.wiki, here.account])}`);
    const heard = new Promise((resolve) => (other.onmessage = ({data}) => resolve(data)));
    other.postMessage('dismissals');
    party.tabs.announce('dismissals');
    expect(await heard).to.equal('dismissals');
    await delivered();
    expect(party.heard).to.deep.equal(['dismissals']);
    other.close();
    frame.remove();
  });

  it('hears what is no topic without harm', async () => {
    const party = listening();
    const stranger = new BroadcastChannel(
      `wiki-homepage/1/${JSON.stringify([here.wiki, here.account])}`,
    );
    stranger.postMessage({topic: 'dismissals'});
    stranger.close();
    await delivered();
    expect(party.heard).to.deep.equal([]);
  });

  it('does nothing where there is no BroadcastChannel', () => {
    const {BroadcastChannel: original} = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const {tabs, stop} = listener();
      tabs.announce('dismissals');
      stop();
    } finally {
      globalThis.BroadcastChannel = original;
    }
  });
});
