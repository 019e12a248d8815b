import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** `/…/node_modules/@scope/name/…` -> its folder and name */
const packageOf = (id) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id)?.slice(1) ?? null;

function notice(folder, name) {
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

/** Rollup plugin: a file with the licences of the packages that the bundles contain. @param {string} fileName */
export function licenses(fileName) {
  return {
    name: 'licenses',
    generateBundle() {
      const found = new Map(
        [...this.getModuleIds()]
          .map(packageOf)
          .filter(Boolean)
          .map(([folder, name]) => [name, folder]),
      );
      const notices = [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, folder]) => notice(folder, name));
      this.emitFile({type: 'asset', fileName, source: notices.join(`\n${'-'.repeat(60)}\n\n`)});
    },
  };
}
