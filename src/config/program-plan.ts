import type {ProgramPlan} from '../domain/programs/program-plan.js';
import type {HomepageConfig} from './config-types.generated.js';

/** What the configuration says on programs. */
export function programPlan({programs}: Pick<HomepageConfig, 'programs'>): ProgramPlan {
  const {list, dashboard, events} = programs;
  return {
    list: Object.entries(list).map(([id, given]) => ({
      id,
      title: given.title,
      kind: given.kind ?? 'course',
      start: given.start ?? null,
      end: given.end ?? null,
      page: given.url ?? null,
      members: given.members ?? [],
      instructors: given.instructors ?? [],
      campaigns: given.campaigns ?? [],
      topics: given.topics ?? [],
      articles: given.articles ?? [],
      goal: given.goal ?? 0,
      links: (given.links ?? []).map(({target, text}) => ({target, text: text ?? null})),
    })),
    dashboard,
    events,
  };
}
