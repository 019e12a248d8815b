/** The package as users get it: built once into .cache/package, which holds what `files` of package.json names. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

export const home = join(import.meta.dirname, '../../..');

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<
    Record<string, string | {readonly types: string; readonly default: string}>
  >;
  readonly sideEffects: readonly string[];
}
export const packageJson = JSON.parse(
  readFileSync(join(home, 'package.json'), 'utf8'),
) as PackageJson;

/** @returns the folder; each test file that needs one names its own, since files run at the same time */
export function buildPackage(name: string): string {
  const folder = join(home, '.cache', name);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['tools/build.js', '--out', join(folder, 'dist')],
    {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  for (const path of [
    'package.json',
    'custom-elements.json',
    'src/config/config.schema.json',
    'README.md',
    'LICENSE',
  ]) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    cpSync(join(home, path), join(folder, path));
  }
  return folder;
}
