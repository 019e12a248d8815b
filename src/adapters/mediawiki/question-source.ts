/** Questions on a wiki without extensions: sections of talk pages, and a list of one's own among the preferences. */
import type {PostedQuestion, Question, QuestionDraft} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import type {PreferenceSource, QuestionSource, UserSource} from '../adapter.js';
import {lazily} from '../http/lazily.js';
import {createOnce} from './once.js';
import {createQuestionStore} from './question-store.js';
import {loadRecent} from './recent-questions.js';
import {loadPlace, own} from './talk-page.js';
import {pageUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';
import {ages} from './wiki.js';

export interface QuestionParts {
  readonly wiki: Wiki;
  readonly site: SiteSource;
  readonly user: UserSource;
  readonly preferences: PreferenceSource;
}

/** Equal for the same question to the same place, whatever became of earlier attempts. */
const keyOf = ({target, heading, text, note}: QuestionDraft) =>
  JSON.stringify([target, heading, text, note]);

export function createQuestionSource(parts: QuestionParts): QuestionSource {
  const {wiki, site, user} = parts;
  const store = createQuestionStore(parts.preferences);
  const asking = lazily(async () => (await import('./ask.js')).createAsk(wiki, site, store));
  const once = createOnce<PostedQuestion>();
  const cached = wiki.personalCache<readonly Question[]>({name: 'questions', ...ages.own});
  /** Newest answers that were told of, by revision of the question. */
  const answers = new Map<number, Instant>();
  /** Raised by what makes earlier answers wrong. */
  let generation = 0;

  return {
    recent: (options) =>
      cached(
        String(generation),
        async (run) => {
          const reload = run.fresh;
          const stored = await store.list({signal: run.signal, reload});
          const {name} = stored.length ? await user.facts({signal: run.signal}) : {name: null};
          if (name === null) return [];
          const about = await site({signal: run.signal});
          const questions = await loadRecent(wiki, about, {stored, asker: name}, run);
          for (const {id, answeredAt} of questions)
            if (answeredAt) answers.set(Number(id), answeredAt);
          return questions;
        },
        options,
      ),

    async place(target, {signal} = {}) {
      // Who looks there will ask soon. What does not arrive is asked for again then.
      asking().catch(() => undefined);
      const [about, page] = await Promise.all([
        site(signal && {signal}),
        loadPlace(wiki, target, own(signal)),
      ]);
      return {
        title: page.title,
        url: pageUrl(about.articlePath, wiki.apiUrl, page.title),
        language: page.language ?? about.language,
        obstacle: page.obstacle,
      };
    },

    ask(draft, {signal} = {}) {
      const post = async (given: AbortSignal) => {
        const posted = await (await asking())(draft, given);
        generation++;
        return posted;
      };
      return once(keyOf(draft), post, signal);
    },

    async markRead(ids) {
      const seen = new Map([...answers].filter(([revision]) => ids.includes(String(revision))));
      if (!seen.size) return;
      await store.see(seen);
      generation++;
    },
  };
}
