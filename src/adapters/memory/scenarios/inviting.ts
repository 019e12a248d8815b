/** Situations of editors who could be mentors, or just could not. */
import {daysBefore, mentored, unmentored} from '../data/mentors.js';
import {amina} from '../data/people.js';
import type {UserFacts} from '../../../domain/model.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {mentoring} from './define.js';

function experienced(
  now: number,
  editCount: number,
  days: number,
  more: Partial<UserFacts> = {},
): Partial<ScenarioData> {
  return {
    user: amina(now, {
      editCount,
      globalEditCount: editCount + 4,
      registration: daysBefore(now, days),
      ...more,
    }),
    mentorship: unmentored(now),
    questions: [],
  };
}

/** 1,204 edits in fourteen months. */
const usual = (now: number) => experienced(now, 1204, 426);

export const inviting: readonly Scenario[] = [
  mentoring('invite', 'Invited to mentor', '1,204 edits in 14 months, no mentor.', usual),
  mentoring(
    'invite-just-enough',
    'Invited, just so',
    'Exactly 500 edits in exactly 90 days.',
    (now) => experienced(now, 500, 90),
  ),
  mentoring(
    'invite-edit-short',
    'One edit short',
    '499 edits in 90 days: not invited yet.',
    (now) => experienced(now, 499, 90),
  ),
  mentoring('invite-day-short', 'One day short', '500 edits in 89 days: not invited yet.', (now) =>
    experienced(now, 500, 89),
  ),
  mentoring(
    'invite-with-mentor',
    'Invited, has a mentor',
    'Mentor and questions stay within reach.',
    (now) => {
      const {user} = usual(now);
      return {...(user && {user}), mentorship: mentored(now)};
    },
  ),
  mentoring(
    'invite-explicit',
    'Wants a mentor',
    'Experienced, and asked for a mentor: is not invited away.',
    (now) => ({...usual(now), mentorship: mentored(now, {}, {explicit: true})}),
  ),
  mentoring('invite-dismissed', 'Invitation closed', 'Was closed three weeks ago.', (now) => ({
    ...usual(now),
    preferences: {'dismissed-mentor-invite': JSON.stringify({v: 1, at: daysBefore(now, 21)})},
  })),
  mentoring(
    'invite-no-enrolment',
    'Invited, no enrolment page',
    'The wiki has no page for enrolling; candidates ask on a project page.',
    (now) => ({
      ...usual(now),
      missingPages: ['Special:EnrollAsMentor', 'Special:MentorDashboard'],
      configuration: {$version: '1', mentorInvite: {requestPage: 'Project:Mentors/Requests'}},
    }),
  ),
  mentoring(
    'new-role',
    'New role',
    'Became a patroller five days ago: is offered a mentor, and invited to be one.',
    (now) => ({
      ...experienced(now, 2340, 510, {groups: ['*', 'user', 'autoconfirmed', 'patroller']}),
      roles: [{group: 'patroller', since: daysBefore(now, 5)}],
    }),
  ),
];
