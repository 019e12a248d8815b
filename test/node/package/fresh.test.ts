import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {home} from './built-package.js';

const sources = readdirSync(join(home, 'src'), {recursive: true, encoding: 'utf8'});
const read = (path: string): string => readFileSync(join(home, 'src', path), 'utf8');
const typescript = sources.filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'),
);

describe('what is generated', () => {
  for (const tool of ['generate.js', 'manifest.js'])
    it(`is fresh (tools/${tool})`, () => {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [join(home, 'tools', tool), '--check'],
        {cwd: home, encoding: 'utf8'},
      );
      assert.equal(status, 0, stdout + stderr);
    });
});

describe('the sources', () => {
  it('have no file that is too long to read at once', () => {
    assert.deepEqual(
      typescript.filter((path) => read(path).split('\n').length > 260),
      [],
    );
  });

  it('list every define file in the registry', () => {
    const registry = read('registry.ts');
    const defines = typescript
      .filter((path) => /^define\('/m.test(read(path)))
      .map((path) => `./${path.replace(/\.ts$/, '.js')}`);
    assert.deepEqual(
      defines.filter((path) => !registry.includes(`import('${path}')`)),
      [],
    );
  });

  it('use every message', () => {
    const code = typescript.map(read).join('\n');
    // A key may be put together: `wiki-common-failed-${kind}` uses every key of that form.
    const written = [...code.matchAll(/(['"`])(wiki-(?:(?!\1)[^\n])*)\1/g)].map(
      ([, , text]) => text ?? '',
    );
    const patterns = [...new Set(written)].map(
      (text) =>
        new RegExp(
          `^${text.replace(/\$\{[^}]*\}/g, '[\\w-]*').replace(/[.*+?(){}|]/g, (found) => (found === '*' ? '*' : `\\${found}`))}$`,
        ),
    );
    const keys = sources
      .filter((path) => path.endsWith('i18n/en.json') || path.endsWith('common/en.json'))
      .flatMap((path) => Object.keys(JSON.parse(read(path)) as object))
      .filter((key) => !key.startsWith('@'));
    assert.ok(keys.length > 0);
    assert.deepEqual(
      keys.filter((key) => !patterns.some((pattern) => pattern.test(key))),
      [],
    );
  });
});
