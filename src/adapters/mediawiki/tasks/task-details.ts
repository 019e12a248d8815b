/** What a card shows of one task, as far as the list did not say it. */
import type {Task} from '../../../domain/task-model.js';
import type {LoadOptions} from '../../adapter.js';
import type {RunOptions} from '../../http/cache.js';
import {isAboutContent} from '../../http/about-content.js';
import type {Site} from '../urls.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {parseOneCard, parseViewSum} from './parse-tasks.js';
import {taskCard, viewsExtension} from './task-card.js';

/** As many as GrowthExperiments counts, and the most that PageViewInfo looks back. */
const days = 60;
const minute = 60_000;
const kept = {fresh: 10 * minute, stale: 60 * minute};

type Details = Pick<Task, 'extract' | 'description' | 'thumbnailUrl' | 'views'>;

/** A card without a part is better than none. */
async function orNull<T>(part: Promise<T>): Promise<T | null> {
  try {
    return await part;
  } catch (error) {
    if (isAboutContent(error)) return null;
    throw error;
  }
}

export const countsViews = ({extensions}: Site): boolean => extensions.includes(viewsExtension);

export function createDetails(wiki: Wiki, site: SiteSource) {
  const cached = wiki.personalCache<Details>({name: 'task-details', ...kept});

  const load = async (task: Task, run: RunOptions): Promise<Details> => {
    const {title, extract, description, thumbnailUrl} = task;
    const about = await site({signal: run.signal});
    const ask = (parameters: object) =>
      wiki.query({titles: [title], ...parameters}, {...run, audience: 'public'});
    const listed = ![extract, description, thumbnailUrl].includes(undefined);
    const [card, views] = await Promise.all([
      listed
        ? null
        : orNull(ask(taskCard(about.extensions)).then((reply) => parseOneCard(reply, wiki.apiUrl))),
      countsViews(about)
        ? orNull(ask({prop: ['pageviews'], pvipdays: days}).then(parseViewSum))
        : null,
    ]);
    return {
      extract: extract ?? card?.extract ?? null,
      description: description ?? card?.description ?? null,
      thumbnailUrl: thumbnailUrl ?? card?.thumbnailUrl ?? null,
      views,
    };
  };

  return async (task: Task, options: LoadOptions<Task> = {}): Promise<Task> => {
    const {onUpdate, ...rest} = options;
    const {extract, description, thumbnailUrl, views} = task;
    options.signal?.throwIfAborted();
    if (![extract, description, thumbnailUrl, views].includes(undefined)) return task;
    const details = await cached(task.title, (run) => load(task, run), {
      ...rest,
      ...(onUpdate && {onUpdate: (fresh: Details) => onUpdate({...task, ...fresh})}),
    });
    return {...task, ...details};
  };
}
