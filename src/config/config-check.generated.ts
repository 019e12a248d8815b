// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {SettingsSchema} from './settings-schema.js';

/** Table of the whole configuration, without its texts. */
export const homepageSchema: SettingsSchema = {
  type: 'object',
  properties: {
    $version: {type: 'string', pattern: '^[1-9][0-9]*(\\.[0-9]+)*$'},
    enabled: {type: 'boolean'},
    language: {type: ['string', 'null'], pattern: '^[a-z][a-z0-9-]*$'},
    modules: {
      type: 'object',
      properties: {
        banner: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            page: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          },
          additionalProperties: true,
        },
        campaign: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            mediaHosts: {
              type: 'array',
              maxItems: 20,
              items: {type: 'string', pattern: '^[a-z0-9.-]+(:[0-9]+)?$'},
            },
          },
          additionalProperties: true,
        },
        'community-updates': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            title: {
              type: ['string', 'object'],
              maxLength: 50,
              additionalProperties: {type: 'string', maxLength: 50},
            },
            body: {
              type: ['string', 'object'],
              maxLength: 150,
              additionalProperties: {type: 'string', maxLength: 150},
            },
            picture: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            lightGround: {type: 'boolean'},
            link: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            linkText: {
              type: ['string', 'object'],
              maxLength: 50,
              additionalProperties: {type: 'string', maxLength: 50},
            },
            minEdits: {type: 'integer', minimum: 0},
          },
          additionalProperties: true,
        },
        'email-reminder': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            change: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            confirm: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
          },
          additionalProperties: true,
        },
        'help-links': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
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
                  short: {
                    type: ['string', 'object'],
                    maxLength: 30,
                    additionalProperties: {type: 'string', maxLength: 30},
                  },
                  icon: {
                    enum: [
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
            },
            viewMore: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
          },
          additionalProperties: true,
        },
        'help-panel': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            readingNamespaces: {type: 'array', maxItems: 50, items: {type: 'integer'}},
            excludedNamespaces: {type: 'array', maxItems: 50, items: {type: 'integer'}},
            ask: {enum: ['mentor', 'help-desk']},
            helpDeskPosition: {enum: ['top', 'bottom']},
            links: {
              type: 'array',
              maxItems: 10,
              items: {
                type: 'object',
                required: ['target'],
                properties: {
                  target: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
                  text: {type: 'string'},
                },
              },
            },
            viewMore: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            about: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            searchNamespaces: {type: 'array', maxItems: 50, items: {type: 'integer'}},
          },
          additionalProperties: true,
        },
        impact: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            days: {type: 'integer', minimum: 1, maximum: 365},
            pageViews: {
              type: ['object', 'null'],
              required: ['service'],
              properties: {
                service: {type: 'string', pattern: '^https://[^\\s?#]+$'},
                project: {type: 'string', pattern: '^[a-zA-Z0-9.-]+$'},
              },
            },
          },
          additionalProperties: true,
        },
        program: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            before: {type: 'integer', minimum: 0, maximum: 365},
            after: {type: 'integer', minimum: 0, maximum: 365},
          },
          additionalProperties: true,
        },
        'suggested-edits': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            types: {
              type: 'object',
              additionalProperties: {
                type: 'object',
                properties: {
                  enabled: {type: 'boolean'},
                  templates: {type: 'array', maxItems: 50, items: {type: 'string'}},
                  categories: {type: 'array', maxItems: 50, items: {type: 'string'}},
                  excludedTemplates: {type: 'array', maxItems: 50, items: {type: 'string'}},
                  excludedCategories: {type: 'array', maxItems: 50, items: {type: 'string'}},
                  learnMore: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
                  name: {type: 'string'},
                  description: {type: 'string'},
                  difficulty: {enum: ['easy', 'medium', 'hard']},
                  dailyLimit: {type: 'integer', minimum: 0},
                  outgrownAt: {type: 'integer', minimum: 0},
                },
              },
            },
            topics: {
              type: 'array',
              maxItems: 200,
              items: {
                type: 'object',
                required: ['id', 'categories'],
                properties: {
                  id: {type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$'},
                  group: {type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$'},
                  name: {type: 'string'},
                  groupName: {type: 'string'},
                  categories: {type: 'array', maxItems: 50, items: {type: 'string'}},
                },
              },
            },
            namespaces: {type: 'array', maxItems: 50, items: {type: 'integer'}},
            newArticles: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            addImages: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            levelUp: {type: 'integer', minimum: 0, maximum: 100},
            inviteAt: {type: 'array', maxItems: 10, items: {type: 'integer', minimum: 1}},
            nudgeAfterHours: {type: 'integer', minimum: 0, maximum: 8760},
            nudgeEdits: {type: 'integer', minimum: 0},
            nudgeTasks: {type: 'integer', minimum: 0},
            sendsNudges: {type: 'boolean'},
          },
          additionalProperties: true,
        },
        'welcome-survey': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            questions: {
              type: 'array',
              maxItems: 10,
              items: {
                type: 'object',
                required: ['id'],
                properties: {
                  id: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
                  kind: {enum: ['choice', 'choices', 'text', 'program']},
                  text: {
                    type: ['string', 'object'],
                    maxLength: 200,
                    additionalProperties: {type: 'string', maxLength: 200},
                  },
                  hint: {
                    type: ['string', 'object'],
                    maxLength: 300,
                    additionalProperties: {type: 'string', maxLength: 300},
                  },
                  options: {
                    type: 'array',
                    maxItems: 20,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        id: {type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$'},
                        text: {
                          type: ['string', 'object'],
                          maxLength: 150,
                          additionalProperties: {type: 'string', maxLength: 150},
                        },
                      },
                    },
                  },
                  after: {
                    type: 'object',
                    required: ['question', 'answers'],
                    properties: {
                      question: {type: 'string'},
                      answers: {type: 'array', maxItems: 20, items: {type: 'string'}},
                    },
                  },
                },
              },
            },
            reminderDays: {type: 'integer', minimum: 0, maximum: 365},
            next: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            privacy: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
          },
          additionalProperties: true,
        },
        'welcome-tour': {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
            pinned: {type: 'boolean'},
            steps: {
              type: 'array',
              maxItems: 8,
              items: {
                type: 'object',
                required: ['module'],
                properties: {
                  module: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
                  title: {
                    type: ['string', 'object'],
                    maxLength: 60,
                    additionalProperties: {type: 'string', maxLength: 60},
                  },
                  text: {
                    type: ['string', 'object'],
                    maxLength: 250,
                    additionalProperties: {type: 'string', maxLength: 250},
                  },
                },
              },
            },
            days: {type: 'integer', minimum: 0, maximum: 365},
          },
          additionalProperties: true,
        },
      },
      additionalProperties: {
        type: 'object',
        properties: {
          enabled: {type: 'boolean', default: true},
          when: {$ref: '#/definitions/condition', type: 'null'},
          pinned: {type: 'boolean'},
        },
        additionalProperties: true,
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
              items: {
                type: ['string', 'object'],
                pattern: '^[a-z][a-z0-9-]*$',
                required: ['module'],
                properties: {
                  module: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
                  when: {$ref: '#/definitions/condition', type: 'null'},
                  pinned: {type: 'boolean'},
                },
              },
            },
            main: {
              type: 'array',
              maxItems: 50,
              items: {
                type: ['string', 'object'],
                pattern: '^[a-z][a-z0-9-]*$',
                required: ['module'],
                properties: {
                  module: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
                  when: {$ref: '#/definitions/condition', type: 'null'},
                  pinned: {type: 'boolean'},
                },
              },
            },
            side: {
              type: 'array',
              maxItems: 50,
              items: {
                type: ['string', 'object'],
                pattern: '^[a-z][a-z0-9-]*$',
                required: ['module'],
                properties: {
                  module: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
                  when: {$ref: '#/definitions/condition', type: 'null'},
                  pinned: {type: 'boolean'},
                },
              },
            },
          },
          additionalProperties: {
            type: 'array',
            maxItems: 50,
            items: {
              type: ['string', 'object'],
              pattern: '^[a-z][a-z0-9-]*$',
              required: ['module'],
              properties: {
                module: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
                when: {$ref: '#/definitions/condition', type: 'null'},
                pinned: {type: 'boolean'},
              },
            },
          },
        },
      },
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          maxItems: 50,
          items: {
            type: ['string', 'object'],
            pattern: '^[a-z][a-z0-9-]*$',
            required: ['module'],
            properties: {
              module: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
              when: {$ref: '#/definitions/condition', type: 'null'},
              pinned: {type: 'boolean'},
            },
          },
        },
      },
    },
    layoutRules: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['layout', 'when'],
        properties: {
          layout: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          when: {$ref: '#/definitions/condition', type: 'null'},
        },
      },
    },
    progression: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['from', 'to', 'when'],
        properties: {
          from: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          to: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          when: {$ref: '#/definitions/condition', type: 'null'},
          keepOld: {type: 'boolean'},
        },
      },
    },
    jsonModules: {type: 'object', additionalProperties: {type: 'object'}},
    campaigns: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          pattern: {type: 'string', pattern: '^[^\\x00-\\x1f]+$', maxLength: 100},
          title: {
            type: ['string', 'object'],
            maxLength: 100,
            additionalProperties: {type: 'string', maxLength: 100},
          },
          body: {
            type: ['string', 'object'],
            maxLength: 600,
            additionalProperties: {type: 'string', maxLength: 600},
          },
          picture: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          video: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          benefits: {
            type: 'array',
            maxItems: 6,
            items: {type: ['string', 'object'], additionalProperties: {type: 'string'}},
          },
          skipSurvey: {type: 'boolean'},
          liftDailyLimits: {type: 'boolean'},
          variant: {
            type: 'object',
            required: ['experiment', 'arm'],
            properties: {
              experiment: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              arm: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
            },
          },
          topics: {
            type: 'array',
            maxItems: 50,
            items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          },
        },
      },
    },
    placements: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['element'],
        properties: {
          element: {type: 'string', pattern: '^[a-z][a-z0-9]*-[a-z0-9-]*$'},
          on: {
            type: 'object',
            properties: {
              actions: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
              },
              namespaces: {type: 'array', maxItems: 200, items: {type: 'integer'}},
              specialPages: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$'},
              },
            },
          },
          in: {type: 'string', pattern: '^[a-z][a-z0-9-]*$'},
          href: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          instrument: {type: 'string', pattern: '^[\\w.-]+$'},
          when: {$ref: '#/definitions/condition', type: 'null'},
        },
      },
    },
    entryPoints: {
      type: 'object',
      properties: {
        page: {
          type: 'object',
          properties: {
            title: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
            when: {$ref: '#/definitions/condition', type: 'null'},
          },
        },
        userMenu: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
          },
        },
        tab: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            when: {$ref: '#/definitions/condition', type: 'null'},
          },
        },
        landing: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            way: {enum: ['lead', 'offer']},
            when: {$ref: '#/definitions/condition', type: 'null'},
          },
        },
        optIn: {
          type: 'object',
          properties: {
            enabled: {type: 'boolean'},
            registeredSince: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
            maxEdits: {type: 'integer', minimum: 0},
            when: {$ref: '#/definitions/condition', type: 'null'},
          },
        },
      },
    },
    mentorship: {
      type: 'object',
      properties: {
        listPage: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
        assign: {$ref: '#/definitions/condition', type: 'null'},
        offerLeaving: {$ref: '#/definitions/condition', type: 'null'},
        mayLeave: {$ref: '#/definitions/condition', type: 'null'},
        offer: {$ref: '#/definitions/condition', type: 'null'},
        helpDesk: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
        dashboard: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
        learnMore: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
      },
    },
    mentorInvite: {
      type: 'object',
      properties: {
        when: {$ref: '#/definitions/condition', type: 'null'},
        enrol: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
        requestPage: {type: ['string', 'null'], pattern: '^[^\\x00-\\x1f]+$'},
      },
    },
    dashboardLink: {
      type: 'object',
      properties: {
        href: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
        editCount: {
          type: 'object',
          properties: {
            min: {type: 'integer', minimum: 0},
            max: {type: 'integer', minimum: 0},
            scope: {enum: ['local', 'global']},
          },
        },
        when: {$ref: '#/definitions/condition', type: 'null'},
        display: {type: 'boolean'},
        dot: {type: 'boolean'},
      },
    },
    sampling: {
      type: 'object',
      properties: {
        entryPoints: {
          type: 'object',
          properties: {
            unit: {enum: ['pageview', 'session', 'user']},
            rate: {type: 'number', minimum: 0, maximum: 1},
          },
        },
        usage: {
          type: 'object',
          properties: {
            unit: {enum: ['pageview', 'session', 'user']},
            rate: {type: 'number', minimum: 0, maximum: 1},
          },
        },
      },
    },
    messages: {type: 'object', additionalProperties: {type: 'string'}},
    experiments: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['arms'],
        properties: {
          unit: {enum: ['user', 'browser']},
          arms: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              required: ['share'],
              properties: {
                share: {type: 'number', minimum: 0, maximum: 1},
                config: {type: 'object', additionalProperties: true},
              },
            },
          },
          start: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
          end: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
          winner: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
          instrument: {type: 'string', pattern: '^[\\w.-]+$'},
        },
      },
    },
    programs: {
      type: 'object',
      properties: {
        list: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            required: ['title'],
            properties: {
              title: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              kind: {enum: ['course', 'campaign', 'event']},
              start: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
              end: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
              url: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              members: {
                type: 'array',
                maxItems: 2000,
                items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              },
              campaigns: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              },
              instructors: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              },
              topics: {
                type: 'array',
                maxItems: 50,
                items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              },
              articles: {
                type: 'array',
                maxItems: 200,
                items: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
              },
              goal: {type: 'integer', minimum: 0, maximum: 500},
              links: {
                type: 'array',
                maxItems: 10,
                items: {
                  type: 'object',
                  required: ['target'],
                  properties: {
                    target: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
                    text: {type: 'string'},
                  },
                },
              },
            },
          },
        },
        dashboard: {
          type: ['object', 'null'],
          required: ['host', 'courses'],
          properties: {
            host: {type: 'string', pattern: '^https://[^\\s/?#@]+$'},
            courses: {
              type: 'array',
              maxItems: 10,
              items: {type: 'string', pattern: '^[^/\\x00-\\x1f]+/[^/\\x00-\\x1f]+$'},
            },
          },
        },
        events: {type: 'boolean'},
      },
    },
  },
};

/** Table of one condition. */
export const conditionSchema: SettingsSchema = {
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
    group: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
    right: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
    newRole: {
      type: 'object',
      required: ['days'],
      properties: {
        days: {type: 'integer', minimum: 0},
        group: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
      },
    },
    completedTasks: {
      type: 'object',
      properties: {
        min: {type: 'integer', minimum: 0},
        max: {type: 'integer', minimum: 0},
        type: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
      },
    },
    program: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
    programEnded: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
    campaign: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
    variant: {
      type: 'object',
      required: ['experiment', 'arm'],
      properties: {
        experiment: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
        arm: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
      },
    },
    dismissed: {type: 'string', pattern: '^[^\\x00-\\x1f]+$'},
  },
  additionalProperties: false,
};
