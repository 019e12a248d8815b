/** For what stands outside of any shadow tree: the link in a menu. Every selector is ours alone. */
const rules = `
.wiki-menu-link-icon{position:relative;color:var(--color-base,#202122)}
.wiki-menu-link-icon svg{position:absolute;inset:0;margin:auto;inline-size:1.25em;max-inline-size:100%;block-size:100%;fill:currentColor}
.wiki-menu-link-dot{display:inline-block;flex:none;inline-size:.5em;block-size:.5em;margin-inline-start:.4em;border-radius:50%;background:var(--color-progressive,#36c);vertical-align:.1em;forced-color-adjust:none}
.wiki-menu-link-unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.wiki-menu-link-dot{background:LinkText}}`;

const done = new WeakSet<Document>();

/** A constructed sheet, so that a policy against inline styles lets it through. Once per page. */
export function installMenuStyles(document: Document): void {
  const view = document.defaultView;
  if (done.has(document) || !view || !('adoptedStyleSheets' in document)) return;
  done.add(document);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
