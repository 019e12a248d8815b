// Who may import whom: the layout of src, as lint rules. docs/architecture explains it; test/node/architecture.test.ts proves that it bites.
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const PORT = [
  'adapter',
  'adapter-configuration',
  'adapter-error',
  'adapter-options',
  'adapter-programs',
  'page-ports',
].map((name) => `adapters/${name}.ts`);
/** The files beside the folders: they alone see both adapters and elements. */
const ENTRIES = ['registry', 'index', 'homepage', 'define-all', 'start', 'bundle', 'gadget'].map(
  (name) => `${name}.ts`,
);

/** Folder or file (below src) -> what of src it may import. Everything else of src is refused. */
const allowed = {
  domain: ['domain'],
  platform: ['platform', 'styles'],
  i18n: ['i18n'],
  styles: ['styles', 'platform/sheet-address.ts'],
  charts: ['charts', 'styles', 'platform/define-element.ts'],
  'adapters/adapter.ts': [...PORT, 'domain'],
  'adapters/adapter-configuration.ts': [...PORT, 'domain'],
  'adapters/adapter-error.ts': [],
  'adapters/page-ports.ts': [...PORT, 'domain'],
  'adapters/adapter-options.ts': [],
  'adapters/adapter-programs.ts': [...PORT, 'domain'],
  'adapters/http': [...PORT, 'adapters/http', 'domain'],
  'adapters/decorators': [...PORT, 'adapters/http', 'adapters/decorators', 'domain'],
  'adapters/memory': [...PORT, 'adapters/decorators', 'adapters/memory', 'domain'],
  'adapters/mediawiki': [
    ...PORT,
    'adapters/http',
    'adapters/decorators',
    'adapters/mediawiki',
    'domain',
  ],
  'adapters/growthexperiments': [
    ...PORT,
    'adapters/http',
    'adapters/decorators',
    'adapters/growthexperiments',
    'domain',
  ],
  config: [...PORT, 'config', 'i18n', 'domain', 'platform'],
  controllers: [
    ...PORT,
    'controllers',
    'config',
    'i18n',
    'domain',
    'platform',
    'styles/add-styles.ts',
  ],
  dialogs: [...PORT, 'dialogs', 'controllers', 'config', 'domain', 'styles', 'i18n'],
  mediawiki: ['adapters', 'mediawiki', 'config', 'i18n', 'domain', 'platform'],
  testing: ['adapters', 'testing', 'config', 'domain'],
};

/** What every widget may import, besides its own folder. */
const forElements = [
  ...PORT,
  'platform/known-elements.ts',
  'platform/registry-entry.ts',
  'platform/shared.ts',
  'platform/warn-once.ts',
  'dialogs',
  'controllers',
  'config',
  'domain',
  'charts',
  'styles',
  'i18n',
  'platform/sheet-name.ts',
];

/** What every define file may import, besides its own folder and its siblings. */
const forDefines = ['platform/define-element.ts', 'config/provider/define.ts', 'charts', 'styles'];

/** Folder -> the only packages it may import; `lit` stands for its sub-paths, too. */
const packages = {
  domain: [],
  platform: [],
  i18n: ['banana-i18n'],
  styles: ['lit'],
  charts: ['lit', 'd3-scale', 'd3-shape'],
  adapters: [],
  config: ['lit', '@lit/context'],
  controllers: ['lit', '@lit/context', '@lit/task'],
  dialogs: ['lit'],
  elements: ['lit'],
  mediawiki: [],
  testing: [],
};

const zone = (target, except, because) => ({
  target: `./src/${target}`,
  from: './src',
  except: except.map((path) => `./${path}`),
  message: because ?? `src/${target} may import: ${except.join(', ') || 'nothing of ours'}.`,
});

