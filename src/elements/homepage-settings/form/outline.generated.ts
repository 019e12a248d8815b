// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Fields} from './fields.js';

/** Sections of the form. What has fields has them in a part of its own. */
export const sections: Fields = {
  $version: {
    kind: 'text',
    label: 'wiki-homepage-settings-label-version',
    hint: 'wiki-homepage-settings-hint-version-of-this-format-major-or-major-minor-a',
  },
  enabled: {
    kind: 'switch',
    label: 'wiki-homepage-settings-label-switched-on',
    hint: 'wiki-homepage-settings-hint-switched-off-this-takes-everything-away-from',
  },
  language: {
    kind: 'text',
    label: 'wiki-homepage-settings-label-language',
    hint: 'wiki-homepage-settings-hint-language-code-as-mediawiki-writes-it-of-all',
    nullable: true,
  },
  layouts: {kind: 'group', label: 'wiki-homepage-settings-label-layouts'},
  layoutRules: {kind: 'rows', label: 'wiki-homepage-settings-label-who-gets-which-layout'},
  progression: {kind: 'rows', label: 'wiki-homepage-settings-label-modules-for-later'},
  jsonModules: {kind: 'map', label: 'wiki-homepage-settings-label-modules-of-the-wiki-s-own'},
  campaigns: {kind: 'map', label: 'wiki-homepage-settings-label-campaigns'},
  placements: {kind: 'rows', label: 'wiki-homepage-settings-label-placements'},
  entryPoints: {kind: 'group', label: 'wiki-homepage-settings-label-ways-to-the-homepage'},
  mentorship: {kind: 'group', label: 'wiki-homepage-settings-label-mentorship'},
  mentorInvite: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-invitation-to-become-a-mentor',
  },
  dashboardLink: {kind: 'group', label: 'wiki-homepage-settings-label-link-to-a-dashboard'},
  sampling: {kind: 'group', label: 'wiki-homepage-settings-label-sampling-of-usage-counts'},
  messages: {
    kind: 'texts',
    label: 'wiki-homepage-settings-label-texts',
    hint: 'wiki-homepage-settings-hint-texts-by-message-key-over-those-of-the-wiki-s',
  },
  experiments: {kind: 'map', label: 'wiki-homepage-settings-label-experiments'},
  programs: {kind: 'group', label: 'wiki-homepage-settings-label-programs-and-courses'},
  modules: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-modules',
    hint: 'wiki-homepage-settings-hint-settings-by-module-name-a-tag-without-wiki',
    fields: {},
  },
};

/** Modules that the schema knows. */
export const described: Fields = {
  banner: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-banner',
    hint: 'wiki-homepage-settings-hint-words-of-the-wiki-s-own-above-the-rest-nothing',
  },
  campaign: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-campaign',
    hint: 'wiki-homepage-settings-hint-what-people-read-on-the-page-for-signing-up-who',
  },
  'community-updates': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-community-update',
    hint: 'wiki-homepage-settings-hint-one-piece-of-news-title-a-few-sentences-picture',
  },
  'email-reminder': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-reminder-of-the-e-mail-address',
    hint: 'wiki-homepage-settings-hint-one-line-for-people-whom-the-wiki-cannot-reach',
  },
  'help-links': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-help-links',
    hint: 'wiki-homepage-settings-hint-a-short-list-of-pages-that-are-good-to-know',
  },
  'help-panel': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-help-panel',
    hint: 'wiki-homepage-settings-hint-floating-help-on-pages-that-are-edited-and-on',
  },
  impact: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-impact',
    hint: 'wiki-homepage-settings-hint-what-somebody-s-edits-did-scores-activity-by-day',
  },
  program: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-program',
    hint: 'wiki-homepage-settings-hint-the-course-campaign-or-event-that-the-reader',
  },
  'suggested-edits': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-suggested-edits',
    hint: 'wiki-homepage-settings-hint-articles-that-newcomers-can-improve-found-by',
  },
  'welcome-survey': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-welcome-survey',
    hint: 'wiki-homepage-settings-hint-a-few-questions-to-people-who-have-just-come-and',
  },
  'welcome-tour': {
    kind: 'group',
    label: 'wiki-homepage-settings-label-tour-of-the-page',
    hint: 'wiki-homepage-settings-hint-shows-people-who-have-just-come-what-is-where',
  },
};
