// What the bundles leave out of LitElement and what it stands on.

/** [text, what stands in its place], or [beginning, end, what stands in place of all of it]. */
export const cssTag = [
  // Container queries, on which our layout rests, are younger than constructed style sheets. Every text of ours is
  // evaluated once: its sheet is kept with its result. TypeScript sees to it that styles hold only styles.
  [
    't=globalThis,e=',
    'export{',
    'n=class{constructor(t){this.cssText=t}' +
      'get styleSheet(){let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}' +
      'toString(){return this.cssText}},' +
      'r=t=>new n(t),i=(t,...e)=>new n(e.reduce((e,s,o)=>e+s+t[o+1],t[0])),' +
      'S=(t,e)=>{t.adoptedStyleSheets=e.map(t=>t.styleSheet)};export{',
  ],
  [',c as getCompatibleStyle,e as supportsAdoptingStyleSheets', ''],
];

export const reactiveElement = [
  ['import{getCompatibleStyle as t,adoptStyles as s}', 'import{adoptStyles as s}'],
  [
    'export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}',
    'export{CSSResult,css,unsafeCSS}',
  ],
  [',t as getCompatibleStyle', ''],
  // Attributes hold words, numbers, yes or no; other properties bring an object that reads them. None writes one, and none
  // says what a change is.
  [
    'const{is:i,',
    'Symbol.metadata??=',
    'const u={fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t},' +
      'f=(t,s)=>!Object.is(t,s);Symbol.metadata??=',
  ],
  // Standard decorators, and those that work on every instance: TypeScript's own do their work here.
  [
    'Symbol.metadata??=',
    'static get observedAttributes(){',
    'class y extends HTMLElement{static get observedAttributes(){',
  ],
  ['return this.finalize(),this._$Eh&&[', 'return this.finalize(),['],
  // Properties that are accessors, or have none.
  ['static createProperty(t,s=b){', 'static createProperty(t,s={}){'],
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype',
    'static getPropertyOptions(t)',
    's.state&&(s.attribute=!1),this._$Ei();const i=Symbol();this.elementProperties.set(t,s),Object.defineProperty(this.prototype,t,{get(){return this[i]},' +
      'set(e){const r=this[i];this[i]=e,this.requestUpdate(t,r,s)},configurable:!0,enumerable:!0})}static getPropertyOptions(t)',
  ],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  ['const t=n(this);', 'const t=Object.getPrototypeOf(this);'],
  // A class that is done has styles of its own. `static properties` of the one above are declared once more.
  [
    'if(this.hasOwnProperty(d("finalized")))return;',
    'if(this.hasOwnProperty("elementStyles"))return;',
  ],
  [
    'if(this.finalized=!0,',
    'this._$Eh=new Map;for',
    'this._$Ei();for(const t in this.properties)this.createProperty(t,this.properties[t]);this._$Eh=new Map;for',
  ],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
  ],
  [
    'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
    'return!1===i?void 0:i??t.toLowerCase()',
  ],
  // What is not said yet is undefined, and made in one place.
  [
    'this._$Ep=void 0,this.isUpdatePending=',
    'addController(t){',
    'this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map;' +
      'for(const t of this.constructor.elementProperties.keys())' +
      'this.hasOwnProperty(t)&&((this._$Ep??=new Map).set(t,this[t]),delete this[t]);' +
      'this.requestUpdate()}addController(t){',
  ],
  ['_$E_(){', 'createRenderRoot(){', 'createRenderRoot(){'],
  ['this.constructor.shadowRootOptions', '{mode:"open"}'],
  ['enableUpdating(t){}', ''],
  // Its root is made before an element is drawn for the first time: when it comes into the page.
  [
    'if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep)',
    '{if(this._$Ep)',
  ],
  ['void 0!==this.renderRoot&&this.isConnected&&', 'this.renderRoot&&this.isConnected&&'],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
  ['_$AK(t,s){const i', 'attributeChangedCallback(t,h,s){const i'],
  // Only what is reflected is noted, and it has an attribute.
  ['_$ET(t,s){', 'attributeChangedCallback(t,h,s){', 'attributeChangedCallback(t,h,s){'],
  [
    'this._$Eq.forEach(t=>this._$ET(t,this[t]))',
    'this._$Eq.forEach(t=>{const s=this[t],{elementProperties:o,_$Eu:r}=this.constructor,i=o.get(t),e=r(t,i),' +
      'h=i.type===Boolean?s?"":null:s;this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null})',
  ],
  [
    'const t=i.getPropertyOptions(e),',
    'requestUpdate(t,s,i,e=!1,h){',
    'const t=i.elementProperties.get(e);this._$Em=e,this[e]=(t.converter??u).fromAttribute(s,t.type),this._$Em=null}}' +
      'requestUpdate(t,s,i,e=!1,h){',
  ],
  [
    'requestUpdate(t,s,i,e=!1,h){',
    '!1===this.isUpdatePending&&',
    'requestUpdate(t,s,i){if(t){if(Object.is(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),' +
      'i.reflect&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}!this.isUpdatePending&&',
  ],
  // `useDefault`
  ['C(t,s,{useDefault:i,', 'async _$EP()', 'async _$EP()'],
  // Whether and when an element is drawn is not up to it.
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'let t=!1;const s=this._$AL;',
    'willUpdate(t){}',
    'const t=this._$AL;try{this.willUpdate(t),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(t)}' +
      'catch(t){throw this._$EM(),t}this._$EO?.forEach(t=>t.hostUpdated?.()),' +
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}willUpdate(t){}',
  ],
  ['_$AE(t){', '_$EM(){', '_$EM(){'],
  ['shouldUpdate(t){return!0}', ''],
  ['y.shadowRootOptions=', 'export{', 'y.elementProperties=new Map;export{'],
];

export const litElement = [
  // A page that a server wrote is taken over by the package, not by the bundles.
  ['i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i})', ''],
  ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
  ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  [
    'constructor(){super(...arguments),this.renderOptions={host:this},',
    'update(t){',
    'renderOptions={host:this};update(t){',
  ],
  // A directive is drawn after its element came into the page, or finds out by itself.
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  // Every element of ours draws something.
  ['render(){return r}}', '}'],
];
