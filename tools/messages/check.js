// What can be wrong with a folder of messages. Gives problems as plain lines: file, key, what is wrong.
import {tsImport} from 'tsx/esm/api';

// The compiler of the library itself, so that a text means the same at build and on a wiki.
const {parseMessage} = await tsImport('../../src/i18n/message-parser.ts', import.meta.url);
const {bcp47} = await tsImport('../../src/i18n/languages.ts', import.meta.url);

const isText = (value) => typeof value === 'string';

/** The parts of a compiled message, those inside of forms too. */
function* walk(message) {
  if (isText(message)) return;
  for (const part of message) {
    yield part;
    if (!Array.isArray(part)) continue;
    const [, , forms, exact = {}] = part;
    for (const form of [...forms, ...Object.values(exact)]) yield* walk(form);
  }
}

/** `$` numbers that a message shows or counts, and those that only choose a gender. */
function parametersOf(message) {
  const needed = new Set();
  const gender = new Set();
  for (const part of walk(message)) {
    if (typeof part === 'number') needed.add(part + 1);
    else if (Array.isArray(part)) (part[0] === 'g' ? gender : needed).add(part[1] + 1);
  }
  return {needed, all: new Set([...needed, ...gender])};
}

const documented = (text = '') =>
  new Set([...text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1])));

/** How many plural forms a language has. */
function pluralForms(language) {
  return new Intl.PluralRules(bcp47(language)).resolvedOptions().pluralCategories.length;
}

function formProblems(message, language) {
  const most = pluralForms(language);
  const problems = [];
  for (const part of walk(message)) {
    if (!Array.isArray(part)) continue;
    const [kind, , forms] = part;
    if (forms.length === 0) problems.push('PLURAL has explicit forms only');
    if (kind === 'p' && forms.length > most)
      problems.push(`PLURAL with ${forms.length} forms, but ${language} has ${most}`);
    if (kind === 'g' && forms.length > 3)
      problems.push(`GENDER with ${forms.length} forms, but there are 3`);
  }
  return problems;
}

/** Compiles one file. @returns {{compiled: Map<string, unknown>, problems: string[]}} */
export function compileFile(file, language, texts) {
  const compiled = new Map();
  const problems = [];
  for (const [key, text] of texts) {
    const say = (what) => problems.push(`${file}: ${key}: ${what}`);
    if (!isText(text) || text.trim() === '') {
      say('no text');
      continue;
    }
    if (text.trim() !== text) say('begins or ends with white space');
    try {
      const message = parseMessage(text);
      compiled.set(key, message);
      formProblems(message, language).forEach(say);
    } catch (error) {
      say(error.message);
    }
  }
  return {compiled, problems};
}

/** Whether keys are well named, documented, and documented once. */
export function checkEnglish(folder, prefix, english, docs) {
  const problems = [];
  for (const [key] of english) {
    if (!key.startsWith(prefix) || !/^[a-z][a-z0-9-]*$/.test(key))
      problems.push(
        `${folder}/en.json: ${key}: a key here begins with ${prefix} and has a-z, 0-9 and - only`,
      );
    if (!docs.has(key)) problems.push(`${folder}/qqq.json: ${key}: missing, but in en.json`);
  }
  for (const [key] of docs)
    if (!english.has(key)) problems.push(`${folder}/qqq.json: ${key}: unknown key, not in en.json`);
  return problems;
}

/** Whether a translation has known keys and the same parameters; it may use others that qqq.json documents. */
export function checkTranslation(file, compiled, texts, english, docs) {
  const problems = [];
  for (const [key] of texts)
    if (!english.has(key)) problems.push(`${file}: ${key}: unknown key, not in en.json`);
  for (const [key, message] of compiled) {
    const original = english.get(key);
    if (original === undefined) continue;
    const there = parametersOf(original);
    const here = parametersOf(message);
    const known = new Set([...there.all, ...documented(docs.get(key))]);
    for (const number of there.needed)
      if (!here.all.has(number)) problems.push(`${file}: ${key}: parameter $${number} is missing`);
    for (const number of here.all)
      if (!known.has(number))
        problems.push(
          `${file}: ${key}: parameter $${number} is neither in en.json nor in qqq.json`,
        );
  }
  return problems;
}
