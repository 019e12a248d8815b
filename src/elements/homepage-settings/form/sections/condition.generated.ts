// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/condition/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  fields: {
    all: {
      kind: 'json',
      label: 'wiki-homepage-settings-label-all-of',
      hint: 'wiki-homepage-settings-hint-every-condition-of-the-list-holds-an-empty-list',
      most: 50,
    },
    any: {
      kind: 'json',
      label: 'wiki-homepage-settings-label-any-of',
      hint: 'wiki-homepage-settings-hint-at-least-one-condition-of-the-list-holds-an',
      most: 50,
    },
    not: {
      kind: 'condition',
      label: 'wiki-homepage-settings-label-not',
      hint: 'wiki-homepage-settings-hint-the-condition-does-not-hold-what-is-unknown',
    },
    editCount: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-edit-count',
      hint: 'wiki-homepage-settings-hint-number-of-edits-inside-a-band',
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
    accountAgeDays: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-account-age',
      hint: 'wiki-homepage-settings-hint-whole-days-since-registration-inside-a-band-an',
      fields: {
        min: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-least',
          hint: 'wiki-homepage-settings-hint-0-means-no-lower-bound',
          min: 0,
          unit: 'days',
        },
        max: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-most',
          hint: 'wiki-homepage-settings-hint-0-means-no-upper-bound',
          min: 0,
          unit: 'days',
        },
      },
    },
    accountKind: {
      kind: 'choice',
      label: 'wiki-homepage-settings-label-kind-of-account',
      hint: 'wiki-homepage-settings-hint-not-logged-in-a-temporary-account-or-a',
      options: ['anonymous', 'temporary', 'named'],
    },
    group: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-user-group',
      hint: 'wiki-homepage-settings-hint-member-of-the-group-by-its-internal-name-sysop',
    },
    right: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-user-right',
      hint: 'wiki-homepage-settings-hint-has-the-right-by-its-internal-name-patrol',
    },
    newRole: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-new-role',
      hint: 'wiki-homepage-settings-hint-became-a-member-of-a-group-a-short-while-ago',
      required: ['days'],
      fields: {
        days: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-within',
          hint: 'wiki-homepage-settings-hint-at-most-so-many-whole-days-ago',
          min: 0,
          unit: 'days',
        },
        group: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-group',
          hint: 'wiki-homepage-settings-hint-left-out-any-group',
        },
      },
    },
    completedTasks: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-completed-tasks',
      hint: 'wiki-homepage-settings-hint-number-of-suggested-edits-done-inside-a-band',
      fields: {
        min: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-least',
          hint: 'wiki-homepage-settings-hint-0-means-no-lower-bound',
          min: 0,
          unit: 'tasks',
        },
        max: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-at-most',
          hint: 'wiki-homepage-settings-hint-0-means-no-upper-bound',
          min: 0,
          unit: 'tasks',
        },
        type: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-type-of-task',
          hint: 'wiki-homepage-settings-hint-left-out-all-types-together',
        },
      },
    },
    program: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-program',
      hint: 'wiki-homepage-settings-hint-takes-part-in-the-program-with-this-id-which-has',
    },
    programEnded: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-program-that-is-over',
      hint: 'wiki-homepage-settings-hint-took-part-in-the-program-with-this-id-and-its',
    },
    campaign: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-campaign',
      hint: 'wiki-homepage-settings-hint-signed-up-through-the-campaign-with-this-id-for',
    },
    variant: {
      kind: 'group',
      label: 'wiki-homepage-settings-label-variant-of-an-experiment',
      hint: 'wiki-homepage-settings-hint-was-given-this-arm-of-the-experiment',
      required: ['experiment', 'arm'],
      fields: {
        experiment: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-experiment',
          hint: 'wiki-homepage-settings-hint-its-id',
        },
        arm: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-arm',
          hint: 'wiki-homepage-settings-hint-its-id',
        },
      },
    },
    dismissed: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-dismissed',
      hint: 'wiki-homepage-settings-hint-has-closed-the-thing-with-this-id-for-good',
    },
  },
};
