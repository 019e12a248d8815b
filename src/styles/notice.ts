import {css} from 'lit';

/** A line above old figures. */
export const noticeStyles = css`
  .notice { display: grid; grid-template-columns: 20px 1fr; gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-warning-subtle); font-size: .875em; }
  .notice > .icon { inline-size: 20px; block-size: 20px; color: var(--wiki-color-warning); }
  @media (forced-colors: active) { .notice { border: 1px solid CanvasText; } }
`;
