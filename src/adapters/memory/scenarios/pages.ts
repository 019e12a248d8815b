/** Situations of people who made the page their own. */
import {dismissalKey, dismissalValue} from '../../../domain/dismissals.js';
import {keptArrangement} from '../../../domain/layout/arrangement.js';
import {keptProgress} from '../../../domain/layout/progression.js';
import type {Scenario} from '../scenario.js';
import {arranging} from './define.js';

const day = 86_400_000;

const arranged = (
  order: Readonly<Record<string, readonly string[]>>,
  hidden: readonly string[] = [],
) => ({preferences: {[keptArrangement.key]: keptArrangement.write({order, hidden})}});

/** Of whoever described a page with them in the configuration. */
const steps = {
  configuration: {
    jsonModules: {
      'first-steps': {
        title: {en: 'First steps', ar: 'الخطوات الأولى', ru: 'Первые шаги'},
        text: {
          en: 'Read an article, look for a missing comma, press “edit”.',
          ar: 'اقرأ مقالة، وابحث عن فاصلة ناقصة، ثم اضغط «عدّل».',
          ru: 'Прочитайте статью, найдите пропущенную запятую, нажмите «править».',
        },
      },
    },
    layouts: {newcomer: {main: ['first-steps', 'impact']}},
    progression: [
      {from: 'first-steps', to: 'suggested-edits', when: {editCount: {min: 10}}, keepOld: true},
    ],
  },
};

export const pages: readonly Scenario[] = [
  arranging(
    'page-arranged',
    'Page arranged',
    'Impact above suggestions, the mentor in the wide column, the help links hidden.',
    () =>
      arranged({main: ['impact', 'mentorship', 'suggested-edits'], side: ['help-links']}, [
        'help-links',
      ]),
  ),
  arranging('page-emptied', 'Everything hidden', 'All modules of the page are hidden.', () =>
    arranged({}, [
      'program',
      'suggested-edits',
      'impact',
      'mentorship',
      'mentor-invite',
      'community-updates',
      'help-links',
      'dashboard-link',
    ]),
  ),
  arranging(
    'page-from-later',
    'Arranged elsewhere',
    'Arranged by a later version: with names and fields that this one does not know.',
    () => ({
      preferences: {
        [keptArrangement.key]:
          '{"v":2,"order":{"main":["reading-list","impact","suggested-edits"],"left":["x"]},"hidden":["y"],"size":{}}',
      },
    }),
  ),
  arranging(
    'page-step',
    'A module for later',
    'Ten edits done: suggested edits in the place of first steps, which may be kept.',
    () => steps,
  ),
  arranging(
    'page-step-kept',
    'The old module kept',
    'The same, and first steps were kept.',
    () => ({
      ...steps,
      preferences: {
        [keptProgress.key]: keptProgress.write({
          seen: ['first-steps/suggested-edits'],
          kept: ['first-steps/suggested-edits'],
        }),
      },
    }),
  ),
  arranging(
    'page-dismissed',
    'Things dismissed',
    'An invitation, a hint, a dashboard and something unknown were dismissed.',
    (now) => ({
      preferences: Object.fromEntries(
        [
          'mentor-invite',
          'nudge-first-edit',
          'dashboard-special-personaldashboard',
          'garden-party',
        ].map((thing) => [dismissalKey(thing), dismissalValue(now - 3 * day)]),
      ),
    }),
  ),
];
