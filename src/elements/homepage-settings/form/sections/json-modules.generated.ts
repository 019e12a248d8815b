// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/json-modules/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'map',
  label: 'wiki-homepage-settings-label-modules-of-the-wiki-s-own',
  hint: 'wiki-homepage-settings-hint-modules-without-code-by-name-a-layout-names-them',
  required: ['title'],
  fields: {
    title: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-title',
      hint: 'wiki-homepage-settings-hint-heading-of-the-card',
      longest: 60,
    },
    text: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-text',
      hint: 'wiki-homepage-settings-hint-plain-words-an-empty-line-begins-a-paragraph',
      longest: 1000,
    },
    wikitext: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-wikitext',
      hint: 'wiki-homepage-settings-hint-parsed-by-the-wiki-only-what-text-is-made-of-is',
      longest: 2000,
    },
    links: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-links',
      hint: 'wiki-homepage-settings-hint-one-below-the-other-at-most-ten',
      most: 10,
      required: ['target'],
      fields: {
        target: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-target',
          hint: 'wiki-homepage-settings-hint-title-of-a-page-of-this-wiki-or-an-address-on-it',
        },
        text: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-text',
          hint: 'wiki-homepage-settings-hint-left-out-the-page-s-title',
          longest: 100,
        },
      },
    },
    buttons: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-buttons',
      hint: 'wiki-homepage-settings-hint-links-that-look-like-buttons-at-most-three',
      most: 3,
      required: ['target', 'text'],
      fields: {
        target: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-target',
          hint: 'wiki-homepage-settings-hint-title-of-a-page-of-this-wiki-or-an-address-on-it',
        },
        text: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-text',
          hint: 'wiki-homepage-settings-hint-begins-with-a-verb',
          longest: 40,
        },
        look: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-look',
          hint: 'wiki-homepage-settings-hint-the-one-filled-button-of-a-page-starts-a-task-it',
          options: ['outlined', 'neutral', 'quiet'],
        },
      },
    },
    list: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-list',
      hint: 'wiki-homepage-settings-hint-pages-that-the-wiki-finds',
      required: ['query'],
      fields: {
        query: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-pages',
          hint: 'wiki-homepage-settings-hint-members-of-a-category-new-articles-articles',
          options: ['category', 'new', 'changed', 'links', 'prefix', 'random', 'my-edits'],
        },
        of: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-of',
          hint: 'wiki-homepage-settings-hint-name-of-the-category-without-its-namespace-title',
          longest: 255,
        },
        limit: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-length',
          hint: 'wiki-homepage-settings-hint-left-out-5',
          min: 1,
          max: 10,
          unit: 'pages',
        },
        empty: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-when-there-are-none',
          hint: 'wiki-homepage-settings-hint-left-out-the-list-is-left-out-and-the-module-too',
          longest: 200,
        },
      },
    },
    when: {kind: 'condition', label: 'wiki-homepage-settings-label-who-sees-it', nullable: true},
  },
};
