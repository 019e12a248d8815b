/** Situations at the ends of the band in which the link to a dashboard is shown: 100 to 500 edits. */
import {amina} from '../data/people.js';
import {daysBefore} from '../data/mentors.js';
import {dashboardKey} from '../../../domain/dashboard-link.js';
import type {Scenario} from '../scenario.js';
import {linking} from './define.js';

const withEdits = (
  name: string,
  title: string,
  description: string,
  editCount: number,
  dashboardLink?: object,
): Scenario =>
  linking(name, title, description, (now) => ({
    user: amina(now, {editCount, globalEditCount: editCount + 4}),
    ...(dashboardLink && {configuration: {$version: '1', dashboardLink}}),
  }));

/** Has been on the dashboard while invited to it. */
const visited = (name: string, title: string, description: string, editCount: number): Scenario =>
  linking(name, title, description, (now) => ({
    user: amina(now, {editCount, globalEditCount: editCount + 4}),
    preferences: {
      [dashboardKey('Special:PersonalDashboard')]: JSON.stringify({
        v: 1,
        eligible: true,
        visitedAt: daysBefore(now, 9),
      }),
    },
  }));

export const dashboards: readonly Scenario[] = [
  withEdits('dashboard-edit-short', 'One edit short', '99 edits: not shown yet.', 99),
  withEdits('dashboard-first', 'Just enough edits', 'Exactly 100 edits.', 100),
  withEdits('dashboard-last', 'Last edit of the band', 'Exactly 500 edits.', 500),
  withEdits('dashboard-past', 'One edit too many', '501 edits, never visited: not shown.', 501),
  visited('dashboard-visited', 'Visited', '137 edits; has been there, so no dot.', 137),
  visited('dashboard-outgrown', 'Outgrown', '501 edits; visited before, so it stays.', 501),
  withEdits(
    'dashboard-open-end',
    'No upper end',
    '104,233 edits; the band ends nowhere.',
    104_233,
    {
      editCount: {min: 100, max: 0},
    },
  ),
  withEdits('dashboard-silent', 'Silent', 'Inside the band; only counted, not displayed.', 137, {
    display: false,
  }),
  linking('dashboard-itself', 'On the dashboard', 'Where the link would lead.', () => ({})),
];
