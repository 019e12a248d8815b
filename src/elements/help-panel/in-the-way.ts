/** What the button must not stand on: buttons that save, toolbars of editors, and bars that stay in the window. */

/** Wherever they are on the page. `.editButtons` itself is as wide as the page. */
export const precious =
  '[type=submit], .editButtons > *, [role=toolbar], .oo-ui-toolbar, .wikiEditor-ui-toolbar, .ve-ui-toolbar';

/** Height of what is seen of the page, in pixels. */
export const viewHeight = (): number => document.documentElement.clientHeight || innerHeight;

/** A bar, or a window that fills the page, in which its controls count alone. */
export function standing(element: Element): 'bar' | 'window' | null {
  const {position} = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const height = viewHeight();
  if (position === 'sticky') return box.bottom >= height && box.top > height * 0.6 ? 'bar' : null;
  if (position !== 'fixed') return null;
  return box.bottom - box.top < height * 0.4 ? 'bar' : 'window';
}

/**
 * Whether anything may be in the way of the button in its corner: then it is not shown before the part that finds it a
 * place has come. The corner is taken larger than any name of the button, and looked at as closely as that part does.
 *
 * @param host what stands there itself.
 */
export function isCrowded(host: Element, atRight: boolean): boolean {
  const {clientWidth} = document.documentElement;
  const seen = new Set<Element | null>([host, document.body, null]);
  for (let x = 4; x < 400; x += 24)
    for (let y = 2; y < 90; y += 24)
      for (const hit of document.elementsFromPoint(atRight ? clientWidth - x : x, viewHeight() - y))
        for (let at: Element | null = hit; !seen.has(at); at = at?.parentElement ?? null) {
          seen.add(at);
          if (at?.matches(precious) || (at && standing(at))) return true;
        }
  return false;
}
