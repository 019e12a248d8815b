import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createWidget} from '../../../tools/create.js';
import {generateMessages} from '../../../tools/generate-messages.js';
import {manifestOf} from '../../../tools/manifest.js';

const home = join(import.meta.dirname, '../../..');
const root = mkdtempSync(join(tmpdir(), 'wiki-homepage-create-'));
const inCopy = (path: string): string => join(root, path);
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

before(() => {
  for (const path of [
    'src',
    'test/helpers',
    'test/browser/tsconfig.json',
    'tsconfig.json',
    'package.json',
  ]) {
    mkdirSync(join(inCopy(path), '..'), {recursive: true});
    cpSync(join(home, path), inCopy(path), {recursive: true});
  }
  symlinkSync(join(home, 'node_modules'), inCopy('node_modules'));
});
after(() => rmSync(root, {recursive: true}));

describe('npm run create', () => {
  for (const name of ['', 'Edits', 'edit_count', '9lives', '../edits', 'edits-', 'wiki-edits'])
    it(`refuses the name "${name}"`, () => {
      const before = readFileSync(inCopy('src/registry.ts'), 'utf8');
      assert.throws(() => createWidget(root, name), /name|Leave out/);
      assert.equal(readFileSync(inCopy('src/registry.ts'), 'utf8'), before);
    });

  it('refuses a widget that exists', () => {
    assert.throws(() => createWidget(root, 'impact'), /registry already/);
  });

  describe('with a new name', () => {
    before(() => {
      createWidget(root, 'throw-away');
    });

    it('changes one line of what was there', () => {
      const lines = readFileSync(join(home, 'src/registry.ts'), 'utf8').split('\n');
      const added = readFileSync(inCopy('src/registry.ts'), 'utf8')
        .split('\n')
        .filter((line) => !lines.includes(line));
      assert.equal(added.length, 1);
      assert.match(added[0] ?? '', /'wiki-throw-away': .*elements\/throw-away\/define\.js/);
    });

    it('leaves no placeholder', () => {
      const files = ['define', 'throw-away-element', 'throw-away-styles'].map(
        (name) => `src/elements/throw-away/${name}.ts`,
      );
      for (const path of [
        ...files,
        'src/elements/throw-away/i18n/en.json',
        'test/browser/elements/throw-away.test.ts',
      ])
        assert.doesNotMatch(readFileSync(inCopy(path), 'utf8'), /__|undefined\.|\.tmpl/, path);
    });

    it('refuses to write it again', () => {
      assert.throws(() => createWidget(root, 'throw-away'), /registry already/);
    });

    it('has messages without a fault', () => {
      const {problems} = generateMessages(root);
      assert.deepEqual(
        problems.filter((problem: string) => problem.includes('throw-away')),
        [],
      );
    });

    it('has a complete doc block', async () => {
      const {problems} = await manifestOf(root);
      assert.deepEqual(
        problems.filter((problem) => problem.includes('throw-away')),
        [],
      );
    });

    it('has types without a fault, its test too', () => {
      assert.equal(run(join(home, 'tools/generate-messages.js'), `--root=${root}`).status, 0);
      assert.ok(existsSync(inCopy('src/elements/throw-away/i18n/messages.generated.ts')));
      const {stdout} = run(join(home, 'node_modules/typescript/bin/tsc'), '-p', 'test/browser');
      assert.deepEqual(
        stdout.split('\n').filter((line) => line.includes('throw-away')),
        [],
      );
    });
  });
});
