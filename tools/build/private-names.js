// Names that may be shortened: those that TypeScript keeps inside of one class, and nothing else in the bundle bears;
// and those that Lit agrees upon between its own packages (`_$AL`), which a bundle holds all of.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** Packages whose code is in the bundles; a name that occurs there is left alone. */
const packages = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  'd3-shape',
  'd3-scale',
  'banana-i18n',
  'dompurify',
];

const files = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

const isPrivate = (node) =>
  ts.canHaveModifiers(node) &&
  !ts.getDecorators(node)?.length && // a decorator is given the name as text
  (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword);

/** What gives a property its name: members of classes, interfaces and objects. Mere uses, `a.b` and `{b} = a`, do not. */
const names = (node) =>
  ts.isClassElement(node) || ts.isTypeElement(node) || ts.isObjectLiteralElement(node);

/** In a gadget, exports are properties of one object: `wikiHomepage.shows`. */
const exported = (node) => {
  const marked =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
  if (!marked) return [];
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations : [node];
  return declared.flatMap(({name}) => name?.text ?? []);
};

function sort(file, mine, others) {
  const visit = (node) => {
    if (names(node) && node.name) (isPrivate(node) ? mine : others).add(node.name.text);
    for (const name of exported(node)) others.add(name);
    if (ts.isStringLiteralLike(node)) others.add(node.text);
    // What a module exports is a property of the API's object in the gadget.
    if (ts.isExportSpecifier(node)) others.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

/** Not `_$litType$` and its like: by those two copies of Lit know what the other one made. */
const ofLit = /^_\$[A-Z][A-Za-z_]$/;

let found;

/** @param {string} root the project's folder @returns {ReadonlyMap<string, string>} name -> short name, the same for every file */
export function privateNames(root) {
  if (found) return found;
  const mine = new Set();
  const others = new Set();
  const lit = new Set();
  for (const file of files(join(root, 'src'), '.ts')) sort(file, mine, others);
  for (const name of packages)
    for (const file of files(join(root, 'node_modules', name), '.js'))
      for (const word of readFileSync(file, 'utf8').match(/[A-Za-z_$][\w$]*/g) ?? [])
        (ofLit.test(word) ? lit : others).add(word);
  const safe = [...lit, ...[...mine].filter((name) => !others.has(name))].sort();
  // No other name begins so: a class that somebody derives from ours has none of these by chance.
  found = new Map(safe.map((name, index) => [name, `$${index.toString(36)}`]));
  return found;
}
