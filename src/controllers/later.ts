/** How parts of a widget come after its first picture. */
import type {CSSResult, LitElement} from 'lit';
import type {MessageCatalog} from '../i18n/compiled.js';
import {addStyles} from '../styles/add-styles.js';
import type {HomepageController} from './homepage-controller.js';
import {LazyPart} from './lazy-part.js';

/** A module that brings texts and styles of its own. */
export interface WidgetPart {
  readonly catalogs: readonly MessageCatalog[];
  readonly styles: readonly CSSResult[];
}

export const later = <P extends WidgetPart>(
  host: LitElement,
  wiki: Pick<HomepageController, 'with' | 'textsSettled'>,
  load: () => Promise<P>,
): LazyPart<P> =>
  new LazyPart(host, async () => {
    const part = await load();
    addStyles(host.shadowRoot, part.styles);
    wiki.with(...part.catalogs);
    await wiki.textsSettled();
    return part;
  });
