// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/mentorship/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
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
};
