/**
 * What each skin of MediaWiki gives a widget: text size, family, ground. Vector 2022 and Minerva have Codex custom
 * properties and dark mode on recent wikis; the other three have neither, so every fallback is used there.
 * Sizes as measured on MediaWiki 1.39 (see docs/decisions/0008-workbench.md).
 */
import darkTokens from '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-mode-dark.css?inline';
import lightTokens from '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-root.css?inline';

const scope = (tokens: string, selector: string) => tokens.replace(':root', selector);

const dark = 'html.skin-theme-clientpref-night';
const tokensOf = (skin: string) => {
  const light = `html[data-skin='${skin}']`;
  return `${scope(lightTokens, light)}
    ${scope(darkTokens, `${dark}[data-skin='${skin}']`)}
    @media (prefers-color-scheme: dark) {
      ${scope(darkTokens, `html.skin-theme-clientpref-os[data-skin='${skin}']`)}
    }`;
};

export const skinStyles = `
  ${tokensOf('vector-2022')}
  ${tokensOf('minerva')}
  html { color-scheme: light; }
  html.skin-theme-clientpref-night { color-scheme: dark; }
  @media (prefers-color-scheme: dark) { html.skin-theme-clientpref-os { color-scheme: dark; } }
  html .sb-show-main { background: #fff; color: #202122; padding: 24px; font-family: sans-serif; }
  html.skin-theme-clientpref-night .sb-show-main { background: #101418; color: #eaecf0; }
  @media (prefers-color-scheme: dark) {
    html.skin-theme-clientpref-os .sb-show-main { background: #101418; color: #eaecf0; }
  }
  html[data-width='320'] .sb-show-main { padding: 0; }
  .demo-gallery { display: grid; gap: 36px 32px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr)); align-items: start; }
  .demo-caption { font: 400 13px/1.45 sans-serif; color: #54595d; margin: 0 0 10px; }
  html.skin-theme-clientpref-night .demo-caption { color: #a2a9b1; }
  :is(.demo-gallery section, .demo-skin):has(> wiki-homepage-provider > [status='hidden'])::after,
  :is(.demo-gallery section, .demo-skin):has(> wiki-homepage-provider li > [status='hidden'])::after { content: 'Nothing is shown.'; font: italic 13px/1.45 sans-serif; color: #54595d; }
  html.skin-theme-clientpref-night :is(.demo-gallery section, .demo-skin)::after { color: #a2a9b1; }
  .demo-skin { font: 16px/1.6 sans-serif; }
  .demo-skin-vector-2022, .demo-skin-vector { font-size: 14px; }
  .demo-skin-timeless { font: 15.2px/1.5 'Helvetica Neue', Helvetica, Arial, sans-serif; }
  .demo-skin-monobook { font: 12.7px/1.5 sans-serif; }
  .demo-skin-minerva { font: 16px/1.65 -apple-system, 'Segoe UI', Roboto, Inter, Helvetica, Arial, sans-serif; }
`;
