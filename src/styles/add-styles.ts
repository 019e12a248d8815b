import {adoptStyles, type CSSResult} from 'lit';

/** Gives an element the styles of a part of it that came late. */
export function addStyles(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  for (const style of styles) {
    const {styleSheet} = style;
    if (!root) return;
    if (!styleSheet) adoptStyles(root, [style]);
    else if (!root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets.push(styleSheet);
  }
}
