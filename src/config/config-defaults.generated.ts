// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {HomepageConfig} from './config-types.generated.js';

/** The configuration of a wiki that set nothing. */
export const defaults: HomepageConfig = {
  $version: '1',
  enabled: true,
  language: null,
  modules: {
    banner: {enabled: true, page: 'MediaWiki:Wiki-banner-text'},
    campaign: {enabled: true, mediaHosts: []},
    'community-updates': {
      enabled: true,
      title: '',
      body: '',
      picture: null,
      lightGround: false,
      link: null,
      linkText: '',
      minEdits: 0,
    },
    'email-reminder': {
      enabled: true,
      change: 'Special:ChangeEmail',
      confirm: 'Special:ConfirmEmail',
    },
    'help-links': {enabled: true, links: [], viewMore: 'Help:Contents'},
    'help-panel': {
      enabled: true,
      when: null,
      readingNamespaces: [],
      excludedNamespaces: [],
      ask: 'mentor',
      helpDeskPosition: 'bottom',
      links: [],
      viewMore: 'Help:Contents',
      about: null,
      searchNamespaces: [4, 12],
    },
    impact: {enabled: true, days: 60, pageViews: null},
    'suggested-edits': {
      enabled: true,
      types: {},
      topics: [],
      namespaces: [0],
      newArticles: null,
      addImages: null,
      levelUp: 3,
      inviteAt: [3, 7],
      nudgeAfterHours: 48,
      nudgeEdits: 10,
      nudgeTasks: 4,
      sendsNudges: false,
    },
    'welcome-survey': {enabled: true, questions: [], reminderDays: 30, next: null, privacy: null},
    'welcome-tour': {enabled: true, steps: [], days: 30},
  },
  layouts: {
    newcomer: {
      top: ['program'],
      main: ['suggested-edits', 'impact'],
      side: ['mentorship', 'mentor-invite', 'community-updates', 'help-links', 'dashboard-link'],
    },
  },
  layoutRules: [],
  jsonModules: {},
  campaigns: {},
  placements: [],
  mentorship: {
    listPage: 'MediaWiki:GrowthMentors.json',
    assign: {all: [{accountAgeDays: {max: 180}}, {not: {group: 'bot'}}]},
    offerLeaving: {editCount: {min: 500}},
    mayLeave: null,
    offer: {newRole: {days: 30}},
    helpDesk: null,
    dashboard: 'Special:MentorDashboard',
    learnMore: 'https://www.mediawiki.org/wiki/Help:Growth/Mentorship',
  },
  mentorInvite: {
    when: {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
    enrol: 'Special:EnrollAsMentor',
    requestPage: null,
  },
  dashboardLink: {
    href: 'Special:PersonalDashboard',
    editCount: {min: 100, max: 500, scope: 'local'},
    when: null,
    display: true,
    dot: true,
  },
  sampling: {entryPoints: {unit: 'pageview', rate: 1}, usage: {unit: 'user', rate: 1}},
};

/** Names of settings that hold a condition: replaced whole. */
export const conditionKeys: readonly string[] = [
  'when',
  'assign',
  'offerLeaving',
  'mayLeave',
  'offer',
];
