// What the bundles leave out of Lit: old browsers, polyfills, other tools, and what none of our elements does. Texts are
// those of the published files, letter for letter; `cutLit` refuses to build where one is not found once, which is how an
// upgrade of Lit is noticed. `checkUse` refuses to build a file of ours that does need what is cut.

const nothing = '';

/** File in node_modules -> [text, what stands in its place]. */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    // Container queries, on which our layout rests, are younger than constructed style sheets.
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    // TypeScript says so before.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'this._$cssResult$=!0;this.cssText=t}',
    ],
    [
      `if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'return t',
    ],
    // Every text of ours is evaluated once: its sheet is kept with its result.
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'let t=this.o;t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
    ],
    ['s=Symbol(),o=new WeakMap', 's=0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport,d=(t,s)=>t', nothing],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', nothing],
    ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
    ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
    ['this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
    ['y[d("elementProperties")]=', 'y.elementProperties='],
    ['y[d("finalized")]=', 'y.finalized='],
    // Standard decorators: TypeScript's own do their work here.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', nothing],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      nothing,
    ],
    // Decorators that work on every instance.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', nothing],
    [',void 0!==t.l&&(this.l=[...t.l])', nothing],
    [',this.constructor.l?.forEach(t=>t(this))', nothing],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
    ],
    // `useDefault`
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', nothing],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),',
      'C(t,s,{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),',
    ],
    ['r??this._$Ej?.get(e)??r', 'r'],
    [',useDefault:!1', nothing],
    // Properties that are accessors.
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      nothing,
    ],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', nothing],
    // Attributes that hold JSON.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)}return t', '}return t'],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i', '}return i'],
    // No attribute of ours that is on or off holds a script.
    ['c=a.trustedTypes,l=c?c.emptyScript:""', 'l=""'],
  ],
  'lit-element/lit-element.js': [
    // A page that a server wrote is taken over by the package, not by the bundles.
    [
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i})',
      'i.finalized=!0',
    ],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', nothing],
    ['(s.litElementVersions??=[]).push("4.2.2");', nothing],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // Whoever imports `mathml` is told by Rollup that it is not there.
    [',T=x(3)', nothing],
    [',T as mathml', nothing],
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
    ['2===i||3===i', '2===i'],
    // Templates that Lit's own compiler has made.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
    // Values inside of comments, of `<style>`, `<textarea>`.
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      nothing,
    ],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    // What directives may ask of their place.
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', nothing],
    ['get tagName(){return this.element.tagName}', nothing],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
      nothing,
    ],
    ['get parentNode(){return this._$AM.parentNode}', nothing],
    // Registries of elements other than the page's.
    ['(t?.creationScope??l).importNode', 'l.importNode'],
  ],
};

/** The code of a file of Lit without what is cut. @throws Error where Lit is not the one that this was written for. */
export function cutLit(code, id) {
  const file = Object.keys(cuts).find((path) => id.endsWith(`/node_modules/${path}`));
  if (!file) return null;
  return cuts[file].reduce((rest, [text, instead]) => {
    const [before, after, ...more] = rest.split(text);
    if (after === undefined || more.length > 0)
      throw new Error(`tools/build/slim/lit.js: in ${file} there is not one "${text}"`);
    return before + instead + after;
  }, code);
}

/** What a file of ours must not contain -> how to do without. */
const refused = [
  [/\buseDefault\b/, 'useDefault of a property'],
  [/\btype: (?:Array|Object)\b/, 'a property whose attribute holds JSON: give it a converter'],
  [/\b(?:html|svg)`[^]*<!--/, 'a comment in a template'],
  [/[^>]<\/(?:script|style|textarea)>[^]*`/, 'content of <style> or <textarea>: set a property'],
  [
    /lit\/(?:async-)?directive[^]*\b(?:startNode|endNode|parentNode|tagName)\b/,
    'the place of a directive',
  ],
];

/** @throws Error where a file of ours needs what is cut. */
export function checkUse(code, id) {
  if (!/(?:from|import) *['"]lit['"/]/.test(code)) return;
  for (const [pattern, what] of refused)
    if (pattern.test(code)) throw new Error(`${id}: the bundles have no Lit for ${what}`);
}
