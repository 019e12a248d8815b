// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-email-reminder/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-reminder-of-the-e-mail-address',
  hint: 'wiki-homepage-settings-hint-one-line-for-people-whom-the-wiki-cannot-reach',
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
    change: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-where-an-address-is-given',
      hint: 'wiki-homepage-settings-hint-empty-nobody-is-reminded-of-giving-one',
      nullable: true,
    },
    confirm: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-where-it-is-confirmed',
      hint: 'wiki-homepage-settings-hint-empty-nobody-is-reminded-of-confirming-it',
      nullable: true,
    },
  },
};
