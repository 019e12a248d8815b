import {html, type TemplateResult} from 'lit';
import type {Icon} from './icons.generated.js';

/** An icon as decoration: the words are always beside it, or are the label of its control. */
export const icon = ({path, flip = false}: Icon): TemplateResult => html`<svg
  class=${flip ? 'icon flip' : 'icon'} viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>`;
