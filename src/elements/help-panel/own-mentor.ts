/** The mentor of the reader. A part of its own: not every wiki has mentors. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {
  loadMentorship,
  loadMentorshipReader,
  type MentorshipPlan,
} from '../../controllers/load-mentorship.js';
import type {Recipient} from '../../dialogs/ask/ask-request.js';
import type {Mentorship} from '../../domain/mentorship-model.js';

/** Who left mentorship goes to the help desk. An own mentor who is away is asked where nobody stands in. */
function mentorOf({state, mentor, effectiveMentor}: Mentorship): Recipient | null {
  const answers = effectiveMentor ?? mentor;
  if (state !== 'enabled' || !answers) return null;
  return {
    kind: 'mentor',
    mentor: answers,
    standsInFor: effectiveMentor && mentor?.away ? mentor : null,
  };
}

/** Null where nobody answers as a mentor; a mentor is given to nobody but whom the configuration says. */
export async function findMentor(
  adapter: Adapter,
  plan: MentorshipPlan,
  options: LoadOptions<Recipient | null>,
): Promise<Recipient | null> {
  const {signal, reload = false, onUpdate} = options;
  const asked = {...(signal && {signal}), reload};
  const reader = await loadMentorshipReader(adapter, plan, asked);
  const mentorship =
    reader &&
    (await loadMentorship(adapter, plan, reader, {
      ...asked,
      onUpdate: (later) => onUpdate?.(later && mentorOf(later)),
    }));
  return mentorship ? mentorOf(mentorship) : null;
}
