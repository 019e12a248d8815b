/**
 * What became of the reader's questions. One request for the pages; one more for pages where something stands below
 * a question (who wrote there and when), and one for questions that are no longer where they were asked.
 */
import type {Question} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import {afterQuestion, answeredAt} from '../../domain/questions/question-state.js';
import type {TalkSection} from '../../domain/questions/talk-sections.js';
import {findAsked} from '../../domain/questions/talk-sections.js';
import type {RunOptions} from '../http/cache.js';
import type {Parameters} from '../http/parameters.js';
import {parseReadable, parseTalkEdits, parseTexts} from './parse/parse-talk.js';
import type {StoredQuestion} from './question-store.js';
import {sectionUrl} from './talk-page.js';
import type {Site} from './urls.js';
import type {Wiki} from './wiki.js';
import {largestPage} from './wiki.js';

interface Placed {
  readonly asked: StoredQuestion;
  /** Where the page is now. */
  readonly title: string;
  readonly section: TalkSection;
}

type Ask = (parameters: Parameters) => Promise<unknown>;

async function loadPages(ask: Ask, stored: readonly StoredQuestion[]) {
  const titles = [...new Set(stored.map(({title}) => title))];
  return parseTexts(
    await ask({titles, redirects: true, prop: ['revisions'], rvprop: 'content', rvslots: 'main'}),
  );
}

async function loadReadable(ask: Ask, gone: readonly StoredQuestion[]) {
  if (!gone.length) return new Map<number, string>();
  const revids = gone.map(({revision}) => String(revision));
  return parseReadable(await ask({revids, prop: ['revisions'], rvprop: ['ids', 'sha1']}));
}

/** Edits since the oldest of these questions, for pages where anything stands below one. */
async function loadEdits(ask: Ask, placed: readonly Placed[], asker: string) {
  const oldest = new Map<string, Instant>();
  for (const {asked, title, section} of placed)
    if (afterQuestion(section.text, asker) && asked.at < (oldest.get(title) ?? '~'))
      oldest.set(title, asked.at);
  const edits = [...oldest].map(async ([title, rvend]) => {
    const parameters = {
      titles: [title],
      prop: ['revisions'],
      rvprop: ['comment', 'ids', 'timestamp', 'user'],
      rvlimit: largestPage,
      rvend,
    };
    return [title, parseTalkEdits(await ask(parameters))] as const;
  });
  return new Map(await Promise.all(edits));
}

/** A question of which only this is left to say. */
function base({revision, text, at}: StoredQuestion) {
  return {id: String(revision), text, askedAt: at, answeredAt: null, unread: false};
}

/** @param asker the reader's name */
export async function loadRecent(
  wiki: Wiki,
  site: Site,
  {stored, asker}: {readonly stored: readonly StoredQuestion[]; readonly asker: string},
  run: RunOptions,
): Promise<readonly Question[]> {
  const ask: Ask = (parameters) => wiki.query(parameters, {...run, audience: 'personal'});
  const pages = await loadPages(ask, stored);
  const placed = stored.flatMap((asked): readonly Placed[] => {
    const page = pages.get(asked.title);
    const section = page && findAsked(page.text, asked);
    return section ? [{asked, title: page.title, section}] : [];
  });
  const gone = stored.filter((one) => !placed.some(({asked}) => asked === one));
  const [readable, edits] = await Promise.all([
    loadReadable(ask, gone),
    loadEdits(ask, placed, asker),
  ]);
  return stored.map((asked): Question => {
    const place = placed.find((one) => one.asked === asked);
    if (place) {
      const {title, section} = place;
      const since = edits.get(title)?.filter(({revision}) => revision > asked.revision) ?? [];
      const answered = answeredAt(section, asker, since);
      return {
        ...base(asked),
        url: sectionUrl(site, wiki.apiUrl, {title, heading: section.heading}),
        state: answered ? 'answered' : 'open',
        answeredAt: answered,
        unread: answered !== null && answered > (asked.seen ?? ''),
      };
    }
    const title = readable.get(asked.revision);
    const archived = {...asked, title: title ?? asked.title};
    return {
      ...base(asked),
      url: sectionUrl(site, wiki.apiUrl, archived),
      state: title === undefined ? 'hidden' : 'archived',
    };
  });
}
