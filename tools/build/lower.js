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

function* constants(node) {
  if (Array.isArray(node)) for (const each of node) yield* constants(each);
  else if (node && typeof node === 'object') {
    if (node.type === 'VariableDeclaration' && node.kind === 'const') yield node.start;
    for (const child of Object.values(node)) yield* constants(child);
  }
}

/** `let` for `const`, which TypeScript has checked by now: one word for all declarations packs better than two. */
const allLet = (tree, code) =>
  [...constants(tree)]
    .sort((one, other) => other - one)
    .reduce((rest, start) => `${rest.slice(0, start)}let${rest.slice(start + 5)}`, code);

/**
 * What a chunk exports for other chunks bears a short name there that Rollup chose; giving it the same name inside makes
 * `export{f as A, …}`, of which an entry has many, `export{A, …}`. Names that people import are left alone.
 */
const exportedNames = (code) => {
  const [, list = ''] = /\bexport\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  const pairs = list.split(',').map((pair) => pair.trim().split(' as '));
  const short = pairs.filter((pair) => /^[\w$]{1,2}$/.test(pair.at(-1)));
  return Object.fromEntries(short.map((pair) => [`$${pair[0]}`, pair.at(-1)]));
};

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
    nameCache: {
      vars: {props: module ? exportedNames(code) : {}},
      props: {props: Object.fromEntries([...names].map(([a, b]) => [`$${a}`, b]))},
    },
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
        minifySyntax: true,
        minifyWhitespace: true,
        minifyIdentifiers: wrap, // in modules that is left to the second one
        format: wrap ? 'iife' : 'esm',
        legalComments: 'none', // the file that the banner names holds the licences
        charset: wrap ? 'ascii' : 'utf8', // a classic script is read in the encoding of its page
      });
      for (const warning of result.warnings) this.warn(warning.text);
      const ecma = target === 'es5' ? 5 : wrap ? 2015 : 2022;
      const readable = wrap ? result.code : allLet(this.parse(result.code), result.code);
      return {code: `${banner}\n${await squeeze(readable, !wrap, ecma)}`, map: null};
    },
  };
}
