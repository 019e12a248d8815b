import {expect} from '@open-wc/testing';
import {createQuery} from '../../../../src/adapters/http/query.js';
import type {Circumstances} from '../../../../src/adapters/http/send.js';
import {createSend} from '../../../../src/adapters/http/send.js';
import {createWrite} from '../../../../src/adapters/mediawiki/write.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import {addressOf, apiError, json} from '../../../helpers/fake-wiki.js';

type Reply = () => Response | Promise<Response>;

interface Situation {
  /** To the requests that change something, in order; afterwards all succeed. */
  readonly writes?: readonly (Reply | 'hang')[];
  /** To the requests for a token; the last one stands for all after it. */
  readonly tokens?: readonly Reply[];
  readonly given?: Partial<Circumstances>;
}

const tokens = (csrftoken: string, more: object = {}) =>
  json({query: {tokens: {csrftoken}, ...more}});

const hanging = (signal?: AbortSignal | null) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

function setup({writes = [], tokens: permits, given}: Situation = {}) {
  const clock = fakeClock();
  const sent: {readonly body: URLSearchParams; readonly url: URL; readonly init: RequestInit}[] =
    [];
  const asked: URLSearchParams[] = [];
  const circumstances: Circumstances = {
    apiUrl: new URL('https://wiki.example/api.php'),
    now: clock.now,
    timer: clock.timer,
    random: () => 0.5,
    foreign: false,
    user: 'Tansy Vole',
    async fetch(input, init = {}) {
      const url = new URL(addressOf(input));
      if (init.method !== 'POST') {
        asked.push(url.searchParams);
        const reply = permits?.[Math.min(asked.length, permits.length) - 1];
        return reply ? reply() : tokens(`token${asked.length}+\\`);
      }
      const body = new URLSearchParams(init.body as URLSearchParams);
      const reply = writes[sent.push({body, url, init}) - 1];
      if (reply === 'hang') return hanging(init.signal);
      return reply ? reply() : json({options: 'success'});
    },
    ...given,
  };
  const write = createWrite({
    circumstances,
    query: createQuery(createSend(circumstances), clock.timer),
  });
  const settle = (work: Promise<unknown>) => work.catch((error: unknown) => error);
  return {clock, sent, asked, write, settle};
}

const change = {action: 'options', optionname: 'userjs-a', optionvalue: 'x|y=z'};
const offline: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a write', () => {
  it('goes in the body of one request, with token and account', async () => {
    const {sent, settle, write} = setup();
    expect(await settle(write(change))).to.deep.equal({options: 'success'});
    expect(sent).to.have.length(1);
    expect(Object.fromEntries(sent[0]?.body ?? [])).to.deep.equal({
      ...change,
      format: 'json',
      formatversion: '2',
      errorformat: 'plaintext',
      errorsuselocal: '1',
      assertuser: 'Tansy Vole',
      token: 'token1+\\',
    });
    expect(sent[0]?.url.search).to.equal('');
    expect(sent[0]?.init.credentials).to.equal('same-origin');
  });

  it('keeps its token for the next', async () => {
    const {asked, sent, settle, write} = setup();
    await settle(Promise.all([write(change), write(change)]));
    await settle(write(change));
    expect(asked).to.have.length(1);
    expect(sent).to.have.length(3);
  });

  it('renews a token that has expired, once', async () => {
    const {asked, sent, settle, write} = setup({writes: [() => apiError('badtoken')]});
    expect(await settle(write(change))).to.deep.equal({options: 'success'});
    expect(asked).to.have.length(2);
    expect(sent.map(({body}) => body.get('token'))).to.deep.equal(['token1+\\', 'token2+\\']);
  });

  it('is session-lost when the new token is refused too', async () => {
    const bad = () => apiError('badtoken');
    const {sent, settle, write} = setup({writes: [bad, bad]});
    expect(await settle(write(change))).to.include({kind: 'session-lost', code: 'badtoken'});
    expect(sent).to.have.length(2);
  });

  it('is session-lost, and not sent, when an account is given the token of nobody', async () => {
    const {sent, settle, write} = setup({tokens: [() => tokens('+\\')]});
    expect(await settle(write(change))).to.include({kind: 'session-lost'});
    expect(sent).to.have.length(0);
  });

  it('of an anonymous reader goes with the token of nobody', async () => {
    const {sent, settle, write} = setup({tokens: [() => tokens('+\\')], given: {user: null}});
    await settle(write(change));
    expect(sent[0]?.body.get('token')).to.equal('+\\');
    expect(sent[0]?.body.has('assertuser')).to.equal(false);
  });

  it('asks for a token again after one could not be had', async () => {
    const {asked, settle, write} = setup({
      tokens: [() => apiError('readonly'), () => tokens('a+\\')],
    });
    expect(await settle(write(change))).to.include({kind: 'read-only'});
    expect(await settle(write(change))).to.deep.equal({options: 'success'});
    expect(asked).to.have.length(2);
  });
});

