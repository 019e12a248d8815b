/** What `wiki-community-updates` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {
  CommunityUpdatesSettings,
  HomepageConfig,
} from '../../config/config-types.generated.js';
import {languageChain} from '../../controllers/language-chain.js';
import {type ChosenText, chosenText, hasText} from '../../domain/local-text.js';

export interface CommunityUpdateData {
  readonly title: ChosenText;
  readonly body: ChosenText;
  /** Null: no picture. */
  readonly pictureUrl: string | null;
  /** Null: no link. */
  readonly link: {readonly url: string; readonly text: ChosenText} | null;
}

export interface UpdateQuestion {
  readonly language: string;
  /** In milliseconds since the epoch. */
  readonly now: number;
  /** What conditions on programs are decided from. */
  readonly config: HomepageConfig | undefined;
}

/** Pixels: as wide as it is shown, on screens with two of them to one. */
const pictureWidth = 160;

/** Whether somebody who reads has enough edits and meets the condition. Asks nothing where nothing is asked for. */
async function isFor(
  adapter: Adapter,
  {minEdits, when = null}: CommunityUpdatesSettings,
  {now, config}: Pick<UpdateQuestion, 'now' | 'config'>,
  options: Pick<LoadOptions, 'reload'>,
): Promise<boolean> {
  if (minEdits === 0 && when === null) return true;
  const user = await adapter.user?.facts(options);
  if (!user || (minEdits > 0 && (user.editCount ?? 0) < minEdits)) return false;
  if (when === null) return true;
  const {holdsFor} = await import('../../config/holds-for.js');
  return holdsFor(adapter, when, {user, now, config}, options);
}

/** @returns null where there is nothing to say, or not to this reader. */
export async function loadUpdate(
  adapter: Adapter,
  settings: CommunityUpdatesSettings,
  question: UpdateQuestion,
  {reload = false}: LoadOptions<CommunityUpdateData | null>,
): Promise<CommunityUpdateData | null> {
  const {title, body, picture, link, linkText} = settings;
  if (!hasText(title) || !hasText(body)) return null;
  if (!(await isFor(adapter, settings, question, {reload}))) return null;
  const nowhere = () => null;
  const isAddress = link !== null && /^https?:/i.test(link);
  const [languages, pictureUrl = null, url = isAddress ? link : null] = await Promise.all([
    languageChain(question.language),
    // The news is the words: it comes without what did not arrive.
    picture === null
      ? null
      : adapter.links?.picture?.(picture, pictureWidth, {reload}).catch(nowhere),
    link === null ? null : adapter.links?.url(link, {reload}).catch(nowhere),
  ]);
  const inLanguage = (text: typeof title) => chosenText(text, languages);
  return {
    title: inLanguage(title),
    body: inLanguage(body),
    pictureUrl,
    link: url === null ? null : {url, text: inLanguage(linkText)},
  };
}
