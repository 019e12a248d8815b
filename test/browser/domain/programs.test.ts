import {expect} from '@open-wc/testing';
import {programPlan} from '../../../src/config/program-plan.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import type {Program} from '../../../src/domain/page-model.js';
import {programChoices} from '../../../src/domain/programs/choices.js';
import {progressIn, roleIn, wikiName} from '../../../src/domain/programs/membership.js';
import {
  isFinished,
  programFacts,
  programPhase,
  shownPrograms,
} from '../../../src/domain/programs/phase.js';
import {isEmptyPlan} from '../../../src/domain/programs/program-plan.js';

const today = '2026-11-22';
const now = Date.parse(`${today}T12:00:00Z`);

const program = (id: string, more: Partial<Program> = {}): Program => ({
  id,
  title: id,
  kind: 'course',
  role: 'member',
  start: null,
  end: null,
  url: null,
  instructors: [],
  progress: null,
  articles: [],
  links: [],
  topics: [],
  ...more,
});

const plan = (programs: object) => programPlan(parseHomepageConfig({programs}).config);

describe('when a program is', () => {
  it('has both ends inside', () => {
    const phase = (start: string | null, end: string | null) => programPhase({start, end}, today);
    expect(phase(today, today)).to.equal('now');
    expect(phase('2026-11-23', null)).to.equal('ahead');
    expect(phase(null, '2026-11-21')).to.equal('over');
    expect(phase(null, null)).to.equal('now');
  });

  it('takes an end that is no day for none', () => {
    expect(programPhase({start: 'soon', end: '2026-02-30'}, today)).to.equal('now');
  });

  it('decides on what is shown before and afterwards, to the day', () => {
    const shown = (more: Partial<Program>) =>
      shownPrograms([program('a', more)], today, {before: 3, after: 2}).length === 1;
    expect(shown({start: '2026-11-25'})).to.equal(true);
    expect(shown({start: '2026-11-26'})).to.equal(false);
    expect(shown({end: '2026-11-20'})).to.equal(true);
    expect(shown({end: '2026-11-19'})).to.equal(false);
    expect(shown({})).to.equal(true);
  });

  it('decides on which comes first: now, ahead, over; own work; what is near; the id', () => {
    const programs = [
      program('over-long', {end: '2026-11-01'}),
      program('over-lately', {end: '2026-11-20'}),
      program('soon', {start: '2026-11-24'}),
      program('later', {start: '2026-11-30'}),
      program('leads', {role: 'instructor', end: '2026-11-23'}),
      program('open-b'),
      program('open-a'),
      program('ends', {end: '2026-12-20'}),
      program('ends-first', {end: '2026-11-30'}),
    ];
    const order = shownPrograms(programs, today, {before: 365, after: 365}).map(({id}) => id);
    expect(order).to.deep.equal([
      'ends-first',
      'ends',
      'open-a',
      'open-b',
      'leads',
      'soon',
      'later',
      'over-lately',
      'over-long',
    ]);
  });

  it('tells conditions what goes on and what is over, nothing of what is ahead', () => {
    const programs = [
      program('now'),
      program('ahead', {start: '2026-11-23'}),
      program('over', {end: '2026-11-21'}),
    ];
    expect(programFacts(programs, now)).to.deep.equal({programs: ['now'], programsEnded: ['over']});
  });

  it('is finished when all is done, and never where nothing is counted', () => {
    expect(isFinished({progress: {done: 3, total: 3}})).to.equal(true);
    expect(isFinished({progress: {done: 2, total: 3}})).to.equal(false);
    expect(isFinished({progress: {done: 0, total: 0}})).to.equal(false);
    expect(isFinished({progress: null})).to.equal(false);
  });
});

describe('who is in a program', () => {
  const [listed] = plan({
    list: {
      maps: {title: 'Maps', members: ['amina_K.'], instructors: ['Leila'], campaigns: ['spring']},
    },
  }).list;

  it('goes by the name as the wiki writes it', () => {
    expect(wikiName(' ärmel_Kanal ')).to.equal('Ärmel Kanal');
    expect(roleIn(listed!, 'Amina K.', [])).to.equal('member');
    expect(roleIn(listed!, 'Amina k.', [])).to.equal(null);
  });

  it('goes by the campaign, and puts leading first', () => {
    expect(roleIn(listed!, 'Joon', ['summer', 'spring'])).to.equal('member');
    expect(roleIn(listed!, 'Leila', ['spring'])).to.equal('instructor');
  });

  it('counts named articles, else any, and never more than there are', () => {
    const articles = {...listed!, articles: ['a_b', 'C'], goal: 9};
    expect(progressIn(articles, ['A b', 'D'])).to.deep.equal({done: 1, total: 2});
    expect(progressIn({...listed!, goal: 2}, ['A', 'B', 'C'])).to.deep.equal({done: 2, total: 2});
    expect(progressIn(listed!, ['A'])).to.equal(null);
    expect(progressIn(articles, null)).to.equal(null);
  });
});

describe('programs to choose from', () => {
  const compare = (one: string, other: string) => one.localeCompare(other, 'en');

  it('are those that go on or begin, then courses of the dashboard', () => {
    const list = {
      z: {title: 'Zebras'},
      a: {title: 'Apples', start: '2026-12-01'},
      b: {title: 'Bees'},
      o: {title: 'Over', end: '2026-11-21'},
    };
    const dashboard = {host: 'https://d.example', courses: ['S/Two_Maps_(2026)', 'S/One']};
    const choices = programChoices(plan({list, dashboard}), today, compare);
    expect(choices).to.deep.equal([
      {id: 'b', title: 'Bees'},
      {id: 'z', title: 'Zebras'},
      {id: 'a', title: 'Apples'},
      {id: 'dashboard:S/One', title: 'One'},
      {id: 'dashboard:S/Two_Maps_(2026)', title: 'Two Maps (2026)'},
    ]);
  });

  it('are none where the configuration names none', () => {
    expect(programChoices(plan({}), today, compare)).to.deep.equal([]);
  });
});

describe('programs in the configuration', () => {
  const problems = (programs: object) =>
    parseHomepageConfig({programs}).problems.map(({path, problem}) => `${path} ${problem.code}`);

  it('ask nobody by default', () => {
    expect(isEmptyPlan(plan({}))).to.equal(true);
    expect(isEmptyPlan(plan({dashboard: {host: 'https://d.example', courses: []}}))).to.equal(true);
    expect(isEmptyPlan(plan({events: true}))).to.equal(false);
  });

  for (const [what, programs, problem] of [
    [
      'a host without https',
      {dashboard: {host: 'http://d.example', courses: []}},
      '/programs/dashboard/host wrong-form',
    ],
    [
      'a host with a path',
      {dashboard: {host: 'https://d.example/x', courses: []}},
      '/programs/dashboard/host wrong-form',
    ],
    [
      'a course without a school',
      {dashboard: {host: 'https://d.example', courses: ['Maps']}},
      '/programs/dashboard/courses/0 wrong-form',
    ],
    ['a program without a name', {list: {a: {}}}, '/programs/list/a/title missing'],
    [
      'a day that is none',
      {list: {a: {title: 'A', end: 'May'}}},
      '/programs/list/a/end wrong-form',
    ],
  ] as const)
    it(`tell of ${what}`, () => expect(problems(programs)).to.deep.equal([problem]));
});
