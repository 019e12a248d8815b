// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/dashboard-link/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-link-to-a-dashboard',
  hint: 'wiki-homepage-settings-hint-invitation-link-for-editors-inside-a-band-of',
  fields: {
    href: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-dashboard',
      hint: 'wiki-homepage-settings-hint-where-links-lead-that-say-nothing-else-left-out',
    },
    editCount: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-edit-count',
      hint: 'wiki-homepage-settings-hint-both-ends-count-as-inside',
      fields: {
        min: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-least',
          hint: 'wiki-homepage-settings-hint-0-means-no-lower-bound',
          min: 0,
          unit: 'edits',
        },
        max: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-most',
          hint: 'wiki-homepage-settings-hint-0-means-no-upper-bound',
          min: 0,
          unit: 'edits',
        },
        scope: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-counted-on',
          hint: 'wiki-homepage-settings-hint-this-wiki-local-or-all-wikis-of-the-farm-global',
          options: ['local', 'global'],
        },
      },
    },
    when: {
      kind: 'condition',
      label: 'wiki-homepage-settings-label-who-else-is-asked-for',
      hint: 'wiki-homepage-settings-hint-beside-the-edit-count-which-can-be-opened-with-0',
      nullable: true,
    },
    display: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-shown',
      hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-link-away-from-2',
    },
    dot: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-asks-for-attention',
      hint: 'wiki-homepage-settings-hint-a-dot-beside-the-link-until-the-first-visit',
    },
  },
};
