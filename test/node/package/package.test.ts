import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {parse} from 'acorn';
import {publint} from 'publint';
import {buildPackage, home, packageJson} from './built-package.js';

let folder = '';
before(() => {
  folder = buildPackage('package');
});

const elements = readdirSync(join(home, 'src/elements'));

/** Every entry by name, patterns filled in. */
const entries = Object.keys(packageJson.exports).flatMap((entry) =>
  entry.includes('*') ? elements.map((name) => entry.replace('*', name)) : [entry],
);
const modules = entries
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => entry.replace(/^\./, packageJson.name));

function node(code: string) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const builtModules = () =>
  readdirSync(join(folder, 'dist/esm'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.js'))
    .map((path) => `./dist/esm/${path}`)
    .sort();
const entryScripts = ['homepage', 'define-all', 'bundle', 'gadget'].map(
  (name) => `./dist/esm/${name}.js`,
);
const isDefine = (path: string) => /^define\('/m.test(readFileSync(join(folder, path), 'utf8'));

describe('the package', () => {
  it('resolves every export', () => {
    const {stdout, stderr} = node(`for (const entry of ${JSON.stringify(entries)}) {
      const url = import.meta.resolve('${packageJson.name}' + entry.slice(1));
      const {existsSync} = await import('node:fs');
      if (!existsSync(new URL(url))) console.log(entry);
    }`);
    assert.equal(stdout + stderr, '');
  });

  it('has types for every export', () => {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({compilerOptions, files: ['consumer.mts']}),
    );
    writeFileSync(
      join(folder, 'consumer.mts'),
      modules
        .map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};\n`)
        .join(''),
    );
    const {stdout} = spawnSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc')], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });

  it('registers nothing and says nothing when its other modules are imported in Node', () => {
    const quiet = builtModules().filter((path) => !isDefine(path) && !entryScripts.includes(path));
    const {stdout, stderr} = node(`
      const names = [];
      globalThis.customElements = {define: (name) => names.push(name), get: () => undefined};
      for (const path of ${JSON.stringify(quiet)}) {
        try { await import(path); } catch (error) { console.log(path, error.message); }
        if (names.length) console.log(path, 'registered', names.splice(0).join());
        const marks = Object.getOwnPropertySymbols(globalThis).filter((key) => key.description?.startsWith('wiki-homepage'));
        for (const mark of marks) { console.log(path, 'left', mark.toString()); delete globalThis[mark]; }
      }`);
    assert.equal(stdout + stderr, '');
  });

  it('imports in Node without a registry of elements, too', () => {
    const {stdout, stderr} = node(
      `const api = await import('${packageJson.name}'); if (!api.version) console.log('no version');`,
    );
    assert.equal(stdout + stderr, '');
  });

  it('names exactly the modules with side effects', () => {
    const patterns = packageJson.sideEffects.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const matches = (path: string) => patterns.some((pattern) => pattern.test(path));
    const wrong = builtModules().filter(
      (path) => matches(path) !== (isDefine(path) || entryScripts.includes(path)),
    );
    assert.deepEqual(wrong, []);
  });

  it('is packed without a fault', async () => {
    const {messages} = await publint({pkgDir: folder, strict: true, pack: false});
    assert.deepEqual(messages, []);
  });

  it('has one version', () => {
    assert.match(
      readFileSync(join(home, 'src/platform/version.ts'), 'utf8'),
      new RegExp(`'${packageJson.version.replaceAll('.', '\\.')}'`),
    );
  });

  it('has a lock file without the address of a registry', () => {
    const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved"/);
  });
});

describe('the files for wikis', () => {
  const read = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');

  it('hold a gadget in ES2016 that is one statement and leaves no global name of its own', () => {
    const program = parse(read('wiki-homepage.gadget.js'), {
      ecmaVersion: 2016,
      sourceType: 'script',
    });
    assert.deepEqual(
      program.body.map(({type}) => type),
      ['ExpressionStatement'],
    );
  });

  it('hold a loader in ES5', () => {
    const program = parse(read('wiki-homepage.loader.js'), {ecmaVersion: 5, sourceType: 'script'});
    assert.deepEqual(
      program.body.map(({type}) => type),
      ['ExpressionStatement'],
    );
  });

  it('hold a module that needs nothing but the chunks beside it', () => {
    const chunks = existsSync(join(folder, 'dist/chunks'))
      ? readdirSync(join(folder, 'dist/chunks')).map((name) => `chunks/${name}`)
      : [];
    for (const path of ['wiki-homepage.js', ...chunks]) {
      const code = read(path);
      const {body} = parse(code, {ecmaVersion: 2022, sourceType: 'module'});
      const fixed = body.flatMap((node) =>
        'source' in node && node.source ? [String(node.source.value)] : [],
      );
      const lazy = [...code.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, target]) => target ?? '');
      for (const target of [...fixed, ...lazy]) assert.match(target, /^\.\.?\//, path);
    }
  });

  it('name their licence and those of what they contain', () => {
    assert.match(read('wiki-homepage.js'), /GPL-2\.0-or-later/);
    assert.match(read('wiki-homepage.gadget.js'), /GPL-2\.0-or-later/);
    const notices = read('wiki-homepage.licenses.txt');
    for (const name of ['lit-html', 'd3-shape', '@lit/context', 'banana-i18n'])
      assert.match(notices, new RegExp(`^${name} \\d.*\\n\\n\\S`, 'm'));
  });
});
