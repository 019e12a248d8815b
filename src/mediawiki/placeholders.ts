/**
 * Wikitext cannot hold custom tags. An editor writes `<div class="wiki-impact" data-days="30"></div>` and the
 * script puts the element there. What is in the div stays as fallback content.
 */
import type {Registry, RegistryEntry} from '../platform/registry-entry.js';

const upgraded = 'data-wiki-homepage-upgraded';

function elementFor(placeholder: HTMLElement, tag: string, {data}: RegistryEntry): HTMLElement {
  const element = placeholder.ownerDocument.createElement(tag);
  for (const name of data) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  return element;
}

/**
 * Puts elements into the placeholders inside `root` that have none yet.
 *
 * @returns how many it found.
 */
export function upgradePlaceholders(root: ParentNode, registry: Registry): number {
  let found = 0;
  for (const [tag, entry] of Object.entries(registry))
    for (const placeholder of root.querySelectorAll<HTMLElement>(`div.${tag}:not([${upgraded}])`)) {
      placeholder.setAttribute(upgraded, '');
      placeholder.append(elementFor(placeholder, tag, entry));
      void entry.load();
      found++;
    }
  return found;
}
