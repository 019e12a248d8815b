/** The page as JSON, with its mistakes by line. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {isObject, type JsonObject} from '../../../config/json.js';
import {pathOf} from '../../../config/settings-draft.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {messages} from '../i18n/json/messages.generated.js';
import type {MessageKey as BaseKey} from '../i18n/messages.generated.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';

export const catalogs = [messages];
export const styles = [
  moreTokenStyles,
  css`
  .json { display: grid; gap: 8px; padding-block: 16px; }
  .json textarea { box-sizing: border-box; inline-size: 100%; min-block-size: 24em; padding: 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: .8125em/1.5 monospace; resize: vertical; tab-size: 2; }
  .json li { display: flex; gap: 8px; font-size: .875em; }
  .json li button { flex: none; }
`,
];

export interface JsonView {
  readonly wiki: HomepageController<BaseKey>;
  /** What is shown while nothing was typed. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Undefined while the text is JSON. */
  readonly mistake: string | undefined;
  readonly onText: (text: string, settings: JsonObject | null, mistake: string) => void;
}

/** Where the value with this path stands, from 1: its keys come one after another. */
export function lineOf(text: string, pointer: string): number {
  let at = 0;
  for (const key of pathOf(pointer)) {
    const found = text.indexOf(`"${key}"`, at);
    if (found >= 0) at = found + key.length + 2;
  }
  return text.slice(0, at).split('\n').length;
}

function read(text: string): {readonly settings: JsonObject | null; readonly mistake: string} {
  try {
    const value: unknown = JSON.parse(text.trim() || '{}');
    return {settings: isObject(value) ? value : null, mistake: ''};
  } catch (error) {
    return {settings: null, mistake: error instanceof Error ? error.message : ''};
  }
}

function goTo(event: Event, line: number): void {
  const root = event.target instanceof Node ? event.target.getRootNode() : null;
  const area =
    root instanceof ShadowRoot ? root.querySelector<HTMLTextAreaElement>('.json textarea') : null;
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

export function jsonTemplate(view: JsonView): TemplateResult {
  const {text, readOnly, problems, mistake} = view;
  const wiki = view.wiki.with(messages);
  const onInput = ({target}: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const {settings, mistake: words} = read(target.value);
    view.onText(
      target.value,
      settings,
      settings ? '' : words || wiki.msg('wiki-homepage-settings-json-object'),
    );
  };
  const lines = [...problems].map(([pointer, words]) => ({
    line: lineOf(text, pointer),
    pointer,
    words,
  }));
  return html`<div class="json"><label for="json">${wiki.msg('wiki-homepage-settings-json-label')}</label><textarea id="json" dir="ltr" spellcheck="false" autocapitalize="off" .value=${text} ?readonly=${readOnly} aria-invalid=${mistake || problems.size ? 'true' : nothing} aria-describedby="json-problems" @input=${onInput}></textarea><div id="json-problems" role="status">${
    mistake
      ? html`<p class="problem">${wiki.msg('wiki-homepage-settings-json-mistake', mistake)}</p>`
      : nothing
  }${
    lines.length
      ? html`<ul>${lines.map(
          ({line, pointer, words}) =>
            html`<li><button type="button" class="plain" @click=${(event: Event) => goTo(event, line)}>${wiki.msg('wiki-homepage-settings-json-line', line)}</button><span><code dir="ltr">${pointer || '/'}</code> ${words.join(' ')}</span></li>`,
        )}</ul>`
      : nothing
  }</div></div>`;
}
