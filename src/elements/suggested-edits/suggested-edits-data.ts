/** What `wiki-suggested-edits` shows, and how it is loaded. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {readFeedPlace} from '../../controllers/feed-place.js';
import {firstChoices} from '../../controllers/first-choices.js';
import type {TimeZone, UserFacts} from '../../domain/model.js';
import type {
  CompletedTasks,
  TaskPage,
  TaskQuery,
  TaskSettings,
  TaskType,
  Topic,
} from '../../domain/task-model.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import {queryOf, wantedIn} from './feed-query.js';

/** What is known before the tasks are. */
export interface FeedOffer {
  /** Who reads. */
  readonly user: UserFacts;
  readonly choices: TaskChoices;
  /** What the wiki offers, easiest first. */
  readonly types: readonly TaskType[];
  readonly topics: readonly Topic[];
  /** What the reader has finished. */
  readonly completed: readonly CompletedTasks[];
}

export interface SuggestedEditsData extends FeedOffer {
  /** The first tasks; null while the reader has not begun. */
  readonly page: TaskPage | null;
  /** Which of them is shown first, from 0. Default: 0. */
  readonly position?: number;
  /** Ids of pages that are not suggested: the one that is read, and those just edited. Default: none. */
  readonly leftOut?: readonly number[];
}

/** What is asked of the wiki, and by whom. */
export interface FeedPlan {
  /** Null: the defaults. */
  readonly config: HomepageConfig | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The browser's, for people whose preferences name none. */
  readonly zone: TimeZone;
  /** A type that stands for those that were chosen, for this visit. */
  readonly only: string | null;
}

/** Few people come to the end of a type: the rules, and the reader's own day, are loaded for them alone. */
const mayEnd = ({types, completed}: FeedOffer): boolean =>
  types.some(({id, dailyLimit, outgrownAt}) =>
    completed.some(
      ({type, count, today}) =>
        type === id &&
        (today.count >= (dailyLimit ?? Infinity) || count >= (outgrownAt ?? Infinity)),
    ),
  );

/** The page that the widget stands on is not suggested there. */
const pageRead = ({signals}: Adapter): readonly number[] => {
  const {pageId = 0} = signals?.page() ?? {};
  return pageId ? [pageId] : [];
};

const nothingAsked: TaskPage = {tasks: [], total: {count: 0, exact: true}, continue: null};

/** The defaults are there already wherever there is a provider. */
export const wikiPlan = async ({config}: FeedPlan): Promise<TaskSettings> =>
  (config ?? (await import('../../config/resolve-config.js')).defaultConfig).modules[
    'suggested-edits'
  ];

/** What is shown first. */
export type FirstTasks = Pick<SuggestedEditsData, 'page' | 'position' | 'leftOut'>;

async function firstTasks(
  adapter: Adapter,
  plan: FeedPlan,
  wiki: TaskSettings,
  offer: FeedOffer,
  options: LoadOptions,
): Promise<FirstTasks> {
  const leftOut = pageRead(adapter);
  if (offer.choices.startedAt === null) return {page: null};
  const filter = mayEnd(offer)
    ? (await import('./feed-filter.js')).filterOf(offer, plan)
    : wantedIn(offer, plan);
  const query = queryOf(offer, plan, {...filter, continue: null, excludePageIds: leftOut});
  if (!query.types.length) return {page: nothingAsked};
  const ask = async (next: TaskQuery) =>
    (await adapter.tasks?.tasks(wiki, next, options)) ?? nothingAsked;
  const text = readFeedPlace(adapter, offer.user.name);
  if (text === null) return {page: await ask(query), leftOut};
  const {returnTo} = await import('./return.js');
  return returnTo({adapter, account: offer.user.name, text}, query, ask);
}

/**
 * @param known is told what is there before the tasks are: filters can be used then.
 * @returns null for readers without an account and on wikis that offer nothing, undefined where a wiki has no tasks.
 */
export function loadFeed(
  adapter: Adapter,
  plan: FeedPlan,
  known: (offer: FeedOffer) => unknown,
  {signal, reload = false}: Pick<LoadOptions, 'signal' | 'reload'>,
): Promise<SuggestedEditsData | null> | undefined {
  const {tasks, user: users} = adapter;
  if (!tasks || !users) return undefined;
  const asker = {...(signal && {signal}), reload};
  const load = async () => {
    const user = await users.facts(asker);
    if (user.kind === 'anonymous') return null;
    const wiki = await wikiPlan(plan);
    const [choices, types, topics, completed] = await Promise.all([
      firstChoices(adapter, user.name ?? '', reload),
      tasks.types(wiki, asker),
      tasks.topics(wiki, asker),
      tasks.completed(asker),
    ]);
    if (!types.length) return null;
    const offer = {user, choices, types, topics, completed};
    const rest = known(offer);
    const first = await firstTasks(adapter, plan, wiki, offer, asker);
    await rest;
    return {...offer, ...first};
  };
  return load();
}
