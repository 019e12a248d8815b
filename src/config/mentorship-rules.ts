import type {MentorshipRules} from '../domain/mentorship/who-sees-what.js';
import type {HomepageConfig} from './config-types.generated.js';
import {defaultConfig} from './resolve-config.js';

/** What the configuration says on who sees what of mentorship. @param config Default: that of a wiki that set nothing. */
export function mentorshipRules(config: HomepageConfig = defaultConfig): MentorshipRules {
  const {enabled, modules, mentorship, mentorInvite} = config;
  return {
    ...mentorship,
    on: enabled && modules['mentorship']?.enabled !== false,
    invite: mentorInvite.when,
  };
}
