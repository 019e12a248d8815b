/** What is asked of a talk page before and after something is posted there. */
import type {QuestionTarget} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import {anchorOf} from '../../domain/questions/heading.js';
import {findPosted} from '../../domain/questions/talk-sections.js';
import {expandedTitle} from './expanded-title.js';
import type {QueryOptions} from '../http/query.js';
import type {Asker, SavedEdit, TalkPage} from './parse/parse-talk.js';
import {parseAsker, parseNow, parseTalkPage, parseTextRevisions} from './parse/parse-talk.js';
import type {Site} from './urls.js';
import {pageUrl} from './urls.js';
import type {Wiki} from './wiki.js';

/** A talk page, who writes on it, and when that was by the wiki's clock. */
export interface Talk {
  readonly page: TalkPage;
  readonly asker: Asker;
  readonly now: Instant;
}

export const own = (signal: AbortSignal | undefined): QueryOptions => ({
  audience: 'personal',
  fresh: true,
  signal,
});

/** English names of namespaces are understood by every wiki. */
function titleOf(wiki: Wiki, target: QuestionTarget, signal: AbortSignal | undefined) {
  return target.kind === 'mentor'
    ? `User talk:${target.mentor.name}`
    : expandedTitle(wiki, target.title, signal);
}

const place = async (wiki: Wiki, target: QuestionTarget, signal: AbortSignal | undefined) => ({
  titles: [await titleOf(wiki, target, signal)],
  redirects: true,
  intestactions: ['edit', 'create'],
  intestactionsdetail: 'full',
});

/** The page alone. */
export async function loadPlace(
  wiki: Wiki,
  target: QuestionTarget,
  options: QueryOptions,
): Promise<TalkPage> {
  const parameters = await place(wiki, target, options.signal);
  return parseTalkPage(await wiki.query({...parameters, prop: ['info']}, options));
}

/** All that it takes to write there. */
export async function loadTalk(
  wiki: Wiki,
  target: QuestionTarget,
  signal?: AbortSignal,
): Promise<Talk> {
  const reply = await wiki.query(
    {
      ...(await place(wiki, target, signal)),
      prop: ['info', 'revisions'],
      rvprop: ['content', 'ids', 'timestamp'],
      rvslots: 'main',
      meta: ['userinfo'],
      uiprop: ['editcount', 'email'],
      curtimestamp: true,
    },
    own(signal),
  );
  return {page: parseTalkPage(reply), asker: parseAsker(reply), now: parseNow(reply)};
}

/** Edits of one's own to one page since a lost answer: more are not made in that time. */
const ownEdits = 5;
/** Milliseconds that clocks and slow requests may take. */
const slack = 10 * 60_000;

export interface Sought {
  /** Plain text, without a number. */
  readonly heading: string;
  /** Wikitext of the question. */
  readonly text: string;
  /** Milliseconds since the attempt, by the reader's clock. */
  readonly age: number;
}

/** The section that an attempt made whose answer was lost; null when it made none, as far as the wiki says. */
export async function findOwnSection(
  wiki: Wiki,
  {page: {title}, asker}: Talk,
  {heading, text, age}: Sought,
  signal?: AbortSignal,
): Promise<(SavedEdit & {readonly heading: string}) | null> {
  const reply = await wiki.query(
    {
      titles: [title],
      prop: ['revisions'],
      rvuser: asker.name,
      rvlimit: ownEdits,
      rvprop: ['content', 'ids', 'timestamp'],
      rvslots: 'main',
      curtimestamp: true,
    },
    own(signal),
  );
  // The clock of the reader may be wrong; how long ago it was is known all the same.
  const since = Date.parse(parseNow(reply)) - age - slack;
  // An age that cannot be read leaves all of them.
  const revisions = parseTextRevisions(reply).filter(({at}) => !(Date.parse(at) < since));
  const found = revisions.flatMap(({revision, at, text: page}) => {
    const section = findPosted(page, {heading, text});
    return section ? {revision, at, title, heading: section.heading} : [];
  });
  // Newest first: the oldest of them is the one that brought it.
  return found.at(-1) ?? null;
}

/** The address of a section. */
export function sectionUrl(
  site: Site,
  apiUrl: URL,
  section: {readonly title: string; readonly heading: string; readonly revision?: number},
): string {
  const query = section.revision === undefined ? {} : {oldid: String(section.revision)};
  const page = pageUrl(site.articlePath, apiUrl, section.title, query);
  return `${page}#${encodeURIComponent(anchorOf(section.heading))}`;
}
