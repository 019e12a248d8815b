/** Topics of the reader's programs first. Loaded on wikis whose configuration lists programs. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {dayIn} from '../domain/calendar.js';
import {programPhase, shownPrograms} from '../domain/programs/phase.js';
import {topicsForReader} from '../domain/programs/program-topics.js';
import type {Topic} from '../domain/task-model.js';
import type {HomepageConfig} from './config-types.generated.js';
import {programPlan} from './program-plan.js';

/** Who is in which program is not known without an answer: topics are as for everybody then. */
async function readersTopics(
  {programs: source}: Adapter,
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
  return topicsForReader(
    offered,
    plan.list.flatMap((program) => program.topics),
    own,
  );
}

/** The adapter, whose topics of programs belong to their members. @param now in milliseconds since the epoch */
export function withProgramTopics(adapter: Adapter, config: HomepageConfig, now: number): Adapter {
  const {tasks} = adapter;
  if (!tasks || !Object.keys(config.programs.list).length) return adapter;
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
