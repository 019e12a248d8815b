// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {SettingsSchema} from '../settings-schema.js';

/** Table of one module without code. */
export const jsonModuleSchema: SettingsSchema = {
  type: 'object',
  required: ['title'],
  properties: {
    title: {
      type: ['string', 'object'],
      maxLength: 60,
      additionalProperties: {type: 'string', maxLength: 60},
    },
    text: {
      type: ['string', 'object'],
      maxLength: 1000,
      additionalProperties: {type: 'string', maxLength: 1000},
    },
    wikitext: {
      type: ['string', 'object'],
      maxLength: 2000,
      additionalProperties: {type: 'string', maxLength: 2000},
    },
    links: {
      type: 'array',
      maxItems: 10,
      items: {
        type: 'object',
        required: ['target'],
        properties: {
          target: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          text: {
            type: ['string', 'object'],
            maxLength: 100,
            additionalProperties: {type: 'string', maxLength: 100},
          },
        },
        additionalProperties: false,
      },
    },
    buttons: {
      type: 'array',
      maxItems: 3,
      items: {
        type: 'object',
        required: ['target', 'text'],
        properties: {
          target: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          text: {
            type: ['string', 'object'],
            maxLength: 40,
            additionalProperties: {type: 'string', maxLength: 40},
          },
          look: {enum: ['outlined', 'neutral', 'quiet']},
        },
        additionalProperties: false,
      },
    },
    list: {
      type: 'object',
      required: ['query'],
      properties: {
        query: {enum: ['category', 'new', 'changed', 'links', 'prefix', 'random', 'my-edits']},
        of: {type: 'string', pattern: '^[^\\x00-\\x1f]+$', maxLength: 255},
        limit: {type: 'integer', minimum: 1, maximum: 10},
        empty: {
          type: ['string', 'object'],
          maxLength: 200,
          additionalProperties: {type: 'string', maxLength: 200},
        },
      },
      additionalProperties: false,
    },
    when: {$ref: '#/definitions/condition', type: 'null'},
  },
  additionalProperties: false,
};
