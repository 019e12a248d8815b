import {css} from 'lit';

/** The line that stands for a card which the reader closed, with the way back. */
export const closedStyles = css`
  .closed { --pad: 20px; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 4px 8px; padding: 5px var(--pad); border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: var(--wiki-background-color-base); font-size: .875em; color: var(--wiki-color-subtle); }
  .closed p { padding-block: 5px; text-wrap: pretty; }
  .closed .undo { max-inline-size: none; margin-inline-end: -12px; font-size: 1em; }
  @container (max-width: 343px) { .closed { --pad: 16px; } }
  @container (min-width: 560px) { .closed { --pad: 24px; } }
`;
