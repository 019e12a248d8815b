// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/layout-rules/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'rows',
  label: 'wiki-homepage-settings-label-who-gets-which-layout',
  hint: 'wiki-homepage-settings-hint-the-first-rule-whose-condition-certainly-holds',
  most: 50,
  required: ['layout', 'when'],
  fields: {
    layout: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-layout',
      hint: 'wiki-homepage-settings-hint-its-name',
      names: 'layouts',
    },
    when: {kind: 'condition', label: 'wiki-homepage-settings-label-who-gets-it', nullable: true},
  },
};
