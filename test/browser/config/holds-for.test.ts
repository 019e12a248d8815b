import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {factsFor, holdsFor} from '../../../src/config/holds-for.js';
import type {Condition} from '../../../src/domain/condition.generated.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';

const config = {programs: {list: {}, dashboard: null, events: true}};
const now = Date.parse('2026-11-22T12:00:00Z');

/** A wiki that notes what it is asked for beside the account. */
async function wiki() {
  const asked: string[] = [];
  const user = await createMemoryAdapter('full', {now: () => now}).user.facts();
  const note =
    <T>(name: string, answer: T) =>
    () => {
      asked.push(name);
      return Promise.resolve(answer);
    };
  const adapter: Adapter = {
    user: {facts: () => Promise.resolve(user), roles: note('roles', [])},
    programs: {
      programs: note('programs', [
        {
          id: 'maps',
          title: 'Maps',
          kind: 'course',
          role: 'member',
          start: null,
          end: '2026-11-22',
          url: null,
          instructors: [],
          progress: null,
          articles: [],
          links: [],
          topics: [],
        },
      ]),
    },
    preferences: {
      read: note('campaign', 'spring'),
      readAll: note('dismissed', {}),
      write: () => Promise.resolve(),
    },
  };
  const holds = (condition: Condition, variants?: Readonly<Record<string, string>>) =>
    holdsFor(adapter, condition, {user, now, variants, config});
  return {adapter, user, asked, holds};
}

describe('facts for conditions', () => {
  it('take nothing from the wiki where no condition mentions more than the account', async () => {
    const {adapter, user, asked} = await wiki();
    await factsFor(adapter, [{editCount: {max: 5}}, null, {group: 'sysop'}], {user, now});
    expect(asked).to.deep.equal([]);
  });

  it('take what is mentioned, however deep and how often', async () => {
    const {adapter, user, asked} = await wiki();
    const conditions = [
      {not: {any: [{program: '*'}]}},
      {all: [{program: 'maps'}, {campaign: 'x'}]},
    ];
    await factsFor(adapter, conditions, {user, now, config});
    expect(asked).to.deep.equal(['programs', 'campaign']);
  });

  it('know programs, the campaign and the arms of experiments', async () => {
    const {holds} = await wiki();
    expect(await holds({program: 'maps'})).to.equal(true);
    expect(await holds({programEnded: 'maps'})).to.equal(false);
    expect(await holds({campaign: 'spring'})).to.equal(true);
    const variant = {variant: {experiment: 'colour', arm: 'blue'}};
    expect(await holds(variant, {colour: 'blue'})).to.equal(true);
    expect(await holds({not: variant})).to.equal(false);
  });

  it('know a program that is over by its last day', async () => {
    const {adapter, user} = await wiki();
    const tomorrow = {user, now: now + 86_400_000, config};
    expect(await holdsFor(adapter, {program: 'maps'}, tomorrow)).to.equal(false);
    expect(await holdsFor(adapter, {programEnded: '*'}, tomorrow)).to.equal(true);
  });

  it('do not decide what the wiki does not answer', async () => {
    const {adapter, user} = await wiki();
    const silent = {...adapter, programs: {programs: () => Promise.reject(new Error('gone'))}};
    const reader = {user, now, config};
    expect(await holdsFor(silent, {not: {program: 'maps'}}, reader)).to.equal(false);
    expect(await holdsFor({}, {not: {program: 'maps'}}, reader)).to.equal(false);
  });
});
