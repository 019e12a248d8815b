/**
 * The link as an entry of a skin's menu: in the light DOM, where the skin's own rules reach it, and with the class names
 * that the other entries of that menu have in common. So it looks native in skins that nobody here has seen.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import {icon} from '../../styles/icons.js';
import {iconViewCompact} from '../../styles/icons/view-compact.generated.js';
import {installMenuStyles} from './menu-item-styles.js';

/** How the entries of a menu are made. */
interface MenuLook {
  readonly item: string;
  readonly link: string;
  readonly label: string;
  /** Class names of the box before the label that holds an icon; null where entries have none. */
  readonly icon: string | null;
}

/** Class names that all of them have. */
function common(elements: readonly Element[]): string {
  const [first, ...others] = elements;
  const shared = [...(first?.classList ?? [])].filter((name) =>
    others.every((other) => other.classList.contains(name)),
  );
  return shared.join(' ');
}

const isElement = (element: Element | null | undefined): element is Element => !!element;

/** Learns from the entries beside `item`. Without any it knows nothing, and the link is a plain one. */
function lookOf(item: Element): MenuLook {
  const siblings = [...(item.parentElement?.children ?? [])].filter(
    (one) => one !== item && !one.querySelector('wiki-dashboard-link'),
  );
  const links = siblings.map((one) => one.querySelector('a[href]')).filter(isElement);
  const items = siblings.filter((one) => one.querySelector('a[href]'));
  const labels = links.map((link) => link.lastElementChild).filter(isElement);
  const icons = links
    .map(({children: {length, 0: first}}) => (length > 1 ? first : null))
    .filter((box) => box && !box.textContent?.trim());
  return {
    item: common(items),
    link: common(links),
    label: common(labels),
    icon: icons.length > links.length / 2 ? common(icons.filter(isElement)) : null,
  };
}

export interface MenuLink {
  readonly url: string;
  readonly text: string;
  /** Said after the text while a dot asks for attention; empty without one. */
  readonly news: string;
  readonly here: boolean;
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

const menuLink = (
  look: MenuLook,
  {url, text, news, here, language, direction}: MenuLink,
): TemplateResult =>
  html`<a slot="link" class=${look.link || nothing} href=${url} lang=${language ?? nothing} dir=${direction} aria-current=${here ? 'page' : nothing}>${
    look.icon === null
      ? nothing
      : html`<span class="${look.icon} wiki-dashboard-link-icon">${icon(iconViewCompact)}</span> `
  }<span class=${look.label || nothing}>${text}</span>${
    news
      ? html`<span class="wiki-dashboard-link-dot"></span><span class="wiki-dashboard-link-unseen"> ${news}</span>`
      : nothing
  }</a>`;

/** The item around the element, and the link in it. */
export class MenuItem {
  private look: MenuLook | undefined;
  private readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  private get item(): HTMLElement | null {
    const {parentElement: parent} = this.host;
    return parent?.localName === 'li' ? parent : null;
  }

  /** An item without a link takes no room in its menu. */
  show(shown: boolean): void {
    if (this.item) this.item.style.display = shown ? '' : 'none';
  }

  /** @param link null takes it away. */
  draw(link: MenuLink | null): void {
    const {host, item} = this;
    this.show(link !== null);
    if (!link && !this.look) return;
    installMenuStyles(host.ownerDocument);
    const look = (this.look ??= lookOf(item ?? host));
    item?.classList.add(...look.item.split(' ').filter(Boolean));
    render(link ? menuLink(look, link) : nothing, host);
  }
}
