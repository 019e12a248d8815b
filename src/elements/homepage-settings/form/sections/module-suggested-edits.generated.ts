// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-suggested-edits/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-suggested-edits',
  hint: 'wiki-homepage-settings-hint-articles-that-newcomers-can-improve-found-by',
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
    types: {
      kind: 'map',
      label: 'wiki-homepage-settings-label-types-of-task',
      hint: 'wiki-homepage-settings-hint-by-id-copyedit-links-references-update-and',
      fields: {
        enabled: {
          kind: 'switch',
          label: 'wiki-homepage-settings-label-offered',
          hint: 'wiki-homepage-settings-hint-switched-off-this-takes-the-type-away',
        },
        templates: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-templates',
          hint: 'wiki-homepage-settings-hint-names-of-maintenance-templates-without-namespace',
          most: 50,
          item: 'text',
        },
        categories: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-categories',
          hint: 'wiki-homepage-settings-hint-names-of-maintenance-categories-without',
          most: 50,
          item: 'text',
        },
        excludedTemplates: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-not-with-these-templates',
          hint: 'wiki-homepage-settings-hint-articles-with-one-of-them-are-left-out',
          most: 50,
          item: 'text',
        },
        excludedCategories: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-not-in-these-categories',
          hint: 'wiki-homepage-settings-hint-articles-in-one-of-them-are-left-out',
          most: 50,
          item: 'text',
        },
        learnMore: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-explanation',
          hint: 'wiki-homepage-settings-hint-where-the-link-learn-more-leads-left-out-no-such',
        },
        name: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-name',
          hint: 'wiki-homepage-settings-hint-of-a-type-that-the-library-has-no-texts-for-left',
        },
        description: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-description',
          hint: 'wiki-homepage-settings-hint-one-line-on-what-is-to-be-done-left-out-the',
        },
        difficulty: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-difficulty',
          hint: 'wiki-homepage-settings-hint-left-out-as-usual-for-this-type-medium-for-a',
          options: ['easy', 'medium', 'hard'],
        },
        dailyLimit: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-daily-limit',
          hint: 'wiki-homepage-settings-hint-how-many-of-them-one-person-may-do-on-one-day-of',
          min: 0,
          unit: 'tasks',
        },
        outgrownAt: {
          kind: 'number',
          label: 'wiki-homepage-settings-label-outgrown-at',
          hint: 'wiki-homepage-settings-hint-edits-from-which-a-person-no-longer-gets-this',
          min: 0,
          unit: 'edits',
        },
      },
    },
    topics: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-topics-by-category',
      hint: 'wiki-homepage-settings-hint-topics-that-the-wiki-tells-by-its-own-categories',
      most: 200,
      required: ['id', 'categories'],
      fields: {
        id: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-id',
          hint: 'wiki-homepage-settings-hint-one-of-the-39-known-topics-or-the-wiki-s-own',
        },
        group: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-group',
          hint: 'wiki-homepage-settings-hint-id-of-the-group-it-stands-in-culture-history-and',
        },
        name: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-name',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s-text-for-a-known-topic',
        },
        groupName: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-name-of-the-group',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s-text-for-a-known-group',
        },
        categories: {
          kind: 'list',
          label: 'wiki-homepage-settings-label-categories',
          hint: 'wiki-homepage-settings-hint-names-without-namespace-an-article-in-one-of',
          most: 50,
          item: 'text',
        },
      },
    },
    namespaces: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-namespaces',
      hint: 'wiki-homepage-settings-hint-numbers-of-the-namespaces-whose-pages-can-be',
      most: 50,
      item: 'number',
    },
    newArticles: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-how-to-write-an-article',
      hint: 'wiki-homepage-settings-hint-page-for-people-who-came-to-write-a-new-article',
      nullable: true,
    },
    addImages: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-how-to-add-pictures',
      hint: 'wiki-homepage-settings-hint-page-for-people-who-came-to-add-a-picture-empty',
      nullable: true,
    },
    levelUp: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-another-type-after',
      hint: 'wiki-homepage-settings-hint-after-every-so-many-tasks-of-one-type-a-person',
      min: 0,
      max: 100,
      unit: 'tasks',
    },
    inviteAt: {
      kind: 'list',
      label: 'wiki-homepage-settings-label-invited-after-ordinary-edits',
      hint: 'wiki-homepage-settings-hint-numbers-of-article-edits-after-which-somebody',
      most: 10,
      item: 'number',
    },
    nudgeAfterHours: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-reminded-after',
      hint: 'wiki-homepage-settings-hint-hours-after-sign-up-from-which-somebody-who-made',
      min: 0,
      max: 8760,
      unit: 'hours',
    },
    nudgeEdits: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-reminded-with-ordinary-edits-up-to',
      hint: 'wiki-homepage-settings-hint-somebody-with-so-many-edits-none-of-them',
      min: 0,
      unit: 'edits',
    },
    nudgeTasks: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-encouraged-with-suggested-edits-up-to',
      hint: 'wiki-homepage-settings-hint-somebody-with-one-to-so-many-suggested-edits-is',
      min: 0,
      unit: 'tasks',
    },
    sendsNudges: {
      kind: 'switch',
      label: 'wiki-homepage-settings-label-the-wiki-reminds-people-itself',
      hint: 'wiki-homepage-settings-hint-where-the-wiki-s-own-notifications-remind',
    },
  },
};
