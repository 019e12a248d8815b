import {css} from 'lit';

export const conditionsStyles = css`
  .condition { display: grid; gap: 8px; justify-items: start; padding-block: 8px; }
  .part { display: flex; gap: 8px; align-items: start; inline-size: 100%; padding-inline-start: 12px; border-inline-start: 2px solid var(--wiki-border-color-subtle); }
  .part > :first-child { flex: 1; min-inline-size: 0; }
  .part .group { padding: 0; border: 0; }
  .nested > b { font-size: .875em; }
  .conditions > li + li { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .reach { display: flex; gap: 8px; align-items: center; margin-block-start: 8px; font-size: .875em; }
`;
