// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-welcome-tour/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-tour-of-the-page',
  hint: 'wiki-homepage-settings-hint-shows-people-who-have-just-come-what-is-where',
  fields: {
    enabled: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-switched-on',
      hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-module-away-wherever',
    },
    when: {
      kind: 'condition',
      label: 'wiki-homepage-settings-label-who-gets-it',
      hint: 'wiki-homepage-settings-hint-whose-page-has-the-module',
      nullable: true,
    },
    pinned: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-stays-in-its-place',
      hint: 'wiki-homepage-settings-hint-switched-on-this-keeps-people-from-moving-and',
    },
    steps: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-stops',
      hint: 'wiki-homepage-settings-hint-in-their-order-at-most-eight-left-out-empty',
      most: 8,
      required: ['module'],
      fields: {
        module: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-module',
          hint: 'wiki-homepage-settings-hint-its-name',
        },
        title: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-title',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s-for-suggested-edits',
          longest: 60,
        },
        text: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-text',
          hint: 'wiki-homepage-settings-hint-one-or-two-sentences-left-out-the-library-s-for',
          longest: 250,
        },
      },
    },
    days: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-for-newcomers',
      hint: 'wiki-homepage-settings-hint-for-how-many-days-after-signing-up-the-tour-is',
      min: 0,
      max: 365,
      unit: 'days',
    },
  },
};
