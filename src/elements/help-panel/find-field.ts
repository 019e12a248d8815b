/** The field above the help pages. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon} from '../../styles/icons.js';
import {iconClear} from '../../styles/icons/clear.generated.js';
import {iconSearch} from '../../styles/icons/search.generated.js';
import type {PagesWiki} from './pages-wiki.js';

export interface FindField {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Enter was pressed. */
  readonly hurry: () => void;
}

/** More is no question, and search engines refuse it. */
const longest = 200;

const fieldIn = (root: Node): HTMLInputElement | null =>
  root instanceof ShadowRoot ? root.querySelector('.find input') : null;

/** Puts the cursor behind what is there. */
export function pointAtField(root: Node): void {
  const field = fieldIn(root);
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

export function findField(wiki: PagesWiki, {text, write, hurry}: FindField): TemplateResult {
  const label = wiki.msg('wiki-help-panel-pages-search');
  const clear = wiki.msg('wiki-help-panel-pages-clear');
  const onInput = ({target}: Event) => {
    if (target instanceof HTMLInputElement) write(target.value);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // Around the widget may be a form of the page, which is not to be sent.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter') hurry();
    if (event.key !== 'Escape' || !text) return;
    // Empties the field first; the next one closes the panel.
    event.preventDefault();
    event.stopPropagation();
    write('');
  };
  const onClear = ({target}: Event) => {
    write('');
    if (target instanceof Element) pointAtField(target.getRootNode());
  };
  return html`<div class="find" role="search">${icon(iconSearch)}<input type="search" dir=${text ? 'auto' : nothing} enterkeyhint="search" autocomplete="off" maxlength=${longest} aria-label=${label} placeholder=${label} .value=${live(text)} @input=${onInput} @keydown=${onKey}>${
    text
      ? html`<button class="bare" type="button" aria-label=${clear} title=${clear} @click=${onClear}>${icon(iconClear)}</button>`
      : nothing
  }</div>`;
}
