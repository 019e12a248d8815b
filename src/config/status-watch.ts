/**
 * What becomes of the widgets of a page, as each of them reflects it in its attribute `status`. They have no part in it, so
 * that it costs nothing where nobody wants to know.
 */
import {ContextEvent} from '@lit/context';
import type {Adapter} from '../adapters/adapter.js';
import {pageConnection} from './connector.js';
import {adapterContext} from './contexts.js';

type Listener = (widget: Element, status: string) => void;

/** Calls `tell` with what each widget of the page is at the moment, and with what it becomes. */
export function watchStatuses(tell: Listener): void {
  const followed = new WeakSet<ParentNode>();
  const told = new WeakMap<Element, string>();
  const observer = new MutationObserver((changes) => {
    for (const {target} of changes) if (target instanceof Element) look(target);
  });
  const follow = (root: ParentNode & Node) => {
    if (followed.has(root)) return;
    followed.add(root);
    observer.observe(root, {subtree: true, attributeFilter: ['status']});
    root.querySelectorAll('[status]').forEach(look);
  };
  const look = (widget: Element) => {
    // Modules of a page are inside of it.
    if (widget.localName === 'wiki-homepage' && widget.shadowRoot) follow(widget.shadowRoot);
    const status = widget.getAttribute('status') ?? '';
    if (!status || told.get(widget) === status) return;
    told.set(widget, status);
    tell(widget, status);
  };
  follow(document);
}

/** The key in `modules` of the configuration: the tag without what stands before it. */
export const moduleOf = ({localName}: Element): string => localName.replace(/^[^-]*-/, '');

/** Whom a widget asks: an `Adapter`, as far as nobody gave it anything else. */
export async function adapterOf(widget: Element): Promise<unknown> {
  if ('adapter' in widget && widget.adapter) return widget.adapter;
  let found: Adapter | undefined;
  const tell = (adapter: Adapter | undefined) => void (found = adapter);
  widget.dispatchEvent(new ContextEvent(adapterContext, widget, tell));
  return found ?? (await pageConnection()?.catch(() => undefined))?.adapter;
}
