// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/campaigns/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'map',
  label: 'wiki-homepage-settings-label-campaigns',
  hint: 'wiki-homepage-settings-hint-ways-in-which-people-are-invited-to-sign-up-by',
  fields: {
    pattern: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-pattern',
      hint: 'wiki-homepage-settings-hint-what-stands-in-the-address-behind-campaign-where',
      longest: 100,
    },
    title: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-title',
      hint: 'wiki-homepage-settings-hint-heading-of-the-page-for-signing-up-left-out-none',
      longest: 100,
    },
    body: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-text',
      hint: 'wiki-homepage-settings-hint-some-sentences-below-it-left-out-none',
      longest: 600,
    },
    picture: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-picture',
      hint: 'wiki-homepage-settings-hint-file-village-museum-jpg-or-an-address-on-this',
    },
    video: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-video',
      hint: 'wiki-homepage-settings-hint-as-the-picture-it-plays-when-somebody-starts-it',
    },
    benefits: {
      kind: 'words-list',
      label: 'wiki-homepage-settings-label-what-an-account-is-good-for',
      hint: 'wiki-homepage-settings-hint-a-short-list-left-out-three-lines-of-the-library',
      most: 6,
    },
    skipSurvey: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-no-welcome-survey',
      hint: 'wiki-homepage-settings-hint-people-of-the-campaign-are-not-asked-the',
    },
    liftDailyLimits: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-no-daily-limits',
      hint: 'wiki-homepage-settings-hint-people-of-the-campaign-may-do-any-number-of',
    },
    variant: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-variant-of-an-experiment',
      hint: 'wiki-homepage-settings-hint-people-of-the-campaign-get-this-arm-and-are-not',
      required: ['experiment', 'arm'],
      fields: {
        experiment: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-experiment',
          hint: 'wiki-homepage-settings-hint-its-id',
        },
        arm: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-arm',
          hint: 'wiki-homepage-settings-hint-its-id',
        },
      },
    },
    topics: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-topics',
      hint: 'wiki-homepage-settings-hint-ids-of-topics-of-suggested-edits-that-people-of',
      most: 50,
      item: 'text',
    },
  },
};
