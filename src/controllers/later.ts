/** How parts of a widget come after its first picture. */
import type {CSSResult, LitElement} from 'lit';
import type {MessageCatalog} from '../i18n/compiled.js';
import {addStyles} from '../styles/add-styles.js';
import type {HomepageController} from './homepage-controller.js';
import {LazyPart, type SharedModule} from './lazy-part.js';

export {shared} from './lazy-part.js';

/** A module that brings texts and styles of its own. */
export interface WidgetPart {
  readonly catalogs: readonly MessageCatalog[];
  readonly styles: readonly CSSResult[];
}

type Wiki = Pick<HomepageController, 'with' | 'textsCurrent' | 'textsSettled'>;

/** @param make what this host has of the part. Default: the part as it is. */
export function later<P extends WidgetPart>(
  host: LitElement,
  wiki: Wiki,
  module: SharedModule<P>,
): LazyPart<P, P>;
export function later<P extends WidgetPart, T>(
  host: LitElement,
  wiki: Wiki,
  module: SharedModule<P>,
  make: (part: P) => T,
): LazyPart<T, P>;
export function later<P extends WidgetPart>(
  host: LitElement,
  wiki: Wiki,
  module: SharedModule<P>,
  make: (part: P) => unknown = (part) => part,
): LazyPart<unknown, P> {
  return new LazyPart(host, module, (part) => {
    addStyles(host.shadowRoot, part.styles);
    wiki.with(...part.catalogs);
    const made = make(part);
    return wiki.textsCurrent ? made : wiki.textsSettled().then(() => made);
  });
}
