/**
 * A link as an entry of a skin's menu, or one of its tabs: in the light DOM, where the skin's own rules reach it, and with
 * the class names that the other entries of that menu have in common. So it looks native in skins that nobody here has seen.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import {type Icon, icon} from './icons.js';
import {installMenuStyles} from './menu-item-styles.js';

/** How the entries of a menu are made. */
interface MenuLook {
  readonly item: string;
  readonly link: string;
  readonly label: string;
  /** Class names of the box before the label that holds an icon; null where entries have none. */
  readonly icon: string | null;
}

/** What a skin says of one entry, not of all: where it leads, and that it is open. */
const ofOne = /^(new|selected|active)$/;

/** Class names that all of them have. */
function common(elements: readonly Element[]): string {
  const [first, ...others] = elements;
  const shared = [...(first?.classList ?? [])].filter(
    (name) => !ofOne.test(name) && others.every((other) => other.classList.contains(name)),
  );
  return shared.join(' ');
}

const isElement = (element: Element | null | undefined): element is Element => !!element;

/** Some skins have links without items. */
const linkOf = (entry: Element): Element | null =>
  entry.matches('a[href]') ? entry : entry.querySelector('a[href]');

/** Learns from the entries beside `item`. Without any it knows nothing, and the link is a plain one. */
function lookOf(item: Element): MenuLook {
  const siblings = [...(item.parentElement?.children ?? [])].filter(
    (one) => one !== item && !one.querySelector('[slot="link"]') && linkOf(one),
  );
  const links = siblings.map(linkOf).filter(isElement);
  const items = siblings.filter((one) => !one.matches('a'));
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
  /** Stands before the text where the others have an icon. */
  readonly icon: Icon;
  /** Said after the text while a dot asks for attention; empty without one. */
  readonly news: string;
  readonly here: boolean;
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

const menuLink = (look: MenuLook, link: MenuLink, kind: string): TemplateResult =>
  html`<a slot="link" class=${kind || nothing} href=${link.url} lang=${link.language ?? nothing} dir=${link.direction} aria-current=${link.here ? 'page' : nothing}>${
    look.icon === null
      ? nothing
      : html`<span class="${look.icon} wiki-menu-link-icon">${icon(link.icon)}</span> `
  }<span class=${look.label || nothing}>${link.text}</span>${
    link.news
      ? html`<span class="wiki-menu-link-dot"></span><span class="wiki-menu-link-unseen"> ${link.news}</span>`
      : nothing
  }</a>`;

const namesIn = (classes: string): readonly string[] => classes.split(' ').filter(Boolean);

/** Where the link stands: skins have rules for links that are the children of a tab, and for those anywhere in an item. */
function draw(link: TemplateResult | typeof nothing, host: HTMLElement, tab: HTMLElement | null) {
  if (tab) render(link, tab, {renderBefore: host});
  else render(link, host);
}

/** The item around the element, and the link in it. */
export class MenuItem {
  private look: MenuLook | undefined;
  /** Tabs of the skin that this one stands for. */
  private hidden: readonly HTMLElement[] = [];
  private readonly host: HTMLElement;
  private readonly tab: boolean;

  /** @param tab It is marked as selected where it leads here, and stands for the page's own tab. */
  constructor(host: HTMLElement, tab = false) {
    this.host = host;
    this.tab = tab;
  }

  private get item(): HTMLElement | null {
    const {parentElement: parent} = this.host;
    return parent?.localName === 'li' ? parent : null;
  }

  /** The link, while there is one. */
  get link(): Element | null {
    return (this.item ?? this.host).querySelector('[slot="link"]');
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
    const selected = this.tab && !!link?.here;
    item?.classList.add(...namesIn(look.item));
    item?.classList.toggle('selected', selected);
    const kind = selected && !item ? `${look.link} selected` : look.link;
    draw(link ? menuLink(look, link, kind) : nothing, host, this.tab ? item : null);
    this.standIn(selected);
  }

  /** The tab of the page that is being read has two names now: the one that says more stands for both. */
  private standIn(selected: boolean): void {
    const own = this.item ?? this.host;
    const former = own.parentElement?.querySelectorAll<HTMLElement>(':scope > .selected') ?? [];
    for (const tab of selected ? [...former, ...this.hidden] : this.hidden)
      if (tab !== own) tab.style.display = selected ? 'none' : '';
    this.hidden = selected ? [...former].filter((tab) => tab !== own) : [];
  }
}
