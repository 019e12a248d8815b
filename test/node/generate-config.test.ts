import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import Ajv, {type ErrorObject} from 'ajv';
import {generate} from '../../tools/generate-config.js';
import {
  conditionKeys as namesOfConditions,
  readSchema,
  table,
  withModules,
} from '../../tools/config/schema.js';
import {TypeWriter} from '../../tools/config/types.js';
import {conditionsTable, settingsTable} from '../../tools/config/docs.js';
import {defaults} from '../../src/config/config-defaults.generated.js';
import {parseHomepageConfig} from '../../src/config/parse-config.js';

interface SchemaNode {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const home = resolve(import.meta.dirname, '../..');
const readText = (path: string) => readFileSync(join(home, path), 'utf8');
const schema: SchemaNode & {$schema: string} = JSON.parse(
  readText('src/config/config.schema.json'),
);
const plain: {root: SchemaNode; condition: SchemaNode} = readSchema(schema);

/** An independent judge: a whole validator, at hand among the development tools. */
const ajv = new Ajv({schemaId: '$id', allErrors: true, unknownFormats: 'ignore'});
const validate = ajv.compile(schema);
const errorsOf = (config: unknown): readonly ErrorObject[] =>
  validate(config) ? [] : (validate.errors ?? []);

/** Every described setting below a node, with its path. */
function settings(node: SchemaNode, path = ''): (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    [`${path}/${name}`, child] as const,
    ...settings(child, `${path}/${name}`),
  ]);
}

describe('config.schema.json', () => {
  it('is a valid schema of draft-07', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  });

  it('finds its own defaults valid', () => {
    assert.deepEqual(errorsOf(defaults), []);
    assert.deepEqual(parseHomepageConfig(defaults).problems, []);
  });

  it('describes every setting with a title and a text', () => {
    const all = [...settings(plain.root), ...settings(plain.condition)];
    const silent = all
      .filter(([, node]) => !node['title'] || !node['description'])
      .map(([path]) => path);
    assert.deepEqual(silent, []);
    assert.ok(all.length > 50);
  });

  it('says the unit of every number that has one', () => {
    const numbers = [...settings(plain.root), ...settings(plain.condition)].filter(([, node]) =>
      ['integer', 'number'].includes(String(node['type'])),
    );
    assert.deepEqual(
      numbers.filter(([, node]) => !node['x-unit']).map(([path]) => path),
      [],
    );
  });

  it('has a default for every setting that is not of a list, a map, a condition or what may be null, or says what it means left out', () => {
    // Left out they say nothing, for every module alike.
    const ofModules = /^\/modules\/[^/]+\/(when|pinned)$/;
    const all = settings(plain.root);
    const whole = all.filter(([, node]) => node.properties && 'default' in node);
    const without = all
      .filter(
        ([path, node]) =>
          !node.properties &&
          !('default' in node) &&
          !node['additionalProperties'] &&
          !ofModules.test(path) &&
          // Defaults travel with every widget: what only the module itself has to know stays there.
          !/left out/i.test(String(node['description'])) &&
          !whole.some(([outer]) => path.startsWith(`${outer}/`)),
      )
      .map(([path]) => path);
    assert.deepEqual(without, []);
  });
});

describe('the checker in the bundle and a whole validator', () => {
  const cases: readonly unknown[] = [
    {},
    {enabled: 'no'},
    {language: 'de'},
    {language: 'DE'},
    {language: null},
    {modules: {impact: {days: 0}}},
    {modules: {impact: {days: 365}}},
    {modules: {x: {enabled: 0}}},
    {modules: {x: {anything: [1]}}},
    {layouts: {mentor: {main: ['a']}}},
    {layouts: {mentor: {main: 'a'}}},
    {layouts: {mentor: {main: ['a', {module: 'b', when: {group: 'sysop'}, pinned: true}]}}},
    {layouts: {mentor: {main: [{module: 'B'}]}}},
    {layouts: {mentor: {main: [{when: null}]}}},
    {layoutRules: [{layout: 'mentor', when: null}]},
    {layoutRules: [{layout: 'mentor'}]},
    {placements: [{}]},
    {placements: [{element: 'div'}]},
    {placements: [{element: 'wiki-x', on: {namespaces: [0.5]}}]},
    {mentorship: {assign: null}},
    {mentorship: {assign: 'x'}},
    {mentorship: {learnMore: null}},
    {mentorship: {listPage: null}},
    {mentorInvite: {when: {all: [{not: {any: []}}]}}},
    {mentorInvite: {when: {all: [{not: {any: {}}}]}}},
    {mentorInvite: {when: {moonPhase: 1}}},
    {mentorInvite: {when: {newRole: {group: 'x'}}}},
    {mentorInvite: {when: {editCount: {min: -1}}}},
    {dashboardLink: {editCount: {scope: 'x'}}},
    {sampling: {usage: {rate: 2}}},
    {sampling: {usage: {rate: 0.5, unit: 'session'}}},
    {$version: '1.2.3'},
    {$version: '0'},
    {$version: '1.'},
    {future: 1},
  ];
  for (const json of cases)
    it(`agree on ${JSON.stringify(json)}`, () => {
      const {problems} = parseHomepageConfig(json);
      assert.equal(
        problems.length === 0,
        errorsOf(json).length === 0,
        JSON.stringify([problems, validate.errors]),
      );
    });
});

describe('generate-config', () => {
  it('has been run since the schema last changed', async () => {
    const results: Record<string, string> = await generate();
    for (const [path, content] of Object.entries(results))
      assert.equal(readText(path), content, path);
  });

  it('stops at a keyword that the checker would not check', () => {
    const file = {
      type: 'object',
      properties: {a: {type: 'array', uniqueItems: true}},
      definitions: {condition: {}},
    };
    assert.throws(() => readSchema(file), /a: the checker does not know "uniqueItems"/);
  });

  it('stops at a reference to nothing', () => {
    const file = {properties: {a: {$ref: '#/definitions/b'}}, definitions: {condition: {}}};
    assert.throws(() => readSchema(file), /b: no such definition/);
  });

  it('stops at a name that is a condition here and something else there', () => {
    const when = {$ref: '#/definitions/condition'};
    assert.throws(
      () => namesOfConditions({properties: {when, x: {properties: {when: {type: 'string'}}}}}),
      /"when"/,
    );
  });

  it('takes in the settings that a module’s folder brings', () => {
    const file = withModules(schema, {
      'my-module': {
        title: 'Mine',
        description: 'Own.',
        type: 'object',
        'x-type': 'MySettings',
        properties: {
          limit: {
            title: 'Limit',
            description: 'Most rows.',
            type: 'integer',
            minimum: 1,
            default: 5,
            'x-unit': 'rows',
          },
        },
      },
    });
    const {root} = readSchema(file);
    const types = new TypeWriter();
    types.type(root, true);
    assert.match(types.source, /readonly 'my-module': MySettings;/);
    assert.match(
      types.source,
      /interface MySettings \{[^}]*readonly enabled: boolean;[^}]*readonly limit: number;/,
    );
    assert.match(
      settingsTable(root),
      /`modules\.my-module\.limit` \| Most rows\. \| integer \(1 or more\), rows \| `5`/,
    );
    assert.equal(JSON.stringify(table(root)).includes('Most rows'), false);
  });

  it('lists every kind of condition in the guide', () => {
    const guide = conditionsTable(plain.condition);
    for (const name of Object.keys(plain.condition.properties ?? {}))
      assert.ok(guide.includes(`| \`${name}\` |`), name);
  });
});
