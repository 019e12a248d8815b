// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/progression/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'rows',
  label: 'wiki-homepage-settings-label-modules-for-later',
  hint: 'wiki-homepage-settings-hint-which-module-takes-the-place-of-another-once-a',
  most: 50,
  required: ['from', 'to', 'when'],
  fields: {
    from: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-takes-the-place-of',
      hint: 'wiki-homepage-settings-hint-name-of-a-module-of-the-page',
      names: 'modules',
    },
    to: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-name-of-the-new-module',
      hint: 'wiki-homepage-settings-hint-the-module-that-comes-instead-unless-it-is',
      names: 'modules',
    },
    when: {
      kind: 'condition',
      label: 'wiki-homepage-settings-label-who-gets-the-new-one',
      nullable: true,
    },
    keepOld: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-people-may-keep-the-old-one',
      hint: 'wiki-homepage-settings-hint-they-are-asked-once-and-can-change-their-mind',
    },
  },
};
