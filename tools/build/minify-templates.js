// Removes comments, indentation and line breaks from html, svg and css template literals of our own source.
// minify-literals finds and replaces them; css goes through esbuild, because clean-css (its default) gives up on nested rules.
import {transformSync} from 'esbuild';
import {defaultShouldMinify, defaultShouldMinifyCSS, minifyHTMLLiterals} from 'minify-literals';

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
  const {code, warnings} = transformSync(readable, {loader: 'css', minify: true, logLevel: 'silent'});
  const order = [...code.matchAll(/stand-in-(\d+)/g)].map((match) => Number(match[1]));
  const whole = order.length === originals.length && order.every((index, place) => index === place);
  if (warnings.length > 0 || !whole) return css;
  return code.trim().replace(/@stand-in-(\d+);?|stand-in-(\d+)/g, (_, statement, value) => originals[Number(statement ?? value)]);
}

/** White space is collapsed to one space, never removed: words and links must not grow together. */
const minifyOptions = {
  conservativeCollapse: true,
  keepClosingSlash: true, // `<path/>` outside `<svg>` would otherwise swallow what follows
  removeEmptyAttributes: false,
  minifyJS: false,
  minifyCSS: minifyCss,
};

/** The minifier reads a style attribute as CSS and loses expressions inside it: such templates stay as they are. */
const shouldMinify = (template) =>
  defaultShouldMinify(template) && !template.parts.some(({text}) => /style="[^"]*$/.test(text));

/** Rollup plugin. @param {string} folder only files below it are touched */
export function minifyTemplates(folder) {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(folder) || !/\b(?:html|svg|css)`/.test(code)) return null;
      return minifyHTMLLiterals(code, {fileName: id, minifyOptions, shouldMinify, shouldMinifyCSS: defaultShouldMinifyCSS});
    },
  };
}
