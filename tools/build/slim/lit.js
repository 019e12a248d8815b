// What the bundles leave out of Lit: old browsers, polyfills, other tools, and what none of our elements does. Texts are
// those of the published files, letter for letter; `cutLit` refuses to build with any other Lit, which is how an upgrade is
// noticed. `checkUse` refuses to build a file of ours that does need what is cut.
import {createHash} from 'node:crypto';
import {cssTag, litElement, reactiveElement} from './lit-element.js';
import {litHtml} from './lit-html.js';

/** File in node_modules -> its digest, and what is cut. */
const files = {
  '@lit/reactive-element/css-tag.js': [
    '902f8d23ab8fb24afe05596988c22941f080ab58d263e419877006e58ea6c366',
    cssTag,
  ],
  '@lit/reactive-element/reactive-element.js': [
    '76e9815ec67d16684bff1444224bf62532d6318dbd8f25e7c1e9546158b1335f',
    reactiveElement,
  ],
  'lit-element/lit-element.js': [
    'ee09e38303bb39c36959a961fb0a52663c798ee44493914472c3a61e84e55e3c',
    litElement,
  ],
  'lit-html/lit-html.js': [
    'b878e7f95dec8a9b6e9b217faca6b6a11bad82ebc44c0caa77419ed83edd81f2',
    litHtml,
  ],
};

/** @param end Default: `start` is all that goes. */
function replaceOnce(code, start, end, instead) {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from);
  if (from < 0 || to < 0 || code.includes(start, from + 1))
    throw new Error(`tools/build/slim/lit.js: there is not one "${start}" before "${end}"`);
  return code.slice(0, from) + instead + code.slice(to + end.length);
}

/** The code of a file of Lit without what is cut. @throws Error where Lit is not the one that this was written for. */
export function cutLit(code, id) {
  const file = Object.keys(files).find((path) => id.endsWith(`/node_modules/${path}`));
  if (!file) return null;
  const [digest, cuts] = files[file];
  if (createHash('sha256').update(code).digest('hex') !== digest)
    throw new Error(`tools/build/slim/lit.js: ${file} is not the one that this was written for`);
  return cuts.reduce((rest, [start, ...more]) => {
    const [end, instead] = more.length > 1 ? more : [start, ...more];
    return replaceOnce(rest, start, end, instead);
  }, code);
}

/** What a file of ours must not contain -> how to do without. */
const refused = [
  [/\buseDefault\b/, 'useDefault of a property'],
  [/\btype: (?:Array|Object)\b/, 'a property whose attribute holds JSON: give it a converter'],
  [/\b(?:hasChanged|noAccessor|shouldUpdate|scheduleUpdate|removeController)\b/, 'rare hooks'],
  [
    /\bconverter: *(?:\(|\w+ *=>|{[^}]*toAttribute)/,
    'a converter that is no object, or that writes',
  ],
  [/\b(?:html|svg) as\b/, 'templates under another name'],
  [/@[\w-]+=(["']?)\$\{ *\{/, 'a listener that is no function'],
  [/\b(?:html|svg)`[^]*<!--/, 'a comment in a template'],
  [/[^>]<\/(?:script|style|textarea)>[^]*`/, 'content of <style> or <textarea>: set a property'],
  [
    /lit\/(?:async-)?directive[^]*\b(?:startNode|endNode|parentNode|tagName)\b/,
    'the place of a directive',
  ],
];

/** @throws Error where a file of ours needs what is cut. */
export function checkUse(code, id) {
  if (!/(?:from|import) *['"]lit['"/]/.test(code)) return;
  for (const [pattern, what] of refused)
    if (pattern.test(code)) throw new Error(`${id}: the bundles have no Lit for ${what}`);
}
