/** Topics of the reader's programs and campaign first. Loaded on wikis whose configuration lists some. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {programPlan} from '../../config/program-plan.js';
import {dayIn} from '../../domain/calendar.js';
import {programPhase, shownPrograms} from '../../domain/programs/phase.js';
import {topicsForReader} from '../../domain/programs/program-topics.js';
import type {Topic} from '../../domain/task-model.js';

/** Who is in which program is not known without an answer: topics are as for everybody then. */
export async function readersTopics(
  {programs: source, campaigns: mine = []}: Adapter,
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
  const campaigns = Object.entries(config.campaigns).map(([id, {topics = []}]) => ({id, topics}));
  const invited = campaigns
    .filter(({id}) => mine.includes(id))
    .map(({topics}) => ({title: null, topics}));
  return topicsForReader(
    offered,
    [...plan.list, ...campaigns].flatMap(({topics: ids}) => ids),
    [...own, ...invited],
  );
}
