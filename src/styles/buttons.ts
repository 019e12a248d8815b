import {css} from 'lit';

/** Buttons, and links that look like one: neutral, and `bare` for one that is only an icon. 44px where fingers point. */
export const buttonStyles = css`
  button, .button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px; max-inline-size: 100%; margin: 0; padding: 5px 12px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-interactive-subtle); color: var(--wiki-color-neutral); font: inherit; font-weight: 700; font-size: .875em; line-height: 1.25; text-align: start; cursor: pointer; transition: background-color .1s; }
  button:hover, .button:hover { background: var(--wiki-background-color-interactive-subtle--hover); }
  button:active, .button:active { background: var(--wiki-background-color-interactive-subtle--active); }
  .bare { inline-size: 32px; padding: 0; flex: none; border-color: transparent; background: none; }
  @media (pointer: coarse) { button:not(.plain), .button { min-block-size: 44px; } .bare { inline-size: 44px; } }
  @media (prefers-reduced-motion: reduce) { button, .button { transition: none; } }
  @media print { button { display: none; } }
`;
