// Templates as the bundles' lit-html reads them (`lit-html.js`): a binding in an attribute stands in double quotes, one on an
// element is the attribute `*`. Says where a template has what cannot be read so.

const marker = '\0';
/** The same as in `lit-html.js`. */
const attribute = new RegExp(`\\s([^\\s"=<>]+)="([^"]*${marker}[^"]*)"`, 'g');

/** Where a text of HTML ends that begins in `state`: between elements, in a tag, in a value in quotes. */
function stateAfter(text, state) {
  for (const sign of text)
    if (state === 'text') state = sign === '<' ? 'tag' : 'text';
    else if (state !== 'tag') state = sign === state ? 'tag' : state;
    else if (sign === '>') state = 'text';
    else if (/["']/.test(sign)) state = sign;
  return state;
}

/** @returns what is put before and after the binding. */
function around(before, after, state) {
  if (state === 'text' || state === '"') return ['', ''];
  if (state === 'tag' && before.endsWith('=') && /^[\s>/]/.test(after)) return ['"', '"'];
  if (state === 'tag' && /\s$/.test(before) && /^[\s>/]/.test(after)) return ['*="', '"'];
  throw new Error(`The bundles have no Lit for this binding: ${before}$\{…}${after}`);
}

/** @param {readonly string[]} strings of one template @returns {string[]} the same strings, prepared. */
export function prepare(strings) {
  const prepared = [...strings];
  let state = 'text';
  let inside = 0;
  for (let index = 0; index < strings.length - 1; index++) {
    state = stateAfter(strings[index], state);
    if (state === 'text') inside++;
    const [before, after] = around(strings[index], strings[index + 1], state);
    prepared[index] += before;
    prepared[index + 1] = after + prepared[index + 1];
  }
  const [, ...left] = prepared.join(marker).replace(attribute, '').split(marker);
  if (left.length !== inside)
    throw new Error(`The bundles have no Lit for these attributes: ${strings.join('${…}')}`);
  return prepared;
}

function* nodesIn(node) {
  if (Array.isArray(node)) for (const each of node) yield* nodesIn(each);
  else if (node && typeof node === 'object') {
    if (node.type) yield node;
    for (const child of Object.values(node)) yield* nodesIn(child);
  }
}

/** @param parse Rollup's @returns null where there is none. */
export function prepareTemplates(code, parse) {
  if (!/\b(?:html|svg)`/.test(code)) return null;
  const changes = [...nodesIn(parse(code))].flatMap(({type, tag, quasi}) => {
    if (type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(tag.name)) return [];
    const texts = prepare(quasi.quasis.map(({value}) => value.raw));
    return quasi.quasis.map(({start, end}, index) => ({start, end, text: texts[index]}));
  });
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((rest, {start, end, text}) => rest.slice(0, start) + text + rest.slice(end), code);
}
