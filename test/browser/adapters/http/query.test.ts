import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../../src/adapters/adapter-error.js';
import type {Parameters} from '../../../../src/adapters/http/parameters.js';
import {queryString, written} from '../../../../src/adapters/http/parameters.js';
import type {QueryOptions} from '../../../../src/adapters/http/query.js';
import {createQuery, queryAll} from '../../../../src/adapters/http/query.js';
import type {RequestOptions} from '../../../../src/adapters/http/send.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';

interface Sent {
  readonly text: string;
  readonly options: RequestOptions;
  readonly signal: AbortSignal;
}

type Answer = (parameters: URLSearchParams) => unknown;

/** A query function over a wiki that answers by `answer`, which may throw. */
function setup(answer: Answer = () => ({})) {
  const sent: Sent[] = [];
  const query = createQuery(async (parameters: Parameters, options, {signal}) => {
    const search = queryString(written(parameters));
    sent.push({text: decodeURIComponent(String(search)), options, signal});
    await settle();
    if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
    return answer(search);
  }, fakeClock().timer);
  return {query, sent};
}

const own: QueryOptions = {audience: 'personal'};
const everybody: QueryOptions = {audience: 'public'};
const user = {meta: ['userinfo']};
const edits = {list: ['usercontribs'], ucuser: 'Tansy'};

const outcome = (work: Promise<unknown>) =>
  work.then(
    (value) => value,
    (error: unknown) =>
      error instanceof AdapterError ? error.kind : error instanceof Error ? error.name : error,
  );

describe('queries of one tick', () => {
  it('are one request', async () => {
    const {query, sent} = setup(() => 'both');
    const replies = await Promise.all([query(user, own), query(edits, own)]);
    expect(sent.map(({text}) => text)).to.deep.equal([
      'action=query&list=usercontribs&meta=userinfo&ucuser=Tansy',
    ]);
    expect(replies).to.deep.equal(['both', 'both']);
  });

  it('are one request also when asked some microtasks apart', async () => {
    const {query, sent} = setup();
    const late = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      return query(edits, own);
    };
    await Promise.all([query(user, own), late()]);
    expect(sent).to.have.length(1);
  });

  it('are as many requests as there are audiences, urgencies and degrees of freshness', async () => {
    const {query, sent} = setup();
    await Promise.all([
      query(user, own),
      query(edits, everybody),
      query(edits, {...everybody, background: true}),
      query(edits, {...everybody, fresh: true}),
    ]);
    expect(sent).to.have.length(4);
  });

  it('go out later when they were asked later', async () => {
    const {query, sent} = setup();
    await query(user, own);
    await query(edits, own);
    expect(sent).to.have.length(2);
  });
});

describe('a shared request that fails', () => {
  const failing =
    (kind: 'unsupported' | 'network', details = {}): Answer =>
    (parameters) => {
      if (parameters.get('list')) throw new AdapterError(kind, 'no', details);
      return 'fine';
    };

  it('is asked again part by part, so that only the guilty part fails', async () => {
    const {query, sent} = setup(failing('unsupported'));
    const all = await Promise.all([outcome(query(user, own)), outcome(query(edits, own))]);
    expect(all).to.deep.equal(['fine', 'unsupported']);
    expect(sent.map(({text}) => text).slice(1)).to.deep.equal([
      'action=query&meta=userinfo',
      'action=query&list=usercontribs&ucuser=Tansy',
    ]);
  });

  it('is asked again part by part after an internal error of the wiki', async () => {
    const {query} = setup(failing('network', {code: 'internal_api_error_X'}));
    expect(
      await Promise.all([outcome(query(user, own)), outcome(query(edits, own))]),
    ).to.deep.equal(['fine', 'network']);
  });

  it('is not multiplied when there is no connection', async () => {
    const {query, sent} = setup(failing('network'));
    expect(
      await Promise.all([outcome(query(user, own)), outcome(query(edits, own))]),
    ).to.deep.equal(['network', 'network']);
    expect(sent).to.have.length(1);
  });

  it('is not asked again when it had one asker', async () => {
    const {query, sent} = setup(failing('unsupported'));
    expect(await outcome(query(edits, own))).to.equal('unsupported');
    expect(sent).to.have.length(1);
  });
});

describe('an asker that gives up', () => {
  it('is answered at once with AbortError while the others wait on', async () => {
    const {query, sent} = setup(() => 'late');
    const leaving = new AbortController();
    const first = outcome(query(user, {...own, signal: leaving.signal}));
    const second = query(edits, own);
    await new Promise((resolve) => setTimeout(resolve, 0));
    leaving.abort();
    expect(await first).to.equal('AbortError');
    expect(sent[0]?.signal.aborted).to.equal(false);
    expect(await second).to.equal('late');
  });

  it('ends the request when it was the last one', async () => {
    const {query, sent} = setup();
    const [a, b] = [new AbortController(), new AbortController()];
    const both = [
      outcome(query(user, {...own, signal: a.signal})),
      outcome(query(edits, {...own, signal: b.signal})),
    ];
    await new Promise((resolve) => setTimeout(resolve, 0));
    a.abort();
    b.abort();
    expect(await Promise.all(both)).to.deep.equal(['AbortError', 'AbortError']);
    expect(sent[0]?.signal.aborted).to.equal(true);
  });

  it('before the request went out is not in it', async () => {
    const {query, sent} = setup();
    const leaving = new AbortController();
    const first = outcome(query(user, {...own, signal: leaving.signal}));
    const second = query(edits, own);
    leaving.abort();
    await Promise.all([first, second]);
    expect(sent.map(({text}) => text)).to.deep.equal([
      'action=query&list=usercontribs&ucuser=Tansy',
    ]);
  });

  it('beforehand asks nothing', async () => {
    const {query, sent} = setup();
    expect(await outcome(query(user, {...own, signal: AbortSignal.abort()}))).to.equal(
      'AbortError',
    );
    await settle();
    expect(sent).to.have.length(0);
  });
});

describe('continuation', () => {
  const paged: Answer = (parameters) => {
    const from = Number(parameters.get('uccontinue') ?? 0);
    return {
      from,
      continue: {...(from < 3 && {uccontinue: String(from + 1)}), lecontinue: 'z', continue: '-||'},
    };
  };

  it('goes on with the asker’s own parameters and keys', async () => {
    const {query, sent} = setup(paged);
    const all = queryAll(query, edits, {...own, keys: ['uccontinue'], rounds: 2});
    await Promise.all([all, query(user, own)]);
    expect(sent.map(({text}) => text)).to.deep.equal([
      'action=query&list=usercontribs&meta=userinfo&ucuser=Tansy',
      'action=query&continue=-||&list=usercontribs&uccontinue=1&ucuser=Tansy',
    ]);
  });

  it('ends when only others have more', async () => {
    const {query, sent} = setup(paged);
    expect(
      (await queryAll(query, edits, {...own, keys: ['uccontinue'], rounds: 10})).more,
    ).to.equal(false);
    expect(sent).to.have.length(4);
  });

  it('says when there is more than was asked', async () => {
    const {query} = setup(paged);
    const {more, replies} = await queryAll(query, edits, {...own, keys: ['uccontinue'], rounds: 2});
    expect([more, replies.length]).to.deep.equal([true, 2]);
  });
});
