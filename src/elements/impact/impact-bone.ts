import {html, type TemplateResult} from 'lit';

/** Takes the room of text: its line is as high as that of the words which will stand there. */
export const bone = (size: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${size}`}></span>`;
