// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/sampling/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-sampling-of-usage-counts',
  hint: 'wiki-homepage-settings-hint-which-share-of-page-views-sessions-or-people-is',
  fields: {
    entryPoints: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-entry-points',
      hint: 'wiki-homepage-settings-hint-impressions-and-clicks-of-links-into-the',
      fields: {
        unit: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-unit',
          hint: 'wiki-homepage-settings-hint-what-is-in-the-sample-or-out-of-it-as-a-whole',
          options: ['pageview', 'session', 'user'],
        },
        rate: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-share',
          hint: 'wiki-homepage-settings-hint-1-counts-all-0-1-every-tenth-0-none',
          min: 0,
          max: 1,
          unit: 'share',
          step: 'any',
        },
      },
    },
    usage: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-usage',
      hint: 'wiki-homepage-settings-hint-what-people-do-on-the-homepage-sampled-by-page',
      fields: {
        unit: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-unit',
          hint: 'wiki-homepage-settings-hint-what-is-in-the-sample-or-out-of-it-as-a-whole',
          options: ['pageview', 'session', 'user'],
        },
        rate: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-share',
          hint: 'wiki-homepage-settings-hint-1-counts-all-0-1-every-tenth-0-none',
          min: 0,
          max: 1,
          unit: 'share',
          step: 'any',
        },
      },
    },
  },
};
