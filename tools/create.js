// npm run create <widget>: a new widget that passes the shared tests at once. Writes src/elements/<widget>, its test
// and the line in src/registry.ts, then runs the generators.
//   npm run create edit-count   gives <wiki-edit-count>
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const templates = join(import.meta.dirname, 'templates/widget');

/** Template -> where it goes. */
const outputs = (name) => ({
  'define.ts.tmpl': `src/elements/${name}/define.ts`,
  'element.ts.tmpl': `src/elements/${name}/${name}-element.ts`,
  'styles.ts.tmpl': `src/elements/${name}/${name}-styles.ts`,
  'i18n/en.json.tmpl': `src/elements/${name}/i18n/en.json`,
  'i18n/qqq.json.tmpl': `src/elements/${name}/i18n/qqq.json`,
  'test.ts.tmpl': `test/browser/elements/${name}.test.ts`,
});

const pascal = (name) => name.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

const fill = (text, name) => {
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const values = {
    tag: `wiki-${name}`,
    name,
    Class: `Wiki${pascal(name)}Element`,
    styles: `${camel(name)}Styles`,
    Title: title,
    up: '../../..',
  };
  return text.replace(/__(\w+?)__/g, (_, key) => values[key]);
};

/** @returns what is wrong with the name, or null */
function problemWith(root, name, registry) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    return `"${name ?? ''}" is no name for a widget: lower-case words joined by hyphens, without "wiki-", e.g. edit-count.`;
  if (name.startsWith('wiki-'))
    return `Leave out "wiki-": npm run create ${name.slice('wiki-'.length)}`;
  if (registry.includes(`'wiki-${name}'`)) return `<wiki-${name}> is in the registry already.`;
  const taken = Object.values(outputs(name)).find((path) => existsSync(join(root, path)));
  return taken ? `${taken} is there already.` : null;
}

/** The last line of the list is its closing brace: the new line goes before it. */
function withLine(registry, name) {
  const line = `  'wiki-${name}': {load: () => import('./elements/${name}/define.js'), data: ['heading-level']},\n`;
  const changed = registry.replace(/\n\};\s*$/, `\n${line}};\n`);
  if (changed === registry)
    throw new Error('src/registry.ts does not end with the list of elements.');
  return changed;
}

/**
 * Writes the widget's files below `root`.
 * @returns {string[]} their paths
 * @throws Error when the name is no name or taken; nothing was written then
 */
export function createWidget(root, name) {
  const registryPath = join(root, 'src/registry.ts');
  const registry = readFileSync(registryPath, 'utf8');
  const problem = problemWith(root, name, registry);
  if (problem) throw new Error(problem);
  const changed = withLine(registry, name);
  for (const [template, path] of Object.entries(outputs(name))) {
    const target = join(root, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, fill(readFileSync(join(templates, template), 'utf8'), name));
  }
  writeFileSync(registryPath, changed);
  return [...Object.values(outputs(name)), 'src/registry.ts'];
}

function main(name) {
  const root = join(import.meta.dirname, '..');
  try {
    console.log(`Wrote:\n  ${createWidget(root, name).join('\n  ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  for (const tool of ['generate.js', 'manifest.js'])
    if (
      spawnSync(process.execPath, [join(import.meta.dirname, tool)], {cwd: root, stdio: 'inherit'})
        .status !== 0
    )
      process.exitCode = 1;
  console.log(
    `\nNext: say what <wiki-${name}> shows in src/elements/${name}/${name}-element.ts, then npm test.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
