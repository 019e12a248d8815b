// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {SettingsSchema} from './settings-schema.js';

/** Table of the whole configuration, without its texts. */
export const homepageSchema = {
  type: 'object',
  properties: {
    $version: {type: 'string', pattern: '^[1-9][0-9]{0,3}(\\.[0-9]{1,4}){0,2}$', default: '1'},
    enabled: {type: 'boolean', default: true},
    language: {
      type: ['string', 'null'],
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      maxLength: 35,
      default: null,
    },
    modules: {
      type: 'object',
      properties: {
        impact: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean', default: true},
            when: {$ref: '#/definitions/condition', type: 'null'},
            days: {type: 'integer', minimum: 1, maximum: 365, default: 60},
          },
        },
      },
      additionalProperties: {
        type: 'object',
        properties: {
          enabled: {type: 'boolean', default: true},
          when: {$ref: '#/definitions/condition', type: 'null'},
        },
      },
    },
    layouts: {
      type: 'object',
      properties: {
        newcomer: {
          type: 'object',
          properties: {
            top: {
              type: 'array',
              maxItems: 50,
              default: ['program'],
              items: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
            },
            main: {
              type: 'array',
              maxItems: 50,
              default: ['suggested-edits', 'impact'],
              items: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
            },
            side: {
              type: 'array',
              maxItems: 50,
              default: [
                'mentorship',
                'mentor-invite',
                'community-updates',
                'help-links',
                'dashboard-link',
              ],
              items: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
            },
          },
          additionalProperties: {
            type: 'array',
            maxItems: 50,
            items: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
          },
        },
      },
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          maxItems: 50,
          items: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
        },
      },
    },
    placements: {
      type: 'array',
      maxItems: 50,
      default: [],
      items: {
        type: 'object',
        required: ['element'],
        properties: {
          element: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)+$', maxLength: 100},
          on: {
            type: 'object',
            properties: {
              actions: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 100},
              },
              namespaces: {type: 'array', maxItems: 200, items: {type: 'integer'}},
            },
          },
          in: {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100},
          href: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 2000},
          instrument: {type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 100},
          when: {$ref: '#/definitions/condition', type: 'null'},
        },
      },
    },
    mentorship: {
      type: 'object',
      properties: {
        listPage: {
          type: 'string',
          pattern: '^[^\\u0000-\\u001f\\u007f]+$',
          maxLength: 300,
          default: 'MediaWiki:GrowthMentors.json',
        },
        assign: {
          $ref: '#/definitions/condition',
          type: 'null',
          default: {all: [{accountAgeDays: {max: 180}}, {not: {group: 'bot'}}]},
        },
        offerLeaving: {
          $ref: '#/definitions/condition',
          type: 'null',
          default: {editCount: {min: 500}},
        },
        learnMore: {
          type: ['string', 'null'],
          pattern: '^[^\\u0000-\\u001f\\u007f]+$',
          maxLength: 2000,
          default: 'https://www.mediawiki.org/wiki/Help:Growth/Mentorship',
        },
      },
    },
    mentorInvite: {
      type: 'object',
      properties: {
        when: {
          $ref: '#/definitions/condition',
          type: 'null',
          default: {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
        },
        enrol: {
          type: ['string', 'null'],
          pattern: '^[^\\u0000-\\u001f\\u007f]+$',
          maxLength: 2000,
          default: 'Special:EnrollAsMentor',
        },
        requestPage: {
          type: ['string', 'null'],
          pattern: '^[^\\u0000-\\u001f\\u007f]+$',
          maxLength: 300,
          default: null,
        },
      },
    },
    dashboardLink: {
      type: 'object',
      properties: {
        editCount: {
          type: 'object',
          properties: {
            min: {type: 'integer', minimum: 0, default: 100},
            max: {type: 'integer', minimum: 0, default: 500},
            scope: {enum: ['local', 'global'], default: 'local'},
          },
        },
        display: {type: 'boolean', default: true},
      },
    },
    sampling: {
      type: 'object',
      properties: {
        entryPoints: {
          type: 'object',
          properties: {
            unit: {enum: ['pageview', 'session', 'user'], default: 'pageview'},
            rate: {type: 'number', minimum: 0, maximum: 1, default: 1},
          },
        },
        usage: {
          type: 'object',
          properties: {
            unit: {enum: ['pageview', 'session', 'user'], default: 'user'},
            rate: {type: 'number', minimum: 0, maximum: 1, default: 1},
          },
        },
      },
    },
  },
} satisfies SettingsSchema;

/** Table of one condition. */
export const conditionSchema = {
  type: 'object',
  properties: {
    all: {type: 'array', maxItems: 50, items: {$ref: '#/definitions/condition'}},
    any: {type: 'array', maxItems: 50, items: {$ref: '#/definitions/condition'}},
    not: {$ref: '#/definitions/condition'},
    editCount: {
      type: 'object',
      properties: {
        min: {type: 'integer', minimum: 0},
        max: {type: 'integer', minimum: 0},
        scope: {enum: ['local', 'global']},
      },
    },
    accountAgeDays: {
      type: 'object',
      properties: {min: {type: 'integer', minimum: 0}, max: {type: 'integer', minimum: 0}},
    },
    accountKind: {enum: ['anonymous', 'temporary', 'named']},
    group: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
    right: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
    newRole: {
      type: 'object',
      required: ['days'],
      properties: {
        days: {type: 'integer', minimum: 0},
        group: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
      },
    },
    completedTasks: {
      type: 'object',
      properties: {
        min: {type: 'integer', minimum: 0},
        max: {type: 'integer', minimum: 0},
        type: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
      },
    },
    program: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
    campaign: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
    variant: {
      type: 'object',
      required: ['experiment', 'arm'],
      properties: {
        experiment: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
        arm: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
      },
    },
    dismissed: {type: 'string', pattern: '^[^\\u0000-\\u001f\\u007f]+$', maxLength: 255},
  },
  additionalProperties: false,
} satisfies SettingsSchema;
