/**
 * Hands the dark mode of MediaWiki's skins, classes of the root element, to our shadow trees, which cannot see them: an
 * inherited custom property crosses the border, `:host-context()` does not exist in every engine. `-day` or no class at
 * all is light, also when the operating system is dark; print is light.
 */
const rules =
  '@media screen{:root.skin-theme-clientpref-day{--wiki-color-scheme:light}:root.skin-theme-clientpref-night{--wiki-color-scheme:dark}:root.skin-theme-clientpref-os{--wiki-color-scheme:light dark}}';

const done = new WeakSet<Document>();

/**
 * Installs the rules, once per document. A constructed sheet, so a content security policy that forbids inline styles
 * lets it through. It sets one custom property of ours and changes nothing else on the page.
 */
export function installDocumentStyles(document: Document): void {
  const view = document.defaultView;
  if (done.has(document) || !view || !('adoptedStyleSheets' in document)) return;
  done.add(document);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
