/** How situations are written down: what differs from Amina K., who reads her own impact. */
import type {Impact} from '../../../domain/model.js';
import {impact, joon} from '../data/impact.js';
import {mentored, usualQuestions} from '../data/mentors.js';
import {amina} from '../data/people.js';
import type {Scenario, ScenarioData, ScenarioMentorship} from '../scenario.js';

type Differences = (now: number) => Partial<ScenarioData>;

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
      ...differences(now),
    }),
  };
}

/** Amina K. with another impact. */
export const withImpact =
  (more: (now: number) => Partial<Impact>): Differences =>
  (now) => ({impact: impact(now, more(now))});

/** A situation of mentorship: everything else is as usual. */
export const mentoring = (
  name: string,
  title: string,
  description: string,
  differences: Differences,
): Scenario => ({...situation(name, title, description, differences), about: 'mentorship'});

/** Amina K., whose mentorship differs. */
export const inMentorship =
  (mentorship: (now: number) => ScenarioMentorship): Differences =>
  (now) => ({mentorship: mentorship(now)});
