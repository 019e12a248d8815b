// Writes the files of the form of wiki-homepage-settings: an outline that comes with it, and the fields and texts of each
// section, which are loaded when somebody looks at them.
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {form} from './form.js';

const formFolder = 'src/elements/homepage-settings/form';
const formTexts = 'src/elements/homepage-settings/i18n/schema';

/** Translations of the schema's texts by language, wherever they stand now: a text may come into another part of the form. */
function formTranslations(home) {
  const found = {};
  for (const path of readdirSync(join(home, formTexts), {recursive: true})) {
    const language = basename(path, '.json');
    if (!path.endsWith('.json') || language === 'en' || language === 'qqq') continue;
    const {'@metadata': metadata, ...texts} = JSON.parse(
      readFileSync(join(home, formTexts, path), 'utf8'),
    );
    found[language] ??= {authors: [], texts: {}};
    found[language].authors.push(...metadata.authors);
    Object.assign(found[language].texts, texts);
  }
  return found;
}

/** The texts of one part of the form. */
function textFiles(folder, {messages, docs}, translations) {
  const place = join(formTexts, folder);
  const files = {
    [join(place, 'en.json')]: {'@metadata': {authors: []}, ...messages},
    [join(place, 'qqq.json')]: {'@metadata': {authors: []}, ...docs},
  };
  for (const [language, {authors, texts}] of Object.entries(translations)) {
    const known = Object.keys(messages).filter((key) => Object.hasOwn(texts, key));
    files[join(place, `${language}.json`)] = {
      '@metadata': {authors: [...new Set(authors)]},
      ...Object.fromEntries(known.map((key) => [key, texts[key]])),
    };
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path, JSON.stringify(texts)]),
  );
}

/** The fields of one part, with their texts. */
function partFile(header, name, field, folders) {
  const own = Object.hasOwn(folders, name);
  return (
    `${header}import type {Field} from '../fields.js';\n` +
    (own ? `import {messages} from '../../i18n/schema/${name}/messages.generated.js';\n` : '') +
    `\nexport const catalogs = [${own ? 'messages' : ''}];\nexport const styles = [];\n` +
    `export const field: Field = ${JSON.stringify(field)};\n`
  );
}

/** Every part by its name; that of conditions comes with the fields. */
function partsFile(header, parts) {
  const lazy = Object.keys(parts).filter((name) => name !== 'condition');
  const lines = lazy.map(
    (name) => `${JSON.stringify(name)}: shared(() => import('./sections/${name}.generated.js')),`,
  );
  return (
    `${header}import {shared, type SharedModule} from '../../../controllers/lazy-part.js';\n` +
    `import type {FieldsPart} from './fields.js';\n\n` +
    `/** Fields that are loaded when they are looked at. */\n` +
    `export const sectionParts: Readonly<Record<string, SharedModule<FieldsPart>>> = {${lines.join('\n')}};\n`
  );
}

/** Keys of all texts, wherever they are loaded. */
function keysFile(header, folders) {
  const names = Object.keys(folders);
  const imports = names.map(
    (name, index) =>
      `import type {MessageKey as Key${index}} from '${join('../i18n/schema', name, 'messages.generated.js')}';`,
  );
  return `${header}${imports.join('\n')}\n\nexport type SchemaKey = ${names.map((_, index) => `Key${index}`).join('|')};\n`;
}

/**
 * The form of the settings: what it is made of, and the schema's texts as messages that can be translated.
 *
 * @param header first line of generated files.
 * @returns path and content of every file.
 */
export function formFiles(schema, home, header) {
  const others = schema.root.properties.modules.additionalProperties;
  const {sections, modules, parts, folders} = form(schema, others);
  const translations = formTranslations(home);
  const files = {
    [`${formFolder}/outline.generated.ts`]:
      `${header}import type {Fields} from './fields.js';\n\n` +
      `/** Sections of the form. What has fields has them in a part of its own. */\nexport const sections: Fields = ${JSON.stringify(sections)};\n\n` +
      `/** Modules that the schema knows. */\nexport const described: Fields = ${JSON.stringify(modules)};\n`,
    [`${formFolder}/section-parts.generated.ts`]: partsFile(header, parts),
    [`${formFolder}/schema-keys.generated.ts`]: keysFile(header, folders),
  };
  for (const [name, field] of Object.entries(parts))
    files[`${formFolder}/sections/${name}.generated.ts`] = partFile(header, name, field, folders);
  for (const [folder, texts] of Object.entries(folders))
    Object.assign(files, textFiles(folder, texts, translations));
  return files;
}
