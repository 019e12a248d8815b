import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {architecture} from './tools/lint/architecture.js';

const root = import.meta.dirname;
const typescript = ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts', 'demo/.storybook/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'storybook-static/',
      '.wiki/',
      '.cache/',
      '**/*.generated.ts',
      '**/*.generated.js',
    ],
  },
  eslint.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return next();` leaves early, plainly
      '@typescript-eslint/no-misused-promises': [
        'error',
        {checksVoidReturn: {arguments: false, attributes: false}},
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off', // servers lack what types promise: `host.closest?.()`
      '@typescript-eslint/unbound-method': 'off', // Lit binds `@click=${this.method}` to the host
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      '@typescript-eslint/prefer-return-this-type': 'off', // `with()` gives itself under a wider type
      '@typescript-eslint/require-await': 'off', // a source that answers at once is still async
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'prefer-const': 'error',
    },
  },
  ...architecture(root),
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'wc/guard-super-call': 'off', // LitElement always has these methods
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 250}],
      'max-lines-per-function': ['error', {max: 60, skipComments: true, skipBlankLines: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // The borders: what other programs hand over has no type until it was looked at.
    files: ['src/adapters/**/*.ts', 'src/platform/shared.ts'],
    rules: {'@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // @open-wc/semantic-dom-diff says that every `equal` gives a promise; only that of its snapshots does.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
      // Replies and generated files are read as they are.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      '@typescript-eslint/no-non-null-assertion': 'off', // a test fails well enough on null
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // node:test collects what `describe` and `it` return.
    files: ['test/node/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test'},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.node},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'prefer-const': 'error',
      'no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/loader.js'],
    languageOptions: {ecmaVersion: 5, sourceType: 'script', globals: globals.browser},
  },
  {files: ['examples/**/*.js'], languageOptions: {globals: globals.browser}},
  // Stories draw elements whose tag they get from a list.
  {files: ['demo/**/*.ts'], rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'}},
  // What runs inside of a page is written beside what drives the page.
  {
    files: [
      'test/bench/**/*.js',
      'test/wiki/**/*.js',
      'tools/wiki/**/*.js',
      'tools/bench.js',
      'demo/**/*.js',
    ],
    languageOptions: {globals: {...globals.browser, ...globals.node}},
  },
);