const folders = (path) =>
  existsSync(path)
    ? readdirSync(path, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

/** A widget sees itself and the layers below. Only its define.ts sees siblings, and of them only their define.ts. */
function elementZones(root) {
  const names = folders(join(root, 'src/elements'));
  const defines = names.map((name) => `elements/${name}/define.ts`);
  return names.flatMap((name) => [
    zone(
      `elements/${name}/!(define).ts`,
      [...forElements, `elements/${name}`],
      'An element sees its own folder, dialogs, controllers, config, domain, charts, styles, i18n and the port.',
    ),
    zone(
      `elements/${name}/define.ts`,
      [...forDefines, `elements/${name}`, ...defines],
      'A define file sees its own folder and the define files of the tags that its element renders.',
    ),
  ]);
}

function zones(root) {
  return [
    ...Object.entries(allowed).map(([target, except]) => zone(target, except)),
    {
      target: './src/charts/**/*-geometry.ts',
      from: './src',
      except: ['./charts'],
      message: 'Geometry is pure.',
    },
    {
      target: './src/charts/**/*-geometry.ts',
      from: join(root, 'src/charts/**/*-element.ts'),
      message: 'Geometry is pure.',
    },
    ...elementZones(root),
    {
      target: './src/*/**',
      from: ENTRIES.map((path) => `./src/${path}`),
      message: 'The entry points are not imported from inside src.',
    },
    {
      target: './src',
      from: ['./test', './demo', './tools', './examples'],
      message: 'src imports nothing from outside src.',
    },
  ];
}

const clocks = [
  {object: 'Date', property: 'now', message: 'The clock is a parameter.'},
  {object: 'Math', property: 'random', message: 'Randomness is a parameter.'},
  {object: 'performance', property: 'now', message: 'The clock is a parameter.'},
];
const newDates = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock is a parameter.',
  },
  {selector: 'CallExpression[callee.name="Date"]', message: 'The clock is a parameter.'},
];
const wikiGlobals = ['fetch', 'XMLHttpRequest', 'mw', 'location'];
const asProperties = (names) =>
  names.flatMap((property) =>
    ['window', 'globalThis', 'self', 'document'].map((object) => ({object, property})),
  );
const purity = [
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'crypto',
  'customElements',
  ...wikiGlobals,
];

/** What no file of src may contain; eslint does not merge options of one rule, hence the parameter. */
const syntax = (...more) => [
  'error',
  {selector: 'TSEnumDeclaration', message: 'Use a union of string literals.'},
  {selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module.'},
  {selector: 'TSParameterProperty', message: 'Declare the field.'},
  ...more,
];

const onlyPackages = (files, names) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.)(?!(?:${names.join('|') || '-'})(?:/|$))`,
            message: `Packages that may be imported here: ${names.join(', ') || 'none'}.`,
          },
        ],
      },
    ],
  },
});

/** @param {string} root folder that holds src @returns flat config objects */
export function architecture(root) {
  return [
    {
      files: ['src/**/*.ts'],
      plugins: {'import-x': importX},
      settings: {
        'import-x/extensions': ['.ts'],
        'import-x/parsers': {'@typescript-eslint/parser': ['.ts']}, // no-cycle reads the imported files, too
        'import-x/resolver-next': [
          createTypeScriptImportResolver({project: join(root, 'tsconfig.json')}),
        ],
      },
      rules: {
        'import-x/no-cycle': 'error',
        'import-x/no-unresolved': 'error',
        'import-x/no-default-export': 'error',
        'import-x/no-restricted-paths': ['error', {basePath: root, zones: zones(root)}],
        'no-restricted-syntax': syntax(),
      },
    },
    ...Object.entries(packages).map(([folder, names]) =>
      onlyPackages([`src/${folder}/**/*.ts`], names),
    ),
    onlyPackages(['src/charts/**/*-geometry.ts'], ['d3-scale', 'd3-shape']),
    onlyPackages(['src/controllers/wiki-html.ts'], ['lit', 'dompurify']),
    {
      files: ['src/{domain,i18n}/**/*.ts', 'src/charts/**/*-geometry.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...purity.map((name) => ({name, message: 'This folder is pure: pass it in.'})),
        ],
        'no-restricted-properties': ['error', ...clocks],
        'no-restricted-syntax': syntax(...newDates),
      },
    },
    {
      files: ['src/{elements,dialogs,charts,controllers,config,styles}/**/*.ts'],
      ignores: ['src/charts/**/*-geometry.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...wikiGlobals.map((name) => ({
            name,
            message: 'Only adapters and src/mediawiki talk to a wiki or read its page.',
          })),
        ],
        'no-restricted-properties': ['error', ...asProperties(wikiGlobals)],
      },
    },
    {
      files: ['src/{elements,dialogs,charts}/**/*.ts'],
      ignores: ['src/charts/**/*-geometry.ts'],
      rules: {
        'no-restricted-properties': ['error', ...asProperties(wikiGlobals), ...clocks],
        'no-restricted-syntax': syntax(...newDates),
      },
    },
    {files: ['src/**/*.generated.ts'], rules: {'import-x/no-default-export': 'off'}},
  ];
}
