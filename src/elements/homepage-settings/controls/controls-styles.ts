import {css} from 'lit';

export const controlsStyles = css`
  .group .group { padding-inline-start: 12px; border-inline-start: 2px solid var(--wiki-border-color-muted); }
  legend { padding: 0; font-size: .875em; font-weight: 700; color: var(--wiki-color-emphasized); }
  textarea { resize: vertical; }
  .code { font-family: monospace; font-size: .8125em; }
  .input-line { display: flex; align-items: center; gap: 8px; min-inline-size: 0; }
  .plain { min-block-size: 24px; padding: 0; border: 0; background: none; color: var(--wiki-color-progressive); font: inherit; font-size: .8125em; cursor: pointer; }
  .plain:hover { text-decoration: underline; }
  .rows { list-style: none; margin: 0; padding: 0; }
  .row { display: flex; gap: 8px; padding-block: 8px; }
  .row + .row { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .row-fields { display: grid; flex: 1; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr)); gap: 8px; min-inline-size: 0; }
  .row-actions { display: flex; gap: 2px; align-items: start; padding-block-start: 24px; }
  .pairs { list-style: none; margin: 8px 0 0; padding: 0; }
  .pair { display: flex; gap: 8px; align-items: start; padding-block: 4px; }
  .pair > code { flex: none; min-inline-size: 4em; max-inline-size: 50%; padding-block: 6px; font-size: .8125em; overflow-wrap: anywhere; }
  .pair > div, .row-words { flex: 1; min-inline-size: 0; }
  .row-actions.flat { padding-block-start: 0; }
  .entry { margin-block-start: 8px; padding: 8px 12px; border: 1px solid var(--wiki-border-color-muted); border-radius: 2px; }
`;
