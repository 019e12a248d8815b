/** The configuration's part of who sees what of mentorship. */
import type {MentorshipRules} from '../domain/mentorship/who-sees-what.js';
import type {HomepageConfig} from './config-types.generated.js';

/** Where the module `mentorship` is switched off, nobody is invited to be a mentor either. */
export function rulesOf(config: HomepageConfig): MentorshipRules {
  const {assign, mayLeave, offerLeaving, offer} = config.mentorship;
  return {
    on: config.enabled && config.modules['mentorship']?.enabled !== false,
    assign,
    mayLeave,
    offerLeaving,
    offer,
    invite: config.mentorInvite.when,
  };
}
