import {css} from 'lit';
import {tokenStyles} from './tokens.js';

/**
 * What every element of the library starts from. The host is a size container, so widgets answer to their own width and
 * never to the viewport; its type size and family are inherited from the skin. As containment hides the content's
 * width from shrink-to-fit parents, the host names one itself.
 */
export const firstBaseStyles = [
  tokenStyles,
  css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    min-inline-size: 0;
    color: var(--wiki-color-base);
    line-height: 1.5;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]), :host([status='hidden']), [hidden] { display: none !important; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, p { margin: 0; padding: 0; font-size: 1em; }
  a { color: var(--wiki-color-progressive); text-decoration: none; overflow-wrap: anywhere; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--wiki-border-color-progressive--focus); outline-offset: 1px; border-radius: 2px; }
  .icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: currentColor; display: block; forced-color-adjust: auto; }
  [dir='rtl'] .flip { transform: scaleX(-1); }
`,
];
