// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Field} from '../fields.js';
import {messages} from '../../i18n/schema/experiments/messages.generated.js';

export const catalogs = [messages];
export const styles = [];
export const field: Field = {
  kind: 'map',
  label: 'wiki-homepage-settings-label-experiments',
  hint: 'wiki-homepage-settings-hint-settings-texts-modules-or-layouts-that-only-some',
  required: ['arms'],
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
      required: ['share'],
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
};
