// Remembers what was done already, so that every step can be asked for again at no cost.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {paths} from './paths.js';

/**
 * @typedef {object} State
 * @property {string} [installed] hash of what the installation was made from
 * @property {string} [seeded] hash of the seed's sources
 * @property {string} [seedDay] the UTC day that the seed took for today, `YYYY-MM-DD`
 */

/** @returns {State} */
export function readState() {
  try {
    return JSON.parse(readFileSync(paths.state, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {State} state */
export function writeState(state) {
  mkdirSync(dirname(paths.state), {recursive: true});
  writeFileSync(paths.state, `${JSON.stringify(state, null, 2)}\n`);
}

/**
 * @param {readonly string[]} files
 * @returns {string} a short hash of their contents
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(file)) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
