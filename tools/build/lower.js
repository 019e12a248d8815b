// The last step of every bundle: minify it and bring it, dependencies included, to the syntax that its readers accept.
import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';

const {name, version, license} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} */`;

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
        legalComments: 'eof', // once each
        banner,
        charset: wrap ? 'ascii' : 'utf8', // a classic script is read in the encoding of its page
      });
      for (const warning of result.warnings) this.warn(warning.text);
      return {code: result.code, map: null};
    },
  };
}
