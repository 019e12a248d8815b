import {html, nothing, type TemplateResult} from 'lit';

/** A text that somebody wrote in their own language, which may run the other way than the words around it. */
export const localTextTemplate = ({
  text,
  language,
}: {
  readonly text: string;
  /** Null where it was not said. */
  readonly language: string | null;
}): TemplateResult => html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
