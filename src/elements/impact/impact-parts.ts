/** How parts of the card come after its first picture. */
import type {CSSResult, LitElement} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {LazyPart, type SharedModule} from '../../controllers/lazy-part.js';
import type {MessageCatalog} from '../../i18n/compiled.js';
import {addStyles} from '../../styles/add-styles.js';

/** A module that brings texts and styles of its own. */
export interface ImpactPart {
  readonly catalogs?: readonly MessageCatalog[];
  readonly styles: readonly CSSResult[];
}

export const later = <P extends ImpactPart>(
  host: LitElement,
  wiki: Pick<HomepageController, 'with' | 'textsSettled'>,
  module: SharedModule<P>,
): LazyPart<P> =>
  new LazyPart(host, module, (part) => {
    addStyles(host.shadowRoot, part.styles);
    if (!part.catalogs) return part;
    wiki.with(...part.catalogs);
    return wiki.textsSettled().then(() => part);
  });
