/** How parts of the card come after its first picture. */
import type {CSSResult, LitElement} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {LazyPart, type SharedModule} from '../../controllers/lazy-part.js';
import type {MessageCatalog} from '../../i18n/compiled.js';
import {addStyles} from '../../styles/add-styles.js';

/** A module that brings texts and styles of its own. */
export interface ImpactPart {
  readonly catalogs: readonly MessageCatalog[];
  readonly styles: readonly CSSResult[];
}

/** @param make what this host has of the part. */
export const later = <P extends ImpactPart, T>(
  host: LitElement,
  wiki: Pick<HomepageController, 'with' | 'textsCurrent' | 'textsSettled'>,
  module: SharedModule<P>,
  make: (part: P) => T,
): LazyPart<T, P> =>
  new LazyPart(host, module, (part) => {
    addStyles(host.shadowRoot, part.styles);
    wiki.with(...part.catalogs);
    const made = make(part);
    return wiki.textsCurrent ? made : wiki.textsSettled().then(() => made);
  });
