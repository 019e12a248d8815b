import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';

/**
 * The host is a point in the corner of the window that nothing on the page makes room for. It stays below menus and
 * windows of the skin; the open panel is in the top layer.
 */
const ownStyles = css`
  :host { position: fixed; z-index: 3; inset-block-end: 0; inset-inline-end: 0; container-type: normal; }
`;

export const helpPanelStyles = [baseStyles, ownStyles];
