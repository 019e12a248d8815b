// What the bundles leave out of DOMPurify: its lists of everything that it could let through (HTML, SVG, MathML), a
// quarter of it. Ours are given at each call (src/controllers/wiki-html.ts). Without its lists it takes no drawing and no
// formula for one and throws them away, which is what we want of it anyhow.

const isDomPurify = (id) => id.endsWith('/dompurify/dist/purify.es.mjs');

/** Tags and attributes by name, one list per language. */
const lists = /^(const [\w$]+ = freeze\()\[(?:\s*"[\w:-]+",?){5,}\s*\]/gm;
const known = 10;

/** @returns {string | null} null for every other file. An upgrade that has other lists is refused. */
export function cutDomPurify(code, id) {
  if (!isDomPurify(id)) return null;
  let found = 0;
  const rest = code.replace(lists, (_, before) => {
    found++;
    return `${before}[]`;
  });
  if (found !== known) throw new Error(`${id}: ${found} lists instead of ${known}`);
  return rest;
}
