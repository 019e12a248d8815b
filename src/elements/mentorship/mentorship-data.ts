import type {Adapter, LoadOptions, RoleSince} from '../../adapters/adapter.js';
import {
  loadMentorship,
  loadMentorshipReader,
  type MentorshipPlan,
} from '../../controllers/load-mentorship.js';
import type {Mentorship, Question} from '../../domain/mentorship-model.js';
import type {UserFacts} from '../../domain/model.js';

/** What `wiki-mentorship` shows. */
export interface MentorshipData {
  /** Who reads. */
  readonly user: UserFacts;
  readonly mentorship: Mentorship;
  /** The newest three at most, newest first. Null when they did not arrive. */
  readonly questions: readonly Question[] | null;
  /** Groups that the reader joined lately. Left out: not known. */
  readonly roles?: readonly RoleSince[] | undefined;
}

/** A card without the list of questions is better than no card. */
const orNull = (error: unknown): null => {
  if (error instanceof Error && error.name === 'AbortError') throw error;
  return null;
};

/** @returns null for readers who take no part in mentorship, undefined where the wiki has none. */
export function loadData(
  adapter: Adapter,
  plan: MentorshipPlan,
  {signal, reload = false, onUpdate}: LoadOptions<MentorshipData>,
): Promise<MentorshipData | null> | undefined {
  if (!adapter.user || !adapter.mentorship) return undefined;
  const asker = {...(signal && {signal}), reload};
  let data: MentorshipData | undefined;
  /** Of what came from a cache, fresher answers may follow. */
  const update = (part: Partial<MentorshipData>) => {
    if (!data) return;
    data = {...data, ...part};
    onUpdate?.(data);
  };
  const load = async () => {
    const reader = await loadMentorshipReader(adapter, plan, asker);
    if (!reader) return null;
    const [mentorship, questions] = await Promise.all([
      loadMentorship(adapter, plan, reader, {
        ...asker,
        onUpdate: (fresh) => update({mentorship: fresh}),
      }),
      adapter.questions
        ?.recent({...asker, onUpdate: (fresh) => update({questions: fresh})})
        .catch(orNull),
    ]);
    if (!mentorship) return null;
    data = {...reader, mentorship, questions: questions === undefined ? [] : questions};
    return data;
  };
  return load();
}
