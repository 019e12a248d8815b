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

type Step = ((event: Event) => void) | undefined;

/** Two buttons: one place up, one down. Undefined: there is no such place, and the focus stays on the button. */
export function stepButtons(
  {wiki}: FormContext,
  name: string,
  goUp: Step,
  goDown: Step,
): TemplateResult {
  const up = wiki.msg('wiki-homepage-settings-move-up', name);
  const down = wiki.msg('wiki-homepage-settings-move-down', name);
  return html`<span class="moves"><button type="button" class="bare up" aria-label=${up} title=${up} aria-disabled=${!goUp} @click=${(event: Event) => goUp?.(event)}>${icon(iconCollapse)}</button><button type="button" class="bare down" aria-label=${down} title=${down} aria-disabled=${!goDown} @click=${(event: Event) => goDown?.(event)}>${icon(iconExpand)}</button></span>`;
}

/** The same for the entries of a list. */
export function moveButtons(
  context: FormContext,
  name: string,
  index: number,
  count: number,
  move: (to: number) => void,
): TemplateResult {
  return stepButtons(
    context,
    name,
    index > 0 ? () => move(index - 1) : undefined,
    index < count - 1 ? () => move(index + 1) : undefined,
  );
}
