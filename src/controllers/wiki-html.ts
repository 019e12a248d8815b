/**
 * HTML that a wiki's parser made, fit to be shown. A part of its own, since the sanitiser is heavy:
 *
 * ```ts
 * const wikiHtmlPart = shared(() => import('../../controllers/wiki-html.js'));
 * ```
 *
 * Only what text is made of is left: no script, style, form, frame, drawing, class or id, so that nothing can look or
 * act like a part of the widget, and no attribute that runs or fetches anything. Under a content security policy with
 * Trusted Types the policies `lit-html` and `dompurify` have to be allowed; where they are not, nothing is shown.
 */
import DOMPurify, {type Config, type DOMPurify as Purifier} from 'dompurify';
import {html, type TemplateResult} from 'lit';

export interface WikiHtmlOptions {
  /** What relative addresses start from: that of the wiki's `api.php`. Default, and for what is no web address: the page's. */
  readonly baseUrl?: string | undefined;
  /** Hosts of pictures, `upload.wikimedia.org`, beside that of `baseUrl`. Pictures from elsewhere are left out. */
  readonly pictureHosts?: readonly string[];
  /** Where links open. Default: in another tab, so that nothing on this page is lost. */
  readonly target?: '_blank' | '_self';
}

const tags =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead tr u ul var wbr';
const attributes =
  'alt colspan dir height href lang reversed rowspan scope src start title value width';

/** Whatever these hold is not for reading. */
const withContents =
  'script style template noscript noembed noframes iframe object embed applet audio video canvas svg math title head select option optgroup datalist textarea plaintext xmp base';

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: attributes.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  FORBID_CONTENTS: withContents.split(' '),
  RETURN_DOM_FRAGMENT: true,
};

/** An http(s) address, absolute; null for anything else. */
function webAddress(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function mendLink(link: Element, base: string, target: string): void {
  const href = link.getAttribute('href')?.trim();
  // Without ids there is no place inside the text to lead to.
  const url = href && !href.startsWith('#') ? webAddress(href, base) : null;
  if (!url) return link.removeAttribute('href');
  link.setAttribute('href', url.href);
  link.setAttribute('rel', 'noopener');
  link.setAttribute('target', target);
}

/** A picture of another site would tell that site who reads. Its words stay. */
function mendPicture(picture: Element, base: string, hosts: readonly string[]): void {
  const url = webAddress(picture.getAttribute('src') ?? '', base);
  const own = url && (url.host === new URL(base).host || hosts.includes(url.host));
  if (!own) return picture.replaceWith(picture.getAttribute('alt') ?? '');
  picture.setAttribute('src', url.href);
  picture.setAttribute('loading', 'lazy');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
  for (const name of ['width', 'height'])
    if (!/^\d{1,4}$/.test(picture.getAttribute(name) ?? '')) picture.removeAttribute(name);
}

let purifier: Purifier | undefined;

/** What is safe of `markup`, in a tree of its own: nothing is fetched before it is shown. */
export function sanitised(markup: string, options: WikiHtmlOptions = {}): DocumentFragment {
  const {baseUrl, pictureHosts = [], target = '_blank'} = options;
  const base = (webAddress(baseUrl ?? '') ?? new URL(document.baseURI)).href;
  // An instance of our own: others on the page may have given theirs hooks.
  purifier ??= DOMPurify(window);
  // Null where the page's policy does not let it read.
  const cleaned: DocumentFragment | null = purifier.isSupported
    ? purifier.sanitize(markup, config)
    : null;
  const fragment = cleaned ?? document.createDocumentFragment();
  for (const link of fragment.querySelectorAll('a')) mendLink(link, base, target);
  for (const picture of fragment.querySelectorAll('img')) mendPicture(picture, base, pictureHosts);
  return fragment;
}

/**
 * The same as a template that can be drawn again and again. Make it once per text: each call makes new nodes. The host
 * may style `.wiki-html` and what is in it.
 */
export function wikiHtml(markup: string, options?: WikiHtmlOptions): TemplateResult {
  const nodes = [...sanitised(markup, options).childNodes];
  return html`<div class="wiki-html" dir="auto">${nodes}</div>`;
}
