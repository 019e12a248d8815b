// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-help-panel/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-help-panel',
  hint: 'wiki-homepage-settings-hint-floating-help-on-pages-that-are-edited-and-on',
  fields: {
    enabled: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-switched-on',
      hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-module-away-wherever',
    },
    when: {kind: 'condition', label: 'wiki-homepage-settings-label-who-gets-it', nullable: true},
    pinned: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-stays-in-its-place',
      hint: 'wiki-homepage-settings-hint-switched-on-this-keeps-people-from-moving-and',
    },
    readingNamespaces: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-while-reading',
      hint: 'wiki-homepage-settings-hint-numbers-of-namespaces-in-whose-pages-the-button',
      most: 50,
      item: 'number',
    },
    excludedNamespaces: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-never-in',
      hint: 'wiki-homepage-settings-hint-numbers-of-namespaces-whose-pages-never-get-the',
      most: 50,
      item: 'number',
    },
    ask: {
      kind: 'choice',
      label: 'wiki-homepage-settings-label-who-is-asked',
      hint: 'wiki-homepage-settings-hint-people-without-a-mentor-are-sent-to-the-help',
      options: ['mentor', 'help-desk'],
    },
    helpDeskPosition: {
      kind: 'choice',
      label: 'wiki-homepage-settings-label-questions-at-the-help-desk-go',
      hint: 'wiki-homepage-settings-hint-above-or-below-those-that-stand-there',
      options: ['top', 'bottom'],
    },
    links: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-help-pages',
      hint: 'wiki-homepage-settings-hint-shown-under-general-help-at-most-ten',
      most: 10,
      required: ['target'],
      fields: {
        target: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-target',
          hint: 'wiki-homepage-settings-hint-where-it-leads',
        },
        text: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-text',
          hint: 'wiki-homepage-settings-hint-left-out-the-page-s-title',
        },
      },
    },
    viewMore: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-all-help-pages',
      hint: 'wiki-homepage-settings-hint-where-the-link-below-the-list-leads-empty-there',
      nullable: true,
    },
    about: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-about-suggested-edits',
      hint: 'wiki-homepage-settings-hint-explanation-for-people-in-a-task-empty-there-is',
      nullable: true,
    },
    searchNamespaces: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-searched-namespaces',
      hint: 'wiki-homepage-settings-hint-numbers-of-namespaces-with-help-pages-12-is-help',
      most: 50,
      item: 'number',
    },
  },
};
