/** A situation with another reader: what a condition may ask for is as it is wanted, all else stays. */
import {campaignKey} from '../../domain/campaigns/stored.js';
import type {ConditionFacts} from '../../domain/condition-facts.js';
import {dayIn} from '../../domain/calendar.js';
import {dismissalKey, dismissalValue} from '../../domain/dismissals.js';
import type {UserFacts} from '../../domain/model.js';
import type {Program} from '../../domain/page-model.js';
import type {Scenario, ScenarioData} from './scenario.js';

const dayMs = 86_400_000;

function factsIn(text: string): ConditionFacts {
  try {
    const facts: unknown = JSON.parse(text);
    // Markup of the page's own script: a wrong fact decides nothing, or is not there.
    return typeof facts === 'object' && facts !== null ? facts : {};
  } catch {
    return {};
  }
}

function userFrom(user: UserFacts, facts: ConditionFacts, now: number): UserFacts {
  const {accountKind = user.kind, editCount, globalEditCount, accountAgeDays} = facts;
  const known: UserFacts = {
    ...user,
    kind: accountKind,
    editCount: editCount ?? user.editCount,
    globalEditCount: globalEditCount ?? user.globalEditCount,
    registration:
      accountAgeDays === undefined
        ? user.registration
        : new Date(now - accountAgeDays * dayMs).toISOString(),
    groups: facts.groups ?? user.groups,
    rights: [...user.rights, ...(facts.rights ?? [])],
  };
  if (accountKind !== 'anonymous') return known;
  return {...known, id: null, name: null, editCount: null, registration: null};
}

const programCalled = (id: string, end: Program['end']): Program => ({
  id,
  title: id,
  kind: 'course',
  role: 'member',
  start: null,
  end,
  url: null,
  instructors: [],
  progress: null,
  articles: [],
  links: [],
  topics: [],
});

function dataFor(data: ScenarioData, facts: ConditionFacts, now: number): ScenarioData {
  const {roles, completedTasks, programs = [], programsEnded = [], campaigns, dismissed} = facts;
  const [campaign] = campaigns ?? [];
  const yesterday = dayIn(now - dayMs, 'UTC');
  return {
    ...data,
    user: userFrom(data.user, facts, now),
    ...(roles && {
      roles: roles.map(({group, daysAgo}) => ({
        group,
        since: new Date(now - daysAgo * dayMs).toISOString(),
      })),
    }),
    ...(data.tasks &&
      completedTasks && {
        tasks: {
          ...data.tasks,
          completed: Object.entries(completedTasks).map(([type, count]) => ({
            type,
            count,
            lastAt: null,
            today: {day: yesterday, count: 0},
          })),
        },
      }),
    programs: [
      ...(data.programs ?? []),
      ...programs.map((id) => programCalled(id, null)),
      ...programsEnded.map((id) => programCalled(id, yesterday)),
    ],
    preferences: {
      ...data.preferences,
      ...(campaign && {[campaignKey]: campaign}),
      ...Object.fromEntries(
        (dismissed ?? []).map((thing) => [dismissalKey(thing), dismissalValue(now)]),
      ),
    },
  };
}

/** @param facts JSON of facts on the reader. */
export const asPerson = (scenario: Scenario, facts: string): Scenario => ({
  ...scenario,
  build: (now) => dataFor(scenario.build(now), factsIn(facts), now),
});
