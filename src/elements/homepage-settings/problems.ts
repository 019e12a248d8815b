/** What is wrong with a draft, in words and by place. */
import type {RefusedSetting} from '../../adapters/adapter-error.js';
import type {ConfigProblem} from '../../config/config-problem.js';
import {isObject, type JsonObject} from '../../config/json.js';
import {parseHomepageConfig} from '../../config/parse-config.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageKey} from './i18n/messages.generated.js';

type Wiki = Pick<HomepageController<MessageKey>, 'msg'>;

export type Problems = ReadonlyMap<string, readonly string[]>;

const types = {
  array: 'wiki-homepage-settings-type-array',
  boolean: 'wiki-homepage-settings-type-boolean',
  integer: 'wiki-homepage-settings-type-integer',
  null: 'wiki-homepage-settings-type-null',
  number: 'wiki-homepage-settings-type-number',
  object: 'wiki-homepage-settings-type-object',
  string: 'wiki-homepage-settings-type-string',
} as const;

const isType = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

const typeWords = (wiki: Wiki, names: string | number): string =>
  String(names)
    .split(', ')
    .map((name) => (isType(name) ? wiki.msg(types[name]) : name))
    .reduce((some, one) => wiki.msg('wiki-homepage-settings-type-or', some, one));

/** A newer version is no mistake: it is said above the form. */
function words(wiki: Wiki, {problem: {code, params}}: ConfigProblem): string {
  if (code === 'newer-version') return '';
  const said = code === 'wrong-type' ? params.map((names) => typeWords(wiki, names)) : params;
  return wiki.msg(`wiki-homepage-settings-problem-${code}`, ...said);
}

/** Bands whose lower end is above the upper one: JSON Schema cannot say that, and nobody would be inside. */
function emptyBands(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value !== 'object' || value === null) return [];
  const {min, max}: JsonObject = isObject(value) ? value : {};
  const empty = typeof min === 'number' && typeof max === 'number' && max > 0 && min > max;
  const below = Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    emptyBands(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return empty ? [[`${path}/min`, max], ...below] : below;
}

/** @param refused what the wiki itself found wrong. */
export function problemsOf(
  wiki: Wiki,
  draft: JsonObject,
  refused: readonly RefusedSetting[] = [],
): Problems {
  const found = new Map<string, readonly string[]>();
  const add = (path: string, text: string) => found.set(path, [...(found.get(path) ?? []), text]);
  for (const problem of parseHomepageConfig(draft).problems)
    if (words(wiki, problem)) add(problem.path, words(wiki, problem));
  for (const [path, max] of emptyBands(draft))
    add(path, wiki.msg('wiki-homepage-settings-problem-empty-band', max));
  for (const {path, text} of refused) add(path, wiki.msg('wiki-homepage-settings-wiki-says', text));
  return found;
}
