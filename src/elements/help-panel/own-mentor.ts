/** The mentor of the reader. A part of its own: not every wiki has mentors. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {
  loadMentorship,
  loadMentorshipReader,
  type MentorshipPlan,
} from '../../controllers/load-mentorship.js';
import type {Mentorship} from '../../domain/mentorship-model.js';

/** Null where the reader has no part in mentorship; a mentor is given to nobody but whom the configuration says. */
export async function findMentorship(
  adapter: Adapter,
  plan: MentorshipPlan,
  options: LoadOptions<Mentorship | null>,
): Promise<Mentorship | null> {
  const {signal, reload = false} = options;
  const reader = await loadMentorshipReader(adapter, plan, {...(signal && {signal}), reload});
  return (reader && (await loadMentorship(adapter, plan, reader, options))) ?? null;
}
