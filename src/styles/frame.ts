import {css} from 'lit';

/** The card of `cardTemplate()`: border, header, hairline footer. Inline padding follows the card's own width. */
export const frameStyles = css`
  .card { --pad: 20px; padding: 20px var(--pad); border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: var(--wiki-background-color-base); }
  @container (max-width: 343px) { .card { --pad: 16px; } }
  @container (min-width: 560px) { .card { --pad: 24px; } }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-block-size: 32px; margin-block: -4px 12px; }
  h2 { font-size: 1.125em; line-height: 1.375; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; }
  .end { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-inline-start: auto; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-block-size: 52px; margin: 20px calc(var(--pad) * -1) -20px; padding: 10px var(--pad); border-block-start: 1px solid var(--wiki-border-color-muted); font-size: .875em; color: var(--wiki-color-subtle); }
`;
