import {css} from 'lit';

/** Skeleton blocks, and the pulse of what holds them. */
export const boneStyles = css`
  .bone { border-radius: 2px; background: var(--wiki-background-color-neutral); }
  @media (prefers-reduced-motion: no-preference) { .pending { animation: bone 1.6s ease-in-out infinite alternate; } }
  @keyframes bone { to { opacity: .65; } }
  @media (forced-colors: active) { .bone { background: GrayText; forced-color-adjust: none; } }
`;
