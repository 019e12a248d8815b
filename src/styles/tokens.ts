import {unsafeCSS} from 'lit';
import {cardTokens, type CodexToken} from './tokens.generated.js';

/**
 * Decision tokens: `--wiki-<Codex name>` is the skin's own custom property and, where the skin has none, Codex's literal
 * for the colour scheme in force. Widgets use these names only, never a raw colour.
 *
 * The scheme is the inherited `color-scheme`, unless `--wiki-color-scheme` (`light` or `dark`) says otherwise on the
 * element or around it; see `platform/document-styles.ts` and docs/decisions/0006-looks.md. Browsers older than `light-dark()`
 * (2024) get the light literals: right wherever there is no dark mode, and skins with one bring their own properties.
 */
const knowsLightDark = typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(red,red)');

/** Declarations for a rule. */
export const declare = (tokens: readonly CodexToken[]): string =>
  tokens
    .map(([name, light, dark]) => {
      const value = knowsLightDark && dark !== light ? `light-dark(${light},${dark})` : light;
      return `--wiki-${name}:var(--${name},${value})`;
    })
    .join(';');

/** Declares, on the element that has these styles, the tokens of every card. */
export const tokenStyles = unsafeCSS(
  `:host{color-scheme:var(--wiki-color-scheme);${declare(cardTokens)}}`,
);
