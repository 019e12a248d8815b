/**
 * Looks at some pages: what they carry now, whether the reader may edit them, and what their cards show; and which pages the
 * reader edited lately.
 */
import type {TaskPlan, TaskTypePlan} from '../../../domain/task-model.js';
import {typeOfPage} from '../../../domain/tasks/planned-types.js';
import type {UserSource} from '../../adapter.js';
import {queryAll} from '../../http/query.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {largestPage} from '../wiki.js';
import {movedTo} from './listed-pages.js';
import {batches, categoryTitle, nameKey, titleKey, usable} from './names.js';
import {ownEdits, restingIn} from './own-edits.js';
import type {CheckedPage} from './parse-tasks.js';
import {parseChecked} from './parse-tasks.js';
import type {Pool} from './pool.js';
import {cardsAtOnce, taskCard} from './task-card.js';

/** So that no card of a request is without its extract. */
export const pagesAtOnce = cardsAtOnce;
/** Titles of templates, or of categories, that one request takes. */
const titlesAtOnce = 50;
/** Pages that were looked at are kept until so many others have been. */
const kept = 100;
/** Few pages have more marks than a reply holds. */
const rounds = 3;

export interface CheckingWiki {
  readonly wiki: Wiki;
  readonly site: SiteSource;
  readonly user: UserSource;
}

/** Titles of what decides whether a page is a task, in parts that one request takes. */
function marksAsked(pool: Pool, {topics}: TaskPlan) {
  const types = [...new Set([...pool.pages.values()].flat())];
  const templates = types.flatMap((type) => [...type.templates, ...type.excludedTemplates]);
  const categories = types.flatMap((type) => [...type.categories, ...type.excludedCategories]);
  const deciding = usable(categories).length;
  // What the page is about is told along, as far as there is room.
  const room = Math.max(1, Math.ceil(deciding / titlesAtOnce)) * titlesAtOnce;
  const about = topics.flatMap((topic) => topic.categories);
  const moved = usable(templates).map((name) => movedTo(pool.moved, name));
  return {
    templates: batches([...new Set(moved)], titlesAtOnce),
    categories: batches(
      usable([...categories, ...about])
        .slice(0, room)
        .map(categoryTitle),
      titlesAtOnce,
    ),
  };
}

/** Nobody's page is at fault when the reader may edit none: the editor tells them why. */
async function mayEditNothing(user: UserSource, signal: AbortSignal | undefined) {
  const {rights, block} = await user.facts(signal ? {signal} : {});
  return !rights.includes('edit') || (block !== null && !block.partial);
}

interface Look {
  readonly pool: Pool;
  readonly plan: TaskPlan;
  readonly signal: AbortSignal | undefined;
}

/** One request, unless the configuration names more templates or categories than one takes. */
async function look(
  {wiki, site, user}: CheckingWiki,
  ids: readonly number[],
  {pool, plan, signal}: Look,
) {
  const [{extensions}, own] = await Promise.all([
    site(signal && {signal}),
    ownEdits({wiki, user}, plan.namespaces, signal),
  ]);
  const {prop, ...card} = taskCard(extensions);
  const {templates, categories} = marksAsked(pool, plan);
  const requests = Math.max(1, templates.length, categories.length);
  const asked = Array.from({length: requests}, (_, index) => {
    const [tltemplates, clcategories] = [templates[index], categories[index]];
    return queryAll(
      wiki.query,
      {
        ...(index === 0 && {...card, ...own, intestactions: ['edit']}),
        ...(tltemplates && {tltemplates, tllimit: largestPage}),
        ...(clcategories && {clcategories, cllimit: largestPage}),
        pageids: ids.map(String),
        prop: [
          ...(index === 0 ? prop : []),
          ...(tltemplates ? ['templates'] : []),
          ...(clcategories ? ['categories'] : []),
        ],
      },
      {signal, audience: 'personal', keys: ['tlcontinue', 'clcontinue'], rounds},
    );
  });
  const replies = (await Promise.all(asked)).flatMap((one) => one.replies);
  return {checked: parseChecked(replies, wiki.apiUrl), resting: restingIn(replies, wiki.now())};
}

/** The type that a page is a task of by now; null when it is none any more. */
export const typeIn = ({pages, moved}: Pool, page: CheckedPage): TaskTypePlan | null =>
  typeOfPage(pages.get(page.id) ?? [], {
    hasTemplate: (name) => page.templates.has(titleKey(movedTo(moved, name))),
    inCategory: (name) => page.categories.has(nameKey(name)),
  });

/** Looks at those of the pages that nobody looked at lately, and notes in the pool what came of it. */
export async function checkPages(
  at: CheckingWiki,
  ids: readonly number[],
  given: Look,
): Promise<void> {
  const {verdicts, looked} = given.pool;
  const unknown = ids.filter((id) => !looked.has(id) && verdicts.get(id) !== false);
  if (!unknown.length) return;
  const {checked, resting} = await look(at, unknown, given);
  const tasks = [...checked.values()].filter((page) => typeIn(given.pool, page) !== null);
  const refused = tasks.length > 0 && !tasks.some(({editable}) => editable);
  const spared = refused && (await mayEditNothing(at.user, given.signal));
  const there = new Map(
    tasks.filter(({editable}) => editable || spared).map((page) => [page.id, page]),
  );
  for (const id of unknown) {
    const page = there.get(id);
    verdicts.set(id, !!page);
    if (page) looked.set(id, page);
  }
  for (const id of resting) {
    looked.delete(id);
    if (given.pool.pages.has(id)) verdicts.set(id, false);
  }
  for (const id of looked.keys()) if (looked.size > kept && !ids.includes(id)) looked.delete(id);
}
