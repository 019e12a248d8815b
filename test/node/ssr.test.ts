/** Rendering on a server: from numbers that are known to a finished card. */
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createMemoryAdapter} from '../../src/adapters/memory/index.js';
import type {Impact} from '../../src/domain/model.js';
import '../../src/elements/mentorship/define.js';
import type {MentorshipData} from '../../src/elements/mentorship/mentorship-data.js';
import '../../src/elements/impact/define.js';

const now = () => Date.parse('2026-11-22T12:12:00Z');
const query = {user: null, days: 60, timeZone: 'UTC'};

async function knownImpact(scenario = 'full', user: string | null = null): Promise<Impact> {
  const impact = await createMemoryAdapter(scenario, {now}).impact.impact({...query, user});
  assert.ok(impact);
  return impact;
}

describe('wiki-impact on a server', () => {
  const original = globalThis.fetch;
  const asked: unknown[] = [];
  before(() => {
    globalThis.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new Error('Nothing is asked on a server'));
    };
  });
  after(() => {
    globalThis.fetch = original;
  });

  const written = async (data: Impact | undefined) =>
    collectResult(render(html`<wiki-impact .data=${data}></wiki-impact>`));

  it('is ready at once with the numbers it was given', async () => {
    const impact = await knownImpact();
    const page = await written(impact);
    assert.match(page, /<wiki-impact [^>]*status="ready"/);
    assert.match(page, /<template [^>]*shadowrootmode="open"/);
    assert.ok(page.includes(`>${impact.editCount.count}<`));
    for (const {title} of impact.articles.slice(0, 5)) assert.ok(page.includes(title), title);
  });

  it('is ready with numbers that are old, and says as of when', async () => {
    const page = await written(await knownImpact('stale'));
    assert.match(page, /<wiki-impact [^>]*status="ready"/);
    assert.match(page, /As of/);
  });

  it('invites whom it knows not to have edited yet', async () => {
    const page = await written(await knownImpact('unactivated'));
    assert.match(page, /<wiki-impact [^>]*status="empty"/);
    assert.match(page, /Once you have edited an article/);
  });

  it('is ready with somebody else’s numbers, in the third person', async () => {
    const data = await knownImpact('third-person', 'Joon Seo');
    const page = await collectResult(
      render(html`<wiki-impact user="Joon Seo" .data=${data}></wiki-impact>`),
    );
    assert.match(page, /<wiki-impact [^>]*status="ready"/);
    assert.match(page, /Impact of/);
  });

  it('is a skeleton without them', async () => {
    assert.match(await written(undefined), /<wiki-impact [^>]*status="pending"/);
  });

  it('asks nobody', async () => {
    await written(await knownImpact());
    assert.deepEqual(asked, []);
  });
});

describe('wiki-mentorship on a server', () => {
  async function known(scenario: string): Promise<MentorshipData> {
    const {user, mentorship, questions} = createMemoryAdapter(scenario, {now});
    return {
      user: await user.facts(),
      mentorship: await mentorship.mentorship({listPage: '', assign: scenario !== 'opt-in'}),
      questions: await questions.recent(),
    };
  }

  const written = async (data: MentorshipData | undefined) =>
    collectResult(render(html`<wiki-mentorship .data=${data}></wiki-mentorship>`));

  for (const [scenario, variant, words] of [
    ['full', 'mentor', 'Tomás Rivera'],
    ['mentor-away', 'mentor-away', 'Ines Okafor'],
    ['opt-in', 'opt-in', 'Find me a mentor'],
    ['graduated', 'graduated', 'You go your own way'],
    ['no-mentors', 'unavailable', 'No mentor is free'],
    ['is-mentor', 'is-mentor', 'You are a mentor'],
  ] as const)
    it(`shows the variant ${variant} of what it was given`, async () => {
      const page = await written(await known(scenario));
      assert.match(page, new RegExp(`<wiki-mentorship [^>]*variant="${variant}"`));
      assert.ok(page.includes(words), page);
    });

  it('is nothing without data', async () => {
    const page = await written(undefined);
    assert.match(page, /status="pending"/);
    assert.doesNotMatch(page, /<section/);
  });
});
