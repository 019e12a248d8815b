// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/programs/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'group',
  label: 'wiki-homepage-settings-label-programs-and-courses',
  hint: 'wiki-homepage-settings-hint-what-people-take-part-in-and-where-the-wiki',
  fields: {
    list: {
      kind: 'map',
      label: 'wiki-homepage-settings-label-the-wiki-s-own-programs',
      hint: 'wiki-homepage-settings-hint-by-id',
      required: ['title'],
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
};
