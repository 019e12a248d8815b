// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-help-links/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-help-links',
  hint: 'wiki-homepage-settings-hint-a-short-list-of-pages-that-are-good-to-know',
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
    links: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-pages',
      hint: 'wiki-homepage-settings-hint-at-most-ten-empty-the-pages-of-the-help-panel',
      most: 10,
      required: ['target'],
      fields: {
        target: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-target',
          hint: 'wiki-homepage-settings-hint-where-it-leads',
        },
        text: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-text',
          hint: 'wiki-homepage-settings-hint-left-out-the-page-s-title',
          longest: 100,
        },
        short: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-in-a-word-or-two',
          hint: 'wiki-homepage-settings-hint-for-the-line-that-stands-for-the-list-where',
          longest: 30,
        },
        icon: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-picture',
          hint: 'wiki-homepage-settings-hint-left-out-a-page',
          options: [
            'article',
            'reference',
            'image',
            'sandbox',
            'talk',
            'edit',
            'link',
            'search',
            'help',
          ],
        },
      },
    },
    viewMore: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-all-help-pages',
      hint: 'wiki-homepage-settings-hint-where-the-link-below-the-list-leads-empty-there',
      nullable: true,
    },
  },
};
