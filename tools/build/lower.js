// The last step of every bundle: minify it and bring it, dependencies included, to the syntax that its readers accept.
import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'terser';
import {privateNames} from './private-names.js';

const {name, version, license} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const banner = `/*! ${name} ${version} | ${license} | ${name}.licenses.txt */`;

/**
 * A second minifier finds about 3 % that esbuild leaves (inlining across functions, several passes). It works on syntax
 * that is lowered already and keeps to it.
 */
async function squeeze(code, module, ecma) {
  const names = privateNames(join(import.meta.dirname, '../..'));
  const {code: squeezed = code} = await minify(code, {
    module,
    compress: {passes: 3, inline: 1, unsafe_arrows: module, ecma},
    mangle: {
      properties: {
        regex: new RegExp(`^(?:${[...names.keys()].join('|').replaceAll('$', '\\$')})$`),
      },
    },
    nameCache: {props: {props: Object.fromEntries([...names].map(([a, b]) => [`$${a}`, b]))}},
    format: {comments: false, ascii_only: !module, ecma},
  });
  return squeezed;
}

/**
 * Rollup plugin.
 * `iife` wraps what esbuild adds (its helpers for async functions and the like), which would else become global names.
 * @param {{target: string, wrap?: boolean}} options
 */
export function lower({target, wrap = false}) {
  return {
    name: 'lower',
    async renderChunk(code) {
      const result = await transform(code, {
        target,
        minify: true,
        format: wrap ? 'iife' : 'esm',
        legalComments: 'none', // the file that the banner names holds the licences
        charset: wrap ? 'ascii' : 'utf8', // a classic script is read in the encoding of its page
      });
      for (const warning of result.warnings) this.warn(warning.text);
      const ecma = target === 'es5' ? 5 : wrap ? 2015 : 2022;
      return {code: `${banner}\n${await squeeze(result.code, !wrap, ecma)}`, map: null};
    },
  };
}
