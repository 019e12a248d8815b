/** Searches that find the pages of a type of task, for CirrusSearch. Pure. */
import type {TaskFilter, TaskTypePlan, TopicPlan} from '../../../domain/task-model.js';
import {topicKeywords} from './known-topics.js';
import {batches, usable} from './names.js';

/**
 * A search of more than 300 characters is refused; those of `incategory:` and `articletopic:` do not count. So many are for
 * the templates of the type, the others for those that are left out. What finds no room there is left out later.
 */
const templatesLength = 190;
const excludedLength = 80;
/** Categories that one `incategory:` takes. */
const categoriesAtOnce = 100;

const quoted = (names: readonly string[]) => `"${names.join('|').replaceAll('"', '\\"')}"`;

/** Names in parts that are no longer than `length` together; a longer name has a part of its own. */
function parts(names: readonly string[], length: number): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const name of names) {
    room -= name.length + 1;
    if (room < 0 || !all.length) {
      all.push([]);
      room = length - name.length;
    }
    all.at(-1)?.push(name);
  }
  return all;
}

const inCategories = (names: readonly string[]): readonly string[] =>
  batches(usable(names), categoriesAtOnce).map((part) => `incategory:${quoted(part)}`);

const inTemplates = (names: readonly string[]): readonly string[] =>
  parts(usable(names), templatesLength).map((part) => `hastemplate:${quoted(part)}`);

/** Alternatives for one topic: it may be the wiki's own or the search engine's; none for one that nobody knows. */
function aboutTopic(id: string, plans: readonly TopicPlan[]): readonly string[] {
  const plan = plans.find((one) => one.id === id);
  if (plan) return inCategories(plan.categories);
  const words = topicKeywords(id);
  return words.length ? [`articletopic:${words.join('|')}`] : [];
}

/** What to add to a search so that it finds pages about the topics: each alternative is a search of its own. */
function aboutTopics({topics, match}: TaskFilter, plans: readonly TopicPlan[]): readonly string[] {
  if (!topics.length) return [''];
  if (match === 'all') {
    // Several searches for one topic happen only where it has more than 100 categories: the first have to do.
    const each = topics.map((id) => aboutTopic(id, plans)[0]);
    return each.includes(undefined) ? [] : [each.join(' ')];
  }
  const own = plans.filter(({id}) => topics.includes(id));
  const words = topics
    .filter((id) => !own.some((plan) => plan.id === id))
    .flatMap((id) => topicKeywords(id));
  return [
    ...inCategories(own.flatMap(({categories}) => categories)),
    ...(words.length ? [`articletopic:${[...new Set(words)].join('|')}`] : []),
  ];
}

/** What finds pages of the type: a page that one of these searches finds is one. Empty when there can be none. */
export function searchesFor(
  type: TaskTypePlan,
  filter: TaskFilter,
  plans: readonly TopicPlan[],
): readonly string[] {
  const [excluded] = parts(usable(type.excludedTemplates), excludedLength);
  const without = [
    ...(excluded ? [`-hastemplate:${quoted(excluded)}`] : []),
    ...inCategories(type.excludedCategories).map((one) => `-${one}`),
  ];
  const found = [...inTemplates(type.templates), ...inCategories(type.categories)];
  return found.flatMap((one) =>
    aboutTopics(filter, plans).map((about) =>
      [one, ...without, about].filter((term) => term !== '').join(' '),
    ),
  );
}
