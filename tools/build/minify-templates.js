// Removes comments, indentation and line breaks from html, svg and css template literals of our own source.
// minify-literals finds and replaces them; css goes through esbuild, because clean-css (its default) gives up on nested rules.
import {transformSync} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';

const expression = /@TEMPLATE_EXPRESSION_*\(\);/g;

/** An expression stands for a whole statement after `{`, `}`, `;` or nothing, else for (part of) a value or selector. */
function isStatement(before) {
  const text = before.replace(/\/\*[\s\S]*?\*\//g, '').trimEnd();
  return text === '' || /[{};]$/.test(text);
}

/** Falls back to the text as it was where esbuild cannot read it: a build must never lose a rule. */
export function minifyCss(css) {
  const originals = [];
  const readable = css.replace(expression, (found, offset) => {
    const statement = isStatement(css.slice(0, offset));
    const closed = /^\s*;/.test(css.slice(offset + found.length)); // `${declaration};`
    originals.push(statement && closed ? `${found};` : found);
    const name = `stand-in-${originals.length - 1}`;
    return statement ? `@${name};` : name;
  });
  const {code, warnings} = transformSync(readable, {
    loader: 'css',
    minify: true,
    charset: 'utf8', // an escape of CSS would be one of the template around it
    logLevel: 'silent',
  });
  const order = [...code.matchAll(/stand-in-(\d+)/g)].map((match) => Number(match[1]));
  const whole = order.length === originals.length && order.every((index, place) => index === place);
  if (warnings.length > 0 || !whole) return css;
  return code
    .trim()
    .replace(/(\((?:min|max)-[a-z-]+:|[{;]--[\w-]+:) /g, '$1') // what esbuild leaves of container queries and properties
    .replace(
      /@stand-in-(\d+);?|stand-in-(\d+)/g,
      (_, statement, value) => originals[Number(statement ?? value)],
    );
}

const forCss = {shouldMinify: () => false, minifyOptions: {minifyCSS: minifyCss}};
const forHtml = {
  shouldMinifyCSS: () => false,
  minifyOptions: {
    conservativeCollapse: true, // to one space, never to none: words and links must not grow together
    keepClosingSlash: true, // `<path/>` outside `<svg>` would otherwise swallow what follows
    removeEmptyAttributes: false,
    minifyJS: false,
    minifyCSS: false, // styles in attributes are half expressions
  },
};

/** Rollup plugin. @param {string} folder only files below it are touched */
export function minifyTemplates(folder) {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(folder)) return null;
      let minified = code;
      if (/\bcss`/.test(code))
        minified =
          (await minifyHTMLLiterals(minified, {fileName: id, ...forCss}))?.code ?? minified;
      if (/\b(?:html|svg)`/.test(code))
        minified =
          (await minifyHTMLLiterals(minified, {fileName: id, ...forHtml}))?.code ?? minified;
      return minified === code ? null : {code: minified, map: null};
    },
  };
}
