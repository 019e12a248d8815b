import {css} from 'lit';

/** A whole card that failed. */
export const failedStyles = css`
  .failed { display: grid; justify-items: center; gap: 8px; padding: 12px 16px 8px; text-align: center; }
  .failed > .icon { inline-size: 32px; block-size: 32px; margin-block-end: 4px; color: var(--wiki-color-subtle); }
  .failed h3 { font-size: 1.0625em; line-height: 1.4; color: var(--wiki-color-base); text-wrap: balance; }
  .failed p { max-inline-size: 38ch; font-size: .9375em; color: var(--wiki-color-subtle); text-wrap: balance; }
  .failed div { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 8px 16px; margin-block-start: 8px; font-size: .875em; font-weight: 700; }
  .failed button { font-size: 1em; }
`;
