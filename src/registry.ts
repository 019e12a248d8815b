/** The one list of elements. From a line come the lazy loader, `define`, the workbench and the shared tests. */

import type {Registry} from './platform/registry-entry.js';

export const registry: Registry = {
  'wiki-homepage-provider': {load: () => import('./config/provider/define.js'), data: []},
  'wiki-card': {
    load: () => import('./elements/card/define.js'),
    data: ['heading', 'heading-level'],
  },
  'wiki-sparkline': {load: () => import('./charts/sparkline/define.js'), data: ['values', 'label']},
  'wiki-activity-chart': {
    load: () => import('./charts/activity-chart/define.js'),
    data: ['values', 'start-day', 'label'],
  },
  'wiki-impact': {
    load: () => import('./elements/impact/define.js'),
    data: ['days', 'user', 'heading-level'],
    module: {summary: true, mayHide: false},
  },
  'wiki-mentor-invite': {
    load: () => import('./elements/mentor-invite/define.js'),
    data: ['heading-level'],
    module: {summary: false, mayHide: true, fills: 2},
  },
  'wiki-mentorship': {
    load: () => import('./elements/mentorship/define.js'),
    data: ['heading-level', 'page-title'],
    module: {summary: true, mayHide: true},
  },
  'wiki-suggested-edits': {
    load: () => import('./elements/suggested-edits/define.js'),
    data: ['heading-level'],
    module: {summary: true, mayHide: true, fills: 1},
  },
  'wiki-post-edit': {load: () => import('./elements/post-edit/define.js'), data: []},
  'wiki-help-panel': {load: () => import('./elements/help-panel/define.js'), data: []},
  'wiki-dashboard-link': {
    load: () => import('./elements/dashboard-link/define.js'),
    data: ['appearance', 'heading-level'],
    module: {summary: false, mayHide: true, attributes: {appearance: 'card'}},
  },
  'wiki-homepage-link': {
    load: () => import('./elements/homepage-link/define.js'),
    data: ['appearance'],
  },
  'wiki-banner': {
    load: () => import('./elements/banner/define.js'),
    data: [],
    module: {summary: false, mayHide: true},
  },
  'wiki-email-reminder': {
    load: () => import('./elements/email-reminder/define.js'),
    data: [],
    module: {summary: false, mayHide: true},
  },
  'wiki-community-updates': {
    load: () => import('./elements/community-updates/define.js'),
    data: ['heading-level'],
    module: {summary: false, mayHide: true},
  },
  'wiki-json-module': {
    load: () => import('./elements/json-module/define.js'),
    data: ['name', 'heading-level'],
    module: {summary: false, mayHide: true},
  },
  'wiki-help-links': {
    load: () => import('./elements/help-links/define.js'),
    data: ['heading-level'],
    module: {summary: true, mayHide: true},
  },
  'wiki-welcome-survey': {
    load: () => import('./elements/welcome-survey/define.js'),
    data: ['appearance', 'heading-level'],
    module: {summary: false, mayHide: true, attributes: {appearance: 'reminder'}},
  },
  'wiki-welcome-tour': {
    load: () => import('./elements/welcome-tour/define.js'),
    data: [],
    module: {summary: false, mayHide: true},
  },
  'wiki-campaign': {
    load: () => import('./elements/campaign/define.js'),
    data: ['campaign', 'heading-level'],
    module: {summary: false, mayHide: true},
  },
  'wiki-homepage-settings': {
    load: () => import('./elements/homepage-settings/define.js'),
    data: ['heading-level'],
  },
  'wiki-homepage': {
    load: () => import('./elements/homepage/define.js'),
    data: ['layout', 'heading-level'],
  },
  'wiki-program': {
    load: () => import('./elements/program/define.js'),
    data: ['heading-level'],
    module: {summary: true, mayHide: true},
  },
};
