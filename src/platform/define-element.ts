import {installDocumentStyles} from './document-styles.js';
import {shared} from './shared.js';
import {version} from './version.js';

/**
 * Registers `element` as `tag`. The first registration of a page stays: a second copy of the library changes
 * nothing, and says so when it is another version.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document !== 'undefined') installDocumentStyles(document); // a server registers elements, too
  const versions = shared('versions', () => new Map<string, string>());
  if (!customElements.get(tag)) {
    versions.set(tag, version);
    customElements.define(tag, element);
    return;
  }
  const kept = versions.get(tag);
  if (kept !== version)
    void import('./second-copy.js').then(({warnOfCopy}) => warnOfCopy(tag, kept));
}
