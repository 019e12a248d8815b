// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/placements/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'rows',
  label: 'wiki-homepage-settings-label-placements',
  hint: 'wiki-homepage-settings-hint-elements-that-are-put-onto-pages-of-the-wiki',
  most: 50,
  required: ['element'],
  fields: {
    element: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-element',
      hint: 'wiki-homepage-settings-hint-tag-of-the-element',
    },
    on: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-pages',
      hint: 'wiki-homepage-settings-hint-left-out-every-page',
      fields: {
        actions: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-actions',
          hint: 'wiki-homepage-settings-hint-view-edit-history-left-out-every-action-an-empty',
          most: 50,
          item: 'text',
        },
        namespaces: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-namespaces',
          hint: 'wiki-homepage-settings-hint-numbers-of-namespaces-0-for-articles-1-for',
          most: 200,
          item: 'number',
        },
        specialPages: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-special-pages',
          hint: 'wiki-homepage-settings-hint-names-of-special-pages-in-english-createaccount',
          most: 50,
          item: 'text',
        },
      },
    },
    in: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-menu',
      hint: 'wiki-homepage-settings-hint-menu-of-the-skin-that-gets-the-element-user-menu',
    },
    href: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-target',
      hint: 'wiki-homepage-settings-hint-where-it-leads-for-elements-that-are-a-link-for',
    },
    instrument: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-counted-as',
      hint: 'wiki-homepage-settings-hint-name-under-which-impressions-and-clicks-are',
    },
    when: {
      kind: 'condition',
      label: 'wiki-homepage-settings-label-who-sees-it',
      hint: 'wiki-homepage-settings-hint-left-out-everybody-whom-the-element-is-for',
      nullable: true,
    },
  },
};
