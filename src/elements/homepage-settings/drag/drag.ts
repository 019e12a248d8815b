/** Modules are dragged to their place. Loaded once the form is there, for those who may change it. */
import {css} from 'lit';
import {Dragging} from '../../../controllers/dragging.js';

export const catalogs = [];
export const styles = [
  css`
  .handle { display: inline-flex; flex: none; padding: 4px; cursor: grab; color: var(--wiki-color-subtle); touch-action: manipulation; -webkit-user-select: none; user-select: none; }
  .handle:hover { color: var(--wiki-color-base); }
  .handle .icon { inline-size: 16px; block-size: 16px; }
  .module.taken { opacity: .4; }
  .lifted { padding-inline: 8px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); }
  @media (pointer: coarse) { .handle { padding: 14px; } }
`,
];

export interface Drop {
  readonly name: string;
  readonly area: string;
  /** Names of the area's modules, as they stand now. */
  readonly order: readonly string[];
}

const nameOf = ({dataset}: HTMLElement): string => dataset['module'] ?? '';

/** The line of a module, with the styles of the form. */
function ghostOf(row: HTMLElement, root: ShadowRoot): HTMLElement {
  const ghost = document.createElement('div');
  const tree = ghost.attachShadow({mode: 'open'});
  tree.adoptedStyleSheets = root.adoptedStyleSheets;
  const line = row.querySelector('.module-line')?.cloneNode(true);
  if (line instanceof Element) {
    line.classList.add('lifted');
    tree.append(line);
  }
  ghost.inert = true;
  ghost.style.colorScheme = getComputedStyle(root.host).colorScheme;
  return ghost;
}

export const dragRows = (root: ShadowRoot, drop: (drop: Drop) => void): Dragging =>
  new Dragging(root, {
    lists: '.area',
    items: '.module',
    handle: '.handle',
    taken: 'taken',
    ghost: (row) => ghostOf(row, root),
    drop(row, list, order) {
      const area = list.dataset['area'];
      if (area) drop({name: nameOf(row), area, order: order.map(nameOf)});
    },
  });
