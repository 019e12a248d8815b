import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {architecture} from '../../../tools/lint/architecture.js';

const files = [
  'domain/model.ts',
  'domain/streak.ts',
  'i18n/translator.ts',
  'styles/tokens.ts',
  'platform/define-element.ts',
  'charts/line-geometry.ts',
  'charts/line/line-element.ts',
  'charts/line/define.ts',
  'adapters/adapter.ts',
  'adapters/adapter-error.ts',
  'adapters/http/client.ts',
  'adapters/decorators/cached.ts',
  'adapters/memory/index.ts',
  'adapters/mediawiki/index.ts',
  'config/contexts.ts',
  'config/provider/define.ts',
  'controllers/homepage-controller.ts',
  'dialogs/ask/ask-dialog.ts',
  'elements/impact/impact-element.ts',
  'elements/impact/define.ts',
  'elements/card/card-element.ts',
  'elements/card/define.ts',
  'mediawiki/connect.ts',
  'testing/index.ts',
  'registry.ts',
  'index.ts',
  'define-all.ts',
  'bundle.ts',
];

/** Importing file -> what it may import, and what it may not. */
const table: Readonly<
  Record<string, {readonly yes?: readonly string[]; readonly no: readonly string[]}>
> = {
  'domain/new.ts': {
    yes: ['domain/model.ts'],
    no: ['i18n/translator.ts', 'adapters/adapter.ts', 'config/contexts.ts', 'lit', 'd3-shape'],
  },
  'i18n/new.ts': {
    yes: ['i18n/translator.ts'],
    no: ['domain/model.ts', 'config/contexts.ts', 'lit'],
  },
  'styles/new.ts': {
    yes: ['styles/tokens.ts', 'lit'],
    no: ['domain/model.ts', 'i18n/translator.ts', 'd3-scale'],
  },
  'charts/new-geometry.ts': {
    yes: ['charts/line-geometry.ts', 'd3-shape'],
    no: ['domain/model.ts', 'styles/tokens.ts', 'charts/line/line-element.ts', 'lit'],
  },
  'charts/line/new.ts': {
    yes: ['charts/line-geometry.ts', 'styles/tokens.ts', 'lit'],
    no: [
      'domain/model.ts',
      'config/contexts.ts',
      'adapters/adapter.ts',
      'controllers/homepage-controller.ts',
    ],
  },
  'adapters/adapter.ts': {
    yes: ['domain/model.ts', 'adapters/adapter-error.ts'],
    no: ['adapters/mediawiki/index.ts', 'config/contexts.ts', 'lit'],
  },
  'adapters/mediawiki/new.ts': {
    yes: [
      'adapters/adapter.ts',
      'adapters/adapter-error.ts',
      'adapters/http/client.ts',
      'domain/model.ts',
    ],
    no: [
      'adapters/memory/index.ts',
      'config/contexts.ts',
      'elements/card/card-element.ts',
      'i18n/translator.ts',
      'lit',
    ],
  },
  'adapters/memory/new.ts': {
    yes: ['adapters/adapter.ts', 'domain/model.ts'],
    no: ['adapters/mediawiki/index.ts', 'lit'],
  },
  'adapters/http/new.ts': {yes: ['adapters/adapter-error.ts'], no: ['adapters/mediawiki/index.ts']},
  'adapters/decorators/new.ts': {
    yes: ['adapters/adapter.ts'],
    no: ['adapters/mediawiki/index.ts', 'adapters/memory/index.ts'],
  },
  'config/new.ts': {
    yes: ['adapters/adapter.ts', 'i18n/translator.ts', '@lit/context'],
    no: [
      'adapters/mediawiki/index.ts',
      'controllers/homepage-controller.ts',
      'elements/card/card-element.ts',
    ],
  },
  'controllers/new.ts': {
    yes: ['config/contexts.ts', 'adapters/adapter.ts', '@lit/task'],
    no: ['adapters/memory/index.ts', 'elements/card/card-element.ts', 'styles/tokens.ts'],
  },
  'dialogs/ask/new.ts': {
    yes: [
      'dialogs/ask/ask-dialog.ts',
      'controllers/homepage-controller.ts',
      'domain/model.ts',
      'styles/tokens.ts',
      'adapters/adapter.ts',
      'lit',
    ],
    no: ['adapters/memory/index.ts', 'elements/card/card-element.ts', 'platform/define-element.ts'],
  },
  'elements/impact/new.ts': {
    yes: [
      'dialogs/ask/ask-dialog.ts',
      'controllers/homepage-controller.ts',
      'domain/model.ts',
      'charts/line-geometry.ts',
      'styles/tokens.ts',
      'i18n/translator.ts',
      'elements/impact/impact-element.ts',
      'adapters/adapter-error.ts',
      'lit',
    ],
    no: [
      'adapters/mediawiki/index.ts',
      'adapters/memory/index.ts',
      'elements/card/card-element.ts',
      'elements/card/define.ts',
      'mediawiki/connect.ts',
      'registry.ts',
      'index.ts',
      'd3-scale',
    ],
  },
  'elements/impact/define.ts': {
    yes: ['elements/card/define.ts', 'charts/line/define.ts', 'platform/define-element.ts'],
    no: ['elements/card/card-element.ts', 'adapters/mediawiki/index.ts'],
  },
  'mediawiki/new.ts': {
    yes: ['adapters/mediawiki/index.ts', 'config/contexts.ts'],
    no: ['elements/card/define.ts', 'controllers/homepage-controller.ts', 'registry.ts'],
  },
  'testing/new.ts': {
    yes: ['adapters/adapter.ts', 'adapters/memory/index.ts', 'domain/model.ts'],
    no: ['elements/card/define.ts', 'mediawiki/connect.ts'],
  },
  'registry.ts': {yes: ['elements/card/define.ts'], no: []},
  'index.ts': {
    yes: ['elements/card/card-element.ts', 'adapters/mediawiki/index.ts', 'mediawiki/connect.ts'],
    no: [],
  },
  'bundle.ts': {yes: ['index.ts', 'define-all.ts'], no: []},
};

