import {html, type TemplateResult} from 'lit';
import {icon} from '../../../styles/icons.js';
import {iconExpand} from '../../../styles/icons/expand.generated.js';
import {iconCollapse} from '../../../styles/icons/collapse.generated.js';
import type {FormContext} from './context.js';

/** The list with one entry at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Two buttons: one place up, one down. The focus stays on the one that was pressed. */
export function moveButtons(
  {wiki}: FormContext,
  name: string,
  index: number,
  count: number,
  move: (to: number) => void,
): TemplateResult {
  const up = wiki.msg('wiki-homepage-settings-move-up', name);
  const down = wiki.msg('wiki-homepage-settings-move-down', name);
  return html`<button type="button" class="bare up" aria-label=${up} title=${up} aria-disabled=${index === 0} @click=${() => index > 0 && move(index - 1)}>${icon(iconCollapse)}</button><button type="button" class="bare down" aria-label=${down} title=${down} aria-disabled=${index === count - 1} @click=${() => index < count - 1 && move(index + 1)}>${icon(iconExpand)}</button>`;
}
