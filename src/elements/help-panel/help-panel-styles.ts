import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';

/**
 * The host is a point in the corner of the window that nothing on the page makes room for. It stays below menus and
 * windows of the skin; the open panel is in the top layer. At the end of the body the type may be small: MonoBook makes
 * it larger around its content only.
 */
const ownStyles = css`
  :host { position: fixed; z-index: 3; inset-block-end: 0; inset-inline-end: 0; container-type: normal; font-size: max(1em, .875rem); }
`;

export const helpPanelStyles = [baseStyles, ownStyles];
