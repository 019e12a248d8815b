/** What `wiki-json-module` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {ConfigProblem} from '../../config/config-problem.js';
import type {
  HomepageConfig,
  JsonModule,
  JsonModuleButton,
} from '../../config/config-types.generated.js';
import {readJsonModule} from '../../config/json-module/read-json-module.js';
import {reportMistakes} from '../../config/json-module/report-mistakes.js';
import {languageChain} from '../../controllers/language-chain.js';
import {type ChosenText, chosenText} from '../../domain/local-text.js';
import type {ListedPage} from '../../domain/page-lists.js';

export interface ModuleLink {
  readonly text: ChosenText;
  readonly url: string;
}

export interface ModuleButton extends ModuleLink {
  readonly look: NonNullable<JsonModuleButton['look']>;
}

/** A module whose texts and lists have come. */
export interface JsonModuleData {
  readonly title: ChosenText;
  /** Plain; an empty line begins a paragraph. */
  readonly text: ChosenText;
  /** Made by the wiki's parser: untrusted, and sanitised before it is shown. Empty: none. */
  readonly html: string;
  readonly links: readonly ModuleLink[];
  readonly buttons: readonly ModuleButton[];
  readonly list: readonly ListedPage[];
  /** Instead of a list without pages. Empty: nothing. */
  readonly emptyList: ChosenText;
}

/** A description with mistakes, for people who may mend it. */
export interface JsonModuleMistakes {
  readonly mistakes: readonly ConfigProblem[];
}

export interface JsonModuleQuestion {
  readonly name: string;
  readonly description: unknown;
  readonly language: string;
  /** What conditions on programs are decided from. */
  readonly config: HomepageConfig | undefined;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

const usualLength = 5;

/** Who may edit a page of JSON in the namespace MediaWiki. */
const editorRights = ['editsitejson', 'editinterface'];

const nobody: ChosenText = {text: '', language: null};

/** Null where the adapter names no address on the web. */
function hostOfWiki({wiki}: Adapter): string | null {
  try {
    return new URL(wiki ?? '').host || null;
  } catch {
    return null;
  }
}

/** `Help:Maps#Old_ones` as `Maps § Old ones`. */
const shownTitle = (target: string) =>
  target
    .replaceAll('_', ' ')
    .replace(/^[^:/]+:(?!\/)/, '')
    .replace('#', ' § ');

export const readDescription = (adapter: Adapter | undefined, name: string, description: unknown) =>
  readJsonModule(description, {
    path: name ? `/jsonModules/${name}` : '',
    host: adapter ? hostOfWiki(adapter) : null,
  });

async function mistakesFor(
  adapter: Adapter,
  name: string,
  mistakes: readonly ConfigProblem[],
  options: Pick<LoadOptions, 'reload'>,
): Promise<JsonModuleMistakes | null> {
  reportMistakes(name, mistakes);
  const user = await adapter.user?.facts(options);
  return user?.rights.some((right) => editorRights.includes(right)) ? {mistakes} : null;
}

async function isFor(
  adapter: Adapter,
  {when = null}: JsonModule,
  {now, config}: Pick<JsonModuleQuestion, 'now' | 'config'>,
  options: Pick<LoadOptions, 'reload'>,
): Promise<boolean> {
  if (when === null) return true;
  const user = await adapter.user?.facts(options);
  if (!user) return false;
  const {holdsFor} = await import('../../config/holds-for.js');
  return holdsFor(adapter, when, {user, now, config}, options);
}

interface Linked {
  readonly target: string;
  readonly text?: JsonModule['title'];
}

/** Those that lead somewhere: a wiki can lack a special page. */
async function linked<T extends Linked>(
  adapter: Adapter,
  links: readonly T[],
  languages: readonly string[],
  options: Pick<LoadOptions, 'reload'>,
): Promise<readonly (readonly [T, ModuleLink])[]> {
  const urls = await Promise.all(
    links.map(async ({target}) => adapter.links?.url(target, options).catch(() => null)),
  );
  return links.flatMap((link, index) => {
    const url = urls[index];
    const chosen = chosenText(link.text, languages);
    const text = chosen.text ? chosen : {text: shownTitle(link.target), language: null};
    return url ? [[link, {text, url}] as const] : [];
  });
}

async function fill(
  adapter: Adapter,
  module: JsonModule,
  language: string,
  options: Pick<LoadOptions, 'reload'>,
): Promise<JsonModuleData> {
  const {title, text, wikitext, links = [], buttons = [], list} = module;
  const languages = await languageChain(language);
  const query = list && {
    kind: list.query,
    ...(list.of !== undefined && {of: list.of}),
    limit: list.limit ?? usualLength,
  };
  const [html = '', pages = [], rows, looks] = await Promise.all([
    adapter.help?.parse(chosenText(wikitext, languages).text, options),
    query && adapter.lists?.list(query, options),
    linked(adapter, links, languages, options),
    linked(adapter, buttons, languages, options),
  ]);
  return {
    title: chosenText(title, languages),
    text: chosenText(text, languages),
    html,
    links: rows.map(([, link]) => link),
    buttons: looks.map(([{look = 'neutral'}, link]) => ({...link, look})),
    list: pages,
    emptyList: list && !pages.length ? chosenText(list.empty, languages) : nobody,
  };
}

/** Whether there is anything below the title, but for what the sanitiser may leave of the wiki's HTML. */
export const isBare = ({text, html, links, buttons, list, emptyList}: JsonModuleData): boolean =>
  !text.text && !html && !links.length && !buttons.length && !list.length && !emptyList.text;

/** @returns null where there is nothing for this reader. */
export async function loadJsonModule(
  adapter: Adapter,
  question: JsonModuleQuestion,
  {reload = false}: LoadOptions<JsonModuleData | JsonModuleMistakes | null>,
): Promise<JsonModuleData | JsonModuleMistakes | null> {
  const {name, description, language} = question;
  if (description === undefined) return null;
  const {module, problems} = readDescription(adapter, name, description);
  if (problems.length || !module) return mistakesFor(adapter, name, problems, {reload});
  if (!(await isFor(adapter, module, question, {reload}))) return null;
  const data = await fill(adapter, module, language, {reload});
  return isBare(data) ? null : data;
}
