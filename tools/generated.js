// Shared by the generators: writes a generated file, or with --check says whether it is fresh.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * @param {string} path of the generated file, from the project's folder
 * @param {string} content what it should hold
 */
export function writeOrCheck(path, content) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === content) return;
  if (!process.argv.includes('--check')) return writeFileSync(path, content);
  console.error(
    `${path} is not fresh: run node ${process.argv[1].replace(/^.*\/(?=tools\/)/, '')}`,
  );
  process.exitCode = 1;
}
