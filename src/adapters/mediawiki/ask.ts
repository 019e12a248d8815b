/** Posts a question to a talk page, once. */
import type {PostedQuestion, QuestionDraft} from '../../domain/mentorship-model.js';
import {longestQuestion} from '../../domain/mentorship-model.js';
import {headingWikitext, plainHeading, uniqueHeading} from '../../domain/questions/heading.js';
import {
  countCharacters,
  questionExcerpt,
  questionWikitext,
  sectionWikitext,
} from '../../domain/questions/section-text.js';
import {findPosted, hasNoLead, talkSections} from '../../domain/questions/talk-sections.js';
import type {AdapterErrorKind} from '../adapter-error.js';
import {AdapterError} from '../adapter-error.js';
import type {Parameters} from '../http/parameters.js';
import {withCaptcha} from './captcha.js';
import type {Asker, SavedEdit} from './parse/parse-talk.js';
import {parseSavedEdit} from './parse/parse-talk.js';
import type {QuestionStore} from './question-store.js';
import type {Talk} from './talk-page.js';
import {findOwnSection, loadTalk, sectionUrl} from './talk-page.js';
import {pageUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';

/** What the card shows of a question: as GrowthExperiments. */
export const excerptLength = 60;
/** So often others may be quicker on a busy page before the asker is told. */
const mostConflicts = 3;

type Section = SavedEdit & {readonly heading: string};

interface Posted extends Section {
  readonly asker: Asker;
  readonly firstEdit: boolean;
}

/** The question as it will be looked for. */
interface Attempt {
  readonly draft: QuestionDraft;
  /** Plain text, without a number. */
  readonly heading: string;
  /** Wikitext of the question alone. */
  readonly text: string;
}

function toAttempt(draft: QuestionDraft): Attempt {
  const text = questionWikitext(draft.text);
  // Elements prevent both; the wiki would add an empty section, or any number of characters.
  if (!text || countCharacters(draft.text.trim()) > longestQuestion)
    throw new AdapterError('denied', 'Empty or too long', {code: 'question-length'});
  // Without a heading it would become part of the section above.
  const heading = plainHeading(draft.heading) || questionExcerpt(draft.text, excerptLength);
  return {draft, heading, text};
}

/** @throws AdapterError */
function checkPlace({page: {obstacle}}: Talk): void {
  if (obstacle === 'protected')
    throw new AdapterError('denied', 'The page is protected', {code: 'protectedpage'});
  if (obstacle === 'not-wikitext')
    throw new AdapterError('unsupported', 'Not a page of wikitext', {code: 'not-wikitext'});
}

/** Below all others, or above them: at the end of what stands before the first section, whatever that is by then. */
function sectionOf({page: {base}}: Talk, {draft}: Attempt, heading: string): Parameters {
  const title = headingWikitext(heading);
  const text = sectionWikitext(draft);
  const onTop = draft.target.kind === 'page' && draft.target.position === 'top';
  if (!onTop || !base?.text) return {section: 'new', sectiontitle: title, text};
  const gap = hasNoLead(base.text) ? '' : '\n\n';
  return {
    section: 0,
    appendtext: `${gap}== ${title} ==\n\n${text}`,
    // As the wiki writes it for new sections: whoever looks for answers finds the section by it.
    summary: `/* ${heading.replaceAll('*/', '')} */`,
  };
}

/**
 * With revision and time of what is known of the page MediaWiki refuses a second section of the same person with
 * the same summary, which it makes of the heading. A page that exists by now is a conflict too, and looked at anew.
 */
function edit(talk: Talk, attempt: Attempt, heading: string): Parameters {
  const {page, now} = talk;
  const {captcha} = attempt.draft;
  return {
    action: 'edit',
    title: page.title,
    ...sectionOf(talk, attempt, heading),
    watchlist: 'watch',
    starttimestamp: now,
    ...(page.base
      ? {baserevid: page.base.revision, basetimestamp: page.base.at}
      : {createonly: true}),
    ...(captcha && {captchaid: captcha.id, captchaword: captcha.word}),
  };
}

async function send(
  wiki: Wiki,
  talk: Talk,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Section> {
  const existing = talkSections(talk.page.base?.text ?? '').map(({heading}) => heading);
  const heading = uniqueHeading(attempt.heading, existing);
  const reply = await wiki.write(edit(talk, attempt, heading), {signal});
  return {...parseSavedEdit(reply), heading};
}

/** After these it is not known whether the wiki saved. */
const openOutcomes: readonly AdapterErrorKind[] = ['network', 'timeout', 'malformed'];

async function post(wiki: Wiki, attempt: Attempt, signal: AbortSignal): Promise<Posted> {
  const load = async () => {
    const loaded = await loadTalk(wiki, attempt.draft.target, signal);
    checkPlace(loaded);
    return loaded;
  };
  const began = wiki.now();
  const look = (talk: Talk, since: number) =>
    findOwnSection(wiki, talk, {...attempt, age: Math.max(0, wiki.now() - since)});
  let talk = await load();
  const {asker} = talk;
  const {attemptedAt} = attempt.draft;
  // Another tab or a second click may have been quicker.
  const stands = findPosted(talk.page.base?.text ?? '', attempt) !== null;
  const since = attemptedAt === null ? (stands ? began : null) : Date.parse(attemptedAt);
  const earlier = since === null ? null : await look(talk, since);
  if (earlier) return {...earlier, asker, firstEdit: asker.editCount === 1};
  const firstEdit = asker.editCount === 0;
  for (let tries = 1; ; tries++)
    try {
      return {...(await send(wiki, talk, attempt, signal)), asker, firstEdit};
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      const open = openOutcomes.includes(error.kind);
      if (!open && error.kind !== 'conflict') throw withCaptcha(error, wiki.apiUrl);
      // When that fails too, the first failure is what the asker has to know.
      const found = await look(talk, began).catch(() => null);
      if (found) return {...found, asker, firstEdit};
      if (open || tries === mostConflicts) throw error;
      talk = await load();
    }
}

/** Page of the wiki where an address is given or confirmed. */
const emailPages = {none: 'Special:ChangeEmail', unconfirmed: 'Special:ConfirmEmail'} as const;

/** @param store where what was posted is remembered; a failure of that does not make the question unposted */
export function createAsk(
  wiki: Wiki,
  site: SiteSource,
  store: QuestionStore,
): (draft: QuestionDraft, signal: AbortSignal) => Promise<PostedQuestion> {
  return async (draft, signal) => {
    const attempt = toAttempt(draft);
    const about = await site({signal});
    const {revision, title, heading, at, asker, firstEdit} = await post(wiki, attempt, signal);
    const {email} = asker;
    const text = questionExcerpt(draft.text, excerptLength);
    store.add({revision, title, heading, text, at, seen: null}).catch(() => undefined);
    const emailPage = email === 'none' || email === 'unconfirmed' ? emailPages[email] : null;
    return {
      url: sectionUrl(about, wiki.apiUrl, {title, heading}),
      heading,
      firstEdit,
      email,
      emailUrl: emailPage && pageUrl(about.articlePath, wiki.apiUrl, emailPage),
    };
  };
}
