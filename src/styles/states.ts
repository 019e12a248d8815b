import {css} from 'lit';

/** Patterns for what is not there: skeleton blocks, a whole card that failed, a line above old figures. */
export const stateStyles = css`
  .bone { border-radius: 2px; background: var(--wiki-background-color-neutral); animation: bone 1.6s ease-in-out infinite alternate; }
  @keyframes bone { to { opacity: .65; } }
  .failed { display: grid; justify-items: center; gap: 8px; padding: 12px 16px 8px; text-align: center; }
  .failed > .icon { inline-size: 32px; block-size: 32px; margin-block-end: 4px; color: var(--wiki-color-subtle); }
  .failed h3 { font-size: 1.0625em; line-height: 1.4; color: var(--wiki-color-base); text-wrap: balance; }
  .failed p { max-inline-size: 38ch; font-size: .9375em; color: var(--wiki-color-subtle); text-wrap: balance; }
  .failed div { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 8px 16px; margin-block-start: 8px; font-size: .875em; font-weight: 700; }
  .failed button { font-size: 1em; }
  .notice { display: grid; grid-template-columns: 20px 1fr; gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-warning-subtle); font-size: .875em; }
  .notice > .icon { inline-size: 20px; block-size: 20px; color: var(--wiki-color-warning); }
  @media (prefers-reduced-motion: reduce) { .bone { animation: none; } }
  @media (forced-colors: active) { .bone { background: GrayText; forced-color-adjust: none; } .notice { border: 1px solid CanvasText; } .notice > .icon { color: CanvasText; } }
`;
