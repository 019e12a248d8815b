import {css} from 'lit';

/** What all buttons share, and links that look like one. 44px where fingers point. */
export const anyButtonStyles = css`
  :where(button, .button) { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px; max-inline-size: 100%; margin: 0; padding: 5px 12px; border: 1px solid transparent; border-radius: 2px; background: none; color: inherit; font: inherit; font-weight: 700; font-size: .875em; line-height: 1.25; text-align: start; cursor: pointer; }
  @media (pointer: coarse) { button:not(.plain), .button { min-block-size: 44px; } }
`;
