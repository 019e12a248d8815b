// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-program/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-program',
  hint: 'wiki-homepage-settings-hint-the-course-campaign-or-event-that-the-reader',
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
    before: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-shown-before',
      hint: 'wiki-homepage-settings-hint-for-how-many-days-before-its-first-day-a-program',
      min: 0,
      max: 365,
      unit: 'days',
    },
    after: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-shown-afterwards',
      hint: 'wiki-homepage-settings-hint-for-how-many-days-after-its-last-day-a-program',
      min: 0,
      max: 365,
      unit: 'days',
    },
  },
};
