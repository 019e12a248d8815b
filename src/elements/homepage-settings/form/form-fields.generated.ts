// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Fields} from './fields.js';

/** Sections of the form. */
export const sections: Fields = {
  $version: {
    kind: 'text',
    label: 'wiki-homepage-settings-label-version',
    hint: 'wiki-homepage-settings-hint-version-of-this-format-major-or-major-minor-a',
  },
  enabled: {
    kind: 'switch',
    label: 'wiki-homepage-settings-label-switched-on',
    hint: 'wiki-homepage-settings-hint-false-takes-everything-away-from-every-page-at',
  },
  language: {
    kind: 'text',
    label: 'wiki-homepage-settings-label-language',
    hint: 'wiki-homepage-settings-hint-language-code-as-mediawiki-writes-it-of-all',
    nullable: true,
  },
  modules: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-modules',
    hint: 'wiki-homepage-settings-hint-settings-by-module-name-a-tag-without-wiki',
    fields: {
      banner: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-banner',
        hint: 'wiki-homepage-settings-hint-words-of-the-wiki-s-own-above-the-rest-nothing',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          page: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-page',
            hint: 'wiki-homepage-settings-hint-page-whose-text-is-shown-of-a-page-in-the',
          },
        },
      },
      campaign: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-campaign',
        hint: 'wiki-homepage-settings-hint-what-people-read-on-the-page-for-signing-up-who',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          mediaHosts: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-hosts-of-pictures-and-videos',
            hint: 'wiki-homepage-settings-hint-hosts-that-they-may-come-from-beside-this-wiki',
            most: 20,
            item: 'text',
          },
        },
      },
      'community-updates': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-community-update',
        hint: 'wiki-homepage-settings-hint-one-piece-of-news-title-a-few-sentences-picture',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          title: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-title',
            hint: 'wiki-homepage-settings-hint-one-text-for-everybody-or-texts-by-language-code',
          },
          body: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-text',
            hint: 'wiki-homepage-settings-hint-one-text-for-everybody-or-texts-by-language-code',
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
            hint: 'wiki-homepage-settings-hint-true-for-a-picture-with-transparent-parts-that',
          },
          link: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-target',
            hint: 'wiki-homepage-settings-hint-where-the-link-below-the-text-leads-empty-there',
            nullable: true,
          },
          linkText: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-text-of-the-link',
            hint: 'wiki-homepage-settings-hint-empty-find-out-more-in-the-reader-s-language',
          },
          minEdits: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-from-so-many-edits',
            hint: 'wiki-homepage-settings-hint-people-with-fewer-edits-do-not-see-it-nor-do',
            min: 0,
            unit: 'edits',
          },
        },
      },
      'email-reminder': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-reminder-of-the-e-mail-address',
        hint: 'wiki-homepage-settings-hint-one-line-for-people-whom-the-wiki-cannot-reach',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          change: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-where-an-address-is-given',
            hint: 'wiki-homepage-settings-hint-empty-nobody-is-reminded-of-giving-one',
            nullable: true,
          },
          confirm: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-where-it-is-confirmed',
            hint: 'wiki-homepage-settings-hint-empty-nobody-is-reminded-of-confirming-it',
            nullable: true,
          },
        },
      },
      'help-links': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-help-links',
        hint: 'wiki-homepage-settings-hint-a-short-list-of-pages-that-are-good-to-know',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          links: {
            kind: 'rows',
            label: 'wiki-homepage-settings-label-pages',
            hint: 'wiki-homepage-settings-hint-at-most-ten-empty-the-pages-of-the-help-panel',
            most: 10,
            fields: {
              target: {
                kind: 'text',
                label: 'wiki-homepage-settings-label-target',
                hint: 'wiki-homepage-settings-hint-where-it-leads',
              },
              text: {
                kind: 'json',
                label: 'wiki-homepage-settings-label-text',
                hint: 'wiki-homepage-settings-hint-left-out-the-page-s-title',
              },
              short: {
                kind: 'json',
                label: 'wiki-homepage-settings-label-in-a-word-or-two',
                hint: 'wiki-homepage-settings-hint-for-the-line-that-stands-for-the-list-where',
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
      },
      'help-panel': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-help-panel',
        hint: 'wiki-homepage-settings-hint-floating-help-on-pages-that-are-edited-and-on',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-gets-it',
            nullable: true,
          },
          pinned: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-stays-in-its-place',
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
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
      },
      impact: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-impact',
        hint: 'wiki-homepage-settings-hint-what-somebody-s-edits-did-scores-activity-by-day',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          days: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-window',
            hint: 'wiki-homepage-settings-hint-how-many-days-back-activity-and-views-are-shown',
            min: 1,
            max: 365,
            unit: 'days',
          },
          pageViews: {
            kind: 'group',
            label: 'wiki-homepage-settings-label-service-for-page-views',
            hint: 'wiki-homepage-settings-hint-where-views-are-counted-for-a-wiki-that-does-not',
            nullable: true,
            required: ['service'],
            fields: {
              service: {
                kind: 'text',
                label: 'wiki-homepage-settings-label-address',
                hint: 'wiki-homepage-settings-hint-of-the-service-without-what-follows-metrics-it',
              },
              project: {
                kind: 'text',
                label: 'wiki-homepage-settings-label-project',
                hint: 'wiki-homepage-settings-hint-what-the-service-calls-this-wiki-left-out-the',
              },
            },
          },
        },
      },
      program: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-program',
        hint: 'wiki-homepage-settings-hint-the-course-campaign-or-event-that-the-reader',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          before: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-shown-before',
            hint: 'wiki-homepage-settings-hint-for-how-many-days-before-its-first-day-a-program',
            min: 0,
            max: 365,
            unit: 'days',
          },
          after: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-shown-afterwards',
            hint: 'wiki-homepage-settings-hint-for-how-many-days-after-its-last-day-a-program',
            min: 0,
            max: 365,
            unit: 'days',
          },
        },
      },
      'suggested-edits': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-suggested-edits',
        hint: 'wiki-homepage-settings-hint-articles-that-newcomers-can-improve-found-by',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          types: {
            kind: 'map',
            label: 'wiki-homepage-settings-label-types-of-task',
            hint: 'wiki-homepage-settings-hint-by-id-copyedit-links-references-update-and',
            fields: {
              enabled: {
                kind: 'switch',
                label: 'wiki-homepage-settings-label-offered',
                hint: 'wiki-homepage-settings-hint-false-takes-the-type-away-left-out-true',
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
            hint: 'wiki-homepage-settings-hint-true-where-the-wiki-s-own-notifications-remind',
          },
        },
      },
      'welcome-survey': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-welcome-survey',
        hint: 'wiki-homepage-settings-hint-a-few-questions-to-people-who-have-just-come-and',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          questions: {
            kind: 'rows',
            label: 'wiki-homepage-settings-label-questions',
            hint: 'wiki-homepage-settings-hint-in-their-order-at-most-ten-left-out-empty-why',
            most: 10,
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
                kind: 'json',
                label: 'wiki-homepage-settings-label-question',
                hint: 'wiki-homepage-settings-hint-left-out-the-library-s-a-question-of-the-wiki-s',
              },
              hint: {
                kind: 'json',
                label: 'wiki-homepage-settings-label-explanation',
                hint: 'wiki-homepage-settings-hint-left-out-the-library-s-or-none',
              },
              options: {
                kind: 'rows',
                label: 'wiki-homepage-settings-label-answers',
                hint: 'wiki-homepage-settings-hint-left-out-the-library-s',
                most: 20,
                fields: {
                  id: {
                    kind: 'text',
                    label: 'wiki-homepage-settings-label-id',
                    hint: 'wiki-homepage-settings-hint-what-is-stored',
                  },
                  text: {
                    kind: 'json',
                    label: 'wiki-homepage-settings-label-text',
                    hint: 'wiki-homepage-settings-hint-left-out-the-library-s-for-an-answer-that-it',
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
      },
      'welcome-tour': {
        kind: 'group',
        label: 'wiki-homepage-settings-label-tour-of-the-page',
        hint: 'wiki-homepage-settings-hint-shows-people-who-have-just-come-what-is-where',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-switched-on',
            hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
            hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
          },
          steps: {
            kind: 'rows',
            label: 'wiki-homepage-settings-label-stops',
            hint: 'wiki-homepage-settings-hint-in-their-order-at-most-eight-left-out-empty',
            most: 8,
            fields: {
              module: {
                kind: 'text',
                label: 'wiki-homepage-settings-label-module',
                hint: 'wiki-homepage-settings-hint-its-name',
              },
              title: {
                kind: 'json',
                label: 'wiki-homepage-settings-label-title',
                hint: 'wiki-homepage-settings-hint-left-out-the-library-s-for-suggested-edits',
              },
              text: {
                kind: 'json',
                label: 'wiki-homepage-settings-label-text',
                hint: 'wiki-homepage-settings-hint-one-or-two-sentences-left-out-the-library-s-for',
              },
            },
          },
          days: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-for-newcomers',
            hint: 'wiki-homepage-settings-hint-for-how-many-days-after-signing-up-the-tour-is',
            min: 0,
            max: 365,
            unit: 'days',
          },
        },
      },
    },
  },
  layouts: {
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
  },
  layoutRules: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-who-gets-which-layout',
    hint: 'wiki-homepage-settings-hint-the-first-rule-whose-condition-certainly-holds',
    most: 50,
    fields: {
      layout: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-layout',
        hint: 'wiki-homepage-settings-hint-its-name',
      },
      when: {kind: 'condition', label: 'wiki-homepage-settings-label-who-gets-it', nullable: true},
    },
  },
  progression: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-modules-for-later',
    hint: 'wiki-homepage-settings-hint-which-module-takes-the-place-of-another-once-a',
    most: 50,
    fields: {
      from: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-takes-the-place-of',
        hint: 'wiki-homepage-settings-hint-name-of-a-module-of-the-page',
      },
      to: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-name-of-the-new-module',
        hint: 'wiki-homepage-settings-hint-the-module-that-comes-instead-unless-it-is',
      },
      when: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-who-gets-the-new-one',
        nullable: true,
      },
      keepOld: {
        kind: 'switch',
        label: 'wiki-homepage-settings-label-people-may-keep-the-old-one',
        hint: 'wiki-homepage-settings-hint-they-are-asked-once-and-can-change-their-mind',
      },
    },
  },
  jsonModules: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-modules-of-the-wiki-s-own',
    hint: 'wiki-homepage-settings-hint-modules-without-code-by-name-a-layout-names-them',
    fields: {
      title: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-title',
        hint: 'wiki-homepage-settings-hint-heading-of-the-card',
      },
      text: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-text',
        hint: 'wiki-homepage-settings-hint-plain-words-an-empty-line-begins-a-paragraph',
      },
      wikitext: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-wikitext',
        hint: 'wiki-homepage-settings-hint-parsed-by-the-wiki-only-what-text-is-made-of-is',
      },
      links: {
        kind: 'rows',
        label: 'wiki-homepage-settings-label-links',
        hint: 'wiki-homepage-settings-hint-one-below-the-other-at-most-ten',
        most: 10,
        fields: {
          target: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-target',
            hint: 'wiki-homepage-settings-hint-title-of-a-page-of-this-wiki-or-an-address-on-it',
          },
          text: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-text',
            hint: 'wiki-homepage-settings-hint-left-out-the-page-s-title',
          },
        },
      },
      buttons: {
        kind: 'rows',
        label: 'wiki-homepage-settings-label-buttons',
        hint: 'wiki-homepage-settings-hint-links-that-look-like-buttons-at-most-three',
        most: 3,
        fields: {
          target: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-target',
            hint: 'wiki-homepage-settings-hint-title-of-a-page-of-this-wiki-or-an-address-on-it',
          },
          text: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-text',
            hint: 'wiki-homepage-settings-hint-begins-with-a-verb',
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
            kind: 'json',
            label: 'wiki-homepage-settings-label-when-there-are-none',
            hint: 'wiki-homepage-settings-hint-left-out-the-list-is-left-out-and-the-module-too',
          },
        },
      },
      when: {kind: 'condition', label: 'wiki-homepage-settings-label-who-sees-it', nullable: true},
    },
  },
  campaigns: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-campaigns',
    hint: 'wiki-homepage-settings-hint-ways-in-which-people-are-invited-to-sign-up-by',
    fields: {
      pattern: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-pattern',
        hint: 'wiki-homepage-settings-hint-what-stands-in-the-address-behind-campaign-where',
      },
      title: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-title',
        hint: 'wiki-homepage-settings-hint-heading-of-the-page-for-signing-up-left-out-none',
      },
      body: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-text',
        hint: 'wiki-homepage-settings-hint-some-sentences-below-it-left-out-none',
      },
      picture: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-picture',
        hint: 'wiki-homepage-settings-hint-file-village-museum-jpg-or-an-address-on-this',
      },
      video: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-video',
        hint: 'wiki-homepage-settings-hint-as-the-picture-it-plays-when-somebody-starts-it',
      },
      benefits: {
        kind: 'json',
        label: 'wiki-homepage-settings-label-what-an-account-is-good-for',
        hint: 'wiki-homepage-settings-hint-a-short-list-left-out-three-lines-of-the-library',
        most: 6,
      },
      skipSurvey: {
        kind: 'switch',
        label: 'wiki-homepage-settings-label-no-welcome-survey',
        hint: 'wiki-homepage-settings-hint-people-of-the-campaign-are-not-asked-the',
      },
      liftDailyLimits: {
        kind: 'switch',
        label: 'wiki-homepage-settings-label-no-daily-limits',
        hint: 'wiki-homepage-settings-hint-people-of-the-campaign-may-do-any-number-of',
      },
      variant: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-variant-of-an-experiment',
        hint: 'wiki-homepage-settings-hint-people-of-the-campaign-get-this-arm-and-are-not',
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
      topics: {
        kind: 'list',
        label: 'wiki-homepage-settings-label-topics',
        hint: 'wiki-homepage-settings-hint-ids-of-topics-of-suggested-edits-that-people-of',
        most: 50,
        item: 'text',
      },
    },
  },
  placements: {
    kind: 'rows',
    label: 'wiki-homepage-settings-label-placements',
    hint: 'wiki-homepage-settings-hint-elements-that-are-put-onto-pages-of-the-wiki',
    most: 50,
    fields: {
      element: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-element',
        hint: 'wiki-homepage-settings-hint-tag-of-the-element',
      },
      on: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-pages',
        hint: 'wiki-homepage-settings-hint-left-out-every-page',
        fields: {
          actions: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-actions',
            hint: 'wiki-homepage-settings-hint-view-edit-history-left-out-every-action-an-empty',
            most: 50,
            item: 'text',
          },
          namespaces: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-namespaces',
            hint: 'wiki-homepage-settings-hint-numbers-of-namespaces-0-for-articles-1-for',
            most: 200,
            item: 'number',
          },
          specialPages: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-special-pages',
            hint: 'wiki-homepage-settings-hint-names-of-special-pages-in-english-createaccount',
            most: 50,
            item: 'text',
          },
        },
      },
      in: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-menu',
        hint: 'wiki-homepage-settings-hint-menu-of-the-skin-that-gets-the-element-user-menu',
      },
      href: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-target',
        hint: 'wiki-homepage-settings-hint-where-it-leads-for-elements-that-are-a-link-for',
      },
      instrument: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-counted-as',
        hint: 'wiki-homepage-settings-hint-name-under-which-impressions-and-clicks-are',
      },
      when: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-who-sees-it',
        hint: 'wiki-homepage-settings-hint-left-out-everybody-whom-the-element-is-for',
        nullable: true,
      },
    },
  },
  entryPoints: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-ways-to-the-homepage',
    hint: 'wiki-homepage-settings-hint-how-people-find-the-homepage-on-a-wiki-that-has',
    fields: {
      page: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-page',
        hint: 'wiki-homepage-settings-hint-where-the-homepage-stands',
        fields: {
          title: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-title',
            hint: 'wiki-homepage-settings-hint-its-text-gives-way-to-the-homepage-while-the',
            nullable: true,
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-finds-the-homepage-there',
            hint: 'wiki-homepage-settings-hint-others-read-the-page-s-text-and-have-no-link-to',
            nullable: true,
          },
        },
      },
      userMenu: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-link-in-the-user-menu',
        hint: 'wiki-homepage-settings-hint-for-accounts-that-have-the-links',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-shown',
            hint: 'wiki-homepage-settings-hint-false-takes-the-link-away-from-everybody',
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-has-the-link',
            nullable: true,
          },
        },
      },
      tab: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-tab',
        hint: 'wiki-homepage-settings-hint-beside-a-reader-s-own-user-page-and-selected-on',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-shown',
            hint: 'wiki-homepage-settings-hint-false-takes-the-tab-away-from-everybody',
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-has-the-tab',
            nullable: true,
          },
        },
      },
      landing: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-after-signing-up',
        hint: 'wiki-homepage-settings-hint-once-in-the-tab-in-which-the-account-was-made',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-on',
            hint: 'wiki-homepage-settings-hint-false-people-find-the-homepage-by-its-links',
          },
          way: {
            kind: 'choice',
            label: 'wiki-homepage-settings-label-how',
            hint: 'wiki-homepage-settings-hint-lead-they-go-there-from-the-page-that-says-that',
            options: ['lead', 'offer'],
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-lands-there',
            nullable: true,
          },
        },
      },
      optIn: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-old-accounts',
        hint: 'wiki-homepage-settings-hint-who-has-the-links-without-asking-everybody-else',
        fields: {
          enabled: {
            kind: 'switch',
            label: 'wiki-homepage-settings-label-old-accounts-choose',
            hint: 'wiki-homepage-settings-hint-false-every-account-has-the-links-but-for-those',
          },
          registeredSince: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-registered-since',
            hint: 'wiki-homepage-settings-hint-accounts-made-on-that-day-or-later-have-the',
            nullable: true,
          },
          maxEdits: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-edits-at-most',
            hint: 'wiki-homepage-settings-hint-accounts-with-no-more-edits-than-that-have-the',
            min: 0,
            unit: 'edits',
          },
          when: {
            kind: 'condition',
            label: 'wiki-homepage-settings-label-who-is-offered-the-choice',
            nullable: true,
          },
        },
      },
    },
  },
  mentorship: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-mentorship',
    hint: 'wiki-homepage-settings-hint-who-gets-a-mentor-and-from-which-list',
    fields: {
      listPage: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-list-of-mentors',
        hint: 'wiki-homepage-settings-hint-the-page-that-lists-the-mentors-as-json',
      },
      assign: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-gets-a-mentor-without-asking',
        hint: 'wiki-homepage-settings-hint-everybody-else-is-offered-one-instead',
        nullable: true,
      },
      offerLeaving: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-is-offered-to-leave-mentorship',
        hint: 'wiki-homepage-settings-hint-editors-who-have-a-mentor-and-seem-no-longer-to',
        nullable: true,
      },
      mayLeave: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-may-leave-mentorship',
        hint: 'wiki-homepage-settings-hint-who-can-go-on-without-a-mentor-at-all',
        nullable: true,
      },
      offer: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-is-offered-a-mentor-although-experienced',
        hint: 'wiki-homepage-settings-hint-somebody-in-a-new-role-who-would-otherwise-only',
        nullable: true,
      },
      helpDesk: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-help-desk',
        hint: 'wiki-homepage-settings-hint-where-people-without-a-mentor-ask-empty-there-is',
        nullable: true,
      },
      dashboard: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-mentors-dashboard',
        hint: 'wiki-homepage-settings-hint-where-mentors-find-their-newcomers-left-out',
        nullable: true,
      },
      learnMore: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-explanation-of-mentorship',
        hint: 'wiki-homepage-settings-hint-where-the-link-learn-more-leads-empty-no-such',
        nullable: true,
      },
    },
  },
  mentorInvite: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-invitation-to-become-a-mentor',
    hint: 'wiki-homepage-settings-hint-who-is-invited-and-where-the-invitation-leads',
    fields: {
      when: {
        kind: 'condition',
        label: 'wiki-homepage-settings-label-is-invited',
        hint: 'wiki-homepage-settings-hint-editors-experienced-enough-to-be-a-mentor',
        nullable: true,
      },
      enrol: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-enrolment-page',
        hint: 'wiki-homepage-settings-hint-where-mentors-enrol-on-wikis-that-have-such-a',
        nullable: true,
      },
      requestPage: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-request-page',
        hint: 'wiki-homepage-settings-hint-page-on-which-candidates-start-a-new-section-on',
        nullable: true,
      },
    },
  },
  dashboardLink: {
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
        hint: 'wiki-homepage-settings-hint-false-takes-the-link-away-from-everybody-who',
      },
      dot: {
        kind: 'switch',
        label: 'wiki-homepage-settings-label-asks-for-attention',
        hint: 'wiki-homepage-settings-hint-a-dot-beside-the-link-until-the-first-visit',
      },
    },
  },
  sampling: {
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
  },
  messages: {
    kind: 'json',
    label: 'wiki-homepage-settings-label-texts',
    hint: 'wiki-homepage-settings-hint-texts-by-message-key-over-those-of-the-wiki-s',
  },
  experiments: {
    kind: 'map',
    label: 'wiki-homepage-settings-label-experiments',
    hint: 'wiki-homepage-settings-hint-settings-texts-modules-or-layouts-that-only-some',
    fields: {
      unit: {
        kind: 'choice',
        label: 'wiki-homepage-settings-label-unit',
        hint: 'wiki-homepage-settings-hint-who-gets-an-arm-as-a-whole-left-out-user',
        options: ['user', 'browser'],
      },
      arms: {
        kind: 'map',
        label: 'wiki-homepage-settings-label-arms',
        hint: 'wiki-homepage-settings-hint-by-name-also-the-one-that-changes-nothing-the',
        fields: {
          share: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-share',
            hint: 'wiki-homepage-settings-hint-0-5-for-every-second-person',
            min: 0,
            max: 1,
            unit: 'share',
            step: 'any',
          },
          config: {
            kind: 'json',
            label: 'wiki-homepage-settings-label-what-is-different',
            hint: 'wiki-homepage-settings-hint-any-settings-of-this-configuration-but',
          },
        },
      },
      start: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-first-day',
        hint: 'wiki-homepage-settings-hint-in-utc-nobody-is-in-it-before-left-out-has-begun',
      },
      end: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-last-day',
        hint: 'wiki-homepage-settings-hint-in-utc-nobody-is-in-it-afterwards-left-out-goes',
      },
      winner: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-afterwards-for-all',
        hint: 'wiki-homepage-settings-hint-name-of-the-arm-that-everybody-gets-after-the',
      },
      instrument: {
        kind: 'text',
        label: 'wiki-homepage-settings-label-counted-as',
        hint: 'wiki-homepage-settings-hint-name-of-the-instrument-that-is-told-once-per',
      },
    },
  },
  programs: {
    kind: 'group',
    label: 'wiki-homepage-settings-label-programs-and-courses',
    hint: 'wiki-homepage-settings-hint-what-people-take-part-in-and-where-the-wiki',
    fields: {
      list: {
        kind: 'map',
        label: 'wiki-homepage-settings-label-the-wiki-s-own-programs',
        hint: 'wiki-homepage-settings-hint-by-id',
        fields: {
          title: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-name',
            hint: 'wiki-homepage-settings-hint-what-people-call-it',
          },
          kind: {
            kind: 'choice',
            label: 'wiki-homepage-settings-label-kind',
            hint: 'wiki-homepage-settings-hint-left-out-course',
            options: ['course', 'campaign', 'event'],
          },
          start: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-first-day',
            hint: 'wiki-homepage-settings-hint-left-out-has-begun',
          },
          end: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-last-day',
            hint: 'wiki-homepage-settings-hint-left-out-goes-on',
          },
          url: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-page',
            hint: 'wiki-homepage-settings-hint-the-program-s-own-page',
          },
          members: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-members',
            hint: 'wiki-homepage-settings-hint-names-of-accounts',
            most: 2000,
            item: 'text',
          },
          campaigns: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-campaigns',
            hint: 'wiki-homepage-settings-hint-ids-of-campaigns-whoever-signed-up-through-one',
            most: 50,
            item: 'text',
          },
          instructors: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-instructors',
            hint: 'wiki-homepage-settings-hint-names-of-accounts-whom-members-turn-to',
            most: 50,
            item: 'text',
          },
          topics: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-topics',
            hint: 'wiki-homepage-settings-hint-ids-of-topics-of-suggested-edits-that-members',
            most: 50,
            item: 'text',
          },
          articles: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-articles',
            hint: 'wiki-homepage-settings-hint-titles-that-members-work-on-one-is-done-once-the',
            most: 200,
            item: 'text',
          },
          goal: {
            kind: 'number',
            label: 'wiki-homepage-settings-label-number-of-articles',
            hint: 'wiki-homepage-settings-hint-where-no-articles-are-named-how-many-of-any-are',
            min: 0,
            max: 500,
            unit: 'articles',
          },
          links: {
            kind: 'rows',
            label: 'wiki-homepage-settings-label-links',
            hint: 'wiki-homepage-settings-hint-pages-for-members',
            most: 10,
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
        },
      },
      dashboard: {
        kind: 'group',
        label: 'wiki-homepage-settings-label-programs-events-dashboard',
        hint: 'wiki-homepage-settings-hint-courses-that-are-kept-on-another-host-it-learns',
        nullable: true,
        required: ['host', 'courses'],
        fields: {
          host: {
            kind: 'text',
            label: 'wiki-homepage-settings-label-address',
            hint: 'wiki-homepage-settings-hint-of-the-dashboard-https-outreachdashboard-wmflabs',
          },
          courses: {
            kind: 'list',
            label: 'wiki-homepage-settings-label-courses',
            hint: 'wiki-homepage-settings-hint-as-in-the-address-of-a-course-school-title-term',
            most: 10,
            item: 'text',
          },
        },
      },
      events: {
        kind: 'switch',
        label: 'wiki-homepage-settings-label-events-of-the-wiki',
        hint: 'wiki-homepage-settings-hint-asks-the-extension-campaignevents-of-this-wiki',
      },
    },
  },
};

/** Kinds of condition. */
export const conditionFields: Fields = {
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
};

/** What every module has. */
export const moduleFields: Fields = {
  enabled: {
    kind: 'switch',
    label: 'wiki-homepage-settings-label-switched-on',
    hint: 'wiki-homepage-settings-hint-false-takes-the-module-away-wherever-it-stands',
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
    hint: 'wiki-homepage-settings-hint-true-keeps-people-from-moving-and-hiding-the',
  },
};