describe('a write on a page that does not say who reads', () => {
  const found = (name: string, token: string) => () => tokens(token, {userinfo: {id: 7, name}});

  it('is for the account that is logged in', async () => {
    const {sent, settle, write} = setup({
      tokens: [found('Tansy Vole', 'a+\\')],
      given: {user: undefined},
    });
    await settle(write(change));
    expect(sent[0]?.body.get('assertuser')).to.equal('Tansy Vole');
  });

  it('never changes hands when somebody else logs in', async () => {
    const {asked, settle, write} = setup({
      tokens: [found('Tansy Vole', 'a+\\'), () => apiError('assertnameduserfailed')],
      writes: [() => apiError('badtoken')],
      given: {user: undefined},
    });
    expect(await settle(write(change))).to.include({kind: 'session-lost'});
    expect(asked[1]?.get('assertuser')).to.equal('Tansy Vole');
  });
});

describe('a write that fails', () => {
  const failures = [
    ['network', offline],
    ['network', () => new Response('', {status: 503})],
    ['network', () => apiError('internal_api_error_DBQueryError')],
    ['rate-limited', () => apiError('ratelimited')],
    ['read-only', () => apiError('readonly')],
    ['blocked', () => apiError('blocked')],
    ['conflict', () => apiError('editconflict')],
    ['filtered', () => apiError('abusefilter-warning')],
    ['captcha', () => json({edit: {result: 'Failure', captcha: {}}})],
    ['malformed', () => new Response('<!doctype html>')],
  ] as const;
  for (const [kind, reply] of failures)
    it(`is ${kind} and was sent once: ${String(reply).slice(6, 60)}`, async () => {
      const {clock, sent, settle, write} = setup({writes: [reply]});
      expect(await settle(write(change))).to.include({kind});
      await clock.advance(60_000);
      expect(sent).to.have.length(1);
    });

  it('is a timeout after thirty seconds, not before', async () => {
    const {clock, sent, write} = setup({writes: ['hang']});
    let outcome: unknown = 'waiting';
    write(change).catch((error: unknown) => (outcome = error));
    await clock.advance(0);
    await clock.advance(29_999);
    expect(outcome).to.equal('waiting');
    expect(sent[0]?.init.signal?.aborted).to.equal(false);
    await clock.advance(1);
    await clock.advance(0);
    expect(outcome).to.include({kind: 'timeout'});
  });
});

describe('giving a write up', () => {
  it('before it is sent sends nothing', async () => {
    const {sent, settle, write} = setup();
    const controller = new AbortController();
    const work = write(change, {signal: controller.signal});
    controller.abort();
    expect(await settle(work)).to.include({name: 'AbortError'});
    expect(sent).to.have.length(0);
  });

  it('afterwards does not hide what became of it', async () => {
    const controller = new AbortController();
    const {settle, write} = setup({
      writes: [
        () => {
          controller.abort();
          return json({options: 'success'});
        },
      ],
    });
    const work = write(change, {signal: controller.signal});
    expect(await settle(work)).to.deep.equal({options: 'success'});
  });
});
