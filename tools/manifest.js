// npm run manifest: writes custom-elements.json from the elements' doc blocks and declarations.
//   --check  writes nothing, fails when the committed file is not fresh
// Both fail when something is not described, or is described and not there.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {analyze} from './manifest/analyze.js';
import {problemsOf} from './manifest/check.js';

/** @returns {Promise<{text: string, problems: string[]}>} the manifest of the elements below `root`/src */
export async function manifestOf(root) {
  const {manifest, elements} = await analyze(root);
  const filepath = join(root, 'custom-elements.json');
  const text = await format(JSON.stringify(manifest), {
    ...(await resolveConfig(filepath)),
    filepath,
    parser: 'json',
  });
  return {text, problems: elements.flatMap((element) => problemsOf(root, element))};
}

async function main(check) {
  const root = join(import.meta.dirname, '..');
  const file = join(root, 'custom-elements.json');
  const {text, problems} = await manifestOf(root);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  if (!check) return writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === text)
    return console.log('custom-elements.json is fresh');
  console.error('custom-elements.json is not fresh: run npm run manifest');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('--check'));
