// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-community-updates/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-community-update',
  hint: 'wiki-homepage-settings-hint-one-piece-of-news-title-a-few-sentences-picture',
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
    title: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-title',
      hint: 'wiki-homepage-settings-hint-one-text-for-everybody-or-texts-by-language-code',
      longest: 50,
    },
    body: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-text',
      hint: 'wiki-homepage-settings-hint-one-text-for-everybody-or-texts-by-language-code',
      longest: 150,
    },
    picture: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-picture',
      hint: 'wiki-homepage-settings-hint-title-of-a-file-file-village-museum-jpg-empty-no',
      nullable: true,
    },
    lightGround: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-light-ground-behind-the-picture',
      hint: 'wiki-homepage-settings-hint-for-a-picture-with-transparent-parts-that-cannot',
    },
    link: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-target',
      hint: 'wiki-homepage-settings-hint-where-the-link-below-the-text-leads-empty-there',
      nullable: true,
    },
    linkText: {
      kind: 'words',
      label: 'wiki-homepage-settings-label-text-of-the-link',
      hint: 'wiki-homepage-settings-hint-empty-find-out-more-in-the-reader-s-language',
      longest: 50,
    },
    minEdits: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-from-so-many-edits',
      hint: 'wiki-homepage-settings-hint-people-with-fewer-edits-do-not-see-it-nor-do',
      min: 0,
      unit: 'edits',
    },
  },
};
