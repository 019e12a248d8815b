// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/entry-points/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-ways-to-the-homepage',
  hint: 'wiki-homepage-settings-hint-how-people-find-the-homepage-on-a-wiki-that-has',
  fields: {
    page: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-page',
      hint: 'wiki-homepage-settings-hint-where-the-homepage-stands',
      fields: {
        title: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-title',
          hint: 'wiki-homepage-settings-hint-its-text-gives-way-to-the-homepage-while-the',
          nullable: true,
        },
        when: {
          kind: 'condition',
          label: 'wiki-homepage-settings-label-who-finds-the-homepage-there',
          hint: 'wiki-homepage-settings-hint-others-read-the-page-s-text-and-have-no-link-to',
          nullable: true,
        },
      },
    },
    userMenu: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-link-in-the-user-menu',
      hint: 'wiki-homepage-settings-hint-for-accounts-that-have-the-links',
      fields: {
        enabled: {
          kind: 'switch',
          label: 'wiki-homepage-settings-label-shown',
          hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-link-away-from',
        },
        when: {
          kind: 'condition',
          label: 'wiki-homepage-settings-label-who-has-the-link',
          nullable: true,
        },
      },
    },
    tab: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-tab',
      hint: 'wiki-homepage-settings-hint-beside-a-reader-s-own-user-page-and-selected-on',
      fields: {
        enabled: {
          kind: 'switch',
          label: 'wiki-homepage-settings-label-shown',
          hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-tab-away-from',
        },
        when: {
          kind: 'condition',
          label: 'wiki-homepage-settings-label-who-has-the-tab',
          nullable: true,
        },
      },
    },
    landing: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-after-signing-up',
      hint: 'wiki-homepage-settings-hint-once-in-the-tab-in-which-the-account-was-made',
      fields: {
        enabled: {
          kind: 'switch',
          label: 'wiki-homepage-settings-label-on',
          hint: 'wiki-homepage-settings-hint-false-people-find-the-homepage-by-its-links',
        },
        way: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-how',
          hint: 'wiki-homepage-settings-hint-lead-they-go-there-from-the-page-that-says-that',
          options: ['lead', 'offer'],
        },
        when: {
          kind: 'condition',
          label: 'wiki-homepage-settings-label-who-lands-there',
          nullable: true,
        },
      },
    },
    optIn: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-old-accounts',
      hint: 'wiki-homepage-settings-hint-who-has-the-links-without-asking-everybody-else',
      fields: {
        enabled: {
          kind: 'switch',
          label: 'wiki-homepage-settings-label-old-accounts-choose',
          hint: 'wiki-homepage-settings-hint-false-every-account-has-the-links-but-for-those',
        },
        registeredSince: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-registered-since',
          hint: 'wiki-homepage-settings-hint-accounts-made-on-that-day-or-later-have-the',
          nullable: true,
        },
        maxEdits: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-edits-at-most',
          hint: 'wiki-homepage-settings-hint-accounts-with-no-more-edits-than-that-have-the',
          min: 0,
          unit: 'edits',
        },
        when: {
          kind: 'condition',
          label: 'wiki-homepage-settings-label-who-is-offered-the-choice',
          nullable: true,
        },
      },
    },
  },
};
