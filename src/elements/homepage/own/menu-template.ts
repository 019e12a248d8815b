import {html, type TemplateResult} from 'lit';

export interface MenuItem {
  readonly text: string;
  readonly choose: () => void;
}

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly close: () => void;
}

/** The next item in the direction of the key; undefined for other keys. */
function neighbour(
  items: readonly HTMLElement[],
  at: number,
  key: string,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at - 1);
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
}

const itemsOf = ({currentTarget}: Event): readonly HTMLElement[] =>
  currentTarget instanceof HTMLElement ? [...currentTarget.querySelectorAll('button')] : [];

/** Browsers that move no focus to a button that is clicked would close the menu before that. */
const keepFocus = (event: Event): void => event.preventDefault();

/** A menu below what opened it. Arrows walk in it; Escape, Tab and whatever takes the focus away close it. */
export function menuTemplate({label, items, close}: Menu): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const {key, target} = event;
    if (key === 'Escape' || key === 'Tab') {
      if (key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const all = itemsOf(event);
    const next = neighbour(
      all,
      all.findIndex((one) => one === target),
      key,
    );
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (!itemsOf(event).some((one) => one === event.relatedTarget)) close();
  };
  return html`<div class="menu" role="menu" aria-label=${label} @keydown=${onKey} @mousedown=${keepFocus} @focusout=${onBlur}>${items.map(
    ({text, choose}) =>
      html`<button class="quiet" type="button" role="menuitem" tabindex="-1" @click=${choose}>${text}</button>`,
  )}</div>`;
}
