/** How situations are written down: what differs from Amina K., who reads her own impact. */
import type {Impact} from '../../../domain/model.js';
import {impact, joon} from '../data/impact.js';
import {mentored, usualQuestions} from '../data/mentors.js';
import {usualHelp} from '../data/help.js';
import {amina} from '../data/people.js';
import {cartography} from '../data/programs.js';
import {suggesting} from '../data/tasks.js';
import type {Scenario, ScenarioData, ScenarioMentorship, ScenarioSubject} from '../scenario.js';
import type {ScenarioTasks} from '../scenario-tasks.js';

export type Differences = (now: number) => Partial<ScenarioData>;

export function situation(
  name: string,
  title: string,
  description: string,
  differences: Differences,
  subject: string | null = null,
): Scenario {
  return {
    name,
    title,
    description,
    subject,
    build: (now) => ({
      user: amina(now),
      impact: impact(now),
      others: {'Joon Seo': joon(now)},
      mentorship: mentored(now),
      questions: usualQuestions(now),
      tasks: suggesting(now),
      help: usualHelp,
      programs: [cartography(now)],
      ...differences(now),
    }),
  };
}

/** Amina K. with another impact. */
export const withImpact =
  (more: (now: number) => Partial<Impact>): Differences =>
  (now) => ({impact: impact(now, more(now))});

const onlyAbout =
  (...about: readonly ScenarioSubject[]) =>
  (name: string, title: string, description: string, differences: Differences): Scenario => ({
    ...situation(name, title, description, differences),
    about,
  });

/** A situation of mentorship: everything else is as usual. */
export const mentoring = onlyAbout('mentorship');

/** A situation of asking, which the help panel does, too. */
export const asking = onlyAbout('mentorship', 'help');

/** A situation of suggested edits. */
export const tasking = onlyAbout('tasks');

/** A situation of the help panel. */
export const helping = onlyAbout('help');

/** A situation of somebody who looks after the settings. */
export const administering = onlyAbout('settings');

/** A situation of the link to a dashboard. */
export const linking = onlyAbout('dashboard');

/** A situation of the links to the homepage. */
export const finding = onlyAbout('ways');

/** A situation of the small modules: banner, news, help links, the reminder of the e-mail address. */
export const noting = onlyAbout('notices');

/** A situation of somebody in a course, or in none. */
export const taught = onlyAbout('program');

/** A situation of the page as a whole. */
export const arranging = onlyAbout('page');
/** A situation of somebody who has just come. */
export const welcoming = onlyAbout('welcome');

/** Amina K., whose suggested edits differ. */
export const inTasks =
  (more: (now: number) => Partial<ScenarioTasks>): Differences =>
  (now) => ({tasks: suggesting(now, more(now))});

/** Amina K., whose mentorship differs. */
export const inMentorship =
  (mentorship: (now: number) => ScenarioMentorship): Differences =>
  (now) => ({mentorship: mentorship(now)});
