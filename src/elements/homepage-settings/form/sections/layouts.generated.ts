// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/layouts/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-layouts',
  hint: 'wiki-homepage-settings-hint-which-modules-a-page-has-by-layout-name-a-wiki',
  fields: {
    newcomer: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-newcomer-homepage',
      hint: 'wiki-homepage-settings-hint-the-page-that-new-editors-get',
      fields: {
        top: {
          kind: 'json',
          label: 'wiki-homepage-settings-label-above-both-columns',
          hint: 'wiki-homepage-settings-hint-modules-across-the-whole-width-in-order',
          most: 50,
        },
        main: {
          kind: 'json',
          label: 'wiki-homepage-settings-label-main-column',
          hint: 'wiki-homepage-settings-hint-modules-of-the-wide-column-in-order',
          most: 50,
        },
        side: {
          kind: 'json',
          label: 'wiki-homepage-settings-label-side-column',
          hint: 'wiki-homepage-settings-hint-modules-of-the-narrow-column-in-order',
          most: 50,
        },
      },
    },
  },
};
