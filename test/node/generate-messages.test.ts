import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {generateMessages, staleFiles} from '../../tools/generate-messages.js';

const project = join(import.meta.dirname, '../..');
const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, {recursive: true});
});

type Texts = Readonly<Record<string, string>>;

/** A project with one widget, `test`; every English key is documented unless `qqq` is given. */
function projectWith(files: Readonly<Record<string, Texts>>): string {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  made.push(root);
  const folder = join(root, 'src/elements/test/i18n');
  mkdirSync(folder, {recursive: true});
  const qqq = Object.fromEntries(
    Object.keys(files['en'] ?? {}).map((key) => [key, 'A text. $1 - something, $9 - more']),
  );
  for (const [language, texts] of Object.entries({qqq, ...files}))
    writeFileSync(
      join(folder, `${language}.json`),
      JSON.stringify({'@metadata': {authors: []}, ...texts}),
    );
  return root;
}

const problems = (files: Readonly<Record<string, Texts>>) =>
  generateMessages(projectWith(files)).problems.map((line) =>
    line.replace('src/elements/test/i18n/', ''),
  );

const generated = (root: string, file: string) =>
  generateMessages(root).files.get(join(root, 'src/elements/test/i18n', file)) ?? '';

describe('the message compiler', () => {
  it('compiles plural, gender, explicit and nested forms', () => {
    const text =
      '{{GENDER:$2|He|She}} made {{PLURAL:$1|0=nothing|one {{GENDER:$2|his|her}}|$1 edits}}.';
    const out = generated(projectWith({en: {'wiki-test-a': text}}), 'messages.generated.ts');
    assert.ok(
      out.includes(
        '"wiki-test-a": [["g",1,["He","She"]]," made ",["p",0,[["one ",["g",1,["his","her"]]],[0," edits"]],{"0":"nothing"}],"."],',
      ),
      out,
    );
  });

  it('keeps markup, backslashes and lone dollars as text', () => {
    const out = generated(
      projectWith({en: {'wiki-test-a': '<b>x</b> [[y]] \\ $ {{PLURAL:$1|[z]}}'}}),
      'messages.generated.ts',
    );
    assert.ok(out.includes('"wiki-test-a": ["<b>x</b> [[y]] \\\\ $ ",["p",0,["[z]"]]],'), out);
  });

  it('writes the keys as a type and a lazy loader for each language', () => {
    const root = projectWith({en: {'wiki-test-a': 'A'}, ru: {'wiki-test-a': 'А'}, ar: {}});
    const out = generated(root, 'messages.generated.ts');
    assert.match(out, /export type MessageKey =\n {2}\| "wiki-test-a";/);
    assert.match(
      out,
      /"ar": \(\) => import\('\.\/ar\.generated\.js'\),\n {4}"ru": \(\) => import\('\.\/ru\.generated\.js'\)/,
    );
    assert.match(generated(root, 'ru.generated.ts'), /"wiki-test-a": "А"/);
  });

  const wrong: readonly [why: string, files: Readonly<Record<string, Texts>>, problem: string][] = [
    [
      'an unknown magic word',
      {en: {'wiki-test-a': '{{PLURALS:$1|a|b}}'}},
      'en.json: wiki-test-a: unknown magic word {{PLURALS}}',
    ],
    [
      'a magic word of wikis',
      {en: {'wiki-test-a': '{{SITENAME}}'}},
      'en.json: wiki-test-a: unknown magic word {{SITENAME}}',
    ],
    [
      'unbalanced braces',
      {en: {'wiki-test-a': '{{PLURAL:$1|a|b}'}},
      'en.json: wiki-test-a: unbalanced braces',
    ],
    ['a lone brace', {en: {'wiki-test-a': 'a } b'}}, 'en.json: wiki-test-a: unbalanced braces'],
    [
      'a magic word without parameter',
      {en: {'wiki-test-a': '{{PLURAL:|a|b}}'}},
      'en.json: wiki-test-a: {{PLURAL}} needs a parameter such as $1',
    ],
    [
      'a magic word without forms',
      {en: {'wiki-test-a': '{{PLURAL:$1}}'}},
      'en.json: wiki-test-a: {{PLURAL}} has no forms',
    ],
    [
      'explicit forms alone',
      {en: {'wiki-test-a': '{{PLURAL:$1|0=a}}'}},
      'en.json: wiki-test-a: PLURAL has explicit forms only',
    ],
    [
      'too many plural forms',
      {en: {'wiki-test-a': '{{PLURAL:$1|a|b|c}}'}},
      'en.json: wiki-test-a: PLURAL with 3 forms, but en has 2',
    ],
    [
      'too many gender forms',
      {en: {'wiki-test-a': '{{GENDER:$1|a|b|c|d}}'}},
      'en.json: wiki-test-a: GENDER with 4 forms, but there are 3',
    ],
    ['an empty text', {en: {'wiki-test-a': ' '}}, 'en.json: wiki-test-a: no text'],
    [
      'white space at an end',
      {en: {'wiki-test-a': 'a '}},
      'en.json: wiki-test-a: begins or ends with white space',
    ],
    [
      'a foreign prefix',
      {en: {'wiki-other-a': 'a'}},
      'en.json: wiki-other-a: a key here begins with wiki-test- and has a-z, 0-9 and - only',
    ],
    [
      'a missing documentation',
      {en: {'wiki-test-a': 'a'}, qqq: {}},
      'qqq.json: wiki-test-a: missing, but in en.json',
    ],
    [
      'a documentation of nothing',
      {en: {}, qqq: {'wiki-test-a': 'a'}},
      'qqq.json: wiki-test-a: unknown key, not in en.json',
    ],
    [
      'an unknown key in a translation',
      {en: {}, ru: {'wiki-test-a': 'a'}},
      'ru.json: wiki-test-a: unknown key, not in en.json',
    ],
    [
      'a lost parameter',
      {en: {'wiki-test-a': '$1 x'}, ru: {'wiki-test-a': 'x'}},
      'ru.json: wiki-test-a: parameter $1 is missing',
    ],
    [
      'an invented parameter',
      {en: {'wiki-test-a': 'x'}, ru: {'wiki-test-a': 'x $2'}},
      'ru.json: wiki-test-a: parameter $2 is neither in en.json nor in qqq.json',
    ],
  ];
  for (const [why, files, problem] of wrong)
    it(`names file and key of ${why}`, () => {
      assert.deepEqual(problems(files), [problem]);
    });

  it('accepts a parameter that only chooses a form, or that qqq documents', () => {
    assert.deepEqual(
      problems({
        en: {'wiki-test-a': '$1 {{PLURAL:$1|day|days}} {{GENDER:$2|x}}'},
        ar: {'wiki-test-a': '{{PLURAL:$1|a|b|c|$1 d|$1 e|$1 f}} $9'},
      }),
      [],
    );
  });

  it('names a file that is no JSON', () => {
    const root = projectWith({en: {}});
    writeFileSync(join(root, 'src/elements/test/i18n/ru.json'), '{');
    assert.match(
      generateMessages(root).problems[0] ?? '',
      /^src\/elements\/test\/i18n\/ru\.json: no JSON/,
    );
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(project, 'tools/generate-messages.js'), ...args], {
      encoding: 'utf8',
    });

  it('checks, writes, and removes what has no source any more', () => {
    const root = projectWith({en: {'wiki-test-a': 'A'}, ru: {'wiki-test-a': 'А'}});
    const folder = join(root, 'src/elements/test/i18n');
    writeFileSync(join(folder, 'de.generated.ts'), '');
    const stale = run('--check', `--root=${root}`);
    assert.equal(stale.status, 1);
    assert.match(stale.stderr, /Out of date: .*messages\.generated\.ts.*de\.generated\.ts/);
    assert.equal(run(`--root=${root}`).status, 0);
    assert.equal(existsSync(join(folder, 'de.generated.ts')), false);
    assert.equal(run('--check', `--root=${root}`).status, 0);
    writeFileSync(join(folder, 'ru.generated.ts'), 'changed');
    assert.equal(run('--check', `--root=${root}`).status, 1);
  });

  it('writes nothing when a text is wrong', () => {
    const root = projectWith({en: {'wiki-test-a': '{{x}}'}});
    const {status, stderr} = run(`--root=${root}`);
    assert.equal(status, 1);
    assert.match(stderr, /unknown magic word/);
    assert.equal(existsSync(join(root, 'src/elements/test/i18n/messages.generated.ts')), false);
  });
});

describe('the messages of this project', () => {
  const result = generateMessages(project);

  it('have no problems and are compiled afresh', () => {
    assert.deepEqual(result.problems, []);
    assert.deepEqual(staleFiles(result), []);
  });

  it('are translated whole into Arabic and Russian', () => {
    const impact = 'src/elements/impact/i18n';
    const parts = ['failure', 'more', 'table'].map((part) => `${impact}/${part}`);
    for (const folder of ['src/i18n/common', impact, ...parts]) {
      const keys = (language: string): string[] =>
        Object.keys(JSON.parse(readFileSync(join(project, folder, `${language}.json`), 'utf8')));
      for (const language of ['ar', 'ru'])
        assert.deepEqual(keys(language), keys('en'), `${folder}/${language}.json`);
    }
  });
});
