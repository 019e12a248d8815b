import {Dragging} from '../../../controllers/dragging.js';
import {type AreaGroup, areaGroups} from '../../../domain/layout/page-layout.js';

export interface Drop {
  readonly name: string;
  readonly group: AreaGroup;
  /** Names of the modules of that group, in the order in which they stand now. */
  readonly order: readonly string[];
}

const nameOf = ({dataset}: HTMLElement): string => dataset['module'] ?? '';

/** The bar of a module, with the styles of the page. A copy of the module would be a second one, which asks the wiki. */
function ghostOf(slot: HTMLElement, page: HTMLElement): HTMLElement {
  const ghost = document.createElement('div');
  const tree = ghost.attachShadow({mode: 'open'});
  tree.adoptedStyleSheets = page.shadowRoot?.adoptedStyleSheets ?? [];
  const bar = slot.querySelector('.bar')?.cloneNode(true);
  if (bar instanceof Element) {
    bar.classList.add('lifted');
    tree.append(bar);
  }
  ghost.inert = true;
  ghost.style.colorScheme = getComputedStyle(page).colorScheme;
  return ghost;
}

/** Lets the modules of a page be dragged by their bars. */
export const dragModules = (page: HTMLElement, drop: (drop: Drop) => void): Dragging =>
  new Dragging(page.shadowRoot ?? page, {
    lists: '.group',
    items: '.slot',
    handle: '.handle',
    taken: 'taken',
    ghost: (slot) => ghostOf(slot, page),
    drop(slot, list, order) {
      const group = areaGroups.find((name) => list.classList.contains(name));
      if (group) drop({name: nameOf(slot), group, order: order.map(nameOf)});
    },
  });
