import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../../src/adapters/adapter-error.js';
import type {Parameters} from '../../../../src/adapters/http/parameters.js';
import type {Circumstances, RequestOptions} from '../../../../src/adapters/http/send.js';
import {createSend} from '../../../../src/adapters/http/send.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import {addressOf, apiError, json} from '../../../helpers/fake-wiki.js';

type Reply = () => Response | Promise<Response>;

const hanging = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

function setup(replies: readonly (Reply | 'hang')[], given: Partial<Circumstances> = {}) {
  const clock = fakeClock();
  const requests: {readonly url: URL; readonly init: RequestInit}[] = [];
  const send = createSend({
    apiUrl: new URL('https://wiki.example/api.php'),
    now: clock.now,
    timer: clock.timer,
    random: () => 0.5,
    foreign: false,
    user: 'Tansy Vole',
    async fetch(input, init = {}) {
      const reply =
        replies[requests.push({url: new URL(addressOf(input)), init}) - 1] ?? (() => json({}));
      return reply === 'hang' ? hanging(init.signal) : reply();
    },
    ...given,
  });
  const controller = new AbortController();
  const run = (options: RequestOptions, parameters: Parameters = {action: 'query'}) =>
    send(parameters, options, controller).catch((error: unknown) => error);
  return {clock, requests, run, controller};
}

const own: RequestOptions = {audience: 'personal'};
const everybody: RequestOptions = {audience: 'public'};
const offline: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
const kind = (error: unknown) => (error instanceof AdapterError ? error.kind : error);

describe('what a request says', () => {
  it('is the same for everybody, in a stable order and with an age, when it is public', async () => {
    const {requests, run} = setup([]);
    await run(everybody, {meta: ['siteinfo'], action: 'query'});
    expect(requests[0]?.url.search).to.equal(
      '?action=query&errorformat=plaintext&format=json&formatversion=2&meta=siteinfo&smaxage=300&uselang=content',
    );
    expect(requests[0]?.init.credentials).to.equal('omit');
  });

  it('names the expected account when it is personal', async () => {
    const {requests, run} = setup([]);
    await run(own);
    expect(requests[0]?.url.search).to.equal(
      '?action=query&assertuser=Tansy+Vole&errorformat=plaintext&format=json&formatversion=2',
    );
    expect(requests[0]?.init.credentials).to.equal('same-origin');
  });

  it('yields to a lagging wiki only in the background', async () => {
    const {requests, run} = setup([]);
    await run({...own, background: true});
    await run(own);
    expect(requests.map(({url}) => url.searchParams.get('maxlag'))).to.deep.equal(['5', null]);
  });

  it('asks another origin as nobody', async () => {
    const {requests, run} = setup([], {foreign: true, user: null});
    await run(own);
    expect(requests[0]?.url.searchParams.get('origin')).to.equal('*');
    expect(requests[0]?.init.credentials).to.equal('omit');
  });

  it('travels in the body when it is long', async () => {
    const {requests, run} = setup([]);
    await run(everybody, {titles: ['x'.repeat(7000)]});
    expect(requests[0]?.init.method).to.equal('POST');
    expect(requests[0]?.url.search).to.equal('');
  });

  it('passes the browser’s cache by when fresh numbers are wanted', async () => {
    const {requests, run} = setup([]);
    await run({...own, fresh: true});
    expect(requests[0]?.init.cache).to.equal('reload');
  });
});

describe('a private wiki', () => {
  it('is asked with cookies from the first refusal on', async () => {
    const {requests, run} = setup([() => apiError('readapidenied')]);
    await run(everybody);
    await run(everybody);
    expect(requests.map(({init}) => init.credentials)).to.deep.equal([
      'omit',
      'same-origin',
      'same-origin',
    ]);
  });

  it('that refuses the reader too is denied', async () => {
    const {requests, run} = setup([
      () => apiError('readapidenied'),
      () => apiError('readapidenied'),
    ]);
    expect(kind(await run(everybody))).to.equal('denied');
    expect(requests).to.have.length(2);
  });
});

