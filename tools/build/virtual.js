import {join} from 'node:path';

/**
 * Rollup plugin: entries that exist only in the build. In them `/src/…` is a path of the project.
 * @param {string} root the project's folder
 * @param {Record<string, string>} modules name -> code
 */
export function virtual(root, modules) {
  return {
    name: 'virtual',
    resolveId(id, importer) {
      if (id in modules) return `\0${id}`;
      if (importer?.startsWith('\0') && id.startsWith('/src/')) return join(root, id);
      return null;
    },
    load: (id) => (id.startsWith('\0') ? (modules[id.slice(1)] ?? null) : null),
  };
}
