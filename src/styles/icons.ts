import {html, type TemplateResult} from 'lit';

/** A drawing on a 20 × 20 field. */
export interface Icon {
  readonly path: string;
  /** Points somewhere or writes, so it is mirrored where text runs from right to left. */
  readonly flip?: boolean;
}

/** An icon as decoration: the words are always beside it, or are the label of its control. */
export const icon = ({path, flip}: Icon): TemplateResult => html`<svg
  class="icon ${flip ? 'flip' : ''}" viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>`;
