import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const published = (path) => path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const sorted = (list) => (list?.length ? [...list].sort(byName) : undefined);

/** `A | undefined | undefined`, which `?:` together with `| undefined` gives, says the same twice. */
const tidyType = (type) =>
  type?.text ? {text: [...new Set(type.text.split(' | '))].join(' | ')} : undefined;

/** Lit's own and inherited members are no news to anybody who embeds an element. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'styles',
  'shadowRootOptions',
  'render',
  'update',
  'willUpdate',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'getUpdateComplete',
  'createRenderRoot',
]);
const isPublic = (member) =>
  member.privacy === undefined &&
  !member.static &&
  !member.inheritedFrom &&
  !lifecycle.has(member.name);

const tidyMember = ({
  kind,
  name,
  type,
  default: initial,
  description,
  attribute,
  reflects,
  readonly,
  parameters,
  return: result,
}) => ({
  kind,
  name,
  type: tidyType(type),
  default: initial,
  description,
  attribute,
  reflects,
  readonly,
  parameters,
  return: result,
});
const tidyAttribute = ({name, type, default: initial, description, fieldName}) => ({
  name,
  type: tidyType(type),
  default: initial,
  description,
  fieldName,
});

function tidyElement(declaration, source) {
  const members = (declaration.members ?? []).filter(isPublic);
  const publicFields = new Set(members.map((member) => member.name));
  // The analyzer lists @state fields as properties; they are ours alone also when not marked private.
  const isState = (name) => new RegExp(`@state\\(\\)[^;]*?\\b${name}\\b`).test(source);
  return {
    kind: 'class',
    customElement: true,
    tagName: declaration.tagName,
    name: declaration.name,
    summary: declaration.summary,
    description: declaration.description,
    superclass: declaration.superclass,
    attributes: sorted(
      (declaration.attributes ?? [])
        .filter(({fieldName}) => publicFields.has(fieldName))
        .map(tidyAttribute),
    ),
    members: sorted(members.filter(({name}) => !isState(name)).map(tidyMember)),
    events: sorted((declaration.events ?? []).filter(({name}) => name)),
    slots: sorted(declaration.slots),
    cssParts: sorted(declaration.cssParts),
    cssProperties: sorted(declaration.cssProperties),
    cssStates: sorted(declaration.cssStates),
  };
}

function modulesOf({path, declaration, define}) {
  const reference = {name: declaration.name, module: published(path)};
  const modules = [
    {
      kind: 'javascript-module',
      path: published(path),
      declarations: [declaration],
      exports: [{kind: 'js', name: declaration.name, declaration: reference}],
    },
  ];
  if (define)
    modules.push({
      kind: 'javascript-module',
      path: published(define),
      declarations: [],
      exports: [
        {kind: 'custom-element-definition', name: declaration.tagName, declaration: reference},
      ],
    });
  return modules;
}

/**
 * Reads every src/**\/*-element.ts.
 * @returns {Promise<{manifest: object, elements: {path: string, define: string | null, declaration: object}[]}>}
 */
export async function analyze(root) {
  const raw = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*-element.ts'],
    cwd: root,
    noWrite: true,
  });
  const elements = raw.modules
    .filter(({path}) => path.endsWith('-element.ts'))
    .flatMap(({path, declarations}) =>
      declarations
        .filter(
          ({name, customElement, tagName}) =>
            (customElement || tagName) && name?.endsWith('Element'),
        )
        .map((declaration) => {
          const define = join(dirname(path), 'define.ts');
          return {
            path,
            define: existsSync(join(root, define)) ? define : null,
            declaration: tidyElement(declaration, readFileSync(join(root, path), 'utf8')),
          };
        }),
    )
    .sort((a, b) => ((a.declaration.tagName ?? '') < (b.declaration.tagName ?? '') ? -1 : 1));
  return {
    manifest: {schemaVersion: '1.0.0', readme: 'README.md', modules: elements.flatMap(modulesOf)},
    elements,
  };
}
