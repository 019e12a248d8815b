// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-campaign/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-campaign',
  hint: 'wiki-homepage-settings-hint-what-people-read-on-the-page-for-signing-up-who',
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
    mediaHosts: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-hosts-of-pictures-and-videos',
      hint: 'wiki-homepage-settings-hint-hosts-that-they-may-come-from-beside-this-wiki',
      most: 20,
      item: 'text',
    },
  },
};
