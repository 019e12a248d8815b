import {css} from 'lit';

/** Of an entry of a menu only the link is there, which the skin's own rules reach. The rest comes with what needs it. */
export const homepageLinkStyles = css`
  :host { display: contents; }
  :host([hidden]), :host(:not([status='ready'])) { display: none !important; }
`;
