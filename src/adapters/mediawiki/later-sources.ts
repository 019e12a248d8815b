/** Sources that a page which shows only numbers does without: fetched with the first question to one of them. */
import type {
  ConfigurationSource,
  LoadOptions,
  ProgramSource,
  RoleSince,
  TaskSource,
  UserSource,
} from '../adapter.js';
import {isEmptyPlan} from '../../domain/programs/program-plan.js';
import {lazily, lazySources} from '../http/lazily.js';
import {createHelpSource} from './help-source.js';
import {createLinkSource} from './link-source.js';
import {createListSource} from './list-source.js';
import type {MentorListText} from './mentor-list-text.js';
import {createMentorshipSource} from './mentorship-source.js';
import {parseRoles} from './parse/parse-accounts.js';
import {createPreferenceSource} from './preference-source.js';
import {createQuestionSource} from './question-source.js';
import type {ReadingWiki, SiteSource, Wiki} from './wiki.js';
import {ages} from './wiki.js';
import {createWrite} from './write.js';

/** Entries of the log that are looked at: who changes groups more often is no newcomer to any. */
const roleChanges = 50;

function createRoles(wiki: Wiki, user: UserSource) {
  const cached = wiki.personalCache<readonly RoleSince[]>({name: 'roles', ...ages.own});
  return async (options: LoadOptions<readonly RoleSince[]> = {}) => {
    const {name, groups} = await user.facts(options.signal ? {signal: options.signal} : {});
    if (name === null) return [];
    const roles = await cached(
      name,
      async (run) =>
        parseRoles(
          await wiki.query(
            {
              list: ['logevents'],
              letype: 'rights',
              letitle: `User:${name}`,
              leprop: ['details', 'timestamp'],
              lelimit: roleChanges,
            },
            {...run, audience: 'public'},
          ),
        ),
      options,
    );
    return roles.filter(({group}) => groups.includes(group));
  };
}

/** Where the configuration names none, nobody asks and nothing is loaded. */
const programsOf = (load: () => Promise<ProgramSource>): ProgramSource => ({
  programs: async (plan, options) =>
    isEmptyPlan(plan) ? [] : (await load()).programs(plan, options),
});

export interface LaterOptions {
  readonly user: UserSource;
  readonly site: SiteSource;
  readonly mentorList: MentorListText;
  /** Title of the configuration page. */
  readonly page: string;
}

/** What administrators do, as a part of its own. */
const administration = (wiki: Wiki, site: SiteSource, page: string) =>
  lazySources<{readonly configuration: Required<Omit<ConfigurationSource, 'read'>>}>(
    lazily(async () => {
      const {createSettingsPages} = await import('./settings-pages.js');
      return {configuration: createSettingsPages(wiki, site, page)};
    }),
    {configuration: ['edit', 'save', 'undo', 'activeEditors']},
  );

export function createLaterSources(reading: ReadingWiki, given: LaterOptions) {
  const {user, site, mentorList, page} = given;
  const wiki: Wiki = {...reading, write: createWrite(reading)};
  const links = createLinkSource(wiki, site);
  const preferences = createPreferenceSource(wiki, user);
  const {tasks} = lazySources<{readonly tasks: TaskSource}>(
    lazily(async () => {
      const {createTaskSource} = await import('./tasks/task-source.js');
      return {tasks: createTaskSource({wiki, user, site, links, preferences})};
    }),
    {tasks: ['types', 'topics', 'tasks', 'count', 'details', 'completed', 'complete']},
  );
  const programs = lazily(async () => {
    const {createProgramSource} = await import('./programs/program-source.js');
    return createProgramSource({wiki, user, site, preferences, links});
  });
  return {
    ...administration(wiki, site, page),
    user: {roles: createRoles(wiki, user)},
    help: createHelpSource(wiki, site),
    links,
    lists: createListSource(wiki, user, site),
    preferences,
    mentorship: createMentorshipSource({wiki, user, site, preferences, links, mentorList}),
    questions: createQuestionSource({wiki, user, site, preferences}),
    tasks,
    programs: programsOf(programs),
  };
}
