// Is everything described, and is everything that is described there?
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

/** The files an element is drawn from: what it imports of widgets, charts and styles, other elements excepted. */
function filesOf(root, path, seen = new Map()) {
  if (seen.has(path) || !existsSync(join(root, path))) return seen;
  const source = readFileSync(join(root, path), 'utf8');
  seen.set(path, source.replace(/\/\*[^]*?\*\//g, ''));
  const imports = [
    ...source.matchAll(/^(?:import|export)\s([^;]*?)from\s+'(\.[^']+)\.js'/gm),
    // Parts that are loaded when they are needed are drawn too.
    ...source.matchAll(/(import)\('(\.[^']+)\.js'\)/g),
  ];
  for (const [, statement, target] of imports) {
    const next = normalize(join(dirname(path), `${target}.ts`));
    const drawn =
      /^src\/(?:(?:elements|charts|styles|config\/provider)\/|controllers\/[\w-]+-events\.ts$)/.test(
        next,
      );
    if (drawn && !statement.startsWith('type ') && !/-element\.ts$|define\.ts$/.test(next))
      filesOf(root, next, seen);
  }
  return seen;
}

const all = (text, pattern) =>
  new Set([...text.matchAll(pattern)].flatMap(([, found]) => found.split(/\s+/)).filter(Boolean));

/** What the source has, as far as a template literal shows it. */
function found(text, ownPrefix) {
  const slots = new Set(
    [...text.matchAll(/<slot\b([^>]*)>/g)].map(
      ([, attributes]) => /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '',
    ),
  );
  return {
    slot: slots,
    part: all(text, /\bpart="([^"$]+)"/g),
    event: all(text, /(?:super|new (?:Custom)?Event)\(\s*'(wiki-[^']+)'/g),
    'custom property': new Set(
      [...text.matchAll(/var\(\s*(--[\w-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => name.startsWith(ownPrefix)),
    ),
  };
}

function compare(kind, described, present, mentioned) {
  const names = new Set((described ?? []).map(({name}) => name ?? ''));
  return [
    ...[...present]
      .filter((name) => !names.has(name))
      .map((name) => `${kind} "${name}" is not described`),
    ...[...names]
      .filter((name) => !mentioned(name))
      .map((name) => `${kind} "${name}" is described but not in the source`),
  ];
}

const undescribed = (kind, list) =>
  (list ?? [])
    .filter(({description}) => !description?.trim())
    .map(({name}) => `${kind} "${name}" has no description`);

/** @returns {string[]} one line per problem; none when doc block and source agree */
export function problemsOf(root, {path, define, declaration}) {
  const {
    tagName,
    description,
    summary,
    attributes,
    members,
    events,
    slots,
    cssParts,
    cssProperties,
  } = declaration;
  const problems = [];
  if (!tagName) problems.push('has no @tag');
  if (!description?.trim() && !summary?.trim()) problems.push('has no description');
  if (!define) problems.push('has no define.ts beside it');
  else if (!readFileSync(join(root, define), 'utf8').includes(`'${tagName}': ${declaration.name}`))
    problems.push(`is not in the HTMLElementTagNameMap of ${define}`);
  problems.push(
    ...undescribed('attribute', attributes),
    ...undescribed('member', members),
    ...undescribed('event', events),
    ...undescribed('slot', slots),
    ...undescribed('part', cssParts),
    ...undescribed('custom property', cssProperties),
  );
  const text = [...filesOf(root, path).values()].join('\n');
  const present = found(text, `--${tagName}-`);
  // Every element has children: its doc block may say what becomes of them although no slot shows them.
  problems.push(
    ...compare('slot', slots, present.slot, (name) => present.slot.has(name) || name === ''),
    ...compare('part', cssParts, present.part, (name) => present.part.has(name)),
    ...compare('event', events, present.event, (name) => present.event.has(name)),
    ...compare('custom property', cssProperties, present['custom property'], (name) =>
      text.includes(name),
    ),
  );
  return problems.map((problem) => `${path}: <${tagName ?? '?'}> ${problem}`);
}
