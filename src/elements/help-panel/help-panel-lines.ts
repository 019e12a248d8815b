/** One line in the place of the button: that there are tips, or that the panel was turned off. */
import {css, type CSSResult, html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {buttonStyles} from '../../styles/buttons.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconLightbulb} from '../../styles/icons/lightbulb.generated.js';
import {messages, type MessageKey} from './i18n/lines/messages.generated.js';

export interface HelpLines {
  readonly wiki: HomepageController;
  /** `unstored`: that it is off could not be stored. */
  readonly line: 'peek' | 'off' | 'unstored';
  /** The reader is in a task, to which the panel will come in any case. */
  readonly inTask: boolean;
  /** True shows the tips, or turns the panel on again; false closes the line. */
  readonly answer: (accepted: boolean) => void;
}

function wordsOf(wiki: HomepageController<MessageKey>, {line, inTask}: HelpLines): string {
  if (line === 'peek') return wiki.msg('wiki-help-panel-lines-peek');
  if (line === 'unstored') return wiki.msg('wiki-help-panel-lines-off-failed');
  return wiki.msg(inTask ? 'wiki-help-panel-lines-off-task' : 'wiki-help-panel-lines-off');
}

export function helpLine(scene: HelpLines): TemplateResult {
  const {line, answer} = scene;
  const wiki = scene.wiki.with(messages);
  const peek = line === 'peek';
  const label = wiki.msg('wiki-help-panel-lines-close');
  return html`<div class="note line ${peek ? 'peek' : ''}" part="line">${peek ? icon(iconLightbulb) : ''}<p role="status">${wordsOf(wiki, scene)}</p><button class="accept" type="button" @click=${() => answer(true)}>${wiki.msg(
    peek ? 'wiki-help-panel-lines-show' : 'wiki-help-panel-lines-undo',
  )}</button><button class="bare" type="button" aria-label=${label} title=${label} @click=${() => answer(false)}>${icon(iconClose)}</button></div>`;
}

export const catalogs = [messages];
export const styles: readonly CSSResult[] = [
  ...buttonStyles,
  css`
  .line { display: flex; align-items: center; gap: 8px; padding: 8px; padding-inline-start: 12px; max-inline-size: 28em; }
  .line p { flex: 1; text-wrap: pretty; }
  .line > .icon { color: var(--wiki-color-progressive); }
  .line button { flex: none; font-size: 1em; }
  .line .bare { border-color: transparent; background: none; }
`,
];
