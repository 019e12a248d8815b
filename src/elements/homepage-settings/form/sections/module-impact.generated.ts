// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-impact/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-impact',
  hint: 'wiki-homepage-settings-hint-what-somebody-s-edits-did-scores-activity-by-day',
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
    days: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-window',
      hint: 'wiki-homepage-settings-hint-how-many-days-back-activity-and-views-are-shown',
      min: 1,
      max: 365,
      unit: 'days',
    },
    pageViews: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-service-for-page-views',
      hint: 'wiki-homepage-settings-hint-where-views-are-counted-for-a-wiki-that-does-not',
      nullable: true,
      required: ['service'],
      fields: {
        service: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-address',
          hint: 'wiki-homepage-settings-hint-of-the-service-without-what-follows-metrics-it',
        },
        project: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-project',
          hint: 'wiki-homepage-settings-hint-what-the-service-calls-this-wiki-left-out-the',
        },
      },
    },
  },
};