/** Source -> where it is refused; the same source passes in the adapters unless said otherwise. */
const snippets: readonly (readonly [code: string, ...paths: string[]])[] = [
  ['export const now = Date.now();', 'domain/a.ts', 'elements/impact/a.ts', 'charts/a-geometry.ts'],
  ['export const now = new Date();', 'domain/a.ts', 'elements/impact/a.ts', 'i18n/a.ts'],
  ['export const roll = Math.random();', 'domain/a.ts', 'elements/impact/a.ts'],
  ['export const page = document.title;', 'domain/a.ts', 'i18n/a.ts', 'charts/a-geometry.ts'],
  [
    'export const page = fetch("/x");',
    'domain/a.ts',
    'elements/impact/a.ts',
    'controllers/a.ts',
    'config/a.ts',
  ],
  ['export const page = mw.config;', 'domain/a.ts', 'elements/impact/a.ts', 'controllers/a.ts'],
  ['export const page = window.location.href;', 'domain/a.ts', 'elements/impact/a.ts'],
  ['export const page = location.href;', 'elements/impact/a.ts', 'charts/line/a.ts'],
];
const everywhere = [
  'export enum Kind { A }',
  'export namespace Names { export const a = 1; }',
  'export class Box { constructor(readonly value: string) {} }',
  'export default 1;',
];

const root = mkdtempSync(join(tmpdir(), 'wiki-homepage-architecture-'));
let eslint: ESLint;

async function problems(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, {filePath: join(root, 'src', path)});
  return (result?.messages ?? []).map(({ruleId, message}) => `${ruleId ?? 'parser'}: ${message}`);
}

function importOf(from: string, to: string): string {
  if (!to.endsWith('.ts')) return `import * as it from '${to}';\nvoid it;`;
  const up = '../'.repeat(from.split('/').length - 1) || './';
  return `import * as it from '${up}${to.replace(/\.ts$/, '.js')}';\nvoid it;`;
}

before(() => {
  for (const file of files) {
    mkdirSync(dirname(join(root, 'src', file)), {recursive: true});
    writeFileSync(join(root, 'src', file), 'export {};\n');
  }
  writeFileSync(join(root, 'tsconfig.json'), '{"compilerOptions": {"module": "NodeNext"}}');
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(root, 'node_modules'));
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {files: ['**/*.ts'], languageOptions: {parser: tseslint.parser}},
      ...architecture(root),
    ] as ESLint.Options['overrideConfig'],
  });
});
after(() => rmSync(root, {recursive: true}));

describe('the import rules', () => {
  for (const [from, {yes = [], no}] of Object.entries(table)) {
    it(`let ${from} import ${yes.join(', ') || 'nothing'}`, async () => {
      for (const to of yes) assert.deepEqual(await problems(from, importOf(from, to)), [], to);
    });
    if (no.length > 0)
      it(`refuse in ${from}: ${no.join(', ')}`, async () => {
        for (const to of no)
          assert.match(
            (await problems(from, importOf(from, to))).join(),
            /no-restricted-(paths|imports)/,
            to,
          );
      });
  }

  it('refuse a lazy import like any other', async () => {
    const code = `export const load = () => import('../../adapters/mediawiki/index.js');`;
    assert.match((await problems('elements/impact/new.ts', code)).join(), /no-restricted-paths/);
  });

  it('refuse a cycle', async () => {
    writeFileSync(join(root, 'src/domain/back.ts'), `export {circle} from './circle.js';\n`);
    writeFileSync(join(root, 'src/domain/circle.ts'), `export {circle} from './back.js';\n`);
    assert.match(
      (await problems('domain/circle.ts', `export {circle} from './back.js';`)).join(),
      /no-cycle/,
    );
  });
});

describe('the purity rules', () => {
  for (const [code, ...paths] of snippets) {
    for (const path of paths)
      it(`refuse in ${path}: ${code}`, async () => {
        assert.match(
          (await problems(path, code)).join(),
          /no-restricted-(globals|properties|syntax)/,
        );
      });
    it(`let adapters have: ${code}`, async () => {
      assert.deepEqual(await problems('adapters/mediawiki/a.ts', code), []);
    });
  }
  it('let domain make a date of a number', async () => {
    assert.deepEqual(
      await problems('domain/a.ts', 'export const day = (now: number) => new Date(now);'),
      [],
    );
  });
  for (const code of everywhere)
    for (const path of [
      'domain/a.ts',
      'elements/impact/a.ts',
      'adapters/mediawiki/a.ts',
      'config/a.ts',
    ])
      it(`refuse in ${path}: ${code}`, async () => {
        assert.match((await problems(path, code)).join(), /no-restricted-syntax|no-default-export/);
      });
});
