// Makes from src/config/config.schema.json, the source: the types, the checker's table, the tables of
// docs/configuration.md. Widgets bring their own settings in src/elements/<name>/settings.schema.json.
//   node tools/generate-config.js          writes
//   node tools/generate-config.js --check  writes nothing, fails when something is not fresh
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {conditionKeys, defaults, readSchema, table, withModules} from './config/schema.js';
import {TypeWriter} from './config/types.js';
import {conditionsTable, settingsTable} from './config/docs.js';
import {formFiles} from './config/form-files.js';

const home = resolve(import.meta.dirname, '..');
const read = (path) => readFileSync(join(home, path), 'utf8');
const header = '// Generated from config.schema.json by tools/generate-config.js. Do not edit.\n';

function moduleSchemas() {
  const folder = join(home, 'src/elements');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const path = (name) => `src/elements/${name}/settings.schema.json`;
  const having = names.filter((name) => existsSync(join(home, path(name))));
  return Object.fromEntries(having.map((name) => [name, JSON.parse(read(path(name)))]));
}

function types({root, condition, jsonModule}) {
  const conditions = new TypeWriter();
  conditions.type(condition, false);
  const config = new TypeWriter();
  config.type(root, true);
  config.type(jsonModule, false);
  return {
    'src/domain/condition.generated.ts': header + conditions.source,
    'src/config/config-types.generated.ts':
      `${header}import type {Condition} from '../domain/condition.generated.js';\n` +
      `export type * from '../domain/condition.generated.js';\n\n${config.source}`,
  };
}

function checkTable({root, condition}) {
  return (
    `${header}import type {SettingsSchema} from './settings-schema.js';\n\n` +
    `/** Table of the whole configuration, without its texts. */\n` +
    `export const homepageSchema: SettingsSchema = ${JSON.stringify(table(root))};\n\n` +
    `/** Table of one condition. */\n` +
    `export const conditionSchema: SettingsSchema = ${JSON.stringify(table(condition, 'loose'))};\n`
  );
}

function jsonModuleTable({jsonModule}) {
  return (
    `${header}import type {SettingsSchema} from '../settings-schema.js';\n\n` +
    `/** Table of one module without code. */\n` +
    `export const jsonModuleSchema: SettingsSchema = ${JSON.stringify(table(jsonModule, 'loose'))};\n`
  );
}

function defaultValues({root}) {
  return (
    `${header}import type {HomepageConfig} from './config-types.generated.js';\n\n` +
    `/** The configuration of a wiki that set nothing. */\n` +
    `export const defaults: HomepageConfig = ${JSON.stringify(defaults(root))};\n\n` +
    `/** Names of settings that hold a condition: replaced whole. */\n` +
    `export const conditionKeys: readonly string[] = ${JSON.stringify(conditionKeys(root))};\n`
  );
}

function replaceBetween(text, name, content) {
  const mark = new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- /${name} -->)`);
  if (!mark.test(text)) throw new Error(`docs/configuration.md has no place for ${name}`);
  return text.replace(mark, (_all, start, end) => `${start}\n${content}\n${end}`);
}

function guide({root, condition}) {
  const text = replaceBetween(read('docs/configuration.md'), 'settings', settingsTable(root));
  return replaceBetween(text, 'conditions', conditionsTable(condition));
}

/** @returns path and content of every generated file. */
export async function generate() {
  const file = withModules(JSON.parse(read('src/config/config.schema.json')), moduleSchemas());
  const schema = readSchema(file);
  const sources = {
    'src/config/config.schema.json': JSON.stringify(file),
    ...types(schema),
    'src/config/config-check.generated.ts': checkTable(schema),
    'src/config/config-defaults.generated.ts': defaultValues(schema),
    'src/config/json-module/json-module-check.generated.ts': jsonModuleTable(schema),
    ...formFiles(schema, home, header),
  };
  const options = await resolveConfig(join(home, 'package.json'));
  const results = {'docs/configuration.md': guide(schema)};
  for (const [path, source] of Object.entries(sources))
    results[path] = await format(source, {...options, filepath: join(home, path)});
  return results;
}

async function main(check) {
  const stale = [];
  for (const [path, content] of Object.entries(await generate())) {
    if (existsSync(join(home, path)) && read(path) === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(join(home, path)), {recursive: true});
    writeFileSync(join(home, path), content);
  }
  if (!check) console.log(stale.length ? `Wrote ${stale.join(', ')}` : 'All fresh');
  else if (stale.length) {
    console.error(`Not fresh, run node tools/generate-config.js: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('--check'));
