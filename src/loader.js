/*
 * wiki-homepage.loader.js: starts wiki-homepage where the wiki's own checker takes nothing newer than ES5
 * (site scripts and gadgets of MediaWiki 1.39). It adds one module script and does nothing else.
 *
 * What it adds, the first that is there:
 * 1. `data-source` of the script element that runs this, or the text `wikiHomepageSource` set before it:
 *    an address, or the title of a page of the wiki in its MediaWiki namespace, `MediaWiki:Gadget-….js`;
 * 2. `wiki-homepage.js` beside this file, if a script element named `wiki-homepage.loader.js` runs this;
 * 3. on a wiki: the page `MediaWiki:Gadget-wiki-homepage.js`, which holds `wiki-homepage.gadget.js`.
 */
(function () {
  'use strict';
  var own = document.currentScript;
  var isScript = own instanceof HTMLScriptElement; // an element named "currentScript" is found under that name, too
  var given = (isScript && own.getAttribute('data-source')) || window.wikiHomepageSource;
  var source = typeof given === 'string' ? given : '';
  var script = document.createElement('script');
  if (!source && isScript && /\/wiki-homepage\.loader\.js(\?|$)/.test(own.src)) {
    source = own.src.replace('wiki-homepage.loader.js', 'wiki-homepage.js');
  }
  if (!source && window.mw) source = 'MediaWiki:Gadget-wiki-homepage.js';
  if (/^MediaWiki:/.test(source)) {
    source =
      window.mw.config.get('wgScript') +
      '?title=' +
      encodeURIComponent(source) +
      '&action=raw&ctype=text/javascript';
  }
  if (!source) return;
  script.type = 'module';
  script.src = source;
  if (isScript && own.nonce) script.nonce = own.nonce;
  document.head.appendChild(script);
})();
