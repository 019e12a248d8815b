// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/mentor-invite/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
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
};
