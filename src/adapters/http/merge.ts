/**
 * Which queries can be one `action=query`, and that one. Pure.
 *
 * A query names modules (`list`, `meta`, `prop`), perhaps pages (`titles`, `generator`, …), and parameters of
 * those modules. Which parameter belongs to which module is known to the wiki only, so the rules are cautious:
 * queries that share a module must say exactly the same, and none may contradict another.
 */
import type {Parameters, WrittenParameters} from './parameters.js';
import {written} from './parameters.js';

export interface MergeableQuery {
  /** `list=usercontribs`, … */
  readonly modules: readonly string[];
  /** All other parameters. */
  readonly rest: WrittenParameters;
}

/** A query that goes on is no question of anybody else. */
const goingOn = 'continue';
/** They say which pages the `prop` modules are about, and concern those only; `titles` adds pages to them. */
const whichPages = /^(redirects|converttitles|generator|pageids|revids)$/;

/** Lists and what is known of wiki and reader are the same whichever pages a request names. */
const isAboutPages = ({modules, rest}: MergeableQuery) =>
  modules.some((name) => name.startsWith('prop=')) ||
  Object.keys(rest).some((key) => key === 'titles' || whichPages.test(key));

/** Takes a query apart. Modules are given as lists. */
export function toMergeable({list, meta, prop, ...rest}: Parameters): MergeableQuery {
  const modules = Object.entries({list, meta, prop}).flatMap(([kind, names]) =>
    Array.isArray(names) ? names.map((name) => `${kind}=${name}`) : [],
  );
  return {modules: [...new Set(modules)], rest: written(rest)};
}

/** Both together, or null when they have to be asked apart. */
export function merge(a: MergeableQuery, b: MergeableQuery): MergeableQuery | null {
  const rest = {...a.rest, ...b.rest};
  const differing = Object.keys(rest).filter((key) => a.rest[key] !== b.rest[key]);
  const bothPages = isAboutPages(a) && isAboutPages(b);
  const clash = (key: string) =>
    key === goingOn || (bothPages && whichPages.test(key)) || (key in a.rest && key in b.rest);
  const apart = a.modules.some((name) => b.modules.includes(name)) || differing.some(clash);
  if (differing.length && apart) return null;
  return {modules: [...new Set([...a.modules, ...b.modules])], rest};
}

/** As parameters again; modules in a stable order. */
export function toParameters({modules, rest}: MergeableQuery): Parameters {
  const lists: Record<string, string[]> = {};
  for (const one of [...modules].sort()) {
    const [kind = '', name = ''] = one.split('=');
    (lists[kind] ??= []).push(name);
  }
  return {...rest, ...lists};
}
