/** Topics of the reader's programs and campaign first. Loaded on wikis whose configuration has some. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {dayIn} from '../domain/calendar.js';
import {programPhase, shownPrograms} from '../domain/programs/phase.js';
import {topicsForReader} from '../domain/programs/program-topics.js';
import type {Topic} from '../domain/task-model.js';
import type {HomepageConfig} from './config-types.generated.js';
import {programPlan} from './program-plan.js';

/** Who is in which program is not known without an answer: topics are as for everybody then. */
async function readersTopics(
  {programs: source, campaigns: mine = []}: Adapter,
  {config, now}: {readonly config: HomepageConfig; readonly now: number},
  topics: Promise<readonly Topic[]>,
  {signal, reload = false}: LoadOptions,
): Promise<readonly Topic[]> {
  const plan = programPlan(config);
  const asker = {...(signal && {signal}), reload};
  const [offered, programs = []] = await Promise.all([
    topics,
    source?.programs(plan, asker).catch(() => []),
  ]);
  const today = dayIn(now, 'UTC');
  const current = programs.filter((program) => programPhase(program, today) === 'now');
  const own = shownPrograms(current, today, {before: 0, after: 0});
  const campaigns = Object.entries(config.campaigns).map(([id, {topics: ids = []}]) => ({
    id,
    title: null,
    topics: ids,
  }));
  return topicsForReader(
    offered,
    [...plan.list, ...campaigns].flatMap((owner) => owner.topics),
    [...own, ...campaigns.filter(({id}) => mine.includes(id))],
  );
}

/** The adapter, whose topics of programs and campaigns belong to their members. @param now in milliseconds since the epoch */
export function withProgramTopics(adapter: Adapter, config: HomepageConfig, now: number): Adapter {
  const {tasks} = adapter;
  const owners = {...config.programs.list, ...config.campaigns};
  if (!tasks || !Object.keys(owners).length) return adapter;
  return {
    ...adapter,
    tasks: {
      ...tasks,
      topics: (settings, options = {}) => {
        const {onUpdate: _later, ...asker} = options;
        return readersTopics(adapter, {config, now}, tasks.topics(settings, asker), asker);
      },
    },
  };
}
