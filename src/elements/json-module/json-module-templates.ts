/** What stands below the title. */
import {html, nothing, type TemplateResult} from 'lit';
import type {JsonModule} from '../../config/config-types.generated.js';
import {chosenText, type ChosenText} from '../../domain/local-text.js';
import {address} from '../../styles/address.js';
import {rowsTemplate} from '../../styles/link-rows.js';
import {localTextTemplate} from '../../styles/local-text-template.js';
import type {JsonModuleData, ModuleButton} from './json-module-data.js';

const paragraphs = ({text, language}: ChosenText) =>
  text
    .split(/\n\s*\n/)
    .filter((words) => words.trim())
    .map(
      (words) => html`<p class="words" dir="auto" lang=${language ?? nothing}>${words.trim()}</p>`,
    );

const button = ({text, url, look}: ModuleButton) =>
  html`<a class="button ${look === 'neutral' ? '' : look}" href=${address(url)}>${localTextTemplate(text)}</a>`;

/** @param words what the sanitiser left of the wiki's HTML */
export function content(data: JsonModuleData, words: unknown): TemplateResult {
  const {text, links, buttons, list, emptyList} = data;
  const pages = list.map(({title, url}) => ({text: {text: title, language: null}, url}));
  return html`<div class="stack">${paragraphs(text)}${words ?? nothing}${
    links.length ? rowsTemplate(links) : nothing
  }${pages.length ? rowsTemplate(pages) : nothing}${
    emptyList.text ? html`<p class="meta">${localTextTemplate(emptyList)}</p>` : nothing
  }${
    buttons.length
      ? html`<div class="buttons" part="buttons">${buttons.map(button)}</div>`
      : nothing
  }</div>`;
}

/** Letters in a line of a card in the narrow column. */
const lineLength = 46;

const bones = (rows: number, kind: string) =>
  rows > 0
    ? html`<ul class=${kind}>${Array.from({length: rows}, () => html`<li><p class="bone"></p></li>`)}</ul>`
    : nothing;

const linesOf = (text: JsonModule['text'], language: string) =>
  Math.ceil(chosenText(text, [language]).text.length / lineLength);

/** Room for what comes, as far as the description tells. */
export const waiting = (
  {text, wikitext, links = [], buttons = [], list}: JsonModule,
  language: string,
): TemplateResult =>
  html`<div class="stack pending" aria-hidden="true">${bones(
    linesOf(text, language) + linesOf(wikitext, language),
    'lines',
  )}${bones(links.length, 'rows pending')}${bones(list ? (list.limit ?? 5) : 0, 'rows pending')}${
    buttons.length ? html`<p class="bone push"></p>` : nothing
  }</div>`;