describe('retries', () => {
  it('come after a random part of a growing delay', async () => {
    const {clock, requests, run} = setup([offline, offline]);
    const reply = run(own);
    await clock.advance(249);
    expect(requests).to.have.length(1);
    await clock.advance(1);
    await clock.advance(499);
    expect(requests).to.have.length(2);
    await clock.advance(1);
    expect(await reply).to.deep.equal({});
  });

  it('end after three attempts', async () => {
    const {clock, requests, run} = setup([offline, offline, offline, offline]);
    const reply = run(own);
    await clock.advance(5000);
    expect(kind(await reply)).to.equal('network');
    expect(requests).to.have.length(3);
  });

  it('do not keep a reader waiting for more than two seconds', async () => {
    const busy = () => new Response('', {status: 429, headers: {'Retry-After': '4'}});
    const {requests, run} = setup([busy]);
    expect(await run(own)).to.include({kind: 'rate-limited', retryAfter: 4});
    expect(requests).to.have.length(1);
  });

  it('wait as long as the wiki says when nobody looks', async () => {
    const busy = () => new Response('', {status: 503, headers: {'Retry-After': '4'}});
    const {clock, requests, run} = setup([busy]);
    const reply = run({...own, background: true});
    await clock.advance(4249);
    expect(requests).to.have.length(1);
    await clock.advance(1);
    expect(await reply).to.deep.equal({});
  });

  it('do not happen when the wiki wants more time than the reader has', async () => {
    const busy = () => new Response('', {status: 429, headers: {'Retry-After': '60'}});
    const {requests, run} = setup([busy]);
    expect(await run(own)).to.include({kind: 'rate-limited', retryAfter: 60});
    expect(requests).to.have.length(1);
  });

  it('follow a wiki that lags', async () => {
    const lag = () => json({errors: [{code: 'maxlag'}]}, {headers: {'Retry-After': '5'}});
    const {clock, requests, run} = setup([lag]);
    const reply = run({...own, background: true});
    await clock.advance(6000);
    await reply;
    expect(requests).to.have.length(2);
  });

  for (const code of ['internal_api_error_X', 'ratelimited', 'badtoken', 'blocked'])
    it(`do not follow ${code}`, async () => {
      const {requests, run} = setup([() => apiError(code)]);
      await run(own);
      expect(requests).to.have.length(1);
    });

  it('end when the asker gives up', async () => {
    const {clock, controller, requests, run} = setup([offline]);
    const reply = run(own);
    await clock.advance(100);
    controller.abort();
    expect(await reply).to.have.property('name', 'AbortError');
    await clock.advance(5000);
    expect(requests).to.have.length(1);
  });
});

describe('the deadline', () => {
  it('is ten seconds for a reader who waits', async () => {
    const {clock, run} = setup(['hang']);
    const reply = run(own);
    await clock.advance(10_000);
    expect(kind(await reply)).to.equal('timeout');
  });

  it('holds for all attempts together', async () => {
    const {clock, run} = setup([offline, 'hang']);
    const reply = run(own);
    await clock.advance(10_000);
    expect(kind(await reply)).to.equal('timeout');
  });

  it('is thirty seconds when nobody waits', async () => {
    const {clock, requests, run} = setup(['hang']);
    const reply = run({...own, background: true});
    await clock.advance(29_999);
    expect(requests[0]?.init.signal?.aborted).to.equal(false);
    await clock.advance(1);
    expect(kind(await reply)).to.equal('timeout');
  });

  it('is not taken for the asker’s leaving', async () => {
    const {clock, controller, run} = setup(['hang']);
    const reply = run(own);
    await clock.advance(100);
    controller.abort();
    expect(await reply).to.have.property('name', 'AbortError');
  });
});
