// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/module-welcome-survey/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-welcome-survey',
  hint: 'wiki-homepage-settings-hint-a-few-questions-to-people-who-have-just-come-and',
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
    questions: {
      kind: 'rows',
      label: 'wiki-homepage-settings-label-questions',
      hint: 'wiki-homepage-settings-hint-in-their-order-at-most-ten-left-out-empty-why',
      most: 10,
      required: ['id'],
      fields: {
        id: {
          kind: 'text',
          label: 'wiki-homepage-settings-label-id',
          hint: 'wiki-homepage-settings-hint-the-library-has-texts-and-answers-for-reason',
        },
        kind: {
          kind: 'choice',
          label: 'wiki-homepage-settings-label-kind',
          hint: 'wiki-homepage-settings-hint-one-answer-several-words-of-one-s-own-or-one-of',
          options: ['choice', 'choices', 'text', 'program'],
        },
        text: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-question',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s-a-question-of-the-wiki-s',
          longest: 200,
        },
        hint: {
          kind: 'words',
          label: 'wiki-homepage-settings-label-explanation',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s-or-none',
          longest: 300,
        },
        options: {
          kind: 'rows',
          label: 'wiki-homepage-settings-label-answers',
          hint: 'wiki-homepage-settings-hint-left-out-the-library-s',
          most: 20,
          required: ['id'],
          fields: {
            id: {
              kind: 'text',
              label: 'wiki-homepage-settings-label-id',
              hint: 'wiki-homepage-settings-hint-what-is-stored',
            },
            text: {
              kind: 'words',
              label: 'wiki-homepage-settings-label-text',
              hint: 'wiki-homepage-settings-hint-left-out-the-library-s-for-an-answer-that-it',
              longest: 150,
            },
          },
        },
        after: {
          kind: 'group',
          label: 'wiki-homepage-settings-label-only-after',
          hint: 'wiki-homepage-settings-hint-the-question-is-asked-of-people-who-gave-one-of',
          required: ['question', 'answers'],
          fields: {
            question: {
              kind: 'text',
              label: 'wiki-homepage-settings-label-earlier-question',
              hint: 'wiki-homepage-settings-hint-its-id',
            },
            answers: {
              kind: 'list',
              label: 'wiki-homepage-settings-label-answers',
              hint: 'wiki-homepage-settings-hint-their-ids',
              most: 20,
              item: 'text',
            },
          },
        },
      },
    },
    reminderDays: {
      kind: 'number',
      label: 'wiki-homepage-settings-label-reminder',
      hint: 'wiki-homepage-settings-hint-for-how-many-days-after-signing-up-people-are',
      min: 0,
      max: 365,
      unit: 'days',
    },
    next: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-where-it-goes-on',
      hint: 'wiki-homepage-settings-hint-target-of-the-link-at-the-end-empty-left-out',
      nullable: true,
    },
    privacy: {
      kind: 'text',
      label: 'wiki-homepage-settings-label-on-privacy',
      hint: 'wiki-homepage-settings-hint-what-is-done-with-answers-on-a-page-of-its-own',
      nullable: true,
    },
  },
};
