import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {icon} from '../../../styles/icons.js';
import {iconDraggable} from '../../../styles/icons/draggable.generated.js';
import {iconEllipsis} from '../../../styles/icons/ellipsis.generated.js';
import {iconLock} from '../../../styles/icons/lock.generated.js';
import type {MessageKey} from '../i18n/editing/messages.generated.js';
import {type MenuItem, menuTemplate} from './menu-template.js';

type Wiki = Pick<HomepageController<MessageKey>, 'msg'>;

export interface Bar {
  readonly wiki: Wiki;
  readonly title: string;
  /** Of the menu; undefined while it is closed. */
  readonly items: readonly MenuItem[] | undefined;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** What a module is moved by: dragged, by arrow keys, or by its menu. */
export function barTemplate({wiki, title, items, toggle, close, onKey}: Bar): TemplateResult {
  const label = wiki.msg('wiki-homepage-arrange-handle', title);
  return html`<div class="bar"><button class="plain handle" type="button" aria-haspopup="menu" aria-expanded=${items ? 'true' : 'false'} aria-label=${label} aria-describedby="arrange-hint" @click=${toggle} @keydown=${onKey}>${icon(iconDraggable)}<span dir="auto">${title}</span>${icon(iconEllipsis)}</button>${
    items ? menuTemplate({label, items, close}) : nothing
  }</div>`;
}

export const pinnedTemplate = (wiki: Wiki, title: string): TemplateResult =>
  html`<div class="bar pinned">${icon(iconLock)}<span dir="auto">${title}</span><span class="meta">${wiki.msg('wiki-homepage-arrange-pinned')}</span></div>`;
