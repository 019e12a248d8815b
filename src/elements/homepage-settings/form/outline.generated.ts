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
  layouts: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-layouts',
    hint: 'wiki-homepage-settings-hint-which-modules-a-page-has-by-layout-name-a-wiki',
  },
  layoutRules: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-who-gets-which-layout',
    hint: 'wiki-homepage-settings-hint-the-first-rule-whose-condition-certainly-holds',
  },
  progression: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-modules-for-later',
    hint: 'wiki-homepage-settings-hint-which-module-takes-the-place-of-another-once-a',
  },
  jsonModules: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-modules-of-the-wiki-s-own',
    hint: 'wiki-homepage-settings-hint-modules-without-code-by-name-a-layout-names-them',
  },
  campaigns: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-campaigns',
    hint: 'wiki-homepage-settings-hint-ways-in-which-people-are-invited-to-sign-up-by',
  },
  placements: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-placements',
    hint: 'wiki-homepage-settings-hint-elements-that-are-put-onto-pages-of-the-wiki',
  },
  entryPoints: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-ways-to-the-homepage',
    hint: 'wiki-homepage-settings-hint-how-people-find-the-homepage-on-a-wiki-that-has',
  },
  mentorship: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-mentorship',
    hint: 'wiki-homepage-settings-hint-who-gets-a-mentor-and-from-which-list',
  },
  mentorInvite: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-invitation-to-become-a-mentor',
    hint: 'wiki-homepage-settings-hint-who-is-invited-and-where-the-invitation-leads',
  },
  dashboardLink: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-link-to-a-dashboard',
    hint: 'wiki-homepage-settings-hint-invitation-link-for-editors-inside-a-band-of',
  },
  sampling: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-sampling-of-usage-counts',
    hint: 'wiki-homepage-settings-hint-which-share-of-page-views-sessions-or-people-is',
  },
  messages: {
    kind: 'texts',
    label: 'wiki-homepage-settings-label-texts',
    hint: 'wiki-homepage-settings-hint-texts-by-message-key-over-those-of-the-wiki-s',
  },
  experiments: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-experiments',
    hint: 'wiki-homepage-settings-hint-settings-texts-modules-or-layouts-that-only-some',
  },
  programs: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-programs-and-courses',
    hint: 'wiki-homepage-settings-hint-what-people-take-part-in-and-where-the-wiki',
  },
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
