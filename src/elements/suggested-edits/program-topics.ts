/** Topics of the reader's programs first. Loaded on wikis whose configuration lists programs. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {programPlan} from '../../config/program-plan.js';
import {dayIn} from '../../domain/calendar.js';
import {programPhase, shownPrograms} from '../../domain/programs/phase.js';
import {topicsForReader} from '../../domain/programs/program-topics.js';
import type {Topic} from '../../domain/task-model.js';

/** Who is in which program is not known without an answer: topics are as for everybody then. */
export async function readersTopics(
  {programs: source}: Adapter,
  {config, now}: {readonly config: HomepageConfig; readonly now: number},
  topics: Promise<readonly Topic[]>,
  options: LoadOptions<never>,
): Promise<readonly Topic[]> {
  const plan = programPlan(config);
  const {signal, reload = false} = options;
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
