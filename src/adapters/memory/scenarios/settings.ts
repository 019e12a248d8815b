/** Situations of people who look after the homepage's settings. */
import {activeEditors} from '../data/editors.js';
import {amina} from '../data/people.js';
import type {Scenario, ScenarioSettings} from '../scenario.js';
import {administering, type Differences} from './define.js';

const administrator = (now: number) =>
  amina(now, {
    id: 11,
    name: 'Ines Okafor',
    editCount: 6120,
    globalEditCount: 6120,
    groups: ['*', 'user', 'autoconfirmed', 'sysop'],
    rights: ['read', 'edit', 'editinterface', 'editsitejson', 'patrol'],
  });

const saved = {
  $version: '1',
  modules: {
    impact: {days: 60},
    'community-updates': {enabled: false},
    'village-clock': {city: 'Moss Harbour'},
  },
  mentorInvite: {
    when: {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
    requestPage: 'Project:Mentors/Requests',
  },
};

const administered =
  (settings: ScenarioSettings = {}, configuration: unknown = saved): Differences =>
  (now) => ({
    user: administrator(now),
    configuration,
    settings,
    activeEditors: activeEditors(now),
  });

const refusal = 'This page provides interface text, and only administrators can change it.';

export const settings: readonly Scenario[] = [
  administering(
    'settings',
    'Settings',
    'An administrator; the wiki has changed a little.',
    administered(),
  ),
  administering(
    'settings-none',
    'No settings yet',
    'The page does not exist: everything is as by default.',
    administered({}, null),
  ),
  administering(
    'settings-read-only',
    'Settings, may not save',
    'Somebody without the right looks at the settings.',
    (now) => ({configuration: saved, activeEditors: activeEditors(now)}),
  ),
  administering(
    'settings-anonymous',
    'Settings, not logged in',
    'Somebody without an account looks at them.',
    (now) => ({
      ...administered({obstacle: {kind: 'account', wikiText: refusal}})(now),
    }),
  ),
  administering(
    'settings-conflict',
    'Settings, two at once',
    'Somebody else saves another setting in the same moment.',
    administered({meanwhile: {...saved, language: 'ar'}}),
  ),
  administering(
    'settings-conflict-same',
    'Settings, two at once, the same setting',
    'Somebody else saves another window for the impact card in the same moment.',
    administered({meanwhile: {...saved, modules: {...saved.modules, impact: {days: 14}}}}),
  ),
  administering(
    'settings-newer',
    'Settings of a newer version',
    'The page was written by a newer version.',
    administered({}, {...saved, $version: '9.1', hologram: {enabled: true}}),
  ),
  administering(
    'settings-broken',
    'Settings with mistakes',
    'Somebody wrote wrong values by hand.',
    administered({}, {...saved, enabled: 'yes', modules: {impact: {days: 4000}}}),
  ),
  administering(
    'settings-not-json',
    'Settings that are no JSON',
    'Somebody forgot a bracket.',
    (now) => {
      const {configuration: _none, ...wiki} = administered()(now);
      const pages = {'MediaWiki:Homepage.json': '{"enabled": true,\n "modules": {'};
      return {...wiki, settings: {pages}};
    },
  ),
  administering(
    'settings-refused',
    'Settings that the wiki refuses',
    'The wiki checks the page itself and finds a mistake.',
    administered({
      mistakes: [
        {when: '"days"', path: '/modules/impact/days', text: 'Not more than 30 on this wiki.'},
      ],
    }),
  ),
];
