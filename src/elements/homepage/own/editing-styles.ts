import {css} from 'lit';
import {moreTokenStyles} from '../../../styles/more-tokens.js';

/** Modules are cut, so that the page can be taken in at a glance. */
export const editingStyles = [
  moreTokenStyles,
  css`
    .slot:has(> .bar) { border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: var(--wiki-background-color-base); }
    .bar { position: relative; display: flex; align-items: center; min-inline-size: 0; background: var(--wiki-background-color-base); font-size: .9375em; line-height: 1.375; color: var(--wiki-color-emphasized); }
    .handle, .pinned { display: flex; align-items: center; gap: 10px; inline-size: 100%; min-block-size: 44px; margin: 0; padding: 6px 12px; border: 0; border-radius: 2px; background: none; color: inherit; font: inherit; text-align: start; }
    .handle { cursor: grab; touch-action: manipulation; -webkit-user-select: none; user-select: none; -webkit-touch-callout: none; }
    .handle:hover { background: var(--wiki-background-color-interactive-subtle--hover); }
    .handle span, .pinned span:first-of-type { flex: 1; min-inline-size: 0; font-weight: 700; overflow-wrap: anywhere; }
    .bar .icon { color: var(--wiki-color-subtle); }
    .slot:has(> .bar) > :not(.bar, .menu) { max-block-size: 96px; overflow: hidden; opacity: .6; border-block-start: 1px solid var(--wiki-border-color-muted); -webkit-mask-image: linear-gradient(#000 40%, transparent); mask-image: linear-gradient(#000 40%, transparent); }
    .slot:has(> .bar) > ::part(card) { border: 0; }
    .slot:has(> .bar) > ::part(header) { display: none; }
    .bar:focus-within { z-index: 2; }
    .lifted { border: 1px solid var(--wiki-border-color-base); border-radius: 2px; }
    .taken { opacity: .4; }
    .menu { position: absolute; z-index: 2; inset-block-start: calc(100% - 4px); inset-inline-end: 8px; display: grid; min-inline-size: 12em; max-inline-size: calc(100% - 16px); padding-block: 4px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); }
    .menu button { justify-content: start; min-block-size: 36px; padding-inline: 12px; border-radius: 0; font-weight: 400; color: var(--wiki-color-base); }
    .vacancy { padding: 16px 20px; border: 1px dashed var(--wiki-border-color-subtle); border-radius: 2px; font-size: .875em; text-align: center; color: var(--wiki-color-subtle); }
    .arranging { position: sticky; z-index: 1; inset-block-end: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-block-start: 16px; padding: 12px 16px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); font-size: .875em; }
    .arranging button { font-size: 1em; }
    #arrange-hint { flex: 1 1 16em; color: var(--wiki-color-subtle); text-wrap: pretty; }
    .away { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; flex: 1 1 100%; order: -1; }
    .unsaved { flex: 1 1 100%; padding: 6px 12px; background: var(--wiki-background-color-warning-subtle); }
    .ends { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; margin-inline-start: auto; }
    @media (pointer: coarse) { .menu button { min-block-size: 44px; } }
    @media (forced-colors: active) { .slot:has(> .bar) > :not(.bar) { opacity: 1; } }
  `,
];
