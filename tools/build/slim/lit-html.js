// What the bundles have of lit-html. Templates of ours come here prepared (`templates.js`): a binding in an attribute
// stands in double quotes, one on an element is an attribute `*`. One expression finds them then, where the whole lit-html
// reads HTML letter by letter.

/** [text, what stands in its place], or [beginning, end, what stands in place of all of it]. */
export const litHtml = [
  // Old browsers and other tools.
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  // Whoever imports `mathml` is told by Rollup that it is not there.
  [',T=x(3)', ''],
  [',T as mathml', ''],
  // Only objects and functions are the same as an object; null and undefined have been dealt with where lists are looked for.
  ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>Object(t)!==t'],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=t=>t[Symbol.iterator]'],
  // How templates are read. What stands for a binding is a comment that is written as one: `<?name>` is about to become
  // something else in HTML.
  [
    'h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`',
    'o="lit"+Math.random().toFixed(9).slice(2),r=`<!--${o}-->`',
  ],
  [
    'f="[ \\t\\n\\f\\r]",v=',
    'y=/^(?:script|style|textarea|title)$/i,',
    'p=RegExp(`\\\\s([^\\\\s"=<>]+)="([^"]*${r}[^"]*)"`,"g"),',
  ],
  // `<p href="a${0}b">` -> `<p lit1230="href<!--lit123-->a<!--lit123-->b">`: the name keeps its capitals in a value.
  [
    'const N=(t,i)=>{',
    'function M(',
    'class S{constructor({strings:t,_$litType$:i}){' +
      'const d=this.parts=[],h=l.createElement("template"),s=this.el=h.content;let e,f=0;' +
      'h.innerHTML=V(t,(2===i?"<svg>":"")+t.join(r).replace(p,(t,i,s)=>` ${o}${f++}="${i+r+s}"`)+(t.at(-1)?"":"<!---->"));' +
      '2===i&&s.firstChild.replaceWith(...s.firstChild.childNodes);' +
      'for(P.currentNode=s,f=0;e=P.nextNode();f++)if(8===e.nodeType)e.data===o&&d.push({type:2,index:f});' +
      'else for(const t of e.getAttributeNames())if(t.startsWith(o)){' +
      'const[i,...s]=e.getAttribute(t).split(r),h={".":I,"?":L,"@":z,"*":Z}[i[0]];' +
      'd.push({index:f,name:h?i.slice(1):i,strings:s,ctor:h??H}),e.removeAttribute(t)}}}function M(',
  ],
  // One directive at a place, none that another one gives.
  [
    't,i,s=t,e){if(i===E)return i;let h=',
    'class R{',
    't,i){if(i===E)return i;const s=a(i)?void 0:i._$litDirective$;let e=t._$Cl;' +
      'return e?.constructor!==s&&(e?._$AO?.(!1),(e=t._$Cl=s&&new s(t))?._$AT(t,t)),e?e._$AS(t,i.values):i}class R{',
  ],
  ['this._$AV=[],this._$AN=void 0,this._$AD=t', 'this._$AV=[],this._$AD=t'],
  ['get parentNode(){return this._$AM.parentNode}', ''],
  [
    'const{el:{content:i},parts:s}=this._$AD,',
    'class k{',
    'const{el:i,parts:s}=this._$AD,e=l.importNode(i,!0);let h,o=-1;P.currentNode=e;' +
      'for(const i of s){for(;o<i.index;o++)h=P.nextNode();' +
      'this._$AV.push(i.type?new k(h,h.nextSibling,this,t):new i.ctor(h,i.name,i.strings,this,t))}return P.currentNode=l,e}' +
      'p(t){let i=0;for(const s of this._$AV)s.strings?(s._$AI(t,i),i+=s.strings.length-1):s._$AI(t[i++])}}class k{',
  ],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this.type=2,this._$AH=A,'],
  ['this._$Cv=e?.isConnected??!0', 'this._$Cv=!0'],
  // What directives may ask of their place.
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['get tagName(){return this.element.tagName}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;',
    '_$AI(t,i=this){t=M(this,t,i),a(t)',
    '_$AI(t){t=M(this,t),a(t)',
  ],
  // Templates that Lit's own compiler has made.
  [
    'const{values:i,_$litType$:s}=t,e=',
    'if(this._$AH?._$AD',
    'const{values:i,strings:h}=t;let e=C.get(h);e||C.set(h,e=new S(t));if(this._$AH?._$AD',
  ],
  ['_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}', ''],
  ['void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))', 'this._$Cv=t,this._$AP?.(t)'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this.type=1,this._$AH=A,'],
  [
    's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
    '(s.length>2||s[0]||s[1])&&(this._$AH=Array(s.length-1).fill(S),this.strings=s)',
  ],
  ['_$AI(t,i=this,s,e){const h=', '_$AI(t,s){const h='],
  ['t=M(this,t,i,0),o=', 't=M(this,t),o='],
  ['r=M(this,e[s+n],i,n)', 'r=M(this,e[s+n])'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['constructor(){super(...arguments),this.type=3}', 'type=3;'],
  ['constructor(){super(...arguments),this.type=4}', 'type=4;'],
  // Who listens is a function.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
    'class Z{',
    '_$AI(t){if((t=M(this,t)??A)===E)return;const s=t===A;' +
      's!==(this._$AH===A)&&this.element[s?"removeEventListener":"addEventListener"](this.name,this),this._$AH=t}' +
      'handleEvent(t){this._$AH.call(this.options?.host??this.element,t)}}class Z{',
  ],
  ['class Z{', '_$AI(t){M(this,t)}}', 'class Z extends H{_$AI(t){M(this,t)}}'],
  // Directives build parts of their own with nothing but this.
  ['j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'j={I:k}'],
  // Nobody says before which node: styles are sheets, so a root is empty.
  [
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    'const h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s);return h._$AI(t),h',
  ],
];
