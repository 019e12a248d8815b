import {css} from 'lit';
import {anyButtonStyles} from '../../styles/any-buttons.js';
import {firstBaseStyles} from '../../styles/first-base.js';
import {boneStyles} from '../../styles/bone.js';
import {neutralGroundStyles} from '../../styles/neutral-ground.js';
import {frameStyles} from '../../styles/frame.js';
import {difficultyStyles} from '../../styles/difficulty.js';
import {primaryGroundStyles} from '../../styles/primary-ground.js';

const ownStyles = css`
  .task { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .picture { position: relative; display: grid; place-items: center; aspect-ratio: 16 / 9; border-radius: 2px; overflow: hidden; outline: 1px solid transparent; background: var(--wiki-background-color-neutral); color: var(--wiki-color-subtle); }
  .picture .icon { inline-size: 40px; block-size: 40px; }
  .task img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; background: inherit; }
  .about { display: grid; gap: 8px; grid-template: repeat(4, auto) 1fr / minmax(0, 1fr); }
  .kind, .views, .todo p { font-size: .875em; }
  .kind { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; min-block-size: 24px; }
  .kind > :not(.pill), .views { display: flex; align-items: center; gap: 6px; }
  .kind span:not(.pill), .views { color: var(--wiki-color-subtle); }
  .kind .pill { font-size: .93em; }
  .task p .icon { inline-size: 1em; block-size: 1em; }
  .task h3 { font-size: 1.25em; line-height: 1.3; text-wrap: balance; }
  h3 a { display: block; color: var(--wiki-color-emphasized); text-align: match-parent; }
  .extract { min-block-size: 6em; font-size: .9375em; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere; text-align: match-parent; }
  .views { min-block-size: 1.5em; }
  .todo { align-self: end; display: grid; gap: 12px; padding-block-start: 14px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .todo p { min-block-size: 2lh; align-content: end; }
  .do { display: flex; flex-wrap: wrap; gap: 8px; }
  .quiet { border-color: transparent; }
  .quiet:not(:hover) { background: none; }
  @container (min-width: 560px) {
    .task { grid-template-columns: minmax(200px, 2fr) 3fr; gap: 24px; }
    .picture { aspect-ratio: auto; min-block-size: 300px; }
  }

  .broken, .room { visibility: hidden; }
  .end:has(.room) { flex: 1; }
  .foot { min-block-size: calc(2.5em + 21px); }
  .bone { display: inline-block; block-size: 1em; max-inline-size: 100%; vertical-align: text-bottom; }
`;

/** Where colours are forced, transparent edges are seen. Of the first picture; other parts bring theirs, that of controls also what a pointer does to buttons. */
export const suggestedEditsStyles = [
  firstBaseStyles,
  frameStyles,
  anyButtonStyles,
  neutralGroundStyles,
  primaryGroundStyles,
  ...difficultyStyles,
  boneStyles,
  ownStyles,
];
